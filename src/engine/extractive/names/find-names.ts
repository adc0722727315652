import { isAcronym, isNameLike, isShouted, opens, spellingOf, type Spelling } from './capitalization.ts';
import { regionNames } from '../gazetteer/regions.ts';
import { givenNames } from '../gazetteer/given-names.ts';
import { normalize } from '../text/normalize.ts';
import { tokensOf, type Token } from '../text/tokenizer.ts';
import { agencyOf, isToldOf } from './agency.ts';
import { institutionsIn, lastOf, nounsAgain, withFields } from './institutions.ts';
import type { Language } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';
import { explanationOf, isLedByBody, leadOf, nameIn, toClosingMark, type Named } from './classify.ts';
import { firmsIn, legalForm } from './firms.ts';
import { isQuotedTitle, isTeam, markedAt, markedIn } from './marked.ts';
import { roleOf, type Role } from './roles.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { spansOf } from './spans.ts';
import { describedWords, unify, withSurnames } from './surnames.ts';
import { statesOf } from './states.ts';
import { beforeAddress } from './titles.ts';
import { gapAt, isCapital, isGiven, isLikeFrench, textAt, tokenAt, wordAt } from './words.ts';

/** Characters beyond which nothing is a sentence: a text without marks must not take the square of its length. */
const longestSentence = 4_000;

/** "THORNWICK — Councillors voted", "VALDEMAR. – El comité": where it was written, in capitals or without any. */
const dateline =
  /^[^\p{Ll}\p{Lo}.,:]{3,40}[.,]? [—–-]{1,2} |^\p{Script=Arabic}[\p{Script=Arabic}\p{M} ]{1,20} [—–-] /u;

/** The names in an article's sentences, in the nominative: in another case a name is no subject. None in a language whose names can't be told. */
export function findNames(texts: string[], language: Language): Mention[] {
  const { code, names } = language;
  const sentences = texts.map((text) =>
    text.length > longestSentence ? '' : text.replace(dateline, (place) => ' '.repeat(place.length)),
  );
  if (names === null) return [];
  if (typeof names === 'function') return names(sentences, statesOf(code).byName);
  const mentions = findCapitalized(sentences, names);
  if (language.nominativeName !== undefined)
    for (const mention of mentions) toNominative(mention, sentences[mention.sentence] ?? '', language, names);
  return mentions;
}

function toNominative(mention: Mention, text: string, language: Language, rules: NameRules): void {
  const { name, kind, start, end } = mention;
  const own = language.nominativeName?.(name, text.slice(end)) ?? name;
  const before = text.slice(0, start).trimEnd().split(' ').at(-1) ?? '';
  const isBody = kind === 'organisation';
  if (own !== name) {
    mention.name = own;
    if (kind === 'unknown' && givenNames.has(normalize(own.split(' ')[0] ?? ''))) mention.kind = 'person';
    /** «В Росстате сообщили». */
    if (!isBody || !mention.place) mention.agency = 0;
    if (rules.nominativeOffice.test(mention.title ?? '')) Object.assign(mention, { role: null, title: null });
    return;
  }
  const isWhole = name.includes(' ') && /^\p{Lu}/u.test(name) && !rules.prepositions.has(normalize(before));
  const isActor = rules.nouns === 'lower' && (isBody || kind === 'person');
  if (isWhole && isActor && /\p{Ll}/u.test(text.replace(/\p{Lu}\S*/gu, ''))) mention.agency ||= 1;
  if (isBody) mention.name = language.bareName?.(name, before) ?? name;
}

type Sentence = { text: string; index: number; tokens: Token[] };

/** What the whole article says of its words: also the beginnings of names between marks, and of firms in lower case. */
type Known = { spelling: Spelling; marked: ReadonlySet<string>; firms: ReadonlySet<string> };

