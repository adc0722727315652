import type { Member } from './cluster.ts';

/** At most so many actors: more is an index, not an answer. */
const most = 10;
/** What makes an actor prominent: each mention, each that acts, an early entrance; people before institutions. */
const weights = { mention: 1, act: 0.75, role: 1, person: 1.5, early: 2 };
/** An entrance counts half after so many sentences. */
const earlyWithin = 4;

/** Who matters in the story, the most prominent first. */
export function leading(members: Member[]): Member[] {
  return members
    .filter(isActor)
    .map((member) => ({ member, prominence: prominenceOf(member) }))
    .toSorted((a, b) => b.prominence - a.prominence)
    .slice(0, most)
    .map(({ member }) => member);
}

/**
 * A person is an actor; an institution or a state only where it does something; and a name of unknown kind only
 * where it does so plainly, and isn't spoken of as a place.
 */
function isActor(member: Member): boolean {
  const acts = member.mentions.filter(({ agency }) => agency >= 2).length;
  const plainly = member.mentions.some(({ agency }) => agency === 3);
  if (member.kind === 'person')
    return member.mentions.some(({ agency, role }) => agency > 0 || role !== null);
  if (member.kind === 'organisation') return acts > 0;
  if (member.kind === 'acronym') return plainly;
  if (member.kind === 'medium') return acts > 0 && member.mentions.length > 2;
  if (member.kind === 'state') return plainly || (acts > 0 && member.mentions.length > 1);
  if (member.kind === 'noun') return false;
  const places = member.mentions.filter(({ place }) => place).length;
  return plainly && places === 0 && (member.mentions.length > 1 || member.label.includes(' '));
}

function prominenceOf({ kind, mentions }: Member): number {
  const acts = mentions.filter(({ agency }) => agency >= 2).length;
  const first = mentions[0]?.sentence ?? 0;
  return (
    weights.mention * mentions.length +
    weights.act * acts +
    (mentions.some(({ role }) => role !== null) ? weights.role : 0) +
    (kind === 'person' ? weights.person : 0) +
    weights.early / (1 + first / earlyWithin)
  );
}
