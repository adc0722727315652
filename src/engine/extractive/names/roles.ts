import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import { isComplement } from './agency.ts';
import { isAct, isAdverb, isVerb } from './clauses.ts';
import { beforeAddress, isRole, type Span } from './titles.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { gapAt, isCapital, wordAt } from './words.ts';

/** What a name is said to be: the words, verbatim, the noun among them, and where name and title begin. */
export type Role = { text: string | null; title: string | null; from: number };

const longestTitle = 10;
const longestApposition = 16;

/** The title before a name, else the apposition after it. */
export function roleOf(sentence: string, tokens: Token[], name: Span, rules: NameRules): Role {
  const title =
    rules.roleOrder === 'noun-last' ? titleBefore(tokens, name, rules) : phraseBefore(tokens, name, rules);
  const before = title === null ? null : textBetween(sentence, tokens, title.from, title.last);
  const isPlace = rules.placePrepositions.has(wordAt(tokens, name.first - 1));
  const after = isPlace ? null : appositionAfter(sentence, tokens, name, rules);
  const long = before !== null && before.includes(' ') ? before : null;
  /** "Gov. Ann Lee": no sentence by itself. */
  const short = rules.shortened.has(title?.noun ?? '') ? null : before;
  return { text: long ?? after ?? short, title: title?.noun ?? null, from: title?.from ?? name.first };
}

/** From its first word to its last, and the noun among them; no words for a mere "Mr". */
type Title = { from: number; last: number; noun: string | null };

/** "North Korean leader", "Germany's chancellor,": the words before the name that belong to its noun. */
function titleBefore(tokens: Token[], name: Span, rules: NameRules): Title | null {
  const first = beforeAddress(tokens, name.first, rules);
  const at = nounBefore(tokens, first, rules);
  const noun = tokens[at ?? -1];
  if (at === null || noun === undefined)
    return first < name.first ? { from: first, last: first - 1, noun: null } : null;
  let from = at;
  /** "Including friends Judge Lee", "remove former President Lee". */
  const isTitle = rules.nouns === 'lower' && /^\p{Lu}/u.test(noun.text);
  const isWord = (token: Token | undefined) =>
    !isTitle || /^\p{Lu}/u.test(token?.text ?? '') || isAttribute(token, rules);
  while (from > 0 && first - from < longestTitle && isWord(tokens[from - 1]) && belongs(tokens, from, rules))
    from -= 1;
  return { from, last: first - 1, noun: noun.normalized };
}

/** Where the role's noun stands: right before the name, or before "of State". */
function nounBefore(tokens: Token[], first: number, rules: NameRules): number | null {
  for (let back = 1; back <= 5; back += 1) {
    const at = first - back;
    const gap = gapAt(tokens, at + 1);
    const isLast = back === 1 ? /^(?:,? |\. )$/u.test(gap) : gap === ' ';
    if (!isLast || at < 0 || (back === 1 && rules.linkers.has(wordAt(tokens, at)))) return null;
    /** "The actor's Malibu home": whose it is. */
    const isOwner = back === 1 && tokens[at]?.possessive === true;
    if (isOwner || isInfinitive(tokens, at, rules)) return null;
    if (isRole(tokens[at], rules)) return rules.linkers.has(wordAt(tokens, at + 1)) || back === 1 ? at : null;
    const isOffice = isCapital(tokens, at) || rules.linkers.has(wordAt(tokens, at));
    if (!isOffice) return null;
  }
  return null;
}

/** "Reasonable cause to suspect William", "the official Lundix site": what is a verb, or an adjective, there. */
function isInfinitive(tokens: Token[], at: number, { infinitive }: NameRules): boolean {
  return infinitive.test(`${tokens[at - 1]?.text} ${tokens[at]?.text}`);
}

