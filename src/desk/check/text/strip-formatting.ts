/**
 * What a model writes without what no article holds: control, tag and bidirectional characters, U+FFFD, piles of
 * combining marks, and emoji after the third.
 */
export function stripFormatting(text: string): string {
  let emoji = 0;
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u{e0000}-\u{e0fff}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\ufffd\p{Co}]/gu, '')
    .replaceAll(/(?<=\p{M}{2})\p{M}+/gu, '')
    .replaceAll(
      /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*/gu,
      (each) => ((emoji += 1) > 3 ? '' : each),
    )
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
