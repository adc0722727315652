import { companies } from '../gazetteer/companies.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import { isAcronym, isQuoted, opens } from './capitalization.ts';
import type { Kind } from '../languages/mention.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { firmFrom, legalForm } from './firms.ts';
import { statesOf } from './states.ts';
import { afterTitle, isRole, type Span } from './titles.ts';
import { beforeArticle, gapAt, isCapital, isGiven, isLikeEnglish, textAt, tokenAt, wordAt } from './words.ts';

/** A span, read: where the name in it begins, and what it is. */
export type Named = Span & { kind: Kind };

const mostWords = 6;

/** What a span names; null where it is no actor's name: a place, a day, a title without a name. */
export function nameIn(tokens: Token[], span: Span, rules: NameRules): Named | null {
  const clear = withoutNobody(tokens, span, rules);
  if (clear === null) return null;
  const bare = withoutUnion(tokens, clear);
  if (legalForm.test(textAt(tokens, bare.last))) {
    bare.first = firmFrom(tokens, bare, rules);
    if (bare.first === bare.last) return null;
  }
  const whole = kindOf(tokens, bare, rules);
  const body = bodyIn(tokens, bare, whole, rules);
  if (body !== null) return body;
  if (whole === 'state' || whole === 'organisation' || whole === 'medium' || whole === 'acronym')
    return { ...bare, kind: whole };
  const first = afterTitle(tokens, bare, rules);
  const end = wordAt(tokens, bare.last);
  const isThing = rules.otherNouns.has(end) && !isGiven(tokens, first);
  /** "A Kay Lund-backed firm". */
  const isNone = first === bare.last || rules.roleOrder === 'noun-last';
  if (first > bare.last || isThing || (isNone && rules.nonActorEnding.test(end))) return null;
  const isPair = first === bare.last - 1 && gapAt(tokens, bare.last) === ' ';
  /** "von Lund". */
  if (isPair && /^\p{Ll}/u.test(textAt(tokens, first)))
    return { first: bare.last, last: bare.last, kind: 'noun' };
  const kind = first > bare.first ? 'person' : whole;
  return kind === null ? null : { first, last: bare.last, kind };
}

/** "CGT Naïma Bouazza", "Giants QB Tommy Lund": whose, or what, they are. */
function withoutUnion(tokens: Token[], { first, last }: Span): Span {
  const at = tokens
    .slice(first, last - 1)
    .findLastIndex(({ text }, index) => isAcronym(text) && isGiven(tokens, first + index + 1));
  return { first: first + at + 1, last };
}

/** "the firm Carrow Lifting", "Gewerkschaft VKD": the noun before a name makes it an organisation's. */
function bodyIn(tokens: Token[], span: Span, kind: Kind | null, rules: NameRules): Named | null {
  if (kind === 'organisation') return withoutTrade(tokens, span, rules);
  if (kind === 'state' || kind === 'medium' || kind === 'person') return null;
  const lead = leadIn(tokens, span, rules);
  if (lead !== null) return { first: lead + 1, last: span.last, kind: 'organisation' };
  if (isLedByBody(tokens, span.first, rules)) return { ...toClosingMark(tokens, span), kind: 'organisation' };
  return explanationOf(tokens, span, rules) === null ? null : { ...span, kind: 'organisation' };
}

/** "Kuhnert Antriebe AG" of "Maschinenbauer Kuhnert Antriebe AG", "VKD" of "Gewerkschaft VKD", "Nachrichtenagentur Ampa". */
function withoutTrade(tokens: Token[], { first, last }: Span, rules: NameRules): Named | null {
  const noun = tokenAt(tokens, first);
  const isTrade =
    first < last &&
    isRole(noun, rules) &&
    (rules.roleOrder === 'noun-first'
      ? isOrganisation(tokenAt(tokens, first + 1), rules)
      : isLikeEnglish(rules) && opens(tokens, first, rules) && isOrganisation(tokenAt(tokens, last), rules));
  const isNoun =
    (last === first + 1 && isAcronym(textAt(tokens, last))) ||
    (rules.nouns === 'capitalised' && rules.organisationNouns.has(noun.normalized)) ||
    !isOrganisation(noun, rules);
  return isTrade || (isNoun && isLead(noun, rules)) ? { first: first + 1, last, kind: 'organisation' } : null;
}

