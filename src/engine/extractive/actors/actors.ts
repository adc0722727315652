import type { Article } from '../../../article/article.ts';
import type { Relation, Statement } from '../../engine.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import type { Mention } from '../languages/mention.ts';
import { findNames } from '../names/find-names.ts';
import { denialsIn } from '../text/denials.ts';
import { actsOf, relationsAmong } from '../relations/relations.ts';
import { isQuoted, quotationsIn } from '../text/quoted.ts';
import { clusterMentions, type Actor } from './cluster.ts';
import { shortFormsOf } from './short-forms.ts';
import { matchingIn, type NameMatching } from './name-matching.ts';
import { isIdle, isLine } from './idle.ts';
import { profileOf } from './profile.ts';
import { isPlainActor, mostProminent } from './prominence.ts';

export type Actors = { statements: Statement[]; relations: Relation[] };

/** Who acts in the story, the most prominent first; nobody in a language whose names can't be told. */
export function actorsOf(article: Article): Actors {
  const language = languageOf(article.language);
  const matching = matchingIn(language);
  const mentions = mentionsIn(article.sentences, language);
  const named = clusterMentions(mentions, matching, shortFormsOf(mentions, article.sentences)).filter(
    ({ mentions }) => mentions.some(({ quoted }) => !quoted),
  );
  const candidates = named.filter((actor) => isPlainActor(actor) || actor.kind === 'organisation');
  const acts = actsOf(candidates, article.sentences, language);
  const known = named.map((actor) => withActs(actor, acts, language));
  const acting = Map.groupBy(
    known
      .filter(isPlainActor)
      .flatMap((actor) =>
        actor.mentions
          .filter(({ agency, quoted }) => agency > 1 && !quoted)
          .map(({ sentence, start }) => ({ sentence, start, actor })),
      ),
    ({ sentence }) => sentence,
  );
  const isOthers = (sentence: number, self: Actor, before = Infinity) =>
    acting.get(sentence)?.some(({ actor, start }) => actor !== self && start < before) === true;
  const isOwn = (actor: Actor, { agency, sentence }: Mention) =>
    agency > 1 || (agency === 1 && !isOthers(sentence, actor));
  const inSentence = Map.groupBy(
    known.flatMap((actor) => actor.mentions),
    ({ sentence }) => sentence,
  );
  const isInRole = (mention: Mention) =>
    inSentence
      .get(mention.sentence)
      ?.some((other) => isRolePart(mention, other, article.sentences[mention.sentence] ?? '', language)) ===
    true;
  /** Somebody whose lawyer «su abogado» may be. */
  const isNamedBefore = ({ sentence, start }: Mention) =>
    inSentence
      .get(sentence)
      ?.some((other) => other.kind !== 'noun' && !other.place && other.start < start) === true;
  const inHeadline = headliners(known, article.title ?? '', matching);
  const tellsNothing = (mention: Mention) =>
    isInRole(mention) ||
    (mention.role === null && isIdle(mention, article.sentences[mention.sentence] ?? '', language));
  const told = known.filter((actor) => inHeadline.includes(actor) || !actor.mentions.every(tellsNothing));
  const actors = mostProminent(told, isOwn, inHeadline, acts);
  const relations = relationsAmong(actors, acts, article.sentences, language);
  const denialFor = denialsOf(article.sentences, inSentence, language);
  const statements = actors.map((actor) =>
    profileOf(actor, article.sentences, isOthers, isInRole, isNamedBefore, denialFor, language),
  );
  return { statements, relations };
}

