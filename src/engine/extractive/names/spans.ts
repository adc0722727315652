import { givenNames } from '../gazetteer/given-names.ts';
import type { Token } from '../text/tokenizer.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { isComplement } from './agency.ts';
import { isAcronym, isShortened } from './capitalization.ts';
import { isAnyBody, isField, isLedByBody, isOrganisation } from './classify.ts';
import { isRole, type Span } from './titles.ts';
import { gapAt, isCapital, isGiven, isLikeEnglish, lastCapital, textAt, tokenAt, wordAt } from './words.ts';

const maxWords = 9;

/** The spans of name-like words in a sentence: "US Secretary of State Antony Blinken". */
export function spansOf(tokens: Token[], isName: (index: number) => boolean, rules: NameRules): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isName(index)) continue;
    const last = endOf(tokens, index, isName, rules);
    spans.push({ first: index, last });
    index = last;
  }
  return spans;
}

function endOf(tokens: Token[], first: number, isName: (index: number) => boolean, rules: NameRules): number {
  let last = first;
  while (last - first < maxWords) {
    const step = stepFrom(tokens, first, last, isName, rules);
    if (step === 0) break;
    last += step;
  }
  return last;
}

/** How many tokens further the span goes: 1 for a name's word, more over "of the" or "van der", 0 where it ends. */
function stepFrom(
  tokens: Token[],
  first: number,
  last: number,
  isName: (index: number) => boolean,
  rules: NameRules,
): number {
  const [token, next] = [tokenAt(tokens, last), tokenAt(tokens, last + 1)];
  if (isMembers(tokens, first, last, rules)) return 0;
  if (token.possessive && (!isPluralOwner(token, rules) || rules.nonActors.has(next.normalized)))
    return isOffice(token, next, rules) ? 1 : 0;
  const isJoined = joins(token, next, rules);
  if (isJoined && isName(last + 1)) return 1;
  const nickname = nicknameAt(tokens, last + 1);
  if (nickname > 0 || !isJoined) return nickname;
  const bridges = bridge(tokens, first, last, rules);
  return bridges > 0 && isName(last + 1 + bridges) ? bridges + 1 : 0;
}

