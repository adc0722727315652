import { isOpener } from '../../sentences/abbreviations.ts';
import { readAddress } from '../address.ts';
import { email, readByline } from '../byline.ts';
import { readDate } from '../date.ts';
import { pointerInside } from '../junk.ts';
import { readPeople } from '../people.ts';

const HEAD = 1200;
const FOOT = 400;

const by = /(?<=^|\s)(?:By|BY|Von|VON|Par|Por|Di|Door) (?=\p{Lu})/gu;
const korean = new RegExp(
  String.raw`(?<=^|\s)[가-힣]{2,4}(?:·[가-힣]{2,4}){0,3} ?(?:선임|수습|인턴)?(?:기자|특파원)(?: ?${email.source}|(?= (?:입력|등록|승인|기사입력)))`,
  'gu',
);
/** A Korean byline right after a date line. */
const belowDate =
  /^\s?(?:기사원문\s)?[가-힣]{2,4}(?:·[가-힣]{2,4}){0,3} ?(?:선임|수습|인턴)?(?:기자|특파원)\s/u;
const rights = /(?<=[.!?。”"’)] )(?:©|ⓒ|Copyright ©|<?저작권자)(?=.{3,160}$)|(?<=\s)(?=<?저작권자\s?[(ⓒ©])/u;
const address = new RegExp(String.raw`(?<=[.!?。”"’)] )[(<]?${email.source}[)>]?(?=$|\s<?저작권자)`, 'u');
const contact = /(?<=[.!?。”"’)] )(?=(?:Contact|Reach|E-?mail|Write to) )/gu;

const advert = /(?<=[.!?”"] )(?:Advertisement|ADVERTISEMENT)(?= \p{Lu})/gu;

/** The offsets where a byline, an address or a line of rights begins or ends. `ends` are known already. */
export function bylineEnds(text: string, language: string, ends: number[]): number[] {
  const start = Math.max(0, text.length - FOOT);
  const foot = text.slice(start);
  const feet = [rights, address, pointerInside].map((form) => form.exec(foot)?.index);
  const tail = [...feet, ...contacts(foot)].flatMap((index) => (index === undefined ? [] : [start + index]));
  const known = [...ends, ...tail, text.length].filter((end) => end <= HEAD || end >= start);
  const names = [...text.matchAll(by)].flatMap(({ index }) =>
    index > HEAD && index < start ? [] : westernEnds(text, index, language, known),
  );
  const writers = [...text.matchAll(korean)].flatMap(({ index, 0: words }) =>
    index > HEAD && index < start ? [] : [index, index + words.length],
  );
  const adverts = [...text.matchAll(advert)].flatMap(({ index, 0: word }) => [index, index + word.length]);
  const below = ends.flatMap((end) => {
    const writer = belowDate.exec(text.slice(end, end + 40))?.[0].length;
    return writer === undefined ? [] : [end + writer];
  });
  return [...tail, ...names, ...writers, ...below, ...adverts];
}

function contacts(foot: string): number[] {
  return [...foot.matchAll(contact)]
    .map(({ index }) => index)
    .filter((index) => readAddress(foot.slice(index)) !== null);
}

/** Both ends of a byline where it is one for certain: what follows its names bounds it. */
function westernEnds(text: string, start: number, language: string, known: number[]): number[] {
  const after = start + (/\S+\s/u.exec(text.slice(start, start + 10))?.[0].length ?? 0);
  const names = after + readPeople(text.slice(after, after + 200)).length;
  const next = known.filter((end) => end > after && end - after <= 140);
  const bounds = [
    addressEnd(text, names),
    dateStart(text, names, language),
    ...next,
    ...openers(text, after, language),
  ];
  const end = bounds.find((bound) => bound !== null && isByline(text.slice(start, bound)));
  return end === undefined || end === null ? [] : [start, end];
}

function isByline(words: string): boolean {
  return readByline(words.replace(/[\s|,–—-]+$/u, '')) !== null;
}

function addressEnd(text: string, names: number): number | null {
  const match = new RegExp(String.raw`^\s?[(<]?\s?${email.source}\s?[)>]?`, 'u').exec(
    text.slice(names, names + 140),
  );
  return match ? names + match[0].length : null;
}

function dateStart(text: string, names: number, language: string): number | null {
  return /^\s/u.test(text.slice(names)) && readDate(text.slice(names + 1), language) ? names + 1 : null;
}

/** Where a word that usually opens a sentence follows at least two words of a name. */
function openers(text: string, after: number, language: string): number[] {
  return [...text.slice(after, after + 100).matchAll(/(?<=\S \S+ )\p{Lu}[\p{L}’']*(?= )/gu)]
    .filter(({ 0: word }) => isOpener(word, language))
    .slice(0, 1)
    .map(({ index }) => after + index);
}
