import type { Language } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';
import { isAct } from '../names/clauses.ts';
import { normalize } from '../text/normalize.ts';
import { tokensOf } from '../text/tokenizer.ts';

/** "Who is Anna Berg?", "who is the mayor of Tarn?": the first sentence that says it; null where none does, or it could be two people. */
export function whoIs(
  mentions: Mention[],
  sentences: string[],
  language: Language,
  question: string,
): number | null {
  const named = whoseIdentity(language, question);
  if (named === null) return null;
  const titled = mentions.filter(({ role, kind }) => role !== null && kind !== 'noun');
  return (
    theOne(titled.filter((mention) => holds(mention.name, named) || isTitled(named, mention))) ??
    theOne(titled.filter((mention) => isOffice(mention, named, sentences, language)))
  );
}

/** “最早发现的”, “語った人”, “発表したの”, “소송을 낸 사람”: who did something, no office. */
const clause = /(?:人|的|사람|인물|[たるう]の)$/u;

/**
 * Whether a sentence may tell who holds the office that is asked for: `isSaid` where it names somebody and has a word of the
 * question, not only one of about that meaning, as a minister is no prefect; and of a deputy it tells only who asks for one.
 */
export function mayTellWho(sentence: string, isSaid: boolean, language: Language, question: string): boolean {
  const named = whoseIdentity(language, question);
  if (named === null || clause.test(named)) return true;
  const office = /(?:\p{Script=Han}{2}|\p{Script=Hangul}{2})$/u.exec(named)?.[0];
  const words = office === undefined ? wordsOf(named, language) : [office];
  const { otherRanks } = language;
  const isOfRank =
    otherRanks === undefined || otherRanks.test(question) === tellsRank(otherRanks, sentence, words);
  return isSaid && sentence.includes(office ?? '') && isOfRank;
}

/** Characters from a word such as "former" to the office that it makes another. */
const besideRank = 20;

/** Whether a word such as "former" stands before one of these in a sentence, or in it. */
function tellsRank(otherRanks: RegExp, sentence: string, office: string[]): boolean {
  return [...sentence.matchAll(new RegExp(otherRanks, 'giu'))].some(({ 0: rank, index }) => {
    const beside = normalize(sentence.slice(index, index + rank.length + besideRank));
    return office.some((word) => beside.includes(beginningOf(word)));
  });
}

/** Who it is that is asked about; null for "who was elected mayor?", which asks who it happened to. */
function whoseIdentity({ questions, names }: Language, question: string): string | null {
  const named = questions?.identity?.exec(question.trim())?.groups?.['named']?.trim() ?? null;
  if (named === null || names === null || typeof names === 'function') return named;
  const [first] = tokensOf(named, names.language);
  const isDone = first !== undefined && /^\p{Ll}/u.test(first.text) && isAct(first, names);
  return isDone ? null : named;
}

/** Where the first of these is told of, if all are one person. */
function theOne(mentions: Mention[]): number | null {
  const [first] = mentions;
  if (first === undefined) return null;
  const isOne = mentions.every(({ name }) => holds(name, first.name) || holds(first.name, name));
  return isOne ? first.sentence : null;
}

/** So much of a word stays the same in whatever case. */
const beginning = 0.8;

/** Whether the question asks for this office, and for it where the sentence, the one before or the lede is. */
function isOffice(
  { role, sentence }: Mention,
  named: string,
  sentences: string[],
  language: Language,
): boolean {
  const gap = language.fillers === undefined ? ' ' : '';
  const [office, asked] = [gap + normalize(role ?? '') + gap, gap + normalize(named) + gap];
  if (!asked.includes(office)) return false;
  const near = normalize([0, sentence - 1, sentence].map((at) => sentences[at] ?? '').join('\n'));
  return wordsOf(asked.replace(office, ' '), language).every((word) => near.includes(beginningOf(word)));
}

/** Normalized words that tell something. */
function wordsOf(text: string, { stopwords }: Language): string[] {
  const words = normalize(text).match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? [];
  return words.filter((word) => !stopwords.has(word));
}

const beginningOf = (word: string): string => word.slice(0, Math.ceil(beginning * word.length));

/** "민하율 의원": a name before its title, and nothing behind that, as a wife's or a lawyer's would be. */
function isTitled(named: string, { name, role }: Mention): boolean {
  return begins(named, name) && role?.includes(named.slice(name.length).trim()) === true;
}

const begins = (whole: string, part: string) => part.length > 1 && whole.startsWith(part);

/** Whether the words of the one are all in the other; written without spaces, whether it begins so. */
const holds = (whole: string, part: string): boolean =>
  begins(whole, part) || part.split(' ').every((word) => whole.split(' ').includes(word));
