import type { Token } from '../text/tokenizer.ts';
import { isComplement } from './agency.ts';
import { isAct, isAdverb, isVerb } from './clauses.ts';
import { beforeAddress, isRole, type Span } from './titles.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { gapAt, isCapital, isGiven, textAt, tokenAt, wordAt } from './words.ts';

/** What a name is said to be: the words, verbatim, the noun among them, and where name and title begin. */
export type Role = { text: string | null; title: string | null; from: number };

const longestTitle = 10;
const longestApposition = 16;

/** The title before a name, else the apposition after it. */
export function roleOf(sentence: string, tokens: Token[], name: Span, rules: NameRules): Role {
  const titleOf = rules.roleOrder === 'noun-last' ? titleBefore : phraseBefore;
  const first = beforeAddress(tokens, name.first, rules);
  const title = titleOf(tokens, first, rules);
  const before = title === null ? null : textBetween(sentence, tokens, title.from, title.last);
  const isPlace = rules.placePrepositions.has(wordAt(tokens, name.first - 1));
  const after = isPlace ? null : appositionAfter(sentence, tokens, name, rules);
  const long = before?.includes(' ') === true ? before : null;
  /** "Gov. Ann Lee": no sentence by itself. */
  const short = rules.shortened.has(title?.noun ?? '') ? null : before;
  return { text: long ?? after ?? short, title: title?.noun ?? null, from: title?.from ?? first };
}

/** From its first word to its last, and the noun among them. */
type Title = { from: number; last: number; noun: string };

/** "North Korean leader", "Germany's chancellor,": the words before the name that belong to its noun. */
function titleBefore(tokens: Token[], first: number, rules: NameRules): Title | null {
  const at = nounBefore(tokens, first, rules);
  if (at === null) return null;
  /** "Including friends Judge Lee", "remove former President Lee". */
  const isTitle = rules.nouns === 'lower' && isCapital(tokens, at);
  const isWord = (at: number) => !isTitle || isCapital(tokens, at) || isAttribute(tokenAt(tokens, at), rules);
  let from = at;
  while (from > 0 && first - from < longestTitle && isWord(from - 1) && belongs(tokens, from, rules))
    from -= 1;
  return { from, last: first - 1, noun: wordAt(tokens, at) };
}

/** Where the role's noun stands: right before the name, or before "of State". */
function nounBefore(tokens: Token[], first: number, rules: NameRules): number | null {
  for (let at = first - 1; at >= Math.max(0, first - longestOffice); at -= 1) {
    const isLast = at === first - 1;
    const isLink = rules.linkers.has(wordAt(tokens, at));
    if (!(isLast ? /^(?:,? |\. )$/u : /^ $/u).test(gapAt(tokens, at + 1))) return null;
    /** "The actor's Malibu home": whose it is. */
    const isOwner = isLast && tokenAt(tokens, at).possessive;
    if (isOwner || (isLast && isLink) || isInfinitive(tokens, at, rules)) return null;
    if (isRole(tokens[at], rules)) return isLast || rules.linkers.has(wordAt(tokens, at + 1)) ? at : null;
    if (!isLink && !isCapital(tokens, at)) return null;
  }
  return null;
}

/** Words from "Secretary" up to the name in "Secretary of State for Health Ann Lee" at most. */
const longestOffice = 5;

/** "Reasonable cause to suspect William", "the official Lundix site": what is a verb, or an adjective, there. */
function isInfinitive(tokens: Token[], at: number, { infinitive }: NameRules): boolean {
  return infinitive.test(`${textAt(tokens, at - 1)} ${textAt(tokens, at)}`);
}

