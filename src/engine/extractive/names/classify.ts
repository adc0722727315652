import { companies } from '../gazetteer/companies.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import { isAcronym } from './capitalization.ts';
import type { Kind } from '../languages/mention.ts';
import type { NameRules } from '../languages/name-rules.ts';
import type { Span } from './spans.ts';
import { statesOf } from './states.ts';
import { afterTitle, isRole } from './titles.ts';

/** A span, read: where the name in it begins, and what it is. */
export type Named = Span & { kind: Kind; titled: boolean };

const mostWords = 6;
/** How many words before a name the noun of its institution may stand. */
const longestHead = 6;

/** What a span names; null where it is no actor's name: a place, a day, a title without a name. */
export function nameIn(tokens: Token[], span: Span, rules: NameRules): Named | null {
  const bare = withoutNobody(tokens, span, rules);
  if (bare === null) return null;
  const whole = kindOf(tokens, bare, rules);
  const body = bodyIn(tokens, bare, whole, rules);
  if (body !== null) return body;
  if (whole === 'state' || whole === 'organisation' || whole === 'medium' || whole === 'acronym')
    return { ...bare, kind: whole, titled: false };
  const first = afterTitle(tokens, bare, rules);
  const end = tokens[bare.last]?.normalized ?? '';
  const isThing =
    (whole === null && rules.otherNouns.has(end)) ||
    (first === bare.last && rules.nonActorEnding?.test(end) === true);
  if (first > bare.last || (isThing && !givenNames.has(tokens[first]?.normalized ?? ''))) return null;
  const titled = first > bare.first || isRole(tokens[first - 1], rules);
  const rest = { first, last: bare.last };
  const kind = titled ? (kindOf(tokens, rest, rules) ?? 'person') : whole;
  if (kind === null) return null;
  return { ...rest, kind: titled && (kind === 'unknown' || kind === 'noun') ? 'person' : kind, titled };
}

/** "the firm Carrow Lifting", "Gewerkschaft VKD": the noun before a name makes it an organisation's. */
function bodyIn(tokens: Token[], span: Span, kind: Kind | null, rules: NameRules): Named | null {
  if (kind === 'state' || kind === 'organisation' || kind === 'medium' || kind === 'person') return null;
  if (kind === null && !isLedByBody(tokens, span.first, rules)) return null;
  const isProper = /^\p{Lu}/u.test(tokens[span.first + 1]?.text ?? '');
  const isLed =
    rules.nouns === 'capitalised' &&
    span.last > span.first &&
    isProper &&
    isGeneric(tokens[span.first], rules);
  const first = span.last - span.first > 1 ? span.first : span.first + 1;
  if (isLed) return { first, last: span.last, kind: 'organisation', titled: false };
  const led = isLedByBody(tokens, span.first, rules)
    ? toClosingMark(tokens, span)
    : isExplained(tokens, span, rules)
      ? span
      : withHead(tokens, span, rules);
  return led === null ? null : { ...led, kind: 'organisation', titled: false };
}

