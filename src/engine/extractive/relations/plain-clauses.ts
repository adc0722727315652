import type { Relation } from '../../engine.ts';
import type { RelationPatterns } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';
import type { Named } from '../actors/cluster.ts';

/** Characters that may stand between a verb and its subject's office. */
const nearby = 48;

/** Who acts on whom in a language that marks subject and object, or stands them around the verb, without spaces. */
export function plainClauses(text: string, named: Named[], patterns: RelationPatterns): Relation[] {
  if (patterns.veto.test(text)) return [];
  return named.flatMap((subject, at) => {
    const object = named[at + 1];
    if (object === undefined || object.actor === subject.actor || subject.mention.agency < 2) return [];
    const verb = verbOf(text, subject.mention, object.mention, patterns);
    const evidence = [subject.mention.sentence];
    return verb === null ? [] : [{ from: subject.actor.label, verb, to: object.actor.label, evidence }];
  });
}

/** Subject, object, verb: the verb ends the clause. Subject, verb, object: nothing but a title stands between. */
function verbOf(text: string, subject: Mention, object: Mention, patterns: RelationPatterns): string | null {
  const { order, verb, object: mark } = patterns;
  if (order === 'verb-first') return verbBefore(text, subject, object, patterns);
  if (order === 'verb-between')
    return verb.exec(text.slice(subject.end, object.start))?.groups?.['verb'] ?? null;
  const rest = text.slice(object.end);
  const marked = mark.exec(rest)?.[0];
  return marked === undefined ? null : (verb.exec(rest.slice(marked.length))?.groups?.['verb'] ?? null);
}

/** Verb, subject, object: a verb right before the subject's office, and nothing but an office before the object. */
function verbBefore(
  text: string,
  { role, start, end }: Mention,
  object: Mention,
  { verb, object: mark }: RelationPatterns,
): string | null {
  const before = text.slice(Math.max(0, start - (role?.length ?? 0) - nearby), start);
  const found = verb.exec(before);
  const rest = before.slice((found?.index ?? 0) + (found?.[0].length ?? 0)).trim();
  const isWhole = role === null ? rest === '' : rest.startsWith(role);
  return isWhole && mark.test(text.slice(end, object.start)) ? (found?.groups?.['verb'] ?? null) : null;
}