/** Names in a language that writes them with capitals. */
function findCapitalized(texts: string[], rules: NameRules): Mention[] {
  const sentences = texts.map((text, index) => ({ text, index, tokens: tokensOf(text, rules.language) }));
  const all = sentences.map(({ tokens }) => tokens);
  const gather = (find: (tokens: Token[], rules: NameRules) => string[]) =>
    new Set(all.flatMap((tokens) => find(tokens, rules)));
  const known = { spelling: spellingOf(all, rules), marked: gather(markedIn), firms: gather(firmsIn) };
  const things = gather(thingsIn);
  const mentions = sentences
    .filter(({ tokens }) => !isShouted(tokens, rules))
    .flatMap((sentence) =>
      namedIn(sentence.tokens, known, rules).map((named) => mentionOf(sentence, named, rules)),
    )
    .filter(({ name, agency }) => agency > (rules.definite.size === 0 ? 0 : 1) || /\p{Lu}/u.test(name))
    .filter(({ name, kind }) => ['organisation', 'person', 'state'].includes(kind) || !things.has(name));
  toFamilies(mentions);
  /** "Der Stadtrat" is a councillor, too, where one is told of. */
  const titles = new Set(mentions.map(({ title }) => title));
  if (rules.nouns === 'capitalised') unify(mentions);
  const clear = mentions.filter(({ kind, name }) => kind !== 'acronym' || !titles.has(normalize(name)));
  return withSurnames(clear, describedWords(all, rules));
}

/** "Roth" beside "Karl Roth", and "Adamina Roth". */
function toFamilies(mentions: Mention[]): void {
  const surnames = new Set(
    mentions.flatMap(({ kind, name }) => (kind === 'person' ? name.split(' ').slice(1).slice(-1) : [])),
  );
  const isFamily = ({ kind, name, place }: Mention) => {
    const [given = '', surname = ''] = name.split(' ');
    const isPlain = kind === 'unknown' && !place && /^\p{Lu}\p{Ll}+ \S+$/u.test(name);
    return isPlain && surnames.has(surname) && !regionNames.has(normalize(given));
  };
  for (const mention of mentions)
    if ((mention.region !== null && surnames.has(mention.name)) || isFamily(mention))
      Object.assign(mention, { region: null, seat: false, kind: 'person' });
}