export const isLedByBody = (tokens: Token[], first: number, rules: NameRules): boolean =>
  leadOf(tokens, first, rules) !== null;

/** Where nouns have capitals, the last of a span that says so of the words behind it: "Marschburger Privatbank Tiedtke". */
function leadIn(tokens: Token[], { first, last }: Span, rules: NameRules): number | null {
  if (rules.nouns === 'lower') return null;
  for (let at = last - 1; at >= first; at -= 1)
    if (isLead(tokenAt(tokens, at), rules) && isCapital(tokens, at + 1)) return at;
  return null;
}

/** "the airline X", "компании «X»": where the common noun stands that says of a name that it is an organisation's. */
export function leadOf(tokens: Token[], first: number, rules: NameRules): number | null {
  const gap = gapAt(tokens, first);
  const isMarked = isQuoted(tokens[first]) && !gap.includes('(');
  const leads = (at: number) => {
    const noun = tokenAt(tokens, at);
    if (!isLead(noun, rules) && !(isMarked && isOrganisation(noun, rules))) return false;
    const isCommon = rules.nouns === 'capitalised' || /^\p{Ll}/u.test(noun.text);
    return isCommon || (isMarked && (opens(tokens, at, rules) || isAcronym(noun.text)));
  };
  const near = first - 1;
  const far = describedFrom(tokens, first, rules);
  if (isMarked || gap === ' ') {
    if (leads(near)) return near;
    if (far !== null && leads(far)) return far;
  }
  if (gap === ', ' && far !== null && leads(far) && !isLinked(tokens, far, rules)) return far;
  const isArticle = gap === ' ' && rules.determiners.has(wordAt(tokens, near));
  const aside = isArticle ? near - 1 : near;
  const isAside = gapAt(tokens, aside + 1) === ', ' && leads(aside) && !isLinked(tokens, aside, rules);
  return isAside && (rules.roleOrder === 'noun-first' || !isFollowed(tokens, first)) ? aside : null;
}

/** "As a group, Walter said", "Händler, die Geld brauchen": what follows a name without a comma is not told of the noun before it. */
function isFollowed(tokens: Token[], first: number): boolean {
  const next = tokens.slice(first + 1).find(({ gap, text }) => gap !== ' ' || /^\p{Ll}/u.test(text));
  return next?.gap === ' ';
}

function isLead({ normalized }: Token, rules: NameRules): boolean {
  return rules.organisationNouns.has(normalized) || rules.organisationNounEnding.test(normalized);
}

/** "la présidente de l'association, X": the noun belongs to what X is. */
function isLinked(tokens: Token[], at: number, rules: NameRules): boolean {
  if (rules.roleOrder === 'noun-last') return false;
  return rules.prepositions.has(wordAt(tokens, beforeArticle(tokens, at, rules)));
}

/** "Kestrel Regional, the regional airline": where the noun stands that says behind a name that it is an organisation's. */
export function explanationOf(tokens: Token[], { last }: Span, rules: NameRules): number | null {
  if (gapAt(tokens, last + 1) !== ', ' || !rules.determiners.has(wordAt(tokens, last + 1))) return null;
  for (let at = last + 2; at < last + 5; at += 1) {
    const { gap, text, normalized } = tokenAt(tokens, at);
    if (gap !== ' ' || !/^\p{Ll}/u.test(text) || rules.prepositions.has(normalized)) return null;
    if (rules.organisationNouns.has(normalized)) return at;
  }
  return null;
}

/** Words of a phrase between what a firm is and its name at most. */
const longestDescription = 4;

