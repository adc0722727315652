import type { Relation } from '../../engine.ts';
import type { Mention } from '../languages/mention.ts';
import type { Actor } from './cluster.ts';

/** At most so many actors: more is an index, not an answer. */
const maxActors = 14;
/** What makes an actor prominent: the headline, each mention, each that acts, an early entrance; people who act before institutions. */
const weights = { headline: 4, mention: 0.75, act: 1, person: 1.5, early: 3 };
/** An entrance counts half after so many sentences. */
const earlyWithin = 4;

/** So many mentions make an institution one of the story's, though its sentences are others', too. */
const often = 3;

/** Who matters in the story, the most prominent first. `isOwn`: a sentence tells what this one did, or is of them; `acts`: who does what to whom. */
export function mostProminent(
  actors: Actor[],
  isOwn: (actor: Actor, mention: Mention) => boolean,
  inHeadline: Actor[],
  acts: Relation[],
): Actor[] {
  const isCentral = (actor: Actor) => inHeadline.includes(actor) || actor.mentions.length >= often;
  const isTold = (actor: Actor) =>
    actor.mentions.some((one) => isOwn(actor, one) || (one.agency > 0 && isCentral(actor)));
  const plain = actors.filter(({ kind }) => kind !== 'unknown');
  const known = new Set(plain.map(({ label }) => label));
  const roles = plain.flatMap(({ mentions }) => mentions.flatMap(({ role }) => role ?? []));
  const offices = [...new Set(roles), ''].join('\n').replaceAll(/['’]/gu, ' ');
  /** Whom somebody known acts on or has an office at, or who acts on them; a name with a figure, “Boxer R20”, is a product’s. */
  const isParty = ({ kind, label }: Actor) =>
    !(kind === 'unknown' && /\p{N}/u.test(label)) &&
    (offices.includes(` ${label}\n`) ||
      acts.some(({ from, to }) => (from === label && known.has(to)) || (to === label && known.has(from))));
  return actors
    .filter((actor) => inHeadline.includes(actor) || !isDoubtful(actor) || isParty(actor))
    .filter(
      (actor) =>
        isPlainActor(actor) ||
        (actor.kind === 'organisation' && isTold(actor)) ||
        (actor.kind === 'person' && inHeadline.includes(actor)),
    )
    .map((actor) => ({ actor, prominence: prominenceOf(actor, inHeadline.includes(actor)) }))
    .toSorted((a, b) => b.prominence - a.prominence)
    .slice(0, maxActors)
    .map(({ actor }) => actor);
}

/**
 * A person is an actor; an institution or a state only where it does something; and a name of unknown kind only
 * where it does so plainly.
 */
export function isPlainActor({ kind, label, mentions }: Actor): boolean {
  const acts = mentions.filter(({ agency }) => agency >= 2).length;
  const plainly = mentions.some(({ agency }) => agency === 3);
  if (kind === 'person')
    return mentions.length > 1 || mentions.some(({ agency, role }) => agency > 0 || role !== null);
  if (kind === 'organisation') return acts > 0;
  /** "UDP900": a model. */
  if (kind === 'acronym') return plainly && !/\p{N}{3}/u.test(label);
  if (kind === 'medium') return acts > 0 && mentions.length > 2;
  if (kind === 'state') return plainly || (acts > 0 && mentions.length > 1);
  if (kind === 'noun') return false;
  return plainly && (mentions.length > 1 || label.includes(' '));
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
