import { readDate } from '../date.ts';
import { readDateline } from '../dateline.ts';
import { dateLabelInside } from '../date-labels.ts';
import { readTimestamps } from '../timestamps.ts';

/** How far a page's head reaches into a text, and its foot, in characters. */
const HEAD = 1200;
const FOOT = 400;

/** The offsets where a date line or a dateline begins or ends in a text without line breaks. */
export function dateEnds(text: string, language: string): number[] {
  const head = text.slice(0, HEAD);
  const start = Math.max(HEAD, text.length - FOOT);
  const foot = labelled(text.slice(start), language).map((offset) => start + offset);
  const named = labelled(head, language);
  const other = unlabelled(head, language);
  const isInside = named.some(
    (start, at) => at % 2 === 0 && start <= (other[0] ?? -1) && (other[0] ?? 0) < (named[at + 1] ?? 0),
  );
  return [...named, ...(isInside ? [] : other), ...datelines(head), ...foot];
}

function labelled(text: string, language: string): number[] {
  return [...text.matchAll(dateLabelInside)].flatMap(({ index, 0: label }) => {
    const stamp = readTimestamps(text.slice(index), language);
    if (!stamp || stamp.length <= label.length) return [];
    const words = text.slice(index, index + stamp.length);
    return index === 0 || isCertain(label, words) ? [index, index + stamp.length] : [];
  });
}

/** A colon or a time of day; else a sentence might go on after it: "dem Stand 21.05.2025 nach". */
function isCertain(label: string, words: string): boolean {
  return /[:：=]/u.test(label) || /\d\s?(?:[:hH時时시]\s?\d|[ap]\.?m)/u.test(words);
}

/** A date with its time before anything that could be a sentence's end, and a capital after it. */
function unlabelled(text: string, language: string): number[] {
  const before = text.slice(0, 400).split(/[.!?。]["'”’»]?\s(?=\p{Lu})/u)[0] ?? '';
  for (const { index } of before.matchAll(/(?<=^|\s)(?=[\p{L}\d])/gu)) {
    const date = readDate(text.slice(index), language);
    const words = date ? text.slice(index, index + date.length) : '';
    const next = text.slice(index + words.length).trimStart();
    const timed = /\d\s?(?:[:.hH時时시]\s?\d\d)|[ap]\.?m/u.test(words.slice(10));
    if (timed && /^(?:$|[\p{Lu}\p{Lo}▲["“„«|])/u.test(next)) {
      const stamp = readTimestamps(text.slice(index), language);
      return [index, index + (stamp?.length ?? words.length)];
    }
  }
  return [];
}

/** Towns whose first word would be lost: a dateline is read from its last capital word backwards. */
const firstWords =
  /(?:^|\s)(?:New|San|Santa|São|Los|Las|El|La|Le|Port|Saint|St\.|Sankt|Bad|Den|Hong|Rio de|Tel|Abu|Cape|Fort|Buenos|\p{Lu}{2,}|\p{L}+,)\s$/u;

/** The start of the first dateline that stands inside the head. */
function datelines(text: string): number[] {
  const starts = [...text.matchAll(/(?<=\s)[\p{Lu}(【[]/gu)].map(({ index }) => index);
  const first = starts.find((index) => readDateline(text.slice(index)) !== null);
  if (first === undefined) return [];
  const end = first + (readDateline(text.slice(first))?.length ?? 0);
  const inside = starts.filter((index) => index >= first && index < end && isEnd(text, index, end));
  const last = inside.findLast((index) => !firstWords.test(text.slice(Math.max(0, index - 12), index)));
  return [last ?? first];
}

function isEnd(text: string, index: number, end: number): boolean {
  const dateline = readDateline(text.slice(index));
  return dateline !== null && index + dateline.length === end;
}
