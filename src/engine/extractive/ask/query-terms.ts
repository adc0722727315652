import type { Task } from '../../engine.ts';
import { gramsOf, type Gram } from '../text/index-terms.ts';
import { light } from '../tables/endings.ts';
import type { Corpus } from './corpus.ts';
import { withoutAsking } from './question-type.ts';

/** A word of the question with the forms under which the article has it; no form where it hasn't. */
export type Term = Gram & { forms: string[] };

type Ask = Extract<Task, { kind: 'ask' }>;

/** Words that stand for something said before; then the earlier question says what is meant. */
const pointing =
  /\b(?:he|she|they|it|him|her|them|his|their|that|this|these|those|er|sie|ihn|ihm|il|elle|ils|elles|lui|él|ella|ellos|ellas|ele|elas?|lui|lei|loro)\b|(?<!\p{L})(?:он|она|они|его|её|их)(?!\p{L})|(?<!\p{L})(?:그|그녀|그들|이것|그것)(?!\p{L})|그(?:는|가|녀|들)|彼|それ|その|他|她|它/iu;
/** An earlier question's words count less than the question's own. */
const carried = 0.6;
/** So does a word that says little. */
const lightly = 0.4;

/** Whether a question leans on the one before it. */
export function leansBack(task: Ask, language: string): boolean {
  if (task.earlier.length === 0) return false;
  return pointing.test(task.question) || gramsOf(task.question, language).length === 0;
}

/** What a question asks about, each gram once, in its order. */
export function termsOf(task: Ask, corpus: Corpus, language: string): Term[] {
  const grams = gramsOf(withoutAsking(task.question), language);
  const last = leansBack(task, language) ? task.earlier.at(-1) : undefined;
  if (last !== undefined) {
    for (const { gram, weight } of gramsOf(last.question, language))
      grams.push({ gram, weight: weight * carried });
  }
  const terms = new Map<string, Term>();
  for (const gram of grams) if (light.has(gram.gram)) gram.weight *= lightly;
  for (const gram of grams)
    if (!terms.has(gram.gram)) terms.set(gram.gram, { ...gram, forms: formsOf(gram.gram, corpus) });
  return [...terms.values()];
}

/** The least letters that two words must share at their start to be taken for forms of one. */
const sharedLetters = 4;
const sharedPart = 0.65;

function formsOf(gram: string, corpus: Corpus): string[] {
  if (corpus.frequency.has(gram)) return [gram];
  if (
    gram.length < sharedLetters ||
    !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}-]+$/u.test(gram)
  )
    return [];
  return [...corpus.frequency.keys()].filter((form) => areKin(gram, form));
}

/** Two forms of one word, or a word and a compound that holds it: "Brücke", "Brückenbau". */
function areKin(a: string, b: string): boolean {
  if (b.length < sharedLetters || a[0] !== b[0])
    return b.length > 5 && a.length > 5 && (a.endsWith(b) || b.endsWith(a));
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return (
    (shared >= sharedLetters && shared >= sharedPart * Math.max(a.length, b.length)) ||
    (shared >= 5 && shared === Math.min(a.length, b.length))
  );
}
