const native = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\uFF10-\uFF19]/gu;
const zeros = [0xff10, 0x0e50, 0x09e6, 0x0966, 0x06f0, 0x0660];

/** The same length of text with the digits of Arabic, Persian, Devanagari, Bengali, Thai and full width as 0 to 9. */
export function toLatinDigits(text: string): string {
  return text.replaceAll(native, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.find((zero) => code >= zero) ?? code));
  });
}