/** "The ferry Kestrel", «паром «Кестрел»», "in The Lantern": the names of things and works, which act as nobody under them. */
function thingsIn(tokens: Token[], rules: NameRules): string[] {
  const isThing = (at: number) => rules.things.has(wordAt(tokens, at));
  const isNamed = ({ text, gap }: Token, at: number) => {
    /** "The iPad Air". */
    const isModel = gap === ' ' && /^\p{Ll}\p{Lu}\p{Ll}/u.test(textAt(tokens, at - 1));
    const isBehind = isModel || (/^ [«„“"]?$/u.test(gap) && isThing(at - 1));
    const isBefore = rules.roleOrder === 'noun-last' && gapAt(tokens, at + 1) === ' ' && isThing(at + 1);
    return /^\p{Lu}/u.test(text) && (isBehind || isBefore || isWork(tokens, at, rules));
  };
  return tokens.filter(isNamed).map(({ text }) => text);
}

/** "In The Lantern", not "The Dockers" nor "The Lantern Trust". */
function isWork(tokens: Token[], at: number, rules: NameRules): boolean {
  const { gap, text } = tokenAt(tokens, at);
  const isTitle = gap === ' ' && textAt(tokens, at - 1) === 'The' && !opens(tokens, at - 1, rules);
  const isLonger = gapAt(tokens, at + 1) === ' ' && isCapital(tokens, at + 1);
  return isTitle && /\p{Ll}(?<!s)$/u.test(text) && !isLonger;
}

/** Names, and institutions under a common noun; a name inside one of these is a part of it. */
function namedIn(tokens: Token[], known: Known, rules: NameRules): Named[] {
  const institutions = institutionsIn(tokens, rules);
  const isPart = (one: Named) =>
    institutions.some(({ first, last }) => first <= one.last && one.first <= last);
  const names = [...namesOf(tokens, known, rules), ...nounsAgain(tokens, rules)];
  return [...institutions, ...names.filter((one) => !isPart(one))];
}

function namesOf(tokens: Token[], { spelling, marked, firms }: Known, rules: NameRules): Named[] {
  const isFirm = (index: number) => firms.has(textAt(tokens, index));
  const isBody = (index: number) =>
    isFirm(index) ||
    isLedByBody(tokens, index, rules) ||
    isTeam(tokens, index, rules) ||
    marked.has(markedAt(tokens, index));
  const isName = (index: number) =>
    isNameLike(tokens, index, spelling, rules) ||
    isFirm(index) ||
    (isFirm(index - 1) && legalForm.test(textAt(tokens, index))) ||
    (isCapital(tokens, index) && isBody(index));
  return spansOf(tokens, isName, rules)
    .filter(({ first, last }) => isBody(first) || !isQuotedTitle(tokens, first, last))
    .flatMap((span) => {
      const named = nameIn(tokens, span, rules);
      if (named === null || isFormer(tokens, named)) return [];
      if (isCalledLikeSomebody(tokens, named, rules) || isOfPair(tokens, named, rules)) return [];
      named.last = endOfName(tokens, named, rules);
      if (isFirm(named.first)) named.kind = 'organisation';
      if (named.kind === 'unknown' && isBody(named.first))
        Object.assign(named, toClosingMark(tokens, named), { kind: 'organisation' });
      return [named];
    })
    .filter(({ first }, at, all) => all.slice(0, at).every(({ last }) => last < first));
}

/** "The Lady Marta", "ferry Marta Vell": a ship. English sets no article before somebody's name. */
function isCalledLikeSomebody(tokens: Token[], { first, kind }: Named, rules: NameRules): boolean {
  if (kind !== 'person') return false;
  /** "Le lycée Ann Lee", "la plaza Ann Lee". */
  if (rules.roleOrder === 'noun-first')
    return gapAt(tokens, first) === ' ' && rules.otherNouns.has(wordAt(tokens, first - 1));
  const before = wordAt(tokens, beforeAddress(tokens, first, rules) - 1);
  return rules.definite.has(before) || rules.things.has(before);
}

/** "Née Anne Roy": who is called otherwise now. */
const isFormer = (tokens: Token[], { first }: Named): boolean =>
  gapAt(tokens, first) === ' ' && /^née?$/iu.test(textAt(tokens, first - 1));

/** "Ann and Bob Lee": a given name whose surname stands behind another's. */
function isOfPair(tokens: Token[], { first, last }: Named, rules: NameRules): boolean {
  const isJoined = rules.joints.has(wordAt(tokens, last + 1)) && isGiven(tokens, last + 2);
  const isFull = gapAt(tokens, last + 3) === ' ' && isCapital(tokens, last + 3);
  return first === last && isGiven(tokens, last) && isJoined && isFull;
}

/** With what follows in lower case: "Office français de la biodiversité", "Montagne pour tous", "Terre commune". */
function endOfName(tokens: Token[], { first, last, kind }: Named, rules: NameRules): number {
  if (kind === 'state' || kind === 'person') return last;
  const listed = kind === 'organisation' ? withFields(tokens, first, last, rules) : last;
  if (listed > last) return listed;
  const isPhrase =
    rules.roleOrder === 'noun-first' || (rules.nouns === 'capitalised' && kind === 'organisation');
  const whole = isPhrase ? beforeAcronym(tokens, first, last) : last;
  if (whole > last) return whole;
  const isShort = [first, last].some((at) => isAcronym(textAt(tokens, at)));
  if (isLikeFrench(rules) && !isShort && rules.organisations.has(wordAt(tokens, first)))
    return lastOf(tokens, last, rules);
  if (gapAt(tokens, last + 1) !== ' ' || gapAt(tokens, last + 2) !== ' ') return last;
  const heads = [leadOf(tokens, first, rules) ?? -1, first];
  if (!heads.some((at) => rules.citizens.test(wordAt(tokens, at)))) return last;
  const isCause = rules.causes.has(wordAt(tokens, last + 1));
  const isThe = rules.determiners.has(wordAt(tokens, last + 2));
  const cause = isCause ? last + 2 + Number(isThe) : last;
  return isLikeFrench(rules) ? lastOf(tokens, cause, rules) : cause;
}

/** "Office central de lutte contre le trafic (OCT)": up to the short name that begins like it. */
function beforeAcronym(tokens: Token[], first: number, last: number): number {
  const initial = textAt(tokens, first)[0] ?? '';
  for (let at = last + 1; at < last + longestRest; at += 1) {
    const { gap, text } = tokenAt(tokens, at);
    if (gap === ' (') return text.startsWith(initial) && isAcronym(text) ? at - 1 : last;
    if (!/^[ '’]$/u.test(gap) || !/^\p{L}/u.test(text)) return last;
  }
  return last;
}

/** Words of a name behind its last capital. */
const longestRest = 12;

function mentionOf({ text, index, tokens }: Sentence, named: Named, rules: NameRules): Mention {
  const { first, last } = named;
  const isPersonal = ['person', 'unknown', 'noun'].includes(named.kind);
  const role = isPersonal ? roleOf(text, tokens, named, rules) : leadBefore(tokens, named, rules);
  const { start } = tokenAt(tokens, first);
  const { end } = tokenAt(tokens, last);
  const name = text.slice(start, end);
  const isAged = isPersonal && name.includes(' ') && hasAge(tokens, last + 1, rules);
  const agency = agencyOf(tokens, named, role.from, rules) || (isAged ? 1 : 0);
  const kind = isAged || (named.kind === 'unknown' && role.text !== null) ? 'person' : named.kind;
  /** "seiner Schwägerin Honorare": nobody's name, where nouns have capitals. */
  const isThing =
    rules.nouns === 'capitalised' &&
    named.kind === 'person' &&
    first === last &&
    rules.determiners.has(wordAt(tokens, role.from - 1));
  const isUntold = kind === 'acronym' && !isToldOf(tokens, named, agency, rules);
  return {
    name,
    sentence: index,
    start,
    end,
    title: role.title,
    role: role.text,
    agency,
    ...regionOf(name, agency, rules.language),
    kind: isThing ? 'noun' : isUntold ? 'unknown' : kind,
    place: isPlaced(tokens, role.from, rules),
    quoted: false,
  };
}

/** "Roi Caamaño, 52,", "Roi Caamaño, de 52 años": somebody's age. */
function hasAge(tokens: Token[], at: number, { years, links }: NameRules): boolean {
  if (gapAt(tokens, at) !== ', ') return false;
  const isLinked = links.has(wordAt(tokens, at));
  const age = isLinked ? at + 1 : at;
  if (!/^\d{1,2}$/u.test(textAt(tokens, age))) return false;
  const isParted = age + 1 === tokens.length || /^[,.;]/u.test(gapAt(tokens, age + 1));
  return years.has(wordAt(tokens, age + 1)) || (isParted && !isLinked);
}

/** "The operator, Altiline": what the organisation is. */
function leadBefore(tokens: Token[], named: Named, rules: NameRules): Role {
  const lead = leadOf(tokens, named.first, rules);
  const noun = tokens[lead ?? explanationOf(tokens, named, rules) ?? -1];
  return { text: noun?.text ?? null, title: null, from: lead ?? named.first };
}

/** The state a name stands for; a capital stands for one only where it acts. */
function regionOf(
  name: string,
  agency: Mention['agency'],
  language: string,
): Pick<Mention, 'region' | 'seat'> {
  const { byName, byCapital } = statesOf(language);
  const own = byName.get(normalize(name));
  if (own !== undefined) return { region: own, seat: false };
  return { region: agency > 1 ? (byCapital.get(normalize(name)) ?? null) : null, seat: true };
}

function isPlaced(tokens: Token[], from: number, rules: NameRules): boolean {
  return /^\s*«?$/u.test(gapAt(tokens, from)) && rules.placePrepositions.has(wordAt(tokens, from - 1));
}
