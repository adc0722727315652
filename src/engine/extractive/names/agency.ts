import type { Token } from '../text/tokenizer.ts';
import type { Mention } from '../languages/mention.ts';
import { isQuoted, isSmall } from './capitalization.ts';
import { explanationOf, leadOf, type Named } from './classify.ts';
import { isRole, type Span } from './titles.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { isAct, isVerb, opensClause, verbAfter } from './clauses.ts';
import { gapAt, isCapital, isGiven, textAt, wordAt } from './words.ts';

/** How plainly a sentence says that the named one does something. `named` is the first word of name and title. */
export function agencyOf(tokens: Token[], name: Named, named: number, rules: NameRules): Mention['agency'] {
  const from = organFrom(tokens, named, rules);
  const before = tokens[from - 1];
  const [owner, next] = [tokens[name.last], tokens[name.last + 1]];
  if (owner?.possessive === true || tokens[name.first]?.gap.endsWith('(') === true) return 0;
  if (next?.gap.startsWith('-') === true || isAny(tokens, name, rules)) return 0;
  /** "Die UVA pro-Serie": a thing of theirs. */
  const isPart = next?.gap === ' ' && /^\p{Ll}+-\p{Lu}/u.test(next.text);
  if ((isPart && rules.nouns === 'capitalised') || isGenitive(tokens, name, from, rules)) return 0;
  if (
    isWhere(tokens, name, rules) ||
    isWhose(tokens, name, rules) ||
    !tokens.some((token) => isOfClause(token, rules))
  )
    return 0;
  if (before !== undefined && isVerbBefore(before, tokens, from, rules)) return 3;
  if (isSpeaker(tokens, from, rules)) return 3;
  if (isSayingIn(tokens, name, rules)) return 3;
  if (isInRelativeClause(tokens, name, rules)) return 3;
  if (isDoer(tokens, from, rules) || isInverted(tokens, from, rules)) return 3;
  if (isObject(before, rules) || (!opensClause(tokens, from, rules) && isGoverned(tokens, from, rules)))
    return isSource(tokens, from, rules) ? 1 : 0;
  const verb = verbAfter(tokens, name, rules);
  if (verb === null) {
    if (isOwner(tokens, name, rules)) return 0;
    if (isFollowedByVerb(tokens, name, from, rules)) return 3;
    return opensClause(tokens, from, rules) ||
      isBehindVerb(tokens, from, rules) ||
      isInFull(tokens, name, from, rules)
      ? 1
      : 0;
  }
  /** "The Lundie, coined by his friend": no tense but a participle. */
  const isDoneBy = rules.passive?.by.has(wordAt(tokens, verb + 1)) === true;
  if (isDoneBy && rules.nouns === 'lower' && rules.roleOrder === 'noun-last') return 1;
  return isDone(tokens[verb], tokens[verb + 1], rules) ? 3 : 2;
}

/** "Im Sinne Ole Lunds ist": behind a noun, where nouns have capitals, no subject. */
function isGenitive(tokens: Token[], name: Named, from: number, rules: NameRules): boolean {
  const noun = tokens[name.first - 1];
  if (rules.nouns === 'lower' || name.kind !== 'person' || from < name.first) return false;
  const isNoun = /^\p{Lu}/u.test(noun?.text ?? '');
  /** "Im Sinne Ole Lunds", "in einem Text Ole Lunds", not "gestand Rapper Ole Peters". */
  const isWithin = [name.first - 2, name.first - 3].some((at) => rules.prepositions.has(wordAt(tokens, at)));
  return isNoun && isWithin && tokens[name.first]?.gap === ' ' && /[^ius]s$/u.test(textAt(tokens, name.last));
}

/** A word in lower case; where nouns have capitals no small one, "Autor: Ole Lund, via Wikimedia Commons". */
function isOfClause(token: Token, rules: NameRules): boolean {
  if (rules.nouns === 'lower') return /^\p{Ll}/u.test(token.text);
  return (/^\p{Ll}{4}/u.test(token.text) && !isSmall(token, rules)) || isVerb(token, rules);
}

