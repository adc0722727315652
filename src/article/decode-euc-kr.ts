/**
 * Text in EUC-KR as the web means it, that is code page 949. EUC-KR has 2,350 of the 11,172 Hangul syllables; the code
 * page has the others, in order, where EUC-KR has nothing, and Node's decoder drops the first byte of each.
 */
export function decodeEucKr(bytes: Uint8Array): string {
  const decoder = new TextDecoder('euc-kr');
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    const syllable = lead < 0x81 ? undefined : addedSyllable(lead, trail);
    if (syllable !== undefined) {
      text += decoder.decode(bytes.subarray(from, at)) + syllable;
      from = at + 2;
    }
    at += lead < 0x81 || trail < 0x41 ? 1 : 2;
  }
  return text + decoder.decode(bytes.subarray(from));
}

/** Trail bytes that the added syllables have, in order; from the lead byte 0xA1 on only the first 84. */
const trails = [span(0x41, 0x5a), span(0x61, 0x7a), span(0x81, 0xfe)].flat();
const narrow = trails.indexOf(0xa0) + 1;
const firstNarrow = 0xa1;

function addedSyllable(lead: number, trail: number): string | undefined {
  const column = trails.indexOf(trail);
  if (column < 0 || (lead >= firstNarrow && column >= narrow)) return undefined;
  const wide = Math.min(lead, firstNarrow) - 0x81;
  return added()[wide * trails.length + Math.max(0, lead - firstNarrow) * narrow + column];
}

let addedSyllables: string[] | null = null;

function added(): string[] {
  if (addedSyllables) return addedSyllables;
  const codes = span(0xb0, 0xc8).flatMap((lead) => span(0xa1, 0xfe).flatMap((trail) => [lead, trail]));
  const known = new Set(new TextDecoder('euc-kr').decode(Uint8Array.from(codes)));
  const syllables = span(0xac00, 0xd7a3).map((code) => String.fromCodePoint(code));
  addedSyllables = syllables.filter((syllable) => !known.has(syllable));
  return addedSyllables;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
