import type { Token } from '../text/tokenizer.ts';
import type { Mention } from '../languages/mention.ts';
import { isQuoted, isSmall } from './capitalization.ts';
import { explanationOf, leadOf, type Named } from './classify.ts';
import { isRole, type Span } from './titles.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { isAct, isVerb, opensClause, verbAfter } from './clauses.ts';
import { beforeArticle, gapAt, isCapital, isGiven, isLikeEnglish, textAt, tokenAt, wordAt } from './words.ts';

/** How plainly a sentence says that the named one does something. `named` is the first word of name and title. */
export function agencyOf(tokens: Token[], name: Named, named: number, rules: NameRules): Mention['agency'] {
  const from = organFrom(tokens, named, rules);
  if (isNoActor(tokens, name, from, rules)) return 0;
  if (isToldToAct(tokens, name, from, rules)) return 3;
  const isOpening = opensClause(tokens, from, rules);
  if (isObject(tokens, from, rules) || (!isOpening && isGoverned(tokens, from, rules)))
    return isSource(tokens, from, rules) ? 1 : 0;
  const verb = verbAfter(tokens, name, rules);
  if (verb !== null) {
    /** "The Lundie, coined by his friend": no tense but a participle. */
    if (isLikeEnglish(rules) && rules.passive?.by.has(wordAt(tokens, verb + 1)) === true) return 1;
    return isDone(tokens, verb, rules) ? 3 : 2;
  }
  if (isOwner(tokens, name, rules)) return 0;
  if (isOpening && isFollowedByVerb(tokens, name, rules)) return 3;
  return isOpening || isBehindVerb(tokens, from, rules) || isInFull(tokens, name, from, rules) ? 1 : 0;
}

/** Whether what is told is of a place, of one of many or of what the named one has, or nothing is told at all. */
function isNoActor(tokens: Token[], name: Named, from: number, rules: NameRules): boolean {
  const next = tokenAt(tokens, name.last + 1);
  /** "Die UVA pro-Serie": a thing of theirs. */
  const isPart = rules.nouns === 'capitalised' && next.gap === ' ' && /^\p{Ll}+-\p{Lu}/u.test(next.text);
  return (
    isPart ||
    next.gap.startsWith('-') ||
    tokenAt(tokens, name.last).possessive ||
    gapAt(tokens, name.first).endsWith('(') ||
    isAny(tokens, name, rules) ||
    isGenitive(tokens, name, from, rules) ||
    isWhere(tokens, name, rules) ||
    isWhose(tokens, name, rules) ||
    !tokens.some((token) => isOfClause(token, rules))
  );
}

/** Whether the named one acts by what stands before the name, or in a clause of its own behind it. */
const isToldToAct = (tokens: Token[], name: Named, from: number, rules: NameRules): boolean =>
  isVerbBefore(tokens, from, rules) ||
  isSpeaker(tokens, from, rules) ||
  isSayingIn(tokens, name, rules) ||
  isInRelativeClause(tokens, name, rules) ||
  isDoer(tokens, from, rules) ||
  isInverted(tokens, from, rules);

/** "Im Sinne Ole Lunds ist", "in einem Text Ole Lunds", not "gestand Rapper Ole Peters": behind a noun, where nouns have capitals, no subject. */
function isGenitive(tokens: Token[], { first, last, kind }: Named, from: number, rules: NameRules): boolean {
  if (rules.nouns === 'lower' || kind !== 'person' || from < first) return false;
  const isWithin = [first - 2, first - 3].some((at) => rules.prepositions.has(wordAt(tokens, at)));
  const isBehindNoun = isCapital(tokens, first - 1) && gapAt(tokens, first) === ' ';
  return isWithin && isBehindNoun && /[^ius]s$/u.test(textAt(tokens, last));
}

/** A word in lower case; where nouns have capitals no small one, "Autor: Ole Lund, via Wikimedia Commons". */
function isOfClause(token: Token, rules: NameRules): boolean {
  if (rules.nouns === 'lower') return /^\p{Ll}/u.test(token.text);
  return (/^\p{Ll}{4}/u.test(token.text) && !isSmall(token, rules)) || isVerb(token, rules);
}

/** "An FRB emerged", "a Wisconsin family": one of many, or what another is of. */
function isAny(tokens: Token[], { first, kind }: Named, { indefinite }: NameRules): boolean {
  const isUnnamed = kind !== 'person' && kind !== 'organisation' && gapAt(tokens, first) === ' ';
  return isUnnamed && indefinite.test(wordAt(tokens, first - 1));
}