/** "An FRB emerged", "a Wisconsin family": one of many, or what another is of. */
function isAny(tokens: Token[], { first, kind }: Named, { indefinite }: NameRules): boolean {
  const isUnnamed = kind !== 'person' && kind !== 'organisation' && tokens[first]?.gap === ' ';
  return isUnnamed && indefinite.test(wordAt(tokens, first - 1));
}

/** "They met the Dockers' Union (DU), which represents 900 crew", "of Ann Lee, who runs it", "in Lund Capital, a firm that owns it": a clause of its own. */
function isInRelativeClause(tokens: Token[], name: Named, rules: NameRules): boolean {
  const { last, kind } = name;
  if (rules.relative === undefined || (kind !== 'organisation' && kind !== 'person')) return false;
  const noun = kind === 'person' ? null : explanationOf(tokens, name, rules);
  const isAside = tokens[last + 1]?.gap === ' (' && tokens[last + 2]?.gap.startsWith(')') === true;
  const at = noun ?? last + Number(isAside);
  const [pronoun, verb] = tokens.slice(at + 1, at + 3);
  const isIts =
    noun === null
      ? /^\)?, $/u.test(pronoun?.gap ?? '') && pronoun?.text === (kind === 'person' ? 'who' : 'which')
      : pronoun?.text === 'that';
  return isIts && verb !== undefined && (rules.relative.test(verb.text) || isAct(verb, rules));
}

/** "The gathering in Davos, Switzerland, says": behind a comma, where a town lies. */
function isWhere(tokens: Token[], { first, last, kind }: Named, rules: NameRules): boolean {
  const isAside = tokens[first]?.gap === ', ' && isCapital(tokens, first - 1);
  const isPlace = rules.placePrepositions.has(wordAt(tokens, first - 2));
  return kind === 'state' && isAside && (isPlace || tokens[last + 1]?.gap === ', ');
}

/** «В «Верфи» это опровергли»: who says it is the body. */
function isSayingIn(tokens: Token[], { first, last, kind }: Named, rules: NameRules): boolean {
  const isBody = kind === 'organisation' || isQuoted(tokens[first]);
  const isOpening = first <= longestSaying - 1 && rules.placePrepositions.has(wordAt(tokens, 0));
  const isSaid = tokens.slice(last + 1).some(({ normalized }) => rules.sayingIn.has(normalized));
  return isBody && isOpening && isSaid && tokens.slice(1, first + 1).every(({ gap }) => /^ «?$/u.test(gap));
}

/** "El pleno del Ayuntamiento aprobó", "The board of Nordvik Marine": where what acts for an institution begins. */
function organFrom(tokens: Token[], from: number, rules: NameRules): number {
  const link = rules.determiners.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  const isLinked = rules.links.has(wordAt(tokens, link)) && rules.organs.has(wordAt(tokens, link - 1));
  return isLinked ? link - 1 : from;
}

/** "Le délégué CGT", "le président de la région Bretagne, Loïc Kerbrat, a dit": whose they are. */
function isWhose(tokens: Token[], { first, kind }: Named, rules: NameRules): boolean {
  if (rules.roleOrder !== 'noun-first') return false;
  const before = tokens[first - 1];
  const isBody = kind !== 'person' && kind !== 'unknown' && tokens[first]?.gap === ' ';
  const isDelegates = isBody && isRole(before, rules) && leadOf(tokens, first, rules) === null;
  return isDelegates || isComplement(tokens, first, rules);
}

/** Words between "of the" and a name at most: "du musée municipal Fabrelle". */
const longestComplement = 2;

/** Behind "de la région", "del museo", where no given name tells somebody's. */
export function isComplement(tokens: Token[], first: number, rules: NameRules): boolean {
  if (rules.definite.size === 0 || isGiven(tokens, first)) return false;
  for (let at = first - 1; at >= first - longestComplement; at -= 1) {
    const token = tokens[at];
    if (token === undefined || tokens[at + 1]?.gap !== ' ' || !/^\p{Ll}{3}/u.test(token.text)) return false;
    if (isRole(token, rules)) return false;
    const [link, article] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1)];
    if (rules.contractions.has(article) || (rules.definite.has(article) && rules.links.has(link)))
      return true;
  }
  return false;
}

