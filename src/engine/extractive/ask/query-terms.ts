import type { Task } from '../../engine.ts';
import { indexTermsOf, type IndexTerm } from '../text/index-terms.ts';
import type { Language } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';
import { languages } from '../languages/languages.ts';
import { about, rarity, type Corpus, type QueryTerm } from './bm25.ts';
import { asksForNext, withoutAge } from './question-type.ts';

export type Ask = Extract<Task, { kind: 'ask' }>;

/** Words that stand for something said before; then the earlier question says what is meant. */
const pronouns = new RegExp(
  [
    String.raw`(?<!\p{L})(?:${languages.flatMap((language) => language.pronouns ?? []).join('|')})(?!\p{L})`,
    ...languages.flatMap(({ pronounMarks }) => pronounMarks?.source ?? []),
  ].join('|'),
  'iu',
);
/** An earlier question's words count less than the question's own. */
const carried = 0.6;
/** So does a word that says little. */
const lightly = 0.4;

/** Whether a question leans on the one before it. */
export function refersBack(task: Ask, language: Language): boolean {
  return pronouns.test(task.question) || indexTermsOf(task.question, language).length === 0;
}

/** What a question asks about, each term once, in its order. */
export function queryTermsOf(
  task: Ask,
  corpus: Corpus,
  language: Language,
  ofNames: ReadonlySet<string> = new Set(),
): QueryTerm[] {
  const words = indexTermsOf(withoutAge(task.question), language);
  const last = refersBack(task, language) ? task.earlier.at(-1) : undefined;
  if (last !== undefined) {
    for (const { term, concept, synonyms, weight } of indexTermsOf(last.question, language))
      words.push({ term, concept, synonyms, weight: weight * carried });
  }
  if (asksForNext(task.question)) words.push({ term: '', concept: 'future', weight: 1 });
  const terms = new Map<string, QueryTerm>();
  for (const word of words) {
    const forms = formsOf(word.term, corpus);
    const key = forms.length > 0 ? word.term : `#${word.concept ?? (word.term || about(word).join())}`;
    if (terms.has(key)) continue;
    const isName = ofNames.has(keyOf(word)) || forms.some((form) => ofNames.has(form));
    const weight = word.weight * (language.lightVerbs?.has(word.term) === true ? lightly : 1);
    terms.set(key, { ...word, weight, forms, rarity: rarity(corpus, forms, about(word)), isName });
  }
  return [...terms.values()];
}

/** The index terms of which the names in a question are made, with a title beside them: "민하율 의원". */
export function termsOfNames(mentions: Mention[], language: Language, question: string): Set<string> {
  const gap = language.fillers === undefined ? ' ' : '';
  const names = mentions.flatMap(({ name, kind, role }) => {
    if (kind !== 'person' && kind !== 'organisation') return [];
    const titled = role === null ? [] : [`${name}${gap}${role}`, `${role}${gap}${name}`];
    return [name, ...titled.filter((text) => question.includes(text))];
  });
  return new Set([...new Set(names)].flatMap((name) => indexTermsOf(name, language).map(keyOf)));
}

const keyOf = (word: IndexTerm): string => word.term || `#${about(word).join()}`;

/** The least letters that two words must share at their start to be taken for forms of one. */
const sharedLetters = 4;
const sharedPart = 0.75;

function formsOf(term: string, corpus: Corpus): string[] {
  if (corpus.frequency.has(term)) return [term];
  if (
    term.length < sharedLetters ||
    !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}-]+$/u.test(term)
  )
    return [];
  return [...corpus.frequency.keys()].filter((form) => areCognate(term, form));
}

/** Two forms of one word, or a word and a compound that holds it: "Brücke", "Brückenbau". */
export function areCognate(a: string, b: string): boolean {
  if (a === b) return true;
  if (b.length < sharedLetters || a[0] !== b[0])
    return b.length > 5 && a.length > 5 && (a.endsWith(b) || b.endsWith(a));
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return (
    (shared >= sharedLetters && shared >= sharedPart * Math.max(a.length, b.length)) ||
    (shared >= 5 && shared === a.length)
  );
}
