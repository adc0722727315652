import type { Relation } from '../../engine.ts';
import type { Named } from '../actors/cluster.ts';

/** An office is told in so many words; more are a sentence. */
const longestOffice = 6;
/** Marks around a name. */
const opened = /[\s"“„«「(（]+$/u;
const closed = /^["”»」)）]+/u;
/** What says of an office behind a name that it is the name's. */
const owned = /^(?:['’]s? |-|の|的|의 ?| ?씨의 )/u;
/** What leads from an office to the name behind it. */
const leading =
  /(?:^| )(?:of|for|to|at|with|the|de|du|des|del?|la|las|los|do|da|dos|der|von|vom|bei|beim|d['’]|l['’])$/u;

/** "Pulselink’s spokeswoman Dana Roe", "Ann Roy, l’avocate de Paul Vidal": whose office somebody has, by their role. */
export function officesIn(sentence: string, named: Named[]): Relation[] {
  return named.flatMap((holder) => {
    const { role, start, end, sentence: index } = holder.mention;
    if (role === null || holder.actor.kind !== 'person' || !isFull(holder.actor.label)) return [];
    const before = sentence.lastIndexOf(role, start - role.length);
    const from = before >= 0 ? before : sentence.indexOf(role, end);
    const others = named.filter(({ actor }) => actor !== holder.actor);
    const inRole = others.filter(({ mention }) => mention.start >= from && mention.end <= from + role.length);
    const [other = ownerOf(sentence, others, Math.min(from, start)), ...more] = inRole;
    if (other === undefined || more.length > 0) return [];
    const first = sentence.slice(from, Math.max(from, other.mention.start));
    const last = sentence.slice(other.mention.end, from + role.length);
    if (last === '' && /^['’]s?(?!\p{L})/u.test(sentence.slice(other.mention.end))) return [];
    const verb =
      other.mention.start < from
        ? role
        : officeOf(first.replace(opened, ''), last.replace(closed, ''), other.actor.kind);
    if (verb === null || verb.split(' ').length > longestOffice) return [];
    return [{ from: holder.actor.label, verb, to: other.actor.label, evidence: [index] }];
  });
}

/** "冯立群的" before a role, "「共生の会」の" before a name. */
function ownerOf(sentence: string, others: Named[], start: number): Named | undefined {
  return others.find(({ mention }) => {
    const between = sentence.slice(mention.end, start).replace(closed, '');
    return mention.end < start && owned.exec(between)?.[0] === between && between !== '-';
  });
}

/** The office without the name that it ends with, or begins with; none where more is told, or of somebody else. */
function officeOf(first: string, last: string, kind: string): string | null {
  if (last === '') return leading.test(first) && !/['’]s |.\p{Lu}\p{Ll}+$/u.test(first) ? first : null;
  if (first !== '') return null;
  const office = last.replace(owned, '').trim();
  return office !== last.trim() || (kind === 'organisation' && !/^\p{Ll}.* \p{Lu}/u.test(office))
    ? office
    : null;
}

/** A name of one word may be anything, where names have two. */
const isFull = (name: string): boolean =>
  name.includes(' ') || !/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(name);