/** "Union secretary Ann Lee said": whose secretary she is. */
function isOwner(tokens: Token[], name: Span, rules: NameRules): boolean {
  const next = tokens[name.last + 1];
  return rules.roleOrder === 'noun-last' && next?.gap === ' ' && isRole(next, rules);
}

/** "said", "has said", but not "was" or "will". */
function isDone(verb: Token | undefined, next: Token | undefined, rules: NameRules): boolean {
  if (verb === undefined || !rules.auxiliaries.has(verb.normalized)) return true;
  return rules.perfectAuxiliaries.has(verb.normalized) && next !== undefined && isAct(next, rules);
}

/** "fined by the Council", "encargado por el Ayuntamiento": who does it in a passive; German "von" is a genitive, too. */
function isDoer(tokens: Token[], from: number, rules: NameRules): boolean {
  if (rules.passive === undefined) return false;
  const by = rules.determiners.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (!rules.passive.by.has(wordAt(tokens, by))) return false;
  const { be } = rules.passive;
  if (rules.nouns === 'capitalised') {
    /** "Die Jacken von Nordvik werden": behind a noun it is a genitive, unless the verb opens the sentence, "Gebaut wird das Haus von der". */
    const { text = '', normalized = '' } = tokens[by - 1] ?? {};
    const isOf = /^\p{Lu}/u.test(text) && !rules.nonActors.has(normalized);
    const isBare = by === from - 1 && rules.origin.has(wordAt(tokens, by));
    const isFronted = !isBare && /t$|en$/u.test(textAt(tokens, 0)) && be.has(wordAt(tokens, 1));
    return (!isOf || isFronted) && tokens.slice(0, by).some((verb) => be.has(verb.normalized));
  }
  /** "Fue pedida por": a participle that is no other verb's. */
  const isAgreeing = be.has(wordAt(tokens, by - 2)) && /[dt][ao]s?$/u.test(textAt(tokens, by - 1));
  return isAgreeing || tokens.slice(Math.max(0, by - 3), by).some((verb) => isAct(verb, rules));
}

/** "Den Richter Paul Stein bedrohte Max Kolb": German tells by the article that something is done to somebody. */
function isObject(article: Token | undefined, rules: NameRules): boolean {
  return rules.nouns === 'capitalised' && rules.objects.has(article?.normalized ?? '');
}

