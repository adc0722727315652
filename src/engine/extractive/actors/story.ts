import type { Language } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';
import { denialsIn } from '../text/denials.ts';
import { bySentence, type Actor, type Named } from './cluster.ts';
import { isOwner } from './idle.ts';

/** An article, and who is named in which of its sentences. */
export type Story = {
  sentences: string[];
  language: Language;
  named: ReadonlyMap<number, Named[]>;
  /** Of these, those that are actors by what they do. */
  plain: ReadonlyMap<number, Named[]>;
  denials: (number | null)[];
};

export function storyOf(actors: Actor[], sentences: string[], language: Language): Story {
  return {
    sentences,
    language,
    named: bySentence(actors),
    plain: bySentence(actors.filter(isPlainActor)),
    denials: denialsIn(sentences, language),
  };
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

export function textOf({ sentences }: Story, { sentence }: Mention): string {
  return sentences[sentence] ?? '';
}

/** Whether another acts in a sentence, before a place in it. */
export function isOthers({ plain }: Story, sentence: number, self: Actor, before = Infinity): boolean {
  const named = plain.get(sentence) ?? [];
  return named.some(
    ({ actor, mention: { agency, quoted, start } }) =>
      actor !== self && agency > 1 && !quoted && start < before,
  );
}

/** Whether somebody stands before a name, whose lawyer «su abogado» may be. */
export function isNamedBefore({ named }: Story, { sentence, start }: Mention): boolean {
  const others = named.get(sentence) ?? [];
  return others.some(({ mention }) => mention.kind !== 'noun' && !mention.place && mention.start < start);
}

/** Whether a name only says who another one is. */
export function isInRole(story: Story, mention: Mention): boolean {
  const others = story.named.get(mention.sentence) ?? [];
  const owns = isOwner(mention, textOf(story, mention), story.language);
  return others.some((other) => isRolePart(mention, other.mention, owns));
}

/** Characters between a name and a role that belongs to it: a comma, an article, quotation marks. */
const besideRole = 4;

/** "Lund's lawyer, Karl Moss", "abogado de Lund", 林海的妻子. */
function isRolePart({ name, start, end }: Mention, other: Mention, owns: boolean): boolean {
  const { role } = other;
  if (role === null || other.start === start) return false;
  const isBehind = other.start > end && other.start - end <= role.length + besideRole;
  const isNear = Math.abs(other.start - start) < role.length + other.name.length + besideRole;
  return (owns && isBehind) || (role.includes(name) && isNear);
}

/** The denial to tell with a sentence of somebody's: what is denied without being an accusation is of who denies it, not of all whom the sentence names. */
export function denialFor(story: Story, self: Actor, sentence: number): number | null {
  const denial = story.denials[sentence] ?? null;
  if (denial === null || story.language.accusation?.test(story.sentences[sentence] ?? '') === true)
    return denial;
  const people = (story.named.get(denial) ?? []).filter(
    ({ mention: { kind } }) => kind === 'person' || kind === 'unknown',
  );
  return people.length === 0 || people.some(({ actor }) => actor === self) ? denial : null;
}
