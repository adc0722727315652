import { chineseFamilyNames, chineseInstitutions, chineseSaying, chineseTitles } from '../tables/han.ts';
import type { Mention } from '../names/mention.ts';
import { statesOf } from '../names/states.ts';

/** What may stand between a name and its verb: a date. */
const between = String.raw`[\d日月在当天\s]{0,8}`;
/** A title, a name of two or three characters, and what can follow a name: "外交部发言人毛宁表示". */
const person = new RegExp(
  `(?<role>[\\p{Script=Han}]{0,8}?(?:${chineseTitles}))(?<name>(?:${chineseFamilyNames})[\\p{Script=Han}]{1,2}?|[\\p{Script=Han}]{2,5}·[\\p{Script=Han}]{2,6}?|[\\p{Script=Han}]{2,4}?(?=(?:${chineseSaying})))(?=(?<verb>${between}(?:${chineseSaying}))|[，。、（(])`,
  'gu',
);
const body = new RegExp(
  `(?<![\\p{Script=Han}])(?<name>\\p{Script=Han}{0,6}(?:${chineseInstitutions}))(?=(?<verb>${between}(?:${chineseSaying})))`,
  'gu',
);

/** Names in Chinese as far as a title or a verb of saying tells them. */
export function findChinese(sentences: string[]): Mention[] {
  const states = statesOf('zh').byName;
  const names = [...states.keys()].filter((name) => /^\p{Script=Han}{2,6}$/u.test(name)).join('|');
  const state = new RegExp(
    `(?<![\\p{Script=Han}])(?<name>${names})(?=(?<verb>${between}(?:${chineseSaying})))`,
    'gu',
  );
  const known = sentences.flatMap((text, index) => [
    ...[...text.matchAll(person)].map((match) =>
      mention(index, match, { kind: 'person', role: match.groups?.['role'] ?? null }),
    ),
    ...[...text.matchAll(body)].map((match) => mention(index, match, { kind: 'organisation' })),
    ...[...text.matchAll(state)].map((match) =>
      mention(index, match, { kind: 'state', region: states.get(match.groups?.['name'] ?? '') ?? null }),
    ),
  ]);
  return [...known, ...repeated(sentences, known)];
}

/** Names that come again without a title. */
function repeated(sentences: string[], known: Mention[]): Mention[] {
  const people = new Set(known.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  if (people.size === 0) return [];
  const again = new RegExp(
    `(?<name>${[...people].join('|')})(?:(?=(?<verb>${between}(?:${chineseSaying})))|)`,
    'gu',
  );
  const taken = new Set(known.map(({ sentence, start }) => `${sentence}:${start}`));
  return sentences.flatMap((text, index) =>
    [...text.matchAll(again)]
      .filter((match) => !taken.has(`${index}:${match.index}`))
      .map((match) => mention(index, match, { kind: 'person' })),
  );
}

function mention(sentence: number, match: RegExpExecArray, about: Partial<Mention>): Mention {
  const { name = '', role = '', verb } = match.groups ?? {};
  const start = match.index + role.length;
  return {
    name,
    kind: 'unknown',
    region: null,
    seat: false,
    sentence,
    start,
    end: start + name.length,
    title: null,
    role: null,
    agency: verb === undefined ? 0 : 3,
    place: false,
    ...about,
  };
}
