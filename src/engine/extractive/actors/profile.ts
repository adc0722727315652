import type { Statement } from '../../engine.ts';
import type { Actor } from './cluster.ts';
import type { Language } from '../languages/language.ts';
import { pointsBack } from '../text/points-back.ts';
import { excerpt, longest } from '../text/excerpt.ts';
import type { Mention } from '../languages/mention.ts';
import { byWorth } from '../sorting.ts';
import { idlenessOf, isOwner } from './idle.ts';
import { isLeaning, ownerOf } from './owner.ts';
import { denialFor, isInRole, isOthers, textOf, type Story } from './story.ts';

/** Words of a role beyond which more tell no more. */
const fullRole = 8;
/** Lost by a sentence in which another acts, and this one is only named, or in a clause of the other's, "as Lund left, Roth wept". */
const anothersDeed = 2;
/** Lost by what another says of them in a quotation, and by what another does first in the same sentence. */
const inQuotation = 6;
const behindAnother = 1;
/** Lost at most by standing far down in a long text, half of it behind so many sentences. */
const far = { most: 3, half: 60 };
/** "Lund’s lawyer said": it is the lawyer's. */
const inAnothersRole = 3;
/** "Its founder, Ann Lund, said", "head of that body": in a list it seems to be of whoever stands above. */
const leaning = 1;
/** More than all else that makes a sentence a good entry: an acquittal is never left out. */
const cleared = 10;
/** Characters between who clears somebody and the verb. */
const nearVerb = 30;

/** Who it is and what they did: the role where the act's sentence doesn't name it, and that sentence; with an accusation its denial. */
export function profileOf(actor: Actor, story: Story): Statement {
  const { label, mentions } = actor;
  const [act] = byWorth(
    mentions,
    (mention) => worth(mention) + clearing(mention, actor, story) - losses(mention, actor, story),
  );
  if (act === undefined) return { label, text: '', evidence: [] };
  const denial = denialFor(story, actor, act.sentence);
  const text = quoteOf(act, denial === null ? '' : (story.sentences[denial] ?? ''), story);
  const evidence = denial === null ? [act.sentence] : [act.sentence, denial];
  return withRole(actor, { label, text, evidence }, story.language);
}

/** How good a sentence is as what somebody did: plainly so, early, with the role. */
function worth({ agency, sentence, start, role }: Mention): number {
  return (
    agency * 1.5 -
    (far.most * sentence) / (sentence + far.half) -
    Math.min(1, start / 200) +
    (role === null ? 0 : 0.7)
  );
}

function clearing(mention: Mention, { kind }: Actor, story: Story): number {
  const { end, agency } = mention;
  const text = textOf(story, mention);
  const at = story.language.exoneration?.exec(text)?.index ?? -1;
  /** "Whelan's brother was cleared" clears no Whelan. */
  if (at < 0 || isOwner(mention, text, story.language)) return 0;
  if (kind === 'person') return cleared;
  /** "The jury acquitted Whelan" is what it did. */
  const isActing = agency > 2 && end < at && at - end < nearVerb;
  return isActing ? 0 : -cleared;
}

function losses(mention: Mention, actor: Actor, story: Story): number {
  const { sentence, agency, start, name, quoted } = mention;
  const { language } = story;
  const text = textOf(story, mention);
  const isOther = isOthers(story, sentence, actor);
  const isSubordinate = isOther && language.subordinating?.test(text.slice(0, start)) === true;
  const isUnnamed = language.unnamed?.test(text) === true;
  const leans =
    pointsBack(text, language) || ownerOf(mention, story) !== null || isLeaning(mention, language);
  /** "PSV" alone doesn't say "Pensionssicherungsverein", of whose one word its letters are. */
  const isLetters = !actor.label.includes(' ') && /^\p{Lu}{2,}$/u.test(name) && name !== actor.label;
  return (
    ((agency < 2 && isOther) || isSubordinate || isUnnamed ? anothersDeed : 0) +
    (isOthers(story, sentence, actor, start) ? behindAnother : 0) +
    (isInRole(story, mention) ? inAnothersRole : 0) +
    idlenessOf(mention, text, language) +
    (leans ? leaning : 0) +
    (quoted || isLetters ? inQuotation : 0)
  );
}

/** With the role that tells most by itself before it, where the quote doesn't name it. */
function withRole({ kind, mentions }: Actor, statement: Statement, language: Language): Statement {
  const roles = mentions.filter((mention) => !isLeaning(mention, language));
  const [{ role, sentence } = { role: null, sentence: 0 }] = byWorth(roles, sizeOfRole);
  if (kind === 'organisation' || role === null || statement.text.includes(role)) return statement;
  const stop = /[\p{Script=Han}\p{Script=Hiragana}]$/u.test(role) ? '。' : '. ';
  return {
    ...statement,
    text: `${role}${stop}${statement.text}`,
    evidence: [...new Set([sentence, ...statement.evidence])],
  };
}

const sizeOfRole = ({ role }: Mention): number => Math.min(fullRole, role?.split(' ').length ?? 0);

/** 方佳宁说：“…。”邵一鸣则认为…: where one has been quoted to the end, and something else begins. */
const quotedOut = /(?<=[：:]\s?“[^“”]*[。！？]”)(?=\p{L})/u;
const quotation = /“[^“”]*”/gu;

/** What somebody did, with their name where it is cut, and its denial. */
function quoteOf(act: Mention, denial: string, story: Story): string {
  const sentence = textOf(story, act);
  const owner = ownerOf(act, story);
  const whole = owner === null ? sentence : `${sentence.slice(0, owner.from)}…${sentence.slice(owner.to)}`;
  const isTold = (part: string) => part.replaceAll(quotation, '').includes(act.name);
  const deed = whole.split(quotedOut).find(isTold) ?? whole;
  const denied = excerpt(denial, undefined, longest / 2);
  const done = excerpt(deed, (part) => Number(part.includes(act.name)), longest - denied.length);
  return [done, denied].filter(Boolean).join(story.language.fillers === undefined ? ' ' : '');
}
