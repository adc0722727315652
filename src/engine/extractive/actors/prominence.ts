import type { Relation } from '../../engine.ts';
import { byWorth } from '../sorting.ts';
import type { Actor } from './cluster.ts';
import { isOthers, isPlainActor, type Story } from './story.ts';

/** At most so many actors: more is an index, not an answer. */
const maxActors = 14;
/** What makes an actor prominent: the headline, each mention, each that acts, an early entrance; people who act before institutions. */
const weights = { headline: 4, mention: 0.75, act: 1, person: 1.5, early: 3 };
/** An entrance counts half after so many sentences. */
const earlyWithin = 4;

/** So many mentions make an institution one of the story's, though its sentences are others', too. */
const often = 3;

/** Who matters in the story, the most prominent first; `acts`: who does what to whom. */
export function mostProminent(
  actors: Actor[],
  headliners: ReadonlySet<Actor>,
  acts: Relation[],
  story: Story,
): Actor[] {
  const isParty = partiesAmong(actors, acts);
  const prominent = actors.filter((actor) => {
    const { kind, mentions } = actor;
    const isHeadliner = headliners.has(actor);
    if (!isHeadliner && isDoubtful(actor) && !isParty(actor)) return false;
    if (kind !== 'organisation') return isPlainActor(actor) || (kind === 'person' && isHeadliner);
    const isCentral = isHeadliner || mentions.length >= often;
    return mentions.some(
      ({ agency, sentence }) =>
        agency > 1 || (agency > 0 && (isCentral || !isOthers(story, sentence, actor))),
    );
  });
  return byWorth(prominent, (actor) => prominenceOf(actor, headliners.has(actor))).slice(0, maxActors);
}

/** Whom somebody known acts on or has an office at, or who acts on them; a name with a figure, “Boxer R20”, is a product’s. */
function partiesAmong(actors: Actor[], acts: Relation[]): (actor: Actor) => boolean {
  const known = actors.filter(({ kind }) => kind !== 'unknown');
  const labels = new Set(known.map(({ label }) => label));
  const roles = known.flatMap(({ mentions }) => mentions.map(({ role }) => role ?? ''));
  const offices = [...new Set(roles)].map((role) => role.replaceAll(/['’]/gu, ' '));
  return ({ kind, label }) =>
    !(kind === 'unknown' && /\p{N}/u.test(label)) &&
    (offices.some((office) => office.endsWith(` ${label}`)) ||
      acts.some(({ from, to }) => (from === label && labels.has(to)) || (to === label && labels.has(from))));
}

/**
 * Names of unknown kind, unless they plainly act three times, two with several words, or the last alone acts, as a surname does; and people
 * of one word who do nothing. On 70 web pages, judged by hand, half of these were no actors, or a part of a name; of the others one in nine.
 */
function isDoubtful({ kind, label, mentions }: Actor): boolean {
  const acts = mentions.filter(({ agency }) => agency >= 2);
  const isSurname = acts.some(({ name }) => label.endsWith(` ${name}`));
  const isRepeated = acts.filter(({ agency }) => agency === 3).length > (label.includes(' ') ? 1 : 2);
  if (kind === 'unknown') return !isSurname && !isRepeated;
  return kind === 'person' && acts.length === 0 && /^[^ \p{Lo}]+$/u.test(label);
}

function prominenceOf({ kind, mentions }: Actor, isInHeadline: boolean): number {
  const acts = mentions.filter(({ agency }) => agency >= 2).length;
  const first = mentions[0]?.sentence ?? 0;
  return (
    (isInHeadline ? weights.headline : 0) +
    weights.mention * mentions.length +
    weights.act * acts +
    (kind === 'person' && (acts > 0 || isInHeadline) ? weights.person : 0) +
    weights.early / (1 + first / earlyWithin)
  );
}
