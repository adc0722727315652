import { byWorth } from '../sorting.ts';
import { normalize } from '../text/normalize.ts';
import type { Kind, Mention } from '../languages/mention.ts';
import type { ShortForms } from './short-forms.ts';
import type { NameMatching } from './name-matching.ts';

/** Everybody who is named as one: the mentions of an actor, in the order of the article. */
export type Actor = { kind: Kind; label: string; mentions: Mention[] };

/** An actor where a sentence names it. */
export type Named = { actor: Actor; mention: Mention };

/** Who is named in which sentence. */
export function bySentence(actors: Actor[]): Map<number, Named[]> {
  return Map.groupBy(
    actors.flatMap((actor) => actor.mentions.map((mention): Named => ({ actor, mention }))),
    ({ mention }) => mention.sentence,
  );
}

/** Names beyond which the rarest are left out: a book must not take the square of its names. */
const mostNames = 400;

/** One actor for each person or body, however spelled. */
export function clusterMentions(mentions: Mention[], matching: NameMatching, forms: ShortForms): Actor[] {
  const groups = groupsOf(mentions);
  const short = groups.filter((group) => groups.some((other) => isShortFor(group, other, matching, forms)));
  const actors: Actor[] = [];
  for (const group of groups.filter((one) => !short.includes(one))) {
    const same = actors.find(({ kind, label }) =>
      matching.same(label, group.label, kind === 'person' || group.kind === 'person'),
    );
    if (same === undefined) actors.push(group);
    else Object.assign(same, actorOf([...same.mentions, ...group.mentions]));
  }
  for (const group of short) assignShortName(group, actors, matching, forms);
  return actors.map((actor) => actorOf(actor.mentions));
}

/** The mentions under each name as printed; a state's under one. The most frequent, in the order of the article. */
function groupsOf(mentions: Mention[]): Actor[] {
  const groups = [...Map.groupBy(mentions, ({ name, region }) => region ?? name).values()];
  const kept = new Set(byWorth(groups, rank).slice(0, mostNames));
  return groups.filter((group) => kept.has(group)).map(actorOf);
}

/** Of as frequent ones a name is kept before a common noun. */
function rank(group: Mention[]): number {
  return 2 * group.length + Number(group.some(({ kind }) => kind !== 'noun'));
}

/** Also "the Fund" for the International Monetary Fund. */
function isShortFor(group: Actor, other: Actor, matching: NameMatching, forms: ShortForms): boolean {
  if (group.kind === 'state' || other.kind === 'state' || group === other) return false;
  const names = forms.get(group.label);
  if (names !== undefined) return other.mentions.some(({ name }) => names.has(name));
  const isPerson = isPersonal(other.kind);
  const fits = isPerson ? isPersonal(group.kind) : group.kind !== 'person';
  const areBodies = group.kind === 'organisation' && other.kind === 'organisation';
  const isNoun = areBodies && matching.isNounOf(group.label, other.label);
  return fits && (isNoun || isSaidToBe(other, group) || matching.isShort(group.label, other.label, isPerson));
}

/** "the bank" for a private bank, called so before its name. */
function isSaidToBe({ kind, mentions }: Actor, group: Actor): boolean {
  if (kind !== 'organisation' || group.kind !== 'noun') return false;
  const noun = normalize(group.label);
  return mentions.some(({ role }) => normalize(role ?? '').endsWith(noun));
}

function isPersonal(kind: Kind): boolean {
  return kind === 'person' || kind === 'unknown' || kind === 'noun';
}

/** Gives a short name to who bears it, not "Leeds" to Leeds Crown Court where only the town is meant. Of several to the one with its title; else to nobody: it may be any of them. A noun is short for who was named before. */
function assignShortName(group: Actor, actors: Actor[], matching: NameMatching, forms: ShortForms): void {
  const { kind, label, mentions } = group;
  const isName =
    kind === 'organisation' || /^\P{Ll}+$/u.test(label) || mentions.some(({ agency }) => agency > 0);
  const bearers = actors.filter(
    (actor) => (isName || isPersonal(actor.kind)) && isShortFor(group, actor, matching, forms),
  );
  if (bearers.length === 0) return;
  const said = bearers.filter((actor) => isSaidToBe(actor, group));
  const isAuthority = matching.isAuthority(label);
  const isAnyTowns = isAuthority || matching.isAnyTowns(label);
  const others = mentions.filter((mention) =>
    bearers.every((one) => !isNamedBefore(one, mention) && (isAnyTowns || isAnother(mention, one))),
  );
  const own = mentions.filter((mention) => !others.includes(mention));
  if (isAuthority ? others.length > 0 : others.some(isTitled)) {
    const another = actorOf(others);
    actors.push(another);
    bearers.push(another);
  }
  for (const mention of own) {
    const named = (said.length > 0 ? said : bearers).filter(
      (one) => kind !== 'noun' || isNamedBefore(one, mention),
    );
    const [bearer, ...more] = entitled(named, mention.title);
    if (more.length === 0) bearer?.mentions.push(mention);
  }
}

