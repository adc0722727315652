import type { Relation } from '../../engine.ts';
import type { Actor } from '../actors/cluster.ts';
import type { RelationPatterns } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';

type Named = { actor: Actor; mention: Mention };

/** Characters that may stand between an object and its verb, or a verb and its object. */
const nearby = 24;

/** Who acts on whom in a language that marks subject and object, or stands them around the verb, without spaces. */
export function relationsByPattern(
  actors: Actor[],
  sentences: string[],
  patterns: RelationPatterns,
): Relation[] {
  const bySentence = Map.groupBy(
    actors.flatMap((actor) => actor.mentions.map((mention): Named => ({ actor, mention }))),
    ({ mention }) => mention.sentence,
  );
  return [...bySentence]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([index, named]) => relationsIn(sentences[index] ?? '', index, named, patterns));
}

function relationsIn(text: string, index: number, named: Named[], patterns: RelationPatterns): Relation[] {
  if (named.length < 2 || patterns.veto.test(text)) return [];
  const inOrder = named.toSorted((a, b) => a.mention.start - b.mention.start);
  return inOrder.flatMap((subject, at) => {
    const object = inOrder[at + 1];
    if (object === undefined || object.actor === subject.actor || subject.mention.agency < 2) return [];
    const verb = verbOf(text, subject.mention, object.mention, patterns);
    return verb === null
      ? []
      : [{ from: subject.actor.label, verb, to: object.actor.label, evidence: [index] }];
  });
}

/** Verb, subject, object: a verb right before the subject's office, and nothing but an office before the object. */
function verbBefore(
  text: string,
  subject: Mention,
  object: Mention,
  { verb, object: mark }: RelationPatterns,
): string | null {
  const { role, start, end } = subject;
  const before = text.slice(Math.max(0, start - (role?.length ?? 0) - 2 * nearby), start);
  const found = verb.exec(before);
  const rest = before.slice((found?.index ?? 0) + (found?.[0].length ?? 0)).trim();
  const isWhole = role === null ? rest === '' : rest.startsWith(role);
  return isWhole && mark.test(text.slice(end, object.start)) ? (found?.groups?.['verb'] ?? null) : null;
}

/** Subject, object, verb: the verb ends the clause. Subject, verb, object: nothing but a title stands between. */
function verbOf(text: string, subject: Mention, object: Mention, patterns: RelationPatterns): string | null {
  const { order, verb, object: mark } = patterns;
  if (order === 'verb-first') return verbBefore(text, subject, object, patterns);
  if (order === 'verb-between') {
    const between = text.slice(subject.end, object.start);
    const found = verb.exec(between);
    return found !== null && between.length <= nearby ? (found.groups?.['verb'] ?? null) : null;
  }
  const rest = text.slice(object.end, object.end + 2 * nearby);
  const marked = mark.exec(rest);
  if (marked === null) return null;
  const found = verb.exec(rest.slice(marked[0].length));
  return found !== null && found.index <= nearby ? (found.groups?.['verb'] ?? null) : null;
}
