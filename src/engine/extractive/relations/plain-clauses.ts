import type { Relation } from '../../engine.ts';
import type { Actor } from '../actors/cluster.ts';
import type { RelationPatterns } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';

type Named = { actor: Actor; mention: Mention };

/** Characters that may stand between an object and its verb, or a verb and its object. */
const nearby = 16;

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

/** Subject, object, verb: the verb ends the clause. Subject, verb, object: nothing but a title stands between. */
function verbOf(
  text: string,
  subject: Mention,
  object: Mention,
  { order, verb, object: mark }: RelationPatterns,
): string | null {
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