/** The denial to tell with a sentence of somebody's: what is denied without being an accusation is of who denies it, not of all whom the sentence names. */
function denialsOf(
  sentences: string[],
  inSentence: ReadonlyMap<number, Mention[]>,
  language: Language,
): (actor: Actor, sentence: number) => number | null {
  const denials = denialsIn(sentences, language);
  return (actor, sentence) => {
    const denial = denials[sentence] ?? null;
    const people = (inSentence.get(denial ?? -1) ?? []).filter(
      ({ kind }) => kind === 'person' || kind === 'unknown',
    );
    const isAccused = language.accusation?.test(sentences[sentence] ?? '') === true;
    const isOwn = people.length === 0 || people.some((mention) => actor.mentions.includes(mention));
    return isAccused || isOwn ? denial : null;
  };
}

/** The names of an article, each with whether it stands in a quotation; of two who are called unrelated nothing more is told. */
function mentionsIn(sentences: string[], language: Language): Mention[] {
  const mentions = findNames(sentences, language);
  const quotations = quotationsIn(sentences);
  for (const mention of mentions) {
    const sentence = sentences[mention.sentence] ?? '';
    mention.quoted = isQuoted(quotations[mention.sentence] ?? [], mention);
    if (isUnrelated(mention, sentence, language))
      Object.assign(mention, { agency: 0, role: null, title: null });
    /** "If Lund resigns": no deed. */
    const isUnreal = language.unreal?.test(sentence.slice(0, mention.start)) === true;
    /** "Number of devices supported": a word in a list. */
    const isEntry = (mention.kind === 'unknown' || mention.kind === 'acronym') && isLine(sentence);
    if (isUnreal || isEntry) mention.agency = 0;
  }
  return mentions;
}

/** Who the headline names; not who shares the surname of somebody that it names in full. */
function headliners(known: Actor[], title: string, matching: NameMatching): Actor[] {
  const named = known.filter(({ kind, mentions }) =>
    mentions.some((one) => one.kind !== 'noun' && matching.isIn(one.name, title, kind === 'person')),
  );
  const people = named.filter(({ kind }) => kind === 'person');
  const full = people.filter(({ label }) => matching.isIn(label, title, false));
  const isAnother = ({ label }: Actor) => full.some((other) => matching.isIn(label, other.label, true));
  return named.filter((actor) => !people.includes(actor) || full.includes(actor) || !isAnother(actor));
}

/** Characters between a name and a role that belongs to it: a comma, an article, quotation marks. */
const besideRole = 4;

/** "Lund's lawyer, Karl Moss", "abogado de Lund", 林海的妻子: whether a name only says who another one is. */
function isRolePart(
  { name, start, end }: Mention,
  other: Mention,
  text: string,
  { owning }: Language,
): boolean {
  if (other.role === null || other.start === start) return false;
  const isOwner = owning?.test(text.slice(end)) === true && other.start > end;
  if (isOwner && other.start - end <= other.role.length + besideRole) return true;
  const reach = other.role.length + other.name.length + besideRole;
  return other.role.includes(name) && Math.abs(other.start - start) < reach;
}

/** "Anna Berg is not related to Kurt Berg": tells of neither; as an aside, "Anna Berg, no relation of Kurt Berg, said", only not of the second. */
function isUnrelated({ start }: Mention, text: string, { unrelated, relative }: Language): boolean {
  const match = unrelated?.exec(text) ?? null;
  if (match === null || start > match.index) return match !== null;
  const before = text.slice(0, match.index);
  return !aside.test(relative === undefined ? before : before.replace(relative, ''));
}

const aside = /[,،、(–—-]\s?$/u;

/** A sentence that tells plainly what is done to an institution is its own, as if it acted there. */
function withActs(actor: Actor, acts: Relation[], { relations }: Language): Actor {
  if (actor.kind !== 'organisation') return actor;
  const isDoneTo = ({ sentence }: Mention) =>
    acts.some(
      ({ to, verb, evidence }) =>
        to === actor.label && evidence.includes(sentence) && relations?.transfer?.test(verb) !== true,
    );
  const mentions = actor.mentions.map((one) =>
    one.agency < 2 && isDoneTo(one) ? { ...one, agency: 2 as const } : one,
  );
  return { ...actor, mentions };
}