/** "They met the Dockers' Union (DU), which represents 900 crew", "of Ann Lee, who runs it", "in Lund Capital, a firm that owns it": a clause of its own. */
function isInRelativeClause(tokens: Token[], name: Named, rules: NameRules): boolean {
  const { last, kind } = name;
  if (rules.relative === undefined || (kind !== 'organisation' && kind !== 'person')) return false;
  const noun = kind === 'person' ? null : explanationOf(tokens, name, rules);
  const isAside = gapAt(tokens, last + 1) === ' (' && gapAt(tokens, last + 2).startsWith(')');
  const at = (noun ?? last + Number(isAside)) + 1;
  const { gap, text } = tokenAt(tokens, at);
  const verb = tokenAt(tokens, at + 1);
  const pronoun = kind === 'person' ? 'who' : 'which';
  const isIts = noun === null ? /^\)?, $/u.test(gap) && text === pronoun : text === 'that';
  return isIts && (rules.relative.test(verb.text) || isAct(verb, rules));
}

/** "The gathering in Davos, Switzerland, says": behind a comma, where a town lies. */
function isWhere(tokens: Token[], { first, last, kind }: Named, rules: NameRules): boolean {
  const isAside = gapAt(tokens, first) === ', ' && isCapital(tokens, first - 1);
  const isPlace = rules.placePrepositions.has(wordAt(tokens, first - 2));
  return kind === 'state' && isAside && (isPlace || gapAt(tokens, last + 1) === ', ');
}

/** «В «Верфи» это опровергли»: who says it is the body. */
function isSayingIn(tokens: Token[], { first, last, kind }: Named, rules: NameRules): boolean {
  const isBody = kind === 'organisation' || isQuoted(tokens[first]);
  const isOpening = first < longestSaying && rules.placePrepositions.has(wordAt(tokens, 0));
  const isSaid = tokens.slice(last + 1).some(({ normalized }) => rules.sayingIn.has(normalized));
  return isBody && isOpening && isSaid && tokens.slice(1, first + 1).every(({ gap }) => /^ «?$/u.test(gap));
}

/** "El pleno del Ayuntamiento aprobó", "The board of Nordvik Marine": where what acts for an institution begins. */
function organFrom(tokens: Token[], from: number, rules: NameRules): number {
  const link = beforeArticle(tokens, from, rules);
  const isLinked = rules.links.has(wordAt(tokens, link)) && rules.organs.has(wordAt(tokens, link - 1));
  return isLinked ? link - 1 : from;
}

/** "Le délégué CGT", "le président de la région Bretagne, Loïc Kerbrat, a dit": whose they are. */
function isWhose(tokens: Token[], { first, kind }: Named, rules: NameRules): boolean {
  if (rules.roleOrder !== 'noun-first') return false;
  const isBody = kind !== 'person' && kind !== 'unknown' && gapAt(tokens, first) === ' ';
  const isDelegates = isBody && isRole(tokens[first - 1], rules) && leadOf(tokens, first, rules) === null;
  return isDelegates || isComplement(tokens, first, rules);
}

/** Words between "of the" and a name at most: "du musée municipal Fabrelle". */
const longestComplement = 2;

/** Behind "de la région", "del museo", where no given name tells somebody's. */
export function isComplement(tokens: Token[], first: number, rules: NameRules): boolean {
  if (rules.definite.size === 0 || isGiven(tokens, first)) return false;
  for (let at = first - 1; at >= first - longestComplement; at -= 1) {
    const token = tokenAt(tokens, at);
    if (gapAt(tokens, at + 1) !== ' ' || !/^\p{Ll}{3}/u.test(token.text) || isRole(token, rules))
      return false;
    const [link, article] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1)];
    if (rules.contractions.has(article) || (rules.definite.has(article) && rules.links.has(link)))
      return true;
  }
  return false;
}

/** "Union secretary Ann Lee said": whose secretary she is. */
const isOwner = (tokens: Token[], { last }: Span, rules: NameRules): boolean =>
  rules.roleOrder === 'noun-last' && gapAt(tokens, last + 1) === ' ' && isRole(tokens[last + 1], rules);

/** "said", "has said", but not "was" or "will". */
function isDone(tokens: Token[], verb: number, rules: NameRules): boolean {
  const word = wordAt(tokens, verb);
  if (!rules.auxiliaries.has(word)) return true;
  return rules.perfectAuxiliaries.has(word) && isAct(tokenAt(tokens, verb + 1), rules);
}

