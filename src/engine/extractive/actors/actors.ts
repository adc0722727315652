import type { Article } from '../../../article/article.ts';
import type { Relation, Statement } from '../../engine.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import type { Mention } from '../languages/mention.ts';
import { findNames } from '../names/find-names.ts';
import { actsOf, relationsAmong } from '../relations/relations.ts';
import { isQuoted, quotationsIn } from '../text/quoted.ts';
import { clusterMentions, type Actor } from './cluster.ts';
import { shortFormsOf } from './short-forms.ts';
import { matchingIn, type NameMatching } from './name-matching.ts';
import { isIdle, isLine } from './idle.ts';
import { profileOf } from './profile.ts';
import { mostProminent } from './prominence.ts';
import { isInRole, isPlainActor, storyOf, textOf, type Story } from './story.ts';

export type Actors = { statements: Statement[]; relations: Relation[] };

/** Who acts in the story, the most prominent first; nobody in a language whose names can't be told. */
export function actorsOf(article: Article): Actors {
  const { sentences } = article;
  const language = languageOf(article.language);
  const matching = matchingIn(language);
  const mentions = mentionsIn(sentences, language);
  const named = clusterMentions(mentions, matching, shortFormsOf(mentions, sentences)).filter((actor) =>
    actor.mentions.some(({ quoted }) => !quoted),
  );
  const candidates = named.filter((actor) => isPlainActor(actor) || actor.kind === 'organisation');
  const acts = actsOf(candidates, sentences, language);
  const known = named.map((actor) => withActs(actor, acts, language));
  const story = storyOf(known, sentences, language);
  const headliners = headlinersOf(known, article.title ?? '', matching);
  const told = known.filter((actor) => headliners.has(actor) || isToldOf(actor, story));
  const actors = mostProminent(told, headliners, acts, story);
  return {
    statements: actors.map((actor) => profileOf(actor, story)),
    relations: relationsAmong(actors, acts, sentences, language),
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

/** "Anna Berg is not related to Kurt Berg": tells of neither; as an aside, "Anna Berg, no relation of Kurt Berg, said", only not of the second. */
function isUnrelated({ start }: Mention, text: string, { unrelated, relative }: Language): boolean {
  const at = unrelated?.exec(text)?.index;
  if (at === undefined) return false;
  return start > at || !aside.test(text.slice(0, at).replace(relative ?? '', ''));
}

const aside = /[,،、(–—-]\s?$/u;

/** A sentence that tells plainly what is done to an institution is its own, as if it acted there. */
function withActs(actor: Actor, acts: Relation[], { relations }: Language): Actor {
  if (actor.kind !== 'organisation') return actor;
  const done = acts.filter(({ to, verb }) => to === actor.label && relations?.transfer?.test(verb) !== true);
  const told = new Set(done.flatMap(({ evidence }) => evidence));
  const mentions = actor.mentions.map((one) =>
    one.agency < 2 && told.has(one.sentence) ? { ...one, agency: 2 as const } : one,
  );
  return { ...actor, mentions };
}

/** Who the headline names; not who shares the surname of somebody that it names in full. */
function headlinersOf(known: Actor[], title: string, matching: NameMatching): Set<Actor> {
  const named = known.filter(({ kind, mentions }) =>
    mentions.some((one) => one.kind !== 'noun' && matching.isIn(one.name, title, kind === 'person')),
  );
  const full = named.filter(({ kind, label }) => kind === 'person' && matching.isIn(label, title, false));
  const isNamesake = ({ label }: Actor) => full.some((other) => matching.isIn(label, other.label, true));
  return new Set(
    named.filter((actor) => actor.kind !== 'person' || full.includes(actor) || !isNamesake(actor)),
  );
}

/** Whether a sentence tells something of somebody, and not only headings, captions and entries of lists; some write no marks at all. */
function isToldOf({ mentions }: Actor, story: Story): boolean {
  const isInLines = mentions.every((one) => isLine(textOf(story, one))) && !story.sentences.every(isLine);
  return !isInLines && mentions.some((one) => !tellsNothing(one, story));
}

function tellsNothing(mention: Mention, story: Story): boolean {
  return (
    isInRole(story, mention) ||
    (mention.role === null && isIdle(mention, textOf(story, mention), story.language))
  );
}
