import type { Relation } from '../../engine.ts';
import { bySentence, type Actor, type Named } from '../actors/cluster.ts';
import type { Language } from '../languages/language.ts';
import type { RelationPatterns } from '../languages/relations/acts.ts';
import { officesOf } from './offices.ts';
import { isNominative, maskedOf, type Masked, type Written } from './masked.ts';

/** A picture of more lines than this shows nothing. */
const maxRelations = 12;
/** Sentences with names that are looked at: more than any article has; a book must not take half a minute. */
const mostSentences = 400;
/** Names beyond which a sentence is a list: what is read of one may take the square of them. */
const mostNamed = 60;
/** A verb with more around it is read nowhere. */
const longestVerb = 48;

const upToComma = /^[^,;:.。，、]*/u;

/** Who acts on whom, where one sentence says so plainly: none in a language without patterns for it. */
export function actsOf(actors: Actor[], sentences: string[], { relations }: Language): Relation[] {
  if (relations === undefined) return [];
  const inOrder = [...bySentence(actors)].toSorted(([a], [b]) => a - b).slice(0, mostSentences);
  return inOrder.flatMap(([index, named]) => actsIn(sentences[index] ?? '', named, relations));
}

/** The acts among those who are listed, each once, and who of them holds an office at another. */
export function relationsAmong(
  actors: Actor[],
  acts: Relation[],
  sentences: string[],
  language: Language,
): Relation[] {
  const labels = new Set(actors.map(({ label }) => label));
  const among = acts.filter(({ from, to }) => labels.has(from) && labels.has(to));
  const all = [...among, ...officesOf(actors, sentences, language)];
  const found = new Map(all.map((one) => [`${one.from}>${one.verb}>${one.to}`, one]));
  return [...found.values()].slice(0, maxRelations);
}

/** What a sentence says of two actors is told by the first pattern that fits; both ways round it is told by none. */
function actsIn(sentence: string, named: Named[], patterns: RelationPatterns): Relation[] {
  if (named.length > mostNamed || new Set(named.map(({ actor }) => actor)).size < 2) return [];
  const { texts, actorAt } = maskedOf(sentence, named, patterns);
  if (texts.some((text) => /[?？؟]/u.test(text))) return [];
  const plain = texts.filter((text) => !patterns.attributed.test(text));
  const found = patterns.acts
    .flatMap((pattern) => plain.flatMap((text) => overlapping(pattern, text)))
    .flatMap((match) => actOf(match, actorAt, patterns) ?? []);
  const pairs = Map.groupBy(found, ({ from, to }) => [from, to].toSorted().join('>'));
  return [...pairs.values()].flatMap((same) => {
    const [act] = same;
    return act !== undefined && same.every(({ from }) => from === act.from) ? act : [];
  });
}

/** What a pattern finds, also where one begins inside of another: "A met B, and B sued C". */
function overlapping(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

function actOf(
  match: RegExpExecArray,
  actorAt: Masked['actorAt'],
  patterns: RelationPatterns,
): Relation | null {
  const { input: text, index } = match;
  const { from = '', to = '', link = '', ...words } = match.groups ?? {};
  const [subject, object] = [actorAt(from), actorAt(to)];
  if (subject === undefined || object === undefined || subject.actor === object.actor) return null;
  const isInverted = match[0].indexOf(to) < match[0].indexOf(from);
  const { declines } = patterns;
  if (declines !== undefined && !areInCase(subject, object, words, isInverted, declines.byWhom)) return null;
  const isOwner = object.actor.kind === 'organisation' || declines?.ofWhom.test(object.written) === true;
  if (isOwner && !isInverted && patterns.member?.test(text.slice(0, text.indexOf(to))) === true) return null;
  const end = index + match[0].length;
  const told = text.slice(0, end) + ((patterns.clauseEnd ?? upToComma).exec(text.slice(end))?.[0] ?? '');
  if (patterns.unreal?.test(told) === true) return null;
  const denied = patterns.deniesBehind === true ? told.slice(index) : match[0];
  if (patterns.denial?.test(denied) === true) return null;
  const shown = [...Object.values(words), link.toLowerCase()].filter(Boolean).join(' ');
  if (shown.length > longestVerb) return null;
  return {
    from: subject.actor.label,
    verb: shown,
    to: object.actor.label,
    evidence: [subject.mention.sentence],
  };
}

/** Where names have cases: who acts has the name that it is called by, and a person on whom is acted has not; in a passive it is the other way round. */
function areInCase(
  subject: Written,
  object: Written,
  { passive, office }: Record<string, string>,
  isInverted: boolean,
  byWhom: RegExp,
): boolean {
  if (passive !== undefined)
    return (
      isNominative(object) && [subject.written, subject.mention.role ?? ''].some((one) => byWhom.test(one))
    );
  const isPatient = (isInverted && office === undefined) || object.actor.kind === 'person';
  return isNominative(subject) && !(isPatient && isNominative(object));
}