/** "fined by the Council", "encargado por el Ayuntamiento": who does it in a passive; German "von" is a genitive, too. */
function isDoer(tokens: Token[], from: number, rules: NameRules): boolean {
  if (rules.passive === undefined) return false;
  const { be, by: words } = rules.passive;
  const by = beforeArticle(tokens, from, rules);
  if (!words.has(wordAt(tokens, by))) return false;
  if (rules.nouns === 'capitalised') {
    /** "Die Jacken von Nordvik werden": behind a noun it is a genitive, unless the verb opens the sentence, "Gebaut wird das Haus von der". */
    const isOf = isCapital(tokens, by - 1) && !rules.nonActors.has(wordAt(tokens, by - 1));
    const isBare = by === from - 1 && rules.origin.has(wordAt(tokens, by));
    const isFronted = !isBare && /t$|en$/u.test(textAt(tokens, 0)) && be.has(wordAt(tokens, 1));
    return (!isOf || isFronted) && tokens.slice(0, by).some((verb) => be.has(verb.normalized));
  }
  /** "Fue pedida por": a participle that is no other verb's. */
  const isAgreeing = be.has(wordAt(tokens, by - 2)) && /[dt][ao]s?$/u.test(textAt(tokens, by - 1));
  return isAgreeing || tokens.slice(Math.max(0, by - 3), by).some((verb) => isAct(verb, rules));
}

/** "Den Richter Paul Stein bedrohte Max Kolb": German tells by the article that something is done to somebody. */
const isObject = (tokens: Token[], from: number, { nouns, objects }: NameRules): boolean =>
  nouns === 'capitalised' && objects.has(wordAt(tokens, from - 1));

/** "Иск подала прокуратура", not "должен банку «Юг»": right behind a verb, in the nominative, where neither an article nor the order tells who acts. */
function isBehindVerb(tokens: Token[], from: number, rules: NameRules): boolean {
  const [before, name] = [tokenAt(tokens, from - 1), tokenAt(tokens, from)];
  if (rules.definite.size > 0 || rules.roleOrder === 'noun-last') return false;
  const isDeed = isAct(before, rules) && !rules.auxiliaries.has(before.normalized);
  return isDeed && /^ «?$/u.test(name.gap) && !rules.oblique.test(name.text);
}

/** Somebody's whole name in a German clause, where neither an article nor a preposition before it tells that another acts: not "Musiker wie Ole Lund, Max Roth", "im Sinne Ole Lunds". */
function isInFull(tokens: Token[], { first, last, kind }: Named, from: number, rules: NameRules): boolean {
  if (rules.nouns === 'lower' || kind !== 'person' || first === last) return false;
  /** "Was raten Sie Ole Lund?" */
  if (rules.pronoun.test(textAt(tokens, from - 1))) return false;
  return !isListed(tokens, { first: from, last }, rules);
}

/** "Ole Lund, Max Roth und Ann Kolb": one of three or more. */
function isListed(tokens: Token[], { first, last }: Span, rules: NameRules): boolean {
  const isJoint = (at: number) => rules.joints.has(wordAt(tokens, at));
  const goesOn = (at: number) => /^,? $/u.test(gapAt(tokens, at)) && (isJoint(at) || isCapital(tokens, at));
  const isParted = (at: number) => isJoint(at) || tokens[at]?.gap === ', ';
  let [from, to] = [first, last];
  while (goesOn(from) && (isJoint(from - 1) || isCapital(tokens, from - 1))) from -= 1;
  while (goesOn(to + 1)) to += 1;
  return tokens.slice(from + 1, to + 1).filter((_, index) => isParted(from + 1 + index)).length > 1;
}

/** Behind a subject that opens the sentence stands its verb, whichever that is; English names have nouns there, too. */
function isFollowedByVerb(tokens: Token[], { last, kind }: Named, rules: NameRules): boolean {
  const next = tokenAt(tokens, last + 1);
  if (isLikeEnglish(rules) || next.gap !== ' ' || !/^\p{Ll}{2}/u.test(next.text)) return false;
  /** "Ole Lunds neue Rolle", "Kirschen abtropfen lassen": nobody's verb who is one. */
  if (rules.nouns === 'capitalised' && kind !== 'organisation' && /e[nmrs]$/u.test(next.text)) return false;
  return ![rules.prepositions, rules.linkers, rules.joints].some((words) => words.has(next.normalized));
}