/** Whether the word before `from` still belongs to the title. */
function belongs(tokens: Token[], from: number, rules: NameRules): boolean {
  const token = tokenAt(tokens, from - 1);
  if (!/^(?: |['’] |-)$/u.test(gapAt(tokens, from))) return false;
  /** "Bank of America analyst". */
  const isInName =
    !isRole(tokens[from], rules) &&
    rules.links.has(token.normalized) &&
    isCapital(tokens, from) &&
    isCapital(tokens, from - 2);
  if (isInName) return true;
  if (rules.determiners.has(token.normalized) || rules.prepositions.has(token.normalized)) return false;
  if (isCapital(tokens, from - 1)) return from > 1 || !rules.stopwords.has(token.normalized);
  const isDetermined = rules.determiners.has(wordAt(tokens, from - 2));
  if (!isDetermined && rules.participle.test(token.normalized)) return false;
  if (isVerb(token, rules) || isAdverb(token, rules) || isInfinitive(tokens, from - 1, rules)) return false;
  /** "Heute besucht Minister Lee", "den Rahmen zeichneten Minister Lee": no adjective, or none there. */
  const isNoun = rules.nouns === 'capitalised' && from > 2 && isCapital(tokens, from - 2);
  if (isNoun || rules.adjective?.test(token.text) === false) return false;
  return isRole(token, rules) || !rules.stopwords.has(token.normalized);
}

/** "président des États-Unis", "secretario general,": from the role's noun up to the name. */
function phraseBefore(tokens: Token[], first: number, rules: NameRules): Title | null {
  if (isComplement(tokens, first, rules)) return null;
  const article = wordAt(tokens, first - 1);
  const determined = rules.determiners.has(article) && !rules.links.has(article) ? first - 1 : first;
  for (let at = determined - 1; at >= Math.max(0, first - longestTitle); at -= 1) {
    const token = tokenAt(tokens, at);
    const isAdjacent = at === determined - 1;
    const isBroken = !(isAdjacent ? /^(?:»?,? )$/u : /^[ '’«»-]{0,2}$/u).test(gapAt(tokens, at + 1));
    const isJoint = isAdjacent && rules.joints.has(token.normalized);
    if (isBroken || isJoint || /^\p{N}/u.test(token.text)) return null;
    /** "Ha denunciado Ana Gil": a deed. */
    const isPast = rules.perfectAuxiliaries.has(textAt(tokens, at - 1)) && isVerb(token, rules);
    if (isRole(token, rules) && !isPast) {
      if (isAnothers(tokens, at, determined)) return null;
      /** "El hermano del alcalde de Gandía, Juan Gil": the brother's. */
      const isOwner = rules.links.has(wordAt(tokens, at - 1)) && isRole(tokens[at - 2], rules);
      if (isOwner && gapAt(tokens, determined) === ', ') continue;
      const isSecond = token.gap === ' ' && isRole(tokens[at - 1], rules);
      const noun = isSecond ? at - 1 : at;
      return { from: described(tokens, noun, rules), last: determined - 1, noun: wordAt(tokens, noun) };
    }
    const isLinked = rules.linkers.has(token.normalized) && !isAdjacent;
    if (isVerb(token, rules) || (rules.prepositions.has(token.normalized) && !isLinked)) return null;
  }
  return null;
}

/** "After the complaint of minister Ann Lee, Bob Ray fled": the noun at `at` is the title of the name behind it. */
function isAnothers(tokens: Token[], at: number, first: number): boolean {
  const isNamed = at + 1 < first && gapAt(tokens, at + 1) === ' ' && isCapital(tokens, at + 1);
  return isNamed && gapAt(tokens, first) === ', ';
}

/** With the adjective between its article and the role's noun, "l'ancien maire"; and with all that belongs to it anywhere: "бывший финансовый директор". */
function described(tokens: Token[], noun: number, rules: NameRules): number {
  let from = noun;
  while (gapAt(tokens, from) === ' ' && isAttribute(tokenAt(tokens, from - 1), rules)) from -= 1;
  if (from < noun) return from;
  const before = tokenAt(tokens, noun - 1);
  const isAdjective = /^\p{Ll}{3}/u.test(before.text) && !rules.prepositions.has(before.normalized);
  const isDetermined = rules.determiners.has(wordAt(tokens, noun - 2)) && gapAt(tokens, noun) === ' ';
  return isDetermined && isAdjective ? noun - 1 : noun;
}

const isAttribute = ({ text, normalized }: Token, { attribute, stopwords }: NameRules): boolean =>
  attribute.test(text) && !stopwords.has(normalized);

/** ", leader Kim's influential younger sister,": words between commas that say who it is. */
function appositionAfter(sentence: string, tokens: Token[], name: Span, rules: NameRules): string | null {
  const first = name.last + 1;
  const isParted = /^(?:\s?[,(]|\s[–—])\s?(?:\p{P})?$/u.test(gapAt(tokens, first));
  if (!isParted || tokenAt(tokens, name.last).possessive) return null;
  const last = endOfApposition(sentence, tokens, first);
  const words = tokens.slice(first, last + 1);
  const head = tokenAt(tokens, first);
  if (words.length < 2) return null;
  const isDetermined = rules.determiners.has(head.normalized);
  const isDescribed = words.some((word, index) => describes(word, words[index + 1], rules));
  const isClause =
    rules.prepositions.has(head.normalized) ||
    (rules.adverbs.has(head.normalized) && !isDetermined) ||
    (rules.nouns === 'lower' && isAct(head, rules) && !isRole(head, rules)) ||
    words.some((word, index) => saysMore(word, textAt(words, index - 1), rules));
  /** "Präsident Ole Roth, der neue Bürgermeister Max Lund und der Landrat": another. */
  const title = words.findIndex((word) => isRole(word, rules));
  if (!isDescribed || isClause || isGiven(words, title + 1)) return null;
  return textBetween(sentence, tokens, isDetermined ? first + 1 : first, last);
}

function endOfApposition(sentence: string, tokens: Token[], first: number): number {
  const limit = Math.min(tokens.length, first + longestApposition);
  for (let index = first; index < limit; index += 1) {
    const next = tokens[index + 1];
    const between = next?.gap ?? sentence.slice(tokens[index]?.end);
    if (/[,;:.()–—"“”]/u.test(between)) return index;
  }
  return first;
}

/** A role's noun, unless it is another's title: "CIA Director Bill Burns". */
function describes(word: Token, next: Token | undefined, rules: NameRules): boolean {
  if (!isRole(word, rules) || rules.honorifics.has(word.normalized)) return false;
  return next === undefined || !/^\p{Lu}/u.test(next.text) || isRole(next, rules);
}

/** What makes it a clause: "With Ann Lee, the mayor Bob Ray threatened a judge" tells what another did. */
function saysMore(word: Token, before: string, rules: NameRules): boolean {
  const isDeed = /^\p{Lu}/u.test(before) && isAct(word, rules);
  return isDeed || rules.auxiliaries.has(word.normalized) || rules.reportingVerbs.has(word.normalized);
}

function textBetween(sentence: string, tokens: Token[], first: number, last: number): string {
  const to = tokenAt(tokens, last).end;
  const text = sentence.slice(tokenAt(tokens, first).start, to);
  return text.includes('«') && sentence[to] === '»' ? `${text}»` : text;
}
