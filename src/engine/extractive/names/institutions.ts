import type { Token } from '../text/tokenizer.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { isVerb } from './clauses.ts';
import { isField, type Named } from './classify.ts';
import { isMembers } from './spans.ts';
import { isRole } from './titles.ts';
import {
  gapAt,
  isCapital,
  isGiven,
  isLikeEnglish,
  isLikeFrench,
  lastCapital,
  textAt,
  tokenAt,
  wordAt,
} from './words.ts';

/** Words that an institution's noun takes on each side at most. */
const mostModifiers = 4;

/** Institutions under a common noun, with what tells them from others: "the county council", "le parquet de Gap". */
export function institutionsIn(tokens: Token[], rules: NameRules): Named[] {
  return tokens.flatMap((token, at): Named[] => {
    const isBare = rules.collectives.has(token.normalized);
    const isKind = isBare || rules.bodies.has(token.normalized) || rules.accented.test(token.text);
    const isNoun = rules.definite.size === 0 && rules.organisationNouns.has(token.normalized);
    if (!isKind && !isNoun) return [];
    const first = firstOf(tokens, at, rules);
    /** «Посредником выступил Всемирный банк»: what makes one of a kind a name, where no article does. */
    const isProper = first > 0 && first < at && isCapital(tokens, first);
    if (!isKind && !isProper) return [];
    const last = withFields(tokens, at, withName(tokens, lastOf(tokens, at, rules), rules), rules);
    /** "A federal jury acquitted": the one that is told of first. */
    const isFirst = first === 1 && at > 1 && isLikeEnglish(rules);
    const isOne = (isFirst || isDefinite(tokens, first, rules)) && (isBare || first < at || last > at);
    const isWritten = at > 0 && last === at && !/^\p{Ll}/u.test(token.text);
    return isOne && !isWritten ? [{ first, last, kind: 'organisation' }] : [];
  });
}

/** "The charity", "die Brauerei": who was named before, under what it is. */
export function nounsAgain(tokens: Token[], rules: NameRules): Named[] {
  return tokens.flatMap(({ text, normalized }, at): Named[] => {
    const isNoun = rules.organisationNouns.has(normalized) || rules.bodies.has(normalized);
    const isThe = rules.definite.has(wordAt(tokens, at - 1));
    const isLead = gapAt(tokens, at + 1) === ' ' && isCapital(tokens, at + 1);
    const isKnown = isNoun && isThe && /^\p{Ll}/u.test(text) && !isLead;
    return isKnown && !rules.anybodys.has(normalized) ? [{ first: at, last: at, kind: 'noun' }] : [];
  });
}

/** "the council", not "a council" or "their council"; a language without articles tells no difference. */
function isDefinite(tokens: Token[], first: number, rules: NameRules): boolean {
  const { normalized, possessive } = tokenAt(tokens, first - 1);
  return rules.definite.size === 0 || first === 0 || possessive || rules.definite.has(normalized);
}

/** No small word and no verb. */
const isPlain = (token: Token, rules: NameRules): boolean =>
  !rules.stopwords.has(token.normalized) && !rules.adverbs.has(token.normalized) && !isVerb(token, rules);

/** What stands before the noun: "county", "природоохранная". */
function firstOf(tokens: Token[], at: number, rules: NameRules): number {
  let first = at;
  while (first > 0 && at - first < mostModifiers && gapAt(tokens, first) === ' ') {
    const word = tokenAt(tokens, first - 1);
    if (word.possessive && !rules.plural.test(word.text)) break;
    /** "Outside court Ann Lee said". */
    const isPlace = rules.prepositions.has(word.normalized);
    if (isPlace || !isPlain(word, rules) || !rules.modifierBefore.test(word.text)) break;
    first -= 1;
  }
  return first;
}

/** What stands behind it: "de Gap", "administratif", "культуры области". */
export function lastOf(tokens: Token[], at: number, rules: NameRules): number {
  let [last, start] = [at, at];
  while (last - start < mostModifiers) {
    const next = tokenAt(tokens, last + 1);
    if (!/^ ?$|^['’]$/u.test(next.gap)) break;
    if (rules.modifierAfter.test(next.text) && isPlain(next, rules)) last += 1;
    else if (rules.numbers.has(next.normalized) && /^\d/u.test(textAt(tokens, last + 2))) {
      last += 2;
      start = last;
    } else {
      const linked = linkedTo(tokens, last, rules);
      if (linked === last) break;
      if (isAbout(tokens, last, rules)) start = linked;
      last = linked;
    }
  }
  return last;
}

/** "Le musée Fabrelle": a name right behind, unless it is somebody's. */
function withName(tokens: Token[], last: number, rules: NameRules): number {
  const isCommon =
    /^\p{Ll}/u.test(textAt(tokens, last)) && !rules.organisationNouns.has(wordAt(tokens, last));
  return isLikeFrench(rules) && isCommon && !isGiven(tokens, last + 1) ? lastCapital(tokens, last) : last;
}

/** With the rest of what it is for: "Department for Environment, Food and Rural Affairs". */
export function withFields(tokens: Token[], first: number, last: number, rules: NameRules): number {
  const isLink = (at: number) => {
    const word = wordAt(tokens, at);
    return (rules.linkers.has(word) || rules.definite.has(word)) && !rules.joints.has(word);
  };
  const isFor = tokens
    .slice(first, last)
    .some(
      ({ normalized }, at) =>
        isLink(first + at + 1) && (rules.nouns === 'capitalised' || rules.bodies.has(normalized)),
    );
  if (!isFor || gapAt(tokens, last + 1) !== ', ') return last;
  let at = last;
  for (let isLast = false; !isLast;) {
    isLast = rules.joints.has(wordAt(tokens, at + 1));
    if (!isLast && gapAt(tokens, at + 1) !== ', ') return last;
    at += isLast ? 2 : 1;
    while (isLink(at)) at += 1;
    const start = at;
    while (isField(tokenAt(tokens, at), rules) && (at === start || gapAt(tokens, at) === ' ')) at += 1;
    if (at === start) return last;
    at -= 1;
  }
  return at;
}

/** "Lutte contre", "enquêtes sur": a noun that says nothing without what follows. */
const isAbout = (tokens: Token[], last: number, { about }: NameRules): boolean =>
  about.test(`${wordAt(tokens, last)} ${wordAt(tokens, last + 1)}`);

/** "de Gap", "de la Santé", "del Alto Duero". */
function linkedTo(tokens: Token[], last: number, rules: NameRules): number {
  if (!rules.links.has(wordAt(tokens, last + 1)) && !isAbout(tokens, last, rules)) return last;
  const isNoun = rules.definite.has(wordAt(tokens, last + 2));
  let at = isNoun ? last + 3 : last + 2;
  /** "De santé": behind a link no verb stands. */
  const isSmall = [rules.stopwords, rules.adverbs].some((words) => words.has(wordAt(tokens, at)));
  const isWord = (isNoun || !isSmall) && !isRole(tokens[at], rules);
  if (!isWord || !/^[ '’]$/u.test(gapAt(tokens, at))) return last;
  if (isCapital(tokens, at) && rules.roleOrder === 'noun-last') return last;
  const end = isCapital(tokens, at) ? lastCapital(tokens, at) : at;
  while (at < end && !isMembers(tokens, last, at, rules)) at += 1;
  return at;
}
