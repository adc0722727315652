import type { Named } from '../actors/cluster.ts';
import type { RelationPatterns } from '../languages/relations/acts.ts';

/** A sentence in which each actor is one character: without what stands between commas behind a name, and whole. */
export type Masked = { texts: string[]; actorAt: (character: string) => Written | undefined };

/** `written`: the name in the form that the sentence has it in. */
export type Written = Named & { written: string };
type Place = { start: number; end: number; named: Written };

/** Private use: letters of no script. */
const first = 0xe000;
const actor = String.raw`[\uE000-\uF8FF]`;
/** Pages have such letters, too: those of icon fonts. */
const privateUse = new RegExp(actor, 'gu');
const aside = new RegExp(
  `(?<=${actor})(?:(?:, \\d{1,3})?, [^,;:“”?]{2,140},(?= )| – [^–]{2,140} –| — [^—]{2,140} —)`,
  'gu',
);
const bracket = /\s?(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\])/gu;
const quotedName = new RegExp(`[“„«「『"‘']\\s?(${actor})\\s?[”“»」』"’']`, 'gu');
const quotedWhole = /^[“„«「『"‘][^“”„«»「」『』"]*[”“»」』"’]$/u;
const quotation = /[“„«「『][^“”„«»「」『』]*(?:[”“»」』]|$)|^[^“„«「『]*[”»」』]|"[^"]*(?:"|$)/gu;

/** As clauses tell who acts on whom: names with title and age as one character, no brackets, no words of a quotation. */
export function maskedOf(sentence: string, named: Named[], patterns: RelationPatterns): Masked {
  const text = sentence.replaceAll(privateUse, ' ');
  const places = named
    .map((one) => placeOf(text, one, named, patterns))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart = places.filter(({ start }, at) => places.slice(0, at).every(({ end }) => end <= start));
  const whole = apart
    .reduceRight(
      (all, { start, end }, at) =>
        `${all.slice(0, start)}${String.fromCodePoint(first + at)}${all.slice(end)}`,
      text,
    )
    .replaceAll(quotedName, '$1')
    .replaceAll(quotation, '“”')
    .replaceAll(bracket, '');
  const actorAt = (character: string) => apart[(character.codePointAt(0) ?? 0) - first]?.named;
  return { texts: [...new Set([whole.replaceAll(aside, ''), whole])], actorAt };
}

/** A name with the title before or behind it: "the mayor, Ann Lee,", "高瀬真一市長"; no title that names somebody else. */
function placeOf(text: string, one: Named, named: Named[], { lead, declines }: RelationPatterns): Place {
  const { role, start, end } = one.mention;
  const marks = Number(quotedWhole.test(text.slice(start - 1, end + 1)));
  const withLead = (at: number) => at - (lead?.exec(text.slice(0, at))?.[0].length ?? 0);
  const written = { ...one, written: text.slice(start, end) };
  const place = { start: withLead(start - marks), end: end + marks, named: written };
  if (role === null) return place;
  const before = text.slice(0, place.start).trimEnd().replace(/[,،]$/u, '');
  const title = before.length - role.length;
  const isOthers = ({ mention }: Named) =>
    mention.start >= title && mention.end <= before.length && mention.end - mention.start < role.length;
  const isOwn = (declines === undefined || isNominative(written)) && !named.some(isOthers);
  if (isOwn && before.endsWith(role)) return { ...place, start: withLead(title) };
  const behind = text.slice(place.end).trimStart();
  return behind.startsWith(role) ? { ...place, end: text.length - behind.length + role.length } : place;
}

/** Whether a name stands as its bearer is called, in a language that changes names. */
export function isNominative({ actor, written }: Written): boolean {
  return written.split(' ').every((word) => actor.label.split(' ').includes(word));
}
