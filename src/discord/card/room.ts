/** How much text still fits: Discord counts characters, and fails above about 10,170 bytes of UTF-8. */
export type Room = { readonly characters: number; readonly bytes: number };

/** Discord's own limits of a message, with a margin for the bytes, whose limit isn't documented. */
export const messageRoom: Room = { characters: 4000, bytes: 10_000 };

/** What Discord adds to the bytes for each TextDisplay. */
const perText = 12;

/** Characters are UTF-16 code units, the strictest reading of Discord's limit. */
export function fits(text: string, room: Room): boolean {
  return text.length <= room.characters && Buffer.byteLength(text) <= room.bytes;
}

/** What is left after a text, with the overhead of a TextDisplay. */
export function roomAfter(text: string, room: Room): Room {
  return {
    characters: room.characters - text.length,
    bytes: room.bytes - Buffer.byteLength(text) - perText,
  };
}

/**
 * The longest start of a text whose rendering fits, cut between characters as people see them; '' where none does.
 * A rendering is never shorter than its text.
 */
export function cutToFit(text: string, render: (part: string) => string, room: Room): string {
  if (fits(render(text), room)) return text;
  const start = text.slice(0, Math.max(0, room.characters));
  const ends = Array.from(graphemes.segment(start), ({ index }) => index);
  const firstOf = (count: number) => `${start.slice(0, ends[count]).trimEnd()}…`;
  let [low, high] = [0, Math.max(0, ends.length - 1)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(render(firstOf(middle)), room)) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : firstOf(low);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