/** "fabricant lillois Cyclonord", "constructeur de voitures électriques Voltéa": where the phrase before a name begins; null where there is none. */
function describedFrom(tokens: Token[], first: number, rules: NameRules): number | null {
  if (rules.roleOrder !== 'noun-first' || rules.prepositions.has(wordAt(tokens, first - 1))) return null;
  for (let at = first - 1; at >= Math.max(0, first - longestDescription); at -= 1) {
    const { gap, text, normalized } = tokenAt(tokens, at);
    if (at < first - 1 && rules.organisationNouns.has(normalized)) return at;
    const isLink = rules.links.has(normalized);
    if (!/^ $|^['’]$/u.test(gap) || !/^\p{Ll}/u.test(text)) return null;
    if (!isLink && (text.length < 4 || rules.stopwords.has(normalized))) return null;
  }
  return null;
}

/** A name between marks goes on to the closing one. */
export function toClosingMark(tokens: Token[], { first, last }: Span): Span {
  if (!isQuoted(tokens[first])) return { first, last };
  const rest = tokens.slice(first + 1, first + mostWords + 1);
  const end = rest.findIndex(({ gap }) => /^\s?[»“”"]/u.test(gap));
  if (end >= 0) return { first, last: first + end };
  /** The sentence's last mark stands before no word. */
  return { first, last: rest.length < mostWords ? tokens.length - 1 : last };
}

/** "Pensionskasse": one of many, which only its ending makes a body. */
export const isAnyBody = ({ normalized }: Token, { commonBody, organisations }: NameRules): boolean =>
  commonBody.test(normalized) && !organisations.has(normalized);

/** Without a leading article or people: "The Russian", "North Korean"; null where nothing else is there. */
function withoutNobody(tokens: Token[], span: Span, rules: NameRules): Span | null {
  let { first, last } = span;
  /** "Estados Unidos", though “estado” is nobody. */
  if (stateOf(tokens, span, rules) !== undefined) return span;
  while (first < last && rules.lodged.has(wordAt(tokens, last))) last -= 1;
  if (headsOrganisation(tokens, span, rules)) {
    while (first < last && isLooseArticle(tokens, first, span, rules)) first += 1;
    return { first, last };
  }
  while (first <= last && isNobody(tokens, first, span, rules)) first += 1;
  const isLoose = rules.linkers.has(wordAt(tokens, first)) && !isProperArticle(tokens, first, span, rules);
  return first > last || isLoose ? null : { first, last };
}

function isNobody(tokens: Token[], at: number, span: Span, rules: NameRules): boolean {
  const word = wordAt(tokens, at);
  if (at < span.last) {
    /** "Мэр Заречного Виктор Палкин": of which town he is. */
    const isTown = rules.isGivenName(textAt(tokens, at + 1));
    if (isGiven(tokens, at) || (isRole(tokens[at - 1], rules) && !isTown)) return false;
    /** "FOX Sports": short forms stay in a longer name. */
    if (isAcronym(textAt(tokens, at))) return false;
  }
  return (
    rules.nonActors.has(word) ||
    (isLikeEnglish(rules) && rules.prepositions.has(word)) ||
    isLooseArticle(tokens, at, span, rules) ||
    (!isQuoted(tokens[at]) && rules.nonActorEnding.test(word))
  );
}

const isLooseArticle = (tokens: Token[], at: number, span: Span, rules: NameRules): boolean =>
  rules.determiners.has(wordAt(tokens, at)) && !isProperArticle(tokens, at, span, rules);

/** "El Olmo": an article with a capital inside a sentence belongs to the name. */
function isProperArticle(tokens: Token[], index: number, { last }: Span, rules: NameRules): boolean {
  return rules.roleOrder === 'noun-first' && index < last && !opens(tokens, index, rules);
}

function stateOf(tokens: Token[], { first, last }: Span, { language }: NameRules): string | undefined {
  const words = tokens.slice(first, last + 1).map(({ normalized }) => normalized);
  return statesOf(language).byName.get(words.join(' '));
}

function kindOf(tokens: Token[], span: Span, rules: NameRules): Kind | null {
  const region = stateOf(tokens, span, rules);
  /** "Antarctica", and what a language lists with it: land that does nothing. */
  if (region !== undefined) return region === 'AQ' ? null : 'state';
  const words = tokens.slice(span.first, span.last + 1);
  const [head, last] = [tokenAt(tokens, span.first), tokenAt(tokens, span.last)];
  const isHeadGiven = givenNames.has(head.normalized);
  /** "Marta Portal", "Yadira Mercado": where the noun of a thing stands first, the last word is a surname. */
  const isCitizen = rules.roleOrder === 'noun-first' && isHeadGiven;
  if (words.length === 1) {
    if (rules.collectives.has(head.normalized)) return 'acronym';
    if (rules.genericOrganisations.has(head.normalized) || isAnyBody(head, rules)) return 'noun';
  } else {
    if (!isCitizen && rules.media.has(last.normalized)) return 'medium';
    const isCalled = rules.nouns === 'capitalised' && isGiven(tokens, span.first + 1);
    if (isCalled && (isRole(head, rules) || rules.nonActors.has(head.normalized))) return 'person';
  }
  if (headsOrganisation(tokens, span, rules) || isOfPartners(words, rules)) return 'organisation';
  if (words.length > 1) {
    /** "LEA-Portal", "IGA Park": no Lea. */
    const isShort = rules.nouns === 'capitalised' && isAcronym(head.text) && !isAcronym(last.text);
    const isThing = !isCitizen && rules.otherNouns.has(last.normalized);
    if (isHeadGiven && !isShort && !isThing) return 'person';
  }
  if (rules.otherNouns.has(last.normalized) || rules.otherNouns.has(head.normalized))
    return words.length === 2 && isHeadGiven ? 'unknown' : null;
  if (words.length === 1 && isAcronym(head.text)) return 'acronym';
  return rules.nouns === 'lower' ? 'unknown' : 'noun';
}

/** "Moss & Lund", but not "Ann Moss & Karla Lund". */
function isOfPartners(words: Token[], rules: NameRules): boolean {
  if (!isLikeEnglish(rules)) return false;
  const pair = words.findIndex(({ gap }, at) => at > 0 && gap === ' & ');
  return pair === 1 || (pair > 1 && !isGiven(words, 0));
}

/** The last word, or the one before "of", makes it an organisation: "Workers' Party of Korea". */
function headsOrganisation(tokens: Token[], span: Span, rules: NameRules): boolean {
  const words = tokens.slice(span.first, span.last + 1);
  const isLong = words.length > 1;
  if (isLong && rules.partners.has(wordAt(tokens, span.last))) return true;
  const link = words.findIndex(
    ({ normalized }) => rules.linkers.has(normalized) && !rules.joints.has(normalized),
  );
  const isHeadFirst = rules.roleOrder === 'noun-first' || (rules.nouns === 'capitalised' && isLong);
  if (isHeadFirst && isOrganisation(tokenAt(words, 0), rules)) return true;
  return isOrganisation(tokenAt(words, (link > 0 ? link : words.length) - 1), rules);
}

export const isOrganisation = ({ normalized, text }: Token, rules: NameRules): boolean =>
  rules.ownNames.test(normalized) ||
  rules.accented.test(text) ||
  rules.organisations.has(normalized) ||
  companies.has(normalized) ||
  rules.organisationEnding.test(normalized);

/** A word with a capital that is nobody's name by itself. */
export function isField(token: Token, rules: NameRules): boolean {
  const { normalized, text } = token;
  if (!/^\p{Lu}\p{Ll}/u.test(text) || isRole(token, rules)) return false;
  const lists = [rules.organisations, companies, givenNames, statesOf(rules.language).byName];
  return !lists.some((list) => list.has(normalized));
}