/** Words of 'Vincent "Vinnie" Sabol', 'Joaquín “El Toro” Ruiz' up to the surname: what somebody is called besides, between the names that they have; 0 where there is none. */
function nicknameAt(tokens: Token[], at: number): number {
  if (!/^ ["“„«‘']$/u.test(gapAt(tokens, at)) || !isGiven(tokens, at - 1)) return 0;
  const end = tokens.slice(at + 1, at + longestNickname + 1).findIndex(({ gap }) => gap !== ' ');
  const surname = at + 1 + end;
  const isMarked = end >= 0 && /^["”“»’'] $/u.test(gapAt(tokens, surname));
  return isMarked && isCapital(tokens, surname) && !isGiven(tokens, surname) ? end + 2 : 0;
}

const longestNickname = 3;

/** How many small words after `last` can stand inside a name. */
function bridge(tokens: Token[], first: number, last: number, rules: NameRules): number {
  if (isFirm(tokens, last, rules)) return 1;
  if (isFullName(tokens, first, last, rules) || isSecond(tokens, first, last, rules)) return 0;
  let count = 0;
  while (count < 2 && isParticle(tokens, last, count, rules)) count += 1;
  if (count > 0) {
    const isNoName = beginsNoun(tokens, first, last, rules) || isOfNoun(tokens, first, last, rules);
    return !isNoName && isSpaced(tokens, last + 1 + count) ? count : 0;
  }
  const next = wordAt(tokens, last + 1);
  /** "Unesco à Paris", "CGT en Bretagne". */
  if (rules.placePrepositions.has(next)) return 0;
  if (!rules.linkers.has(next) || !takesLink(tokens, first, last, next, rules)) return 0;
  // "Sacked by the Town Council on Monday" tells when.
  if (rules.days.has(next) && rules.nonActors.has(wordAt(tokens, last + 2))) return 0;
  const article = Number(rules.nouns === 'lower' && rules.determiners.has(wordAt(tokens, last + 2)));
  return isSpaced(tokens, last + 2 + article) ? 1 + article : 0;
}

/** Whether a name's word may stand behind its last one and `count` more: "van", "der". */
function isParticle(tokens: Token[], last: number, count: number, rules: NameRules): boolean {
  const at = last + 1 + count;
  const isJoined = isSpaced(tokens, at) || isShortened(tokens[last], gapAt(tokens, last + 1), rules);
  return isJoined && rules.particles.has(wordAt(tokens, at));
}

/** "Falero y Olaizola" are two, "José Ortega y Gasset" is one: behind a given name and a surname, and before another surname. */
function isSecond(tokens: Token[], first: number, last: number, rules: NameRules): boolean {
  const joint = wordAt(tokens, last + 1);
  const isJoint = rules.joints.has(joint) && rules.particles.has(joint);
  if (isAcronym(textAt(tokens, last))) return isJoint;
  const isFull = gapAt(tokens, last + 3) === ' ' && isCapital(tokens, last + 3);
  const isSurname = last > first && isGiven(tokens, first) && !isGiven(tokens, last + 2) && !isFull;
  return isJoint && !isSurname;
}

/** "Das Gericht den Rechtsanwalt": behind a body's noun an article begins another, but for the genitive's. */
function beginsNoun(tokens: Token[], first: number, last: number, rules: NameRules): boolean {
  const article = wordAt(tokens, last + 1);
  if (rules.nouns === 'lower' || !rules.determiners.has(article)) return false;
  return !rules.linkers.has(article) || !takesLink(tokens, first, last, article, rules);
}

/** "Geld von Spotify", "Beiträge zur Rentenkasse": where nouns have capitals, neither somebody's "von" nor a body's "zur". */
function isOfNoun(tokens: Token[], first: number, last: number, rules: NameRules): boolean {
  const link = wordAt(tokens, last + 1);
  if (rules.nouns === 'lower' || rules.determiners.has(link)) return false;
  const span = tokens.slice(first, last + 1);
  const isTitled =
    rules.origin.has(link) &&
    span.slice(-2).some((token) => isRole(token, rules)) &&
    !isOrganisation(tokenAt(tokens, last + 2), rules);
  const isSomebody = span.some(
    ({ normalized }) => givenNames.has(normalized) || rules.nobility.test(normalized),
  );
  return !isTitled && !isSomebody && !span.some((token) => isOrganisation(token, rules));
}

/** "Matthias Knoop" of "Matthias Knoop von der Bürgerliste": a given name and a surname need no more. */
function isFullName(tokens: Token[], first: number, last: number, rules: NameRules): boolean {
  if (last === first || isGiven(tokens, last)) return false;
  if (rules.nobility.test(wordAt(tokens, last))) return false;
  if (rules.origin.has(wordAt(tokens, last + 1))) return !isRole(tokens[last - 1], rules);
  return isGiven(tokens, last - 1) && rules.nouns === 'capitalised';
}

/** "Rotex et Fils", «Хюгли и партнёры». */
function isFirm(tokens: Token[], last: number, { joints, partners }: NameRules): boolean {
  const isJoined = joints.has(wordAt(tokens, last + 1)) && gapAt(tokens, last + 2) === ' ';
  return isJoined && partners.has(wordAt(tokens, last + 2));
}

/** "Bank of", "Secretary of", but "and" only inside "Ministry of Health and". */
function takesLink(tokens: Token[], first: number, last: number, link: string, rules: NameRules): boolean {
  const span = tokens.slice(first, last + 1);
  /** Not "Die Hausbank der Firma". */
  const heads = span.some(
    (token) => isOrganisation(token, rules) && !(rules.determiners.has(link) && isAnyBody(token, rules)),
  );
  const isLed = () => isLedByBody(tokens, first, rules);
  if (!rules.joints.has(link))
    return heads || rules.roles.has(wordAt(tokens, last)) || (rules.roleOrder === 'noun-first' && isLed());
  const isGeneric = span.length === 2 && rules.genericOrganisations.has(wordAt(tokens, first));
  const isOf = span.some(({ normalized }) => rules.linkers.has(normalized));
  return isGeneric || (isOf && (heads || isLed())) || isOneBody(tokens, first, last, rules);
}

/** "The Food and Drug Administration", "Air and Marine Operations (AMO)": one article, or a short name, for two fields. */
function isOneBody(tokens: Token[], first: number, last: number, rules: NameRules): boolean {
  if (!isLikeEnglish(rules)) return false;
  const isPart = (token: Token, at: number) =>
    isField(token, rules) || (at < last - first && isAcronym(token.text));
  if (!tokens.slice(first, last + 1).every(isPart)) return false;
  const end = lastCapital(tokens, last + 2);
  const short = textAt(tokens, end + 1);
  const letters = tokens.slice(first, end + 1).map(({ text }) => text.replace(/^\p{Ll}.*/u, '').slice(0, 1));
  if (gapAt(tokens, end + 1) === ' (' && isAcronym(short)) return letters.join('').endsWith(short);
  const isGeneric = rules.genericOrganisations.has(wordAt(tokens, end));
  return isGeneric && rules.definite.has(wordAt(tokens, first - 1));
}

/** "La economista de la Universidad de Almoraz" before "Ana Gil": a given name begins who has that role. */
export function isMembers(tokens: Token[], first: number, last: number, rules: NameRules): boolean {
  if (rules.roleOrder !== 'noun-first' || !isGiven(tokens, last + 1)) return false;
  const isLinked = tokens.slice(first, last).some(({ normalized }) => rules.links.has(normalized));
  /** "El diputado de Alianza Popular Ana Gil". */
  const isOf =
    rules.links.has(wordAt(tokens, first - 1)) &&
    isOrganisation(tokenAt(tokens, first), rules) &&
    (first < last || !rules.genericOrganisations.has(wordAt(tokens, first)));
  const isWhose = isLinked || isOf || isComplement(tokens, first, rules);
  const before = tokens.slice(Math.max(0, first - longestOffice), first);
  return isWhose && !rules.links.has(wordAt(tokens, last)) && before.some((token) => isRole(token, rules));
}

/** Words of an office before the name of what it is in: "secretario general del sindicato". */
const longestOffice = 4;

function joins(token: Token, next: Token, rules: NameRules): boolean {
  return (
    next.gap === ' ' ||
    next.gap === '\u00A0' ||
    (next.gap === ' & ' && !givenNames.has(next.normalized)) ||
    isShortened(token, next.gap, rules) ||
    (isPluralOwner(token, rules) && next.gap.trim().length <= 1)
  );
}

const isSpaced = (tokens: Token[], at: number): boolean =>
  at < tokens.length && /^['’]?\s?$/u.test(gapAt(tokens, at));

/** "Commissioner's Office". */
const isOffice = (owner: Token, next: Token, rules: NameRules): boolean =>
  rules.roles.has(owner.normalized) && rules.organisations.has(next.normalized) && /^\p{Lu}/u.test(next.text);

/** "Workers' Party", "Women's League". */
const isPluralOwner = ({ possessive, text }: Token, { plural }: NameRules): boolean =>
  possessive && plural.test(text);
