import type { Relation } from '../../engine.ts';
import { bySentence, type Actor, type Named } from '../actors/cluster.ts';
import { byWorth } from '../sorting.ts';
import { isOwner } from '../actors/idle.ts';
import type { Language } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';

/** Where in a role another is named. */
type Place = { other: Actor; start: number; end: number };

/** An office is told in so many words; more are a sentence. */
const longestOffice = 6;
/** Marks around a name. */
const opened = /[\s"“„«「(（]+$/u;
const closed = /^["”»」)）]+/u;
/** “Für die Nato zuständige Beauftragte”: more than an office. */
const holdsName = /^\p{Ll}.* \p{Lu}/u;

/** "Pulselink’s spokeswoman Dana Roe", "Ann Roy, l’avocate de Paul Vidal": whose office somebody has, by their role. */
export function officesOf(actors: Actor[], sentences: string[], language: Language): Relation[] {
  const named = bySentence(actors);
  const everybody = actors.map((actor) => ({ actor, names: namesOf(actor) }));
  const holders = actors.filter(({ kind, label }) => kind === 'person' && isFull(label));
  return holders.flatMap(({ label, mentions }) => {
    const isOther = ({ actor }: { actor: Actor }) => !actor.label.includes(label);
    const others = everybody.filter(isOther);
    return mentions.flatMap((mention) => {
      if (mention.role === null) return [];
      const places = placesOf(others, mention.role);
      const beside = (named.get(mention.sentence) ?? []).filter(isOther);
      const sentence = sentences[mention.sentence] ?? '';
      const office = officeOf(mention, mention.role, places, beside, sentence, language);
      if (office === null || office.verb.split(' ').length > longestOffice) return [];
      return { from: label, ...office, evidence: [mention.sentence] };
    });
  });
}

/** Each of an actor's names once, the longest first. */
const namesOf = ({ mentions }: Actor): string[] =>
  byWorth(new Set(mentions.map(({ name }) => name)), ({ length }) => length);

/** `places`: where the role names others; `beside`: where the sentence does. */
function officeOf(
  { start, end }: Mention,
  role: string,
  [place, ...more]: Place[],
  beside: Named[],
  sentence: string,
  language: Language,
): Pick<Relation, 'verb' | 'to'> | null {
  const before = sentence.lastIndexOf(role, start - role.length);
  const from = before >= 0 ? before : sentence.indexOf(role, end);
  if (place === undefined) {
    const owner = beside.find(({ mention }) => owns(mention, sentence, Math.min(from, start), language));
    return owner === undefined ? null : { verb: behind(role, language.relations), to: owner.actor.label };
  }
  if (more.length > 0) return null;
  if (place.end === role.length && isOwner({ end: from + role.length }, sentence, language)) return null;
  const verb = withoutName(role, place, language);
  return verb === null ? null : { verb, to: place.other.label };
}

/** Where a role names others, each by the longest of their names in it; not the Sands of Las Vegas Sands. */
function placesOf(others: { actor: Actor; names: string[] }[], role: string): Place[] {
  const places = others.flatMap(({ actor: other, names }) => {
    const name = names.find((one) => isIn(role, one));
    if (name === undefined) return [];
    const start = role.indexOf(name);
    return { other, start, end: start + name.length };
  });
  const isInside = (one: Place) =>
    places.some((other) => other !== one && other.start <= one.start && one.end <= other.end);
  return places.filter((one) => !isInside(one));
}

function isIn(role: string, name: string): boolean {
  const at = role.indexOf(name);
  if (at < 0 || name.length < 2) return false;
  const isSpaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(name);
  const around = `${role[at - 1] ?? ''}${role[at + name.length] ?? ''}`;
  return !(isSpaced && /[\p{L}\p{N}]/u.test(around));
}

/** "冯立群的" before a role, "「共生の会」の" before a name. */
function owns({ end }: Mention, sentence: string, start: number, { owning }: Language): boolean {
  if (end >= start) return false;
  const between = sentence.slice(end, start).replace(closed, '').trimEnd();
  return owning?.exec(between)?.[0] === between;
}

/** The office without the name that it ends with, or begins with ("町長" of 白渓町長); none where more is told, or of somebody else. */
function withoutName(
  role: string,
  { other: { kind }, start, end }: Place,
  { owning = /^$/u, relations, formerly }: Language,
): string | null {
  const [first, last] = [role.slice(0, start).replace(opened, ''), role.slice(end).replace(closed, '')];
  if (last === '') {
    const ownOffice = relations?.of?.exec(first)?.groups?.['office'] ?? null;
    return /['’]s |.\p{Lu}\p{Ll}+$/u.test(first) ? null : ownOffice;
  }
  if (first !== '' && formerly?.test(first) !== true) return null;
  const office = role.slice(0, start) + last.replace(owning, '').replace(/^-/u, '').trim();
  if (/^\p{Script=Han}$|^\p{Script=Hangul}$/u.test(office)) return role.slice(end - 1);
  const isTheirs = kind === 'organisation' && relations?.department?.test(office) !== true;
  return (isTheirs || office !== last.trim()) && !holdsName.test(office) ? behind(office, relations) : null;
}

/** An office that stands behind its owner, as an arrow to them tells it: "head coach of". */
const behind = (office: string, patterns: Language['relations']): string =>
  [office, patterns?.ofWhom ?? []].flat().join(' ');

/** A name of one word may be anything, where names have two. */
const isFull = (name: string): boolean =>
  name.includes(' ') || !/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(name);
