/**
 * Lower case without accents, half-width, Arabic without vowel signs and with one form of alif: what is compared when
 * words are.
 */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .normalize('NFC');
}

/** The zeros of the scripts that write numbers by place with digits of their own; nine digits follow each. */
const zeros = Array.from('٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐', (zero) => zero.codePointAt(0) ?? 0);

/** A text with its digits and the signs among them as in English: "٢٫٥٪" is "2.5%". */
export const withPlainDigits = (text: string): string =>
  text
    .replaceAll(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = zeros.find((each) => code >= each && code < each + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%');