/** Whether the word before `from` still belongs to the title. */
function belongs(tokens: Token[], from: number, rules: NameRules): boolean {
  const token = tokens[from - 1];
  if (token === undefined || !/^(?: |['’] |-)$/u.test(gapAt(tokens, from))) return false;
  /** "Bank of America analyst". */
  const isInName =
    !isRole(tokens[from], rules) &&
    rules.links.has(token.normalized) &&
    [from, from - 2].every((at) => isCapital(tokens, at));
  if (isInName) return true;
  if (rules.determiners.has(token.normalized) || rules.prepositions.has(token.normalized)) return false;
  if (/^\p{Lu}/u.test(token.text)) return from > 1 || !rules.stopwords.has(token.normalized);
  const isDetermined = rules.determiners.has(wordAt(tokens, from - 2));
  if (!isDetermined && rules.participle.test(token.normalized)) return false;
  if (isVerb(token, rules) || isAdverb(token, rules) || isInfinitive(tokens, from - 1, rules)) return false;
  /** "Heute besucht Minister Lee", "den Rahmen zeichneten Minister Lee": no adjective, or none there. */
  const isNoun =
    rules.nouns === 'capitalised' && /^\p{Lu}/u.test(from > 2 ? `${tokens[from - 2]?.text}` : '');
  if (isNoun || rules.adjective?.test(token.text) === false) return false;
  return isRole(token, rules) || !rules.stopwords.has(token.normalized);
}

/** "président des États-Unis", "secretario general,": from the role's noun up to the name. */
function phraseBefore(tokens: Token[], name: Span, rules: NameRules): Title | null {
  const first = beforeAddress(tokens, name.first, rules);
  const address = first < name.first ? { from: first, last: first - 1, noun: null } : null;
  if (isComplement(tokens, first, rules)) return address;
  const article = wordAt(tokens, first - 1);
  const determined = rules.determiners.has(article) && !rules.links.has(article) ? first - 1 : first;
  for (let at = determined - 1; at >= Math.max(0, first - longestTitle); at -= 1) {
    const token = tokens[at];
    const isAdjacent = at === determined - 1;
    if (
      token === undefined ||
      /^\p{N}/u.test(token.text) ||
      (isAdjacent && rules.joints.has(token.normalized)) ||
      !(isAdjacent ? /^(?:»?,? )$/u : /^[ '’«»-]{0,2}$/u).test(gapAt(tokens, at + 1))
    )
      return address;
    /** "Ha denunciado Ana Gil": a deed. */
    const isPast = rules.perfectAuxiliaries.has(tokens[at - 1]?.text ?? '') && isVerb(token, rules);
    if (isRole(token, rules) && !isPast) {
      if (isAnothers(tokens, at, determined)) return address;
      /** "El hermano del alcalde de Gandía, Juan Gil": the brother's. */
      const isOwner = rules.links.has(wordAt(tokens, at - 1)) && isRole(tokens[at - 2], rules);
      if (isOwner && tokens[determined]?.gap === ', ') continue;
      const isSecond = tokens[at]?.gap === ' ' && isRole(tokens[at - 1], rules);
      const noun = isSecond ? at - 1 : at;
      return {
        from: described(tokens, noun, rules),
        last: determined - 1,
        noun: wordAt(tokens, noun),
      };
    }
    const isLinked = rules.linkers.has(token.normalized) && !isAdjacent;
    if (isVerb(token, rules) || (rules.prepositions.has(token.normalized) && !isLinked)) return address;
  }
  return address;
}

/** "After the complaint of minister Ann Lee, Bob Ray fled": the noun at `at` is the title of the name behind it. */
function isAnothers(tokens: Token[], at: number, first: number): boolean {
  const next = tokens[at + 1];
  const isNamed = at + 1 < first && next?.gap === ' ' && /^\p{Lu}/u.test(next.text);
  return isNamed && tokens[first]?.gap === ', ';
}

/** With the adjective between its article and the role's noun, "l'ancien maire"; and with all that belongs to it anywhere: "бывший финансовый директор". */
function described(tokens: Token[], noun: number, rules: NameRules): number {
  let from = noun;
  while (tokens[from]?.gap === ' ' && isAttribute(tokens[from - 1], rules)) from -= 1;
  if (from < noun) return from;
  const isDetermined = rules.determiners.has(wordAt(tokens, noun - 2));
  const before = tokens[noun - 1];
  const isAdjective =
    /^\p{Ll}{3}/u.test(before?.text ?? '') && !rules.prepositions.has(before?.normalized ?? '');
  return isDetermined && isAdjective && tokens[noun]?.gap === ' ' ? noun - 1 : noun;
}

function isAttribute(word: Token | undefined, { attribute, stopwords }: NameRules): boolean {
  return word !== undefined && attribute.test(word.text) && !stopwords.has(word.normalized);
}

/** ", leader Kim's influential younger sister,": words between commas that say who it is. */
function appositionAfter(sentence: string, tokens: Token[], name: Span, rules: NameRules): string | null {
  const first = name.last + 1;
  if (
    tokens[name.last]?.possessive === true ||
    !/^(?:\s?[,(]|\s[–—])\s?(?:\p{P})?$/u.test(gapAt(tokens, first))
  )
    return null;
  const last = endOfApposition(sentence, tokens, first);
  const words = tokens.slice(first, last + 1);
  const [head] = words;
  if (head === undefined || words.length < 2) return null;
  const isDescribed = words.some((word, index) => describes(word, words[index + 1], rules));
  const isClause =
    rules.prepositions.has(head.normalized) ||
    (rules.adverbs.has(head.normalized) && !rules.determiners.has(head.normalized)) ||
    (rules.nouns === 'lower' && isAct(head, rules) && !isRole(head, rules)) ||
    words.some((word, index) => saysMore(word, words[index - 1], rules));
  /** "Präsident Ole Roth, der neue Bürgermeister Max Lund und der Landrat": another. */
  const title = words.findIndex((word) => isRole(word, rules));
  if (givenNames.has(words[title + 1]?.normalized ?? '')) return null;
  const from = rules.determiners.has(head.normalized) ? first + 1 : first;
  return isDescribed && !isClause ? textBetween(sentence, tokens, from, last) : null;
}

function endOfApposition(sentence: string, tokens: Token[], first: number): number {
  const limit = Math.min(tokens.length, first + longestApposition);
  for (let index = first; index < limit; index += 1) {
    const next = tokens[index + 1];
    const between = next === undefined ? sentence.slice(tokens[index]?.end ?? 0) : next.gap;
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
function saysMore(word: Token, before: Token | undefined, rules: NameRules): boolean {
  const isDeed = /^\p{Lu}/u.test(before?.text ?? '') && isAct(word, rules);
  return isDeed || rules.auxiliaries.has(word.normalized) || rules.reportingVerbs.has(word.normalized);
}

function textBetween(sentence: string, tokens: Token[], first: number, last: number): string | null {
  const from = tokens[first]?.start;
  const to = tokens[last]?.end;
  if (from === undefined || to === undefined || to <= from) return null;
  const text = sentence.slice(from, to);
  return text.includes('«') && sentence[to] === '»' ? `${text}»` : text;
}
