import { fold } from '../text/normalize.ts';
import type { Kind, Mention } from '../names/mention.ts';
import type { Naming } from './name-matching.ts';

/** Everybody who is named as one: the mentions of an actor, in the order of the article. */
export type Member = { kind: Kind; label: string; mentions: Mention[] };

/** Names beyond which the rarest are left out: a book must not take the square of its names. */
const mostNames = 400;

/** One member for each actor, however spelled. */
export function castOf(mentions: Mention[], naming: Naming): Member[] {
  const groups = groupsOf(mentions);
  const isShort = (group: Member) => groups.some((other) => isShortFor(group, other, naming));
  const short = groups.filter(isShort);
  const members: Member[] = [];
  for (const group of groups.filter((one) => !short.includes(one))) {
    const member = members.find((one) => areOne(one, group, naming));
    if (member === undefined) members.push(group);
    else merge(member, group);
  }
  share(members, short, naming);
  return members.filter((member) => member.mentions.length > 0).map(settle);
}

/** The mentions under each name as printed; a state's under one. The most frequent, in the order of the article. */
function groupsOf(mentions: Mention[]): Member[] {
  const groups = Map.groupBy(mentions, ({ name, region }) => region ?? name);
  const kept = [...groups.values()].toSorted((a, b) => b.length - a.length).slice(0, mostNames);
  const keptSet = new Set(kept);
  return [...groups.values()]
    .filter((group) => keptSet.has(group))
    .map((group) => settle({ kind: 'unknown', label: '', mentions: group }));
}

function isShortFor(group: Member, other: Member, naming: Naming): boolean {
  if (group.kind === 'state' || other.kind === 'state' || group === other) return false;
  const isPerson = isPersonal(other.kind);
  const fits = isPerson ? isPersonal(group.kind) : group.kind !== 'person';
  return fits && naming.isShort(group.label, other.label, isPerson);
}

function areOne(a: Member, b: Member, naming: Naming): boolean {
  if (a.kind === 'state' || b.kind === 'state') return false;
  return naming.same(a.label, b.label, a.kind === 'person' || b.kind === 'person');
}

function merge(member: Member, group: Member): void {
  member.mentions.push(...group.mentions);
  settle(member);
}

function isPersonal(kind: Kind): boolean {
  return kind === 'person' || kind === 'unknown' || kind === 'noun';
}

/** Gives each short name to who bears it: of several to the one with its title, else to who was named last. */
function share(members: Member[], short: Member[], naming: Naming): void {
  const bearers = new Map(
    short.flatMap((group) => {
      const own = members.filter((member) => isShortFor(group, member, naming));
      return group.mentions.map((mention): [Mention, Member[]] => [mention, own]);
    }),
  );
  const owner = new Map(
    members.flatMap((member) => member.mentions.map((mention): [Mention, Member] => [mention, member])),
  );
  const last = new Map<Member, number>();
  const all = [...owner.keys(), ...bearers.keys()].toSorted(inOrder);
  for (const [at, mention] of all.entries()) {
    const own = bearers.get(mention);
    const member = own === undefined ? owner.get(mention) : bearerOf(own, mention, last);
    if (member === undefined) continue;
    if (own !== undefined) member.mentions.push(mention);
    last.set(member, at);
  }
}

function bearerOf(
  bearers: Member[],
  { title }: Mention,
  last: ReadonlyMap<Member, number>,
): Member | undefined {
  return entitled(bearers, title).toSorted((a, b) => (last.get(b) ?? -1) - (last.get(a) ?? -1))[0];
}

/** Who has a title before the name; else who is said to have it, though "leader Kim's sister" is no leader; else all. */
function entitled(bearers: Member[], title: string | null): Member[] {
  if (title === null) return bearers;
  const titled = bearers.filter(({ mentions }) => mentions.some((mention) => mention.title === title));
  if (titled.length > 0) return titled;
  const said = bearers.filter(({ mentions }) =>
    mentions.some(({ role }) => fold(role ?? '').includes(title)),
  );
  return said.length > 0 ? said : bearers;
}

/** A member's kind is what most say it is, its label the fullest name it has. */
function settle(member: Member): Member {
  member.mentions.sort(inOrder);
  const kinds = member.mentions.map(({ kind }) => kind);
  const telling = kinds.filter((kind) => kind !== 'unknown' && kind !== 'noun');
  member.kind = mostFrequent(telling) ?? kinds[0] ?? 'unknown';
  member.label = labelOf(member);
  return member;
}

/** A state is called as it mostly is, but not by its capital where its name is there too. */
function labelOf({ kind, mentions }: Member): string {
  const proper = mentions.filter(({ seat }) => kind !== 'state' || !seat);
  const names = (proper.length > 0 ? proper : mentions).map(({ name }) => name);
  const label = kind === 'state' ? mostFrequent(names) : names.toSorted((a, b) => b.length - a.length)[0];
  return label ?? '';
}

function mostFrequent<T>(all: T[]): T | undefined {
  const counts = Map.groupBy(all, (one) => one);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function inOrder(a: Mention, b: Mention): number {
  return a.sentence - b.sentence || a.start - b.start;
}