/** "Mayor Quill was acquitted. His brother, Denis Quill, was jailed": a surname that stands before the full name, whose bearer is said to be something else. */
function isAnother(mention: Mention, { kind, mentions }: Actor): boolean {
  if (kind !== 'person') return false;
  const roles = mentions.filter(isTitled).map(officeOf);
  const own = officeOf(mention);
  return roles.length > 0 && (own === '' || !roles.some((role) => role.includes(own) || own.includes(role)));
}

const isTitled = ({ title, role }: Mention): boolean => title !== null || role !== null;
const officeOf = ({ title, role }: Mention): string => normalize(title ?? role ?? '');

function isNamedBefore({ mentions: [first] }: Actor, mention: Mention): boolean {
  return first !== undefined && inOrder(first, mention) < 0;
}

/** Who has a title before the name; else who is said to have it, though "leader Kim's sister" is no leader; else all. */
function entitled(bearers: Actor[], title: string | null): Actor[] {
  if (title === null) return bearers;
  const titled = bearers.filter(({ mentions }) => mentions.some((mention) => mention.title === title));
  if (titled.length > 0) return titled;
  const said = bearers.filter(({ mentions }) =>
    mentions.some(({ role }) => normalize(role ?? '').includes(title)),
  );
  return said.length > 0 ? said : bearers;
}

/** An actor's kind is what most mentions say it is, its label the fullest name it has. */
function actorOf(all: Mention[]): Actor {
  const mentions = all.toSorted(inOrder);
  const kinds = mentions.map(({ kind }) => kind);
  const telling = kinds.filter((kind) => kind !== 'unknown' && kind !== 'noun' && kind !== 'acronym');
  const vague = kinds.includes('acronym') ? 'acronym' : kinds[0];
  const kind = mostFrequent(telling) ?? vague ?? 'unknown';
  const label = kind === 'state' ? stateName(mentions) : mentions.toSorted(byFullness)[0]?.name;
  return { kind, label: label ?? '', mentions };
}

/** A state is called as it mostly is, but not by its capital where its name is there too. */
function stateName(mentions: Mention[]): string | undefined {
  const proper = mentions.filter(({ seat }) => !seat);
  return mostFrequent((proper.length > 0 ? proper : mentions).map(({ name }) => name));
}

/** One word and the same with an ending: "Falkner", "Falkners". */
const caseEndings = /^(\p{Lu}\p{Ll}+)\p{Ll}{0,2} \1\p{Ll}{0,2}$/u;

/** The most words first; of as many a subject's, which no case has changed; else the shortest. One word: the longest, but for an ending. */
function byFullness(a: Mention, b: Mention): number {
  const [first, second] = [countWords(a), countWords(b)];
  if ((a.kind === 'noun') !== (b.kind === 'noun') && !isWhole(a, b) && !isWhole(b, a))
    return a.kind === 'noun' ? 1 : -1;
  if (first !== second) return second - first;
  if (first === 1)
    return (caseEndings.test(`${a.name} ${b.name}`) ? -1 : 1) * (b.name.length - a.name.length);
  return Number(isSubject(b)) - Number(isSubject(a)) || a.name.length - b.name.length;
}

const countWords = ({ name }: Mention): number => name.split(/[\s-]/u).length;

/** «В «Верфи» сообщили»: not in the form of a subject. */
function isSubject({ agency, place }: Mention): boolean {
  return agency > 1 && !place;
}

/** "Das Forum Wald" is "FW" in full, where it is a subject. */
function isWhole(noun: Mention, { name }: Mention): boolean {
  return /^\P{Ll}+$/u.test(name) && noun.agency > 0 && noun.name.includes(' ');
}

function mostFrequent<T>(all: T[]): T | undefined {
  const [most] = byWorth(Map.groupBy(all, (one) => one).values(), ({ length }) => length);
  return most?.[0];
}

function inOrder(a: Mention, b: Mention): number {
  return a.sentence - b.sentence || a.start - b.start;
}
