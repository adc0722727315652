import type { Actor } from './cluster.ts';

/** At most so many actors: more is an index, not an answer. */
const maxActors = 12;
/** What makes an actor prominent: each mention, each that acts, an early entrance; people before institutions. */
const weights = { mention: 1, act: 0.75, role: 1, person: 1.5, early: 2 };
/** An entrance counts half after so many sentences. */
const earlyWithin = 4;

/** Who matters in the story, the most prominent first. */
export function mostProminent(actors: Actor[]): Actor[] {
  return actors
    .filter(isActor)
    .map((actor) => ({ actor, prominence: prominenceOf(actor) }))
    .toSorted((a, b) => b.prominence - a.prominence)
    .slice(0, maxActors)
    .map(({ actor }) => actor);
}

/**
 * A person is an actor; an institution or a state only where it does something; and a name of unknown kind only
 * where it does so plainly, and isn't spoken of as a place.
 */
function isActor(actor: Actor): boolean {
  const acts = actor.mentions.filter(({ agency }) => agency >= 2).length;
  const plainly = actor.mentions.some(({ agency }) => agency === 3);
  if (actor.kind === 'person')
    return (
      actor.mentions.length > 1 || actor.mentions.some(({ agency, role }) => agency > 0 || role !== null)
    );
  if (actor.kind === 'organisation') {
    const settled = actor.mentions.filter(({ place }) => !place);
    return settled.length > 1 || settled.some(({ agency, role }) => agency > 0 || role !== null);
  }
  if (actor.kind === 'acronym') return plainly;
  if (actor.kind === 'medium') return acts > 0 && actor.mentions.length > 2;
  if (actor.kind === 'state') return plainly || (acts > 0 && actor.mentions.length > 1);
  if (actor.kind === 'noun') return false;
  const places = actor.mentions.filter(({ place }) => place).length;
  return (
    plainly &&
    (places < acts || (places === acts && actor.label.includes(' '))) &&
    (actor.mentions.length > 1 || actor.label.includes(' '))
  );
}

function prominenceOf({ kind, mentions }: Actor): number {
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