/** "Am Montag stoppte die Stadt", "Enttäuscht zeigte sich der Verein": the subject behind the verb, since something else opens the sentence. */
function isInverted(tokens: Token[], from: number, rules: NameRules): boolean {
  const opener = wordAt(tokens, 0);
  const article = wordAt(tokens, from - 1);
  if (rules.nouns === 'lower' || rules.determiners.has(opener) || rules.objects.has(article)) return false;
  const at = beforeArticle(tokens, from, rules);
  if (tokens.slice(at + 1, from + 1).some(({ gap }) => gap.includes(','))) return false;
  const isSelf = wordAt(tokens, at) === rules.reflexive;
  if (!isSelf && !rules.prepositions.has(opener) && !rules.stopwords.has(opener)) return false;
  const verb = tokenAt(tokens, isSelf ? at - 1 : at);
  return isVerb(verb, rules) || rules.verbEnding.test(verb.text);
}

/** After a preposition, also as the second of two, "in Spain and Portugal": something else is the subject. */
function isGoverned(tokens: Token[], from: number, rules: NameRules): boolean {
  const is = (back: number, words: ReadonlySet<string>) =>
    /^['’]?\s*$/u.test(gapAt(tokens, from - back + 1)) && words.has(wordAt(tokens, from - back));
  const isListed = rules.joints.has(wordAt(tokens, from - 1)) && is(3, rules.prepositions);
  return isListed || is(1, rules.prepositions) || (is(1, rules.determiners) && is(2, rules.prepositions));
}

/** Words between a quotation and who says it at most: « … », s'est indignée la maire. */
const longestSaying = 4;

/** Behind a quotation, by whatever verb it is said: “…”, protesta Ana Ruiz. */
function isSpeaker(tokens: Token[], from: number, rules: NameRules): boolean {
  const joins = ({ text, normalized }: Token) =>
    (rules.prepositions.has(normalized) && !(text === normalized && rules.perfectAuxiliaries.has(text))) ||
    rules.joints.has(normalized);
  for (let at = from - 1; at >= Math.max(0, from - longestSaying); at -= 1) {
    const token = tokenAt(tokens, at);
    const { gap, text, normalized } = token;
    if (!/^\p{Ll}/u.test(text) || joins(token)) return false;
    if (/[”"»“][,.]?\s?[–—-]?\s*$|,[”"]\s$/u.test(gap))
      return !closesName(tokens, at) && (at < from - 1 || !rules.determiners.has(normalized));
    if (!/^(?:\s*|['’])$/u.test(gap)) return false;
  }
  return false;
}

/** Whether what ends between marks before `at` is but a name: «Верфь», “Sea View”. */
function closesName(tokens: Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - longestMarked), at);
  const first = words.findLastIndex(isQuoted);
  return first >= 0 && words.slice(first).every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
}

/** Words of a name between marks. */
const longestMarked = 4;

/** "…," said Ann Lee; « … », a déclaré Anne Roy. */
function isVerbBefore(tokens: Token[], from: number, rules: NameRules): boolean {
  const verb = tokenAt(tokens, from - 1);
  const isReport =
    rules.reportingVerbs.has(verb.normalized) || (rules.nouns === 'capitalised' && isAct(verb, rules));
  const at = rules.perfectAuxiliaries.has(wordAt(tokens, from - 2)) ? from - 2 : from - 1;
  return isReport && (at === 0 || /[,”"»“–—]\s*$/u.test(gapAt(tokens, at)));
}

/** "Kritik kam von der Gewerkschaft", "according to the union". */
function isSource(tokens: Token[], from: number, rules: NameRules): boolean {
  const last = beforeArticle(tokens, from, rules);
  return rules.source.test(`${wordAt(tokens, last - 1)} ${wordAt(tokens, last)}`);
}

/** "Die NVA teilte mit", "BVL warnt": where nouns have capitals, what is an acronym's that neither has an article nor says anything is as often a law's, a product's. */
export function isToldOf(tokens: Token[], { first, last }: Named, agency: number, rules: NameRules): boolean {
  if (rules.nouns === 'lower' || rules.collectives.has(wordAt(tokens, first))) return true;
  const isDeed = gapAt(tokens, last + 1) === ' ' && rules.actionVerbs.has(wordAt(tokens, last + 1));
  const isLong = tokens
    .slice(Math.max(0, first - 2), first)
    .every(({ text }) => /^\p{Lu}.*[^s]$/u.test(text));
  if (isDeed || (gapAt(tokens, first) === ' (' && isLong)) return true;
  const isDeterminer = (at: number) => rules.determiners.has(wordAt(tokens, at));
  let before = first - 1;
  while (!isDeterminer(before) && /^\p{Ll}.*e[nmrs]?$/u.test(textAt(tokens, before))) before -= 1;
  return isDeterminer(before) && agency > 0;
}
