import { arabic } from '../languages/ar.ts';
import { germanNames } from '../languages/de.ts';
import { languageOf } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import { wordsIn } from './capitals.ts';
import { actsOf, capitalsIn, firms, isSame, looksLikeFirm, placeIn, runsIn, suffix } from './cast-letters.ts';
import { foldedText } from './name-index.ts';
import { mostNamed, placeOfFolded, readingLast, type Person, type Place } from './person.ts';

/** Organisations in a script with capitals: what acts, is called a firm, or is written in capitals, and is nobody's name. */
export function organisationsOfLetters(
  sentences: readonly string[],
  language: string,
  people: readonly Person[],
): Person[] {
  const owned = new Set(people.flatMap(({ name }) => name.split(' ')));
  const names = new Set<string>();
  const runs = sentences.flatMap((sentence) => runsIn(sentence, language));
  for (const run of runs) {
    const words = run.words.map(({ folded }) => folded);
    const [first] = run.words;
    if (!first || words.length > 3 || words.some((word) => owned.has(word))) continue;
    const isAcronym = words.length === 1 && /^\p{Lu}{3,6}$/u.test(first.text);
    const before = run.before?.folded ?? '';
    const isFirm =
      run.isFirm ||
      firms.test(before) ||
      looksLikeFirm.test(before) ||
      words.some((word) => suffix.test(word));
    const isActor =
      !first.opens && actsOf(run, language) && !(language === 'de' && isGermanNoun.test(before));
    if (isAcronym || isFirm || isActor) names.add(words.filter((word) => !suffix.test(word)).join(' '));
  }
  const found = castOfNames([...names].filter((name) => name.length > 2)).map(ofWords);
  const more = [...found, ...institutionsIn(sentences, language)];
  return language === 'de' ? [...more, ...organisationsOfGerman(sentences, owned)] : more;
}

/** "Einem drohenden Ausbruch", "im Mai", "als Erster": what stands before a noun and no name. */
const isGermanNoun = /^(?:k?ein|im|am|als|\p{L}{3,}(?:en|em|es|er))$/u;

/** "Ministry of Health", "Charity Commission": what one is for, and what it is, which alone may mean it again. */
function institutionsIn(sentences: readonly string[], language: string): Person[] {
  const { patterns = [], common, writing } = languageOf(language).organisations ?? {};
  const found = new Map<string, Person>();
  for (const sentence of sentences) {
    const folded = foldedText(sentence);
    const capitals = new Set(
      wordsIn(sentence).flatMap(({ capital, folded: word }) => (capital ? [word] : [])),
    );
    for (const pattern of patterns)
      for (const { groups } of folded.matchAll(new RegExp(pattern, 'gu'))) {
        const [head = '', modifier = ''] = [groups?.['head'], groups?.['modifier']];
        const isNamed = writing !== 'capitals' || capitals.has(head) || capitals.has(modifier);
        if (isNamed && common?.test(modifier) !== true)
          found.set(`${modifier} ${head}`, institution(head, modifier));
      }
  }
  return [...found.values()].slice(0, mostNamed);
}

const foldedLast = readingLast(foldedText);

function institution(head: string, modifier: string): Person {
  const stem = modifier.length > 5 ? modifier.slice(0, -2) : modifier;
  const find = (text: string): Place | null => {
    const folded = foldedLast(text);
    const at = folded.indexOf(stem);
    return at < 0 || !folded.includes(head) ? null : placeOfFolded(text, at, stem.length);
  };
  return { name: `${modifier} ${head}`, roles: new Set([head]), find };
}

/** "Die Molkereigenossenschaft Ostrachtal": what one is, in one word, and its name, which may be a noun. */
function organisationsOfGerman(sentences: readonly string[], owned: ReadonlySet<string>): Person[] {
  const names = new Set<string>();
  for (const sentence of sentences) {
    const words = wordsIn(sentence);
    words.forEach(({ capital, folded, text }, at) => {
      const next = words[at + 1];
      const isNamed = next?.capital === true && next.adjoins && !owned.has(next.folded);
      if (capital && text.length > 6 && isNamed && germanNames.organisation.test(folded))
        names.add(`${folded} ${next.folded}`);
    });
  }
  return castOfNames([...names]).map((name) => {
    const [kind = '', own = ''] = name.split(' ');
    const byName = ofWords(own);
    const byKind = ofWords(kind);
    return { name, roles: new Set(), find: (text) => byName.find(text) ?? byKind.find(text) };
  });
}

function ofWords(name: string): Person {
  const words = name.split(' ');
  const find = (text: string): Place | null => {
    const capitals = capitalsIn(text);
    const isHeld = words.every((word) => capitals.some(({ folded }) => isSame(folded, word)));
    if (!isHeld) return null;
    const first = capitals.find(({ folded }) => isSame(folded, words[0] ?? ''));
    return first ? placeIn(text, first) : null;
  };
  return { name, roles: new Set(), find };
}

const letters: Record<string, string> = {
  zh: String.raw`\p{Script=Han}`,
  ja: String.raw`[\p{Script=Han}\p{Script=Katakana}ー]`,
  ko: String.raw`\p{Script=Hangul}`,
};

/** Organisations in a script without capitals: by the end of their names. */
export function organisationsOfAsian(sentences: readonly string[], language: string): Person[] {
  const [head, letter] = [languageOf(language).cast?.firmEnds, letters[language]];
  if (head === undefined || letter === undefined) return [];
  const edge = language === 'ko' ? String.raw`(?<!\p{L})` : `(?<!${letter})`;
  const pattern = new RegExp(
    `${edge}(${letter}{2,8}?(?:${head}))(?!${letter}{${language === 'ko' ? 4 : 1}})`,
    'gu',
  );
  const { common } = languageOf(language).organisations ?? {};
  const names = sentences.flatMap((sentence) => [...sentence.matchAll(pattern)].map(([, name = '']) => name));
  return castOfNames(names.filter((name) => common?.test(name) !== true)).map(ofText);
}

/** Arabic says what one is before its name: "شركة نجمة". */
export function organisationsOfArabic(sentences: readonly string[]): Person[] {
  const pattern = new RegExp(
    String.raw`(?<!\p{L})[وفبلك]?(?:${arabic.cast?.firms})\s«?(\p{Script=Arabic}{3,})`,
    'gu',
  );
  const names = sentences.flatMap((sentence) =>
    [...normalizeText(sentence).matchAll(pattern)].map(([, name = '']) => name),
  );
  return castOfNames(names).map(ofText);
}

const castOfNames = (names: readonly string[]): string[] => [...new Set(names)].slice(0, mostNamed);

const normalized = readingLast(normalizeText);

function ofText(name: string): Person {
  const folded = normalizeText(name);
  const find = (text: string): Place | null => {
    const at = normalized(text).indexOf(folded);
    return at < 0 ? null : placeOfFolded(text, at, folded.length);
  };
  return { name, roles: new Set(), find };
}
