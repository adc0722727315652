import type { Statement } from '../../engine.ts';
import type { Actor } from './cluster.ts';
import type { Language } from '../languages/language.ts';
import { pointsBack } from '../text/points-back.ts';
import { excerpt, longest } from '../text/excerpt.ts';
import type { Mention } from '../languages/mention.ts';
import { idlenessOf } from './idle.ts';

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
/** "Its founder, Ann Lund, said": in a list it seems to be of whoever stands above. */
const leaning = 1;
/** More than all else that makes a sentence a good entry: an acquittal is never left out. */
const cleared = 10;
/** Characters between who clears somebody and the verb. */
const nearVerb = 30;

/** Who it is and what they did: the role where the act's sentence doesn't name it, and that sentence; with an accusation its denial. */
export function profileOf(
  actor: Actor,
  sentences: string[],
  isOthers: (sentence: number, actor: Actor, before?: number) => boolean,
  isInRole: (mention: Mention) => boolean,
  denials: (number | null)[],
  language: Language,
): Statement {
  const clears = ({ sentence, end, agency }: Mention) => {
    const text = sentences[sentence] ?? '';
    /** "Whelan's brother was cleared" clears no Whelan. */
    const isOwner = language.owning?.test(text.slice(end)) === true;
    const at = language.exoneration?.exec(text)?.index ?? -1;
    if (at < 0 || isOwner) return 0;
    /** "The jury acquitted Whelan" is what it did. */
    const isActing = agency > 2 && end < at && at - end < nearVerb;
    return actor.kind === 'person' ? cleared : isActing ? 0 : -cleared;
  };
  const loses = (mention: Mention) => {
    const { sentence, agency, start, name } = mention;
    const text = sentences[sentence] ?? '';
    const isOther = isOthers(sentence, actor);
    const isSubordinate = isOther && language.subordinating?.test(text.slice(0, start)) === true;
    const isUnnamed = language.unnamed?.test(text) === true;
    /** "PSV" alone doesn't say "Pensionssicherungsverein", of whose one word its letters are. */
    const isLetters = !actor.label.includes(' ') && /^\p{Lu}{2,}$/u.test(name) && name !== actor.label;
    return (
      ((agency < 2 && isOther) || isSubordinate || isUnnamed ? anothersDeed : 0) +
      (isOthers(sentence, actor, start) ? behindAnother : 0) +
      (isInRole(mention) ? inAnothersRole : 0) +
      idlenessOf(mention, text, language) +
      (pointsBack(text, language) ? leaning : 0) +
      (mention.quoted || isLetters ? inQuotation : 0)
    );
  };
  const value = (mention: Mention) => worth(mention) + clears(mention) - loses(mention);
  const [{ act } = { act: undefined }] = actor.mentions
    .map((mention) => ({ act: mention, value: value(mention) }))
    .toSorted((a, b) => b.value - a.value);
  const role = roleOf(actor);
  const evidence = [act?.sentence ?? 0, denials[act?.sentence ?? 0] ?? []].flat();
  const quoted = evidence.map((at) => sentences[at] ?? '');
  const text = act === undefined ? '' : quoteOf(quoted, act, language);
  if (actor.kind === 'organisation' || role === undefined || role.role === null || text.includes(role.role)) {
    return { label: actor.label, text, evidence };
  }
  const stop = /[\p{Script=Han}\p{Script=Hiragana}]$/u.test(role.role) ? '。' : '. ';
  return {
    label: actor.label,
    text: `${role.role}${stop}${text}`,
    evidence: [...new Set([role.sentence, ...evidence])],
  };
}

/** "…lawyer Karl Moss said" of "Her lawyer Karl Moss said": in a list she would seem to be the lawyer of whoever stands above. */
function withoutOwner(text: string, { start, role }: Mention, language: Language): string {
  const [, owner = '', office] = /^(\P{L}*\p{L}+ )(.+?),? ?$/u.exec(text.slice(0, start)) ?? [];
  const isTheirs = role !== null && office !== undefined && role.endsWith(office);
  return isTheirs && pointsBack(text, language) ? `…${text.slice(owner.length)}` : text;
}

/** 方佳宁说：“…。”邵一鸣则认为…: where one has been quoted to the end, and something else begins. */
const quotedOut = /(?<=[：:]\s?“[^“”]*[。！？]”)(?=\p{L})/u;
const quotation = /“[^“”]*”/gu;

/** What somebody did, with their name where it is cut, and its denial. */
function quoteOf([sentence = '', ...denial]: string[], act: Mention, language: Language): string {
  const { name } = act;
  const whole = withoutOwner(sentence, act, language);
  const isTold = (part: string) => part.replaceAll(quotation, '').includes(name);
  const deed = whole.split(quotedOut).find(isTold) ?? whole;
  const told = denial.map((one) => excerpt(one, undefined, longest / 2));
  const room = longest - told.join().length;
  const parts = [excerpt(deed, (part) => Number(part.includes(name)), room), ...told];
  return parts.join(language.fillers === undefined ? ' ' : '');
}

/** The role that tells most, the earliest of equals. */
function roleOf({ mentions }: Actor): Mention | undefined {
  return mentions.filter(({ role }) => role !== null).toSorted((a, b) => size(b) - size(a))[0];
}

function size({ role }: Mention): number {
  return Math.min(fullRole, role?.split(' ').length ?? 0);
}

/** How good a sentence is as what somebody did: plainly so, early, with the role. */
function worth(mention: Mention): number {
  return (
    mention.agency * 1.5 -
    (far.most * mention.sentence) / (mention.sentence + far.half) -
    Math.min(1, mention.start / 200) +
    (mention.role === null ? 0 : 0.7)
  );
}
