import type { Token } from '../text/tokenizer.ts';
import { isShortened } from './capitalization.ts';
import { beforeAddress, type Span } from './titles.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { beforeArticle, gapAt, isCapital, isGiven, lastCapital, tokenAt, wordAt } from './words.ts';

/** How far an apposition may reach: "Ann Lee, the former head of the city's largest school board, said". */
const longestApposition = 16;

/** Nothing but an article before it, and that of a subject, or where there are none an adjective: "Die Firma", "A empresa", not "Dem Verein". */
export function opensClause(tokens: Token[], from: number, rules: NameRules): boolean {
  const { text, normalized: article } = tokenAt(tokens, 0);
  const isDescribed = rules.definite.size === 0 && rules.modifierBefore.test(text);
  const isArticle = rules.determiners.has(article) && !rules.objects.has(article);
  if (from === 0 || (from === 1 && (isArticle || isDescribed))) return true;
  /** "Казахстан и Киргизия". */
  const isSecond =
    rules.nouns === 'lower' &&
    rules.definite.size === 0 &&
    rules.joints.has(wordAt(tokens, from - 1)) &&
    !rules.prepositions.has(article) &&
    tokens.slice(0, from - 1).every((_, at) => isCapital(tokens, at));
  return isSecond || isFronted(tokens, from, rules);
}

/** "Com a decisão, o Atlético": behind what stands before the clause and its first comma. */
function isFronted(tokens: Token[], from: number, rules: NameRules): boolean {
  const start = beforeArticle(tokens, from, rules) + 1;
  if (rules.nouns === 'capitalised' || start < 2 || gapAt(tokens, start) !== ', ') return false;
  const opener = wordAt(tokens, 0);
  const isPlace = rules.prepositions.has(opener) && !rules.determiners.has(opener);
  const isPhrase = (token: Token) => /^[ '’-]$/u.test(token.gap) && !isVerb(token, rules);
  return isPlace && tokens.slice(1, start).every(isPhrase);
}

/** Where the verb stands that follows a name, past adverbs, a parenthesis or an apposition between commas. */
export function verbAfter(tokens: Token[], name: Span, rules: NameRules): number | null {
  const start = name.last + 1;
  const isParted = gapAt(tokens, start).startsWith(',');
  const isApposition = isParted && isBetweenCommas(tokens, name, rules);
  if (isApposition && isVerb(tokenAt(tokens, start), rules)) return start;
  const away = isParted ? null : pastPhrases(tokens, name, rules);
  if (away !== null) return away;
  const first = pastSecond(tokens, pastApposition(tokens, start), name, rules);
  if (isParted && !isApposition && first === start) return null;
  for (let at = first; at < Math.min(tokens.length, first + nearVerb); at += 1) {
    const token = tokenAt(tokens, at);
    if (!isSameSentence(tokens, at, rules)) return null;
    /** German "heute" ends like a verb. */
    if (!isAdverb(token, rules)) return isVerb(token, rules) ? at : null;
  }
  return null;
}

/** Words behind a name among which its verb stands: adverbs may come first. */
const nearVerb = 3;

/** Not behind a full stop, but behind that of "Inc." */
function isSameSentence(tokens: Token[], index: number, rules: NameRules): boolean {
  const gap = gapAt(tokens, index);
  return !/[.;:!?]/u.test(gap) || isShortened(tokens[index - 1], gap, rules);
}

/** "The jury of seven women on Monday acquitted": the verb of who opens the sentence, behind a second subject, where, when and of whom. */
function pastPhrases(tokens: Token[], name: Span, rules: NameRules): number | null {
  const first = pastSecond(tokens, name.last + 1, name, rules);
  if (!opensClause(tokens, name.first, rules) || !rules.prepositions.has(wordAt(tokens, first))) return null;
  for (let at = first; at < Math.min(tokens.length, first + longestPhrases); at += 1) {
    const token = tokenAt(tokens, at);
    if (!/^['’ ]+$/u.test(token.gap)) return null;
    if (/^\p{Ll}/u.test(token.text) && isVerb(token, rules)) return at;
  }
  return null;
}

/** Words between a subject and its verb at most. */
const longestPhrases = 9;

/** "Le fabricant, la société Phytolane, a dénoncé", "la gerente, la sueca Ana Lund, negó": the name is itself the apposition, and the verb its own. */
function isBetweenCommas(tokens: Token[], name: Span, rules: NameRules): boolean {
  let first = beforeAddress(tokens, name.first, rules);
  const isPerson = isGiven(tokens, first);
  const leads = ({ normalized, text, gap }: Token) =>
    rules.organisationNouns.has(normalized) ||
    rules.determiners.has(normalized) ||
    (isPerson && /^\p{Ll}/u.test(text) && gap === ' ' && rules.determiners.has(wordAt(tokens, first - 2)));
  while (gapAt(tokens, first).trim() === '' && leads(tokenAt(tokens, first - 1))) first -= 1;
  return gapAt(tokens, first).startsWith(',');
}

/** Behind "and the CFDT", where the two open the sentence. */
function pastSecond(tokens: Token[], index: number, { first }: Span, rules: NameRules): number {
  if (!rules.joints.has(wordAt(tokens, index)) || !opensClause(tokens, first, rules)) return index;
  const start = index + (rules.determiners.has(wordAt(tokens, index + 1)) ? 2 : 1);
  const end = lastCapital(tokens, start - 1) + 1;
  return end > start ? end : index;
}

function pastApposition(tokens: Token[], index: number): number {
  const gap = gapAt(tokens, index);
  const closing = /^\)?,/u.test(gap) ? /^[)"”]*, /u : /^\s*[(–—-]/u.test(gap) ? /^["“”]?\s*[)–—-]/u : null;
  if (closing === null) return index;
  for (let end = index + 1; end < Math.min(tokens.length, index + longestApposition); end += 1) {
    if (closing.test(gapAt(tokens, end))) return end;
  }
  return index;
}

export const isVerb = (token: Token, rules: NameRules): boolean =>
  rules.auxiliaries.has(token.normalized) || isAct(token, rules);

export const isAdverb = ({ normalized }: Token, rules: NameRules): boolean =>
  rules.adverbs.has(normalized) || rules.adverbEnding.test(normalized);

export const isAct = ({ normalized, text }: Token, rules: NameRules): boolean =>
  rules.actionVerbs.has(normalized) || rules.actionVerbEnding.test(text);