/** "Иск подала прокуратура", not "должен банку «Юг»": right behind a verb, in the nominative, where neither an article nor the order tells who acts. */
function isBehindVerb(tokens: Token[], from: number, rules: NameRules): boolean {
  const [before, name] = [tokens[from - 1], tokens[from]];
  if (rules.definite.size > 0 || rules.roleOrder === 'noun-last' || before === undefined) return false;
  const isDeed = isAct(before, rules) && !rules.auxiliaries.has(before.normalized);
  return isDeed && /^ «?$/u.test(name?.gap ?? '') && !rules.oblique.test(name?.text ?? '');
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
function isFollowedByVerb(tokens: Token[], name: Named, from: number, rules: NameRules): boolean {
  const next = tokens[name.last + 1];
  if (rules.roleOrder === 'noun-last' && rules.nouns === 'lower') return false;
  if (next?.gap !== ' ' || !/^\p{Ll}{2}/u.test(next.text) || !opensClause(tokens, from, rules)) return false;
  /** "Ole Lunds neue Rolle", "Kirschen abtropfen lassen": nobody's verb who is one. */
  if (rules.nouns === 'capitalised' && name.kind !== 'organisation' && /e[nmrs]$/u.test(next.text))
    return false;
  return ![rules.prepositions, rules.linkers, rules.joints].some((words) => words.has(next.normalized));
}

/** "Am Montag stoppte die Stadt", "Enttäuscht zeigte sich der Verein": the subject behind the verb, since something else opens the sentence. */
function isInverted(tokens: Token[], from: number, rules: NameRules): boolean {
  const opener = wordAt(tokens, 0);
  const article = wordAt(tokens, from - 1);
  if (rules.nouns === 'lower' || rules.determiners.has(opener) || rules.objects.has(article)) return false;
  const at = rules.determiners.has(article) ? from - 2 : from - 1;
  if (tokens.slice(at + 1, from + 1).some(({ gap }) => gap.includes(','))) return false;
  const isSelf = tokens[at]?.normalized === rules.reflexive;
  if (!isSelf && !rules.prepositions.has(opener) && !rules.stopwords.has(opener)) return false;
  const verb = tokens[isSelf ? at - 1 : at];
  return verb !== undefined && (isVerb(verb, rules) || rules.verbEnding.test(verb.text));
}

/** After a preposition, also as the second of two, "in Spain and Portugal": something else is the subject. */
function isGoverned(tokens: Token[], from: number, rules: NameRules): boolean {
  const is = (back: number, words: ReadonlySet<string>) =>
    /^['’]?\s*$/u.test(tokens[from - back + 1]?.gap ?? '.') && words.has(wordAt(tokens, from - back));
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
    const token = tokens[at];
    if (token === undefined || !/^\p{Ll}/u.test(token.text) || joins(token)) return false;
    const { gap, normalized } = token;
    if (/[”"»“][,.]?\s?[–—-]?\s*$|,[”"]\s$/u.test(gap))
      return !closesName(tokens, at) && (at < from - 1 || !rules.determiners.has(normalized));
    if (gap.trim() !== '' && gap !== '’' && gap !== "'") return false;
  }
  return false;
}

/** Whether what ends between marks before `at` is but a name: «Верфь», “Sea View”. */
function closesName(tokens: Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - longestMarked), at);
  const first = words.findLast(isQuoted);
  return (
    first !== undefined && words.slice(words.indexOf(first)).every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text))
  );
}

/** Words of a name between marks. */
const longestMarked = 4;

/** "…," said Ann Lee; « … », a déclaré Anne Roy. */
function isVerbBefore(before: Token, tokens: Token[], from: number, rules: NameRules): boolean {
  const isReport =
    rules.reportingVerbs.has(before.normalized) || (rules.nouns === 'capitalised' && isAct(before, rules));
  if (!isReport) return false;
  const helper = tokens[from - 2];
  const verb = helper !== undefined && rules.perfectAuxiliaries.has(helper.normalized) ? helper : before;
  return verb === tokens[0] || /[,”"»“–—]\s*$/u.test(verb.gap);
}

/** "Kritik kam von der Gewerkschaft", "according to the union". */
function isSource(tokens: Token[], from: number, rules: NameRules): boolean {
  const last = rules.determiners.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  return rules.source.test(`${tokens[last - 1]?.normalized} ${tokens[last]?.normalized}`);
}

/** "Die NVA teilte mit", "BVL warnt": where nouns have capitals, what is an acronym's that neither has an article nor says anything is as often a law's, a product's. */
export function isToldOf(tokens: Token[], { first, last }: Named, agency: number, rules: NameRules): boolean {
  if (rules.nouns === 'lower' || rules.collectives.has(wordAt(tokens, first))) return true;
  const [own, verb] = [tokens[first], tokens[last + 1]];
  const isDeed = verb?.gap === ' ' && rules.actionVerbs.has(verb.normalized);
  const isLong = tokens
    .slice(Math.max(0, first - 2), first)
    .every(({ text }) => /^\p{Lu}.*[^s]$/u.test(text));
  if (isDeed || (own?.gap === ' (' && isLong)) return true;
  const isDeterminer = (at: number) => rules.determiners.has(wordAt(tokens, at));
  let before = first - 1;
  while (!isDeterminer(before) && /^\p{Ll}.*e[nmrs]?$/u.test(textAt(tokens, before))) before -= 1;
  return isDeterminer(before) && agency > 0;
}
