import { fold } from '../words/fold.ts';
import type { Kind, Mention } from './mention.ts';

/** Everybody who is named as one: the mentions of an actor, in the order of the article. */
export type Member = { kind: Kind; label: string; mentions: Mention[] };

/** How a language's names are compared: words that are one name's, folded, without what changes with its case. */
export type NameKey = (name: string) => string[];

/** One member for each actor, however spelled. */
export function castOf(mentions: Mention[], keyOf: NameKey): Member[] {
  const members: Member[] = [];
  const states = mentions.filter(({ kind }) => kind === 'state');
  const others = mentions.filter(({ kind }) => kind !== 'state');
  const full = others.filter(({ name }) => keyOf(name).length > 1);
  const short = others.filter(({ name }) => keyOf(name).length <= 1);
  for (const mention of states)
    join(
      members,
      mention,
      members.find((member) => isSameState(member, mention)),
    );
  for (const mention of full)
    join(
      members,
      mention,
      members.find((member) => sharesName(member, mention, keyOf)),
    );
  for (const mention of short) join(members, mention, ownerOf(members, mention, keyOf));
  for (const member of members) settle(member);
  return members;
}

function join(members: Member[], mention: Mention, member: Member | undefined): void {
  if (member === undefined) members.push({ kind: mention.kind, label: mention.name, mentions: [mention] });
  else member.mentions.push(mention);
}

/** Also where a capital stands for its state. A capital that is only a place is nobody's. */
function isSameState(member: Member, { region, name }: Mention): boolean {
  return region === null ? member.label === name : member.mentions.some((one) => one.region === region);
}

/** "Antony J. Blinken" is "Antony Blinken", and "Workers' Party" is "Workers' Party of Korea". */
function sharesName(member: Member, mention: Mention, keyOf: NameKey): boolean {
  const [a, b] = [keyOf(member.label), keyOf(mention.name)].toSorted((x, y) => x.length - y.length);
  if (a === undefined || b === undefined) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (a.length < 2 || a[0] !== b[0]) return false;
  const isPerson = member.kind === 'person' || mention.kind === 'person';
  return isPerson ? a.at(-1) === b.at(-1) : a.every((word, index) => word === b[index]);
}

/** Whom a single name means: who bears it; of several the one with this title, else who was named last. */
function ownerOf(members: Member[], mention: Mention, keyOf: NameKey): Member | undefined {
  const [key] = keyOf(mention.name);
  if (key === undefined) return undefined;
  const same = members.find((member) => keyOf(member.label).join(' ') === key && member.kind !== 'person');
  const bearers = members.filter((member) => bears(member, key, mention, keyOf));
  const titled = bearers.filter((member) => mention.title !== null && hasTitle(member, mention.title));
  return nearest(titled, mention) ?? (bearers.length > 0 ? nearest(bearers, mention) : same);
}

function bears(member: Member, key: string, mention: Mention, keyOf: NameKey): boolean {
  const words = keyOf(member.label);
  if (!isPersonal(member.kind))
    return mention.kind !== 'person' && (words[0] === key || initials(member.label) === key);
  return isPersonal(mention.kind) && (words.at(-1) === key || words[0] === key);
}

function isPersonal(kind: Kind): boolean {
  return kind === 'person' || kind === 'unknown';
}

function initials(name: string): string {
  return fold(
    name
      .replaceAll(/[^\p{L}\s]/gu, '')
      .split(/\s+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join(''),
  );
}

function hasTitle(member: Member, title: string): boolean {
  return member.mentions.some(
    (mention) => mention.title === title || (mention.role !== null && fold(mention.role).includes(title)),
  );
}

/** Whose mention stands last before this one; the first in the article where none does. */
function nearest(members: Member[], to: Mention): Member | undefined {
  const lastBefore = (member: Member) =>
    Math.max(
      -1,
      ...member.mentions
        .filter((mention) => isBefore(mention, to))
        .map(({ sentence, start }) => sentence * 10_000 + start),
    );
  return members.toSorted((a, b) => lastBefore(b) - lastBefore(a))[0];
}

function isBefore(a: Mention, b: Mention): boolean {
  return a.sentence < b.sentence || (a.sentence === b.sentence && a.start < b.start);
}

/** A member's kind is what most say it is, its label the fullest name it has. */
function settle(member: Member): void {
  member.mentions.sort((a, b) => a.sentence - b.sentence || a.start - b.start);
  const kinds = member.mentions.map(({ kind }) => kind).filter((kind) => kind !== 'unknown');
  const [kind] = kinds.toSorted((a, b) => count(kinds, b) - count(kinds, a));
  member.kind = kind ?? 'unknown';
  const proper = member.mentions.filter(({ seat }) => member.kind !== 'state' || !seat);
  const names = (proper.length > 0 ? proper : member.mentions).map(({ name }) => name);
  member.label = names.toSorted((a, b) => b.length - a.length)[0] ?? member.label;
}

function count<T>(all: T[], one: T): number {
  return all.filter((other) => other === one).length;
}
