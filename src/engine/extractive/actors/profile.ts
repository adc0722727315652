import type { Statement } from '../../engine.ts';
import type { Actor } from './cluster.ts';
import { rulesOf, type Language } from '../languages/language.ts';
import { isRole } from '../names/titles.ts';
import { normalize } from '../text/normalize.ts';
import { tokensOf } from '../text/tokenizer.ts';
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
/** "Its founder, Ann Lund, said", "head of that body": in a list it seems to be of whoever stands above. */
const leaning = 1;
/** More than all else that makes a sentence a good entry: an acquittal is never left out. */
const cleared = 10;
/** Characters between who clears somebody and the verb. */
const nearVerb = 30;
/** And between "her" and the name. */
const nearOwner = 60;

/** Who it is and what they did: the role where the act's sentence doesn't name it, and that sentence; with an accusation its denial. */
export function profileOf(
  actor: Actor,
  sentences: string[],
  isOthers: (sentence: number, actor: Actor, before?: number) => boolean,
  isInRole: (mention: Mention) => boolean,
  isNamedBefore: (mention: Mention) => boolean,
  denialFor: (actor: Actor, sentence: number) => number | null,
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
  const ownerOf = (mention: Mention) =>
    isNamedBefore(mention) ? null : ownerIn(sentences[mention.sentence] ?? '', mention, language);
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
      (pointsBack(text, language) || ownerOf(mention) !== null || isLeaning(mention, language)
        ? leaning
        : 0) +
      (mention.quoted || isLetters ? inQuotation : 0)
    );
  };
  const value = (mention: Mention) => worth(mention) + clears(mention) - loses(mention);
  const [{ act } = { act: undefined }] = actor.mentions
    .map((mention) => ({ act: mention, value: value(mention) }))
    .toSorted((a, b) => b.value - a.value);
  const evidence = [act?.sentence ?? 0, denialFor(actor, act?.sentence ?? 0) ?? []].flat();
  const quoted = evidence.map((at) => sentences[at] ?? '');
  const text = act === undefined ? '' : quoteOf(quoted, act, ownerOf(act), language);
  return withRole(actor, { label: actor.label, text, evidence }, language);
}

/** With the role before it, where the quote doesn't name it. */
function withRole(actor: Actor, statement: Statement, language: Language): Statement {
  const { role = null, sentence = 0 } = roleOf(actor, language) ?? {};
  if (actor.kind === 'organisation' || role === null || statement.text.includes(role)) return statement;
  const stop = /[\p{Script=Han}\p{Script=Hiragana}]$/u.test(role) ? '。' : '. ';
  return {
    ...statement,
    text: `${role}${stop}${statement.text}`,
    evidence: [...new Set([sentence, ...statement.evidence])],
  };
}

/** Whether a text begins with what says whose somebody is, and was told before: "her", "su", «его». */
function beginsWithOwner(text: string, language: Language): boolean {
  const { names } = language;
  const [word = ''] = /^[\p{L}-]+/u.exec(text) ?? [];
  const isDeterminer = typeof names === 'function' || names?.determiners.has(normalize(word));
  return isDeterminer === true && pointsBack(text, language);
}

/** Whether a word is the noun of what somebody is. */
function isOffice(noun: string, language: Language): boolean {
  const rules = rulesOf(language);
  return rules !== null && isRole(tokensOf(noun, rules.language)[0], rules);
}

const isLeaning = ({ role }: Mention, language: Language): boolean =>
  role?.split(/[ '’]/u).some((word) => beginsWithOwner(word, language)) === true;

/** Where "her" stands in "Her lawyer Karl Moss said", «celebró su presidenta, Ana Gil» and "Karl Moss, her lawyer": in a list he would seem to be the lawyer of whoever stands above. */
function ownerIn(text: string, mention: Mention, language: Language): { from: number; to: number } | null {
  const { start, end, role, title } = mention;
  const [, owner = ''] = /^,? (\p{L}+) /u.exec(text.slice(end, end + nearOwner)) ?? [];
  const behind = text.indexOf(owner, end) + owner.length + 1;
  if (role !== null && beginsWithOwner(owner, language) && text.startsWith(role, behind))
    return { from: behind - owner.length - 1, to: behind };
  const opening = /^\P{L}*(?<owner>\p{L}+) (?<noun>[\p{L}-]+), [^;:!?"„“”«»]{0,60}$/u.exec(
    text.slice(0, start),
  );
  const { owner: opener = '', noun = '' } = opening?.groups ?? {};
  if (beginsWithOwner(opener, language) && isOffice(noun, language))
    return { from: 0, to: text.indexOf(noun, opener.length) };
  const first = Math.max(0, start - nearOwner);
  const before = /((?:[\p{L}-]+ ){1,5}[\p{L}-]+),? ?$/u.exec(text.slice(first, start));
  const words = before?.[1]?.split(' ') ?? [];
  const at = words.findLastIndex((_, index) => beginsWithOwner(words.slice(index).join(' '), language));
  const office = words.slice(at + 1).join(' ');
  const isTitle = words.slice(at + 1, at + 3).some((word) => normalize(word) === title);
  if (at < 0 || office === '' || !(isTitle || role?.endsWith(office) === true)) return null;
  const from =
    first + (before?.index ?? 0) + words.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0);
  const isFirst = !/\p{L}/u.test(text.slice(0, from));
  return isFirst || typeof language.names !== 'function'
    ? { from: isFirst ? 0 : from, to: text.indexOf(office, from + 1) }
    : null;
}

/** 方佳宁说：“…。”邵一鸣则认为…: where one has been quoted to the end, and something else begins. */
const quotedOut = /(?<=[：:]\s?“[^“”]*[。！？]”)(?=\p{L})/u;
const quotation = /“[^“”]*”/gu;

/** What somebody did, with their name where it is cut, and its denial. */
function quoteOf(
  [sentence = '', ...denial]: string[],
  { name }: Mention,
  owner: { from: number; to: number } | null,
  language: Language,
): string {
  const whole = owner === null ? sentence : `${sentence.slice(0, owner.from)}…${sentence.slice(owner.to)}`;
  const isTold = (part: string) => part.replaceAll(quotation, '').includes(name);
  const deed = whole.split(quotedOut).find(isTold) ?? whole;
  const told = denial.map((one) => excerpt(one, undefined, longest / 2));
  const room = longest - told.join().length;
  const parts = [excerpt(deed, (part) => Number(part.includes(name)), room), ...told];
  return parts.join(language.fillers === undefined ? ' ' : '');
}

/** The role that tells most by itself, the earliest of equals. */
function roleOf({ mentions }: Actor, language: Language): Mention | undefined {
  return mentions
    .filter((mention) => mention.role !== null && !isLeaning(mention, language))
    .toSorted((a, b) => size(b) - size(a))[0];
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