/** "the airline X", "компании «X»": a common noun before the name says that it is an organisation's. */
export function isLedByBody(tokens: Token[], first: number, rules: NameRules): boolean {
  const before = tokens[isDescribed(tokens, first, rules) ? first - 2 : first - 1];
  if (before === undefined || !/^(?:,? | ?[«„“"])$/u.test(tokens[first]?.gap ?? '')) return false;
  const isQuoted = /[«„“"]$/u.test(tokens[first]?.gap ?? '');
  const isNoun =
    rules.organisationNouns.has(before.normalized) || (isQuoted && isOrganisation(before, rules));
  return isNoun && (/^\p{Ll}/u.test(before.text) || rules.nouns === 'capitalised' || isQuoted);
}

/** "Kestrel Regional, the regional airline": an apposition says that it is an organisation's. */
function isExplained(tokens: Token[], { last }: Span, rules: NameRules): boolean {
  const article = tokens[last + 1];
  if (article?.gap !== ', ' || !rules.determiners.has(article.normalized)) return false;
  for (const { gap, text, normalized } of tokens.slice(last + 2, last + 5)) {
    if (gap !== ' ' || !/^\p{Ll}/u.test(text) || rules.prepositions.has(normalized)) return false;
    if (rules.organisationNouns.has(normalized)) return true;
  }
  return false;
}

/** "fabricant lillois Cyclonord": an adjective stands between the noun and the name. */
function isDescribed(tokens: Token[], first: number, rules: NameRules): boolean {
  const token = tokens[first - 1];
  if (rules.roleOrder !== 'noun-first' || token?.gap !== ' ' || !/^\p{Ll}{4}/u.test(token.text)) return false;
  return !rules.stopwords.has(token.normalized) && !rules.organisationNouns.has(token.normalized);
}

/** A name between marks goes on to the closing one. */
function toClosingMark(tokens: Token[], { first, last }: Span): Span {
  if (!/[«„“"]$/u.test(tokens[first]?.gap ?? '')) return { first, last };
  const end = tokens.findIndex(
    (token, at) => at > first && at <= first + mostWords && /^[»“”"]/u.test(token.gap),
  );
  return { first, last: end < 0 ? last : end - 1 };
}

/** "conseil d'agglomération de Montreval": a noun for an institution in lower case, with an article, up to a name. */
function withHead(tokens: Token[], { first, last }: Span, rules: NameRules): Span | null {
  if (rules.roleOrder !== 'noun-first') return null;
  const isLinked = (at: number) => rules.linkers.has(tokens[at]?.normalized ?? '');
  if (!isLinked(first - 1)) return null;
  for (let at = first - 2; at >= Math.max(1, first - longestHead); at -= 1) {
    const token = tokens[at];
    if (token === undefined || !/^\p{Ll}/u.test(token.text) || !/^['’ ]*$/u.test(tokens[at + 1]?.gap ?? ''))
      break;
    const isHead = rules.organisations.has(token.normalized);
    if (isHead && rules.determiners.has(tokens[at - 1]?.normalized ?? '')) return { first: at, last };
  }
  return null;
}

function isGeneric(token: Token | undefined, rules: NameRules): boolean {
  return token !== undefined && rules.genericOrganisations.has(token.normalized);
}

/** Without a leading article or people: "The Russian", "North Korean"; null where nothing else is there. */
function withoutNobody(tokens: Token[], span: Span, rules: NameRules): Span | null {
  let { first } = span;
  const isEmpty = (index: number) => {
    const word = tokens[index]?.normalized ?? '';
    const isGiven = givenNames.has(word) || isRole(tokens[index - 1], rules);
    if (isGiven && index < span.last) return false;
    return (
      rules.nonActors.has(word) || rules.determiners.has(word) || (rules.nonActorEnding?.test(word) ?? false)
    );
  };
  if (headsOrganisation(tokens, span, rules)) {
    while (first < span.last && rules.determiners.has(tokens[first]?.normalized ?? '')) first += 1;
    return { ...span, first };
  }
  while (first <= span.last && isEmpty(first)) first += 1;
  return first > span.last || rules.linkers.has(tokens[first]?.normalized ?? '') ? null : { ...span, first };
}

function kindOf(tokens: Token[], span: Span, rules: NameRules): Kind | null {
  const words = tokens.slice(span.first, span.last + 1);
  const joined = words.map(({ normalized }) => normalized).join(' ');
  if (statesOf(rules.language).byName.has(joined)) return 'state';
  if (statesOf(rules.language).byCapital.has(joined)) return 'state';
  if (
    words.some(({ normalized }) => normalized === 'news') ||
    (words.length > 1 && rules.media.has(words.at(-1)?.normalized ?? ''))
  )
    return 'medium';
  const [head] = words;
  if (words.length === 1 && rules.collectives?.has(head?.normalized ?? '') === true) return 'acronym';
  if (words.length === 1 && isGeneric(head, rules)) return 'noun';
  if (headsOrganisation(tokens, span, rules)) return 'organisation';
  const last = words.at(-1);
  if (head === undefined || last === undefined) return null;
  if (words.length > 1 && givenNames.has(head.normalized) && !rules.otherNouns.has(last.normalized))
    return 'person';
  if (rules.otherNouns.has(last.normalized) || rules.otherNouns.has(head.normalized)) return null;
  if (words.length === 1 && isAcronym(head.text)) return 'acronym';
  return rules.nouns === 'lower' ? 'unknown' : 'noun';
}

/** The last word, or the one before "of", makes it an organisation: "Workers' Party of Korea". */
function headsOrganisation(tokens: Token[], span: Span, rules: NameRules): boolean {
  const words = tokens.slice(span.first, span.last + 1);
  const link = words.findIndex(({ normalized }) => rules.linkers.has(normalized));
  const heads = link > 0 ? [words[link - 1]] : [words.at(-1)];
  if (rules.roleOrder === 'noun-first' || (rules.nouns === 'capitalised' && words.length > 1))
    heads.push(words[0]);
  return heads.some((word) => word !== undefined && isOrganisation(word, rules));
}

function isOrganisation({ normalized }: Token, rules: NameRules): boolean {
  return (
    rules.organisations.has(normalized) ||
    companies.has(normalized) ||
    (rules.organisationEnding?.test(normalized) ?? false)
  );
}
