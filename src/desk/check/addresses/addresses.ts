const domains =
  'com|org|net|io|gg|me|ly|info|biz|co|uk|de|fr|es|ru|cn|jp|kr|br|nl|eu|us|tv|app|dev|xyz|link|shop|site|online|news|ai|gov|edu|mil|int|ch|at|be|pl|se|no|dk|fi|pt|gr|cz|hu|ro|ua|tr|au|ca|mx|ar|il|top|club|live|store|cc|to|sh|gle|рф|it|in|id';

const patterns = [
  /(?:https?:\/\/|www\.)[^\s<>()"«»“”]+/giu,
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  new RegExp(
    String.raw`(?<![\p{L}\d@.])(?:[\p{L}\d-]{2,}\.)+(?:${domains})(?![\p{L}\d-])(?:/[^\s<>()"«»“”]*)?`,
    'gu',
  ),
  /(?<![\p{L}\d@./])@[\p{Script=Latin}\d_.]{2,}/gu,
  /(?<![\p{L}\d.,])(?:\+|00)\d[\d\s()./-]{5,18}\d(?!\d)/gu,
  /(?<![\d.,])\(?0\d{1,4}\)?[\s/-]\d[\d\s/-]{4,12}\d(?!\d)/gu,
  /(?<![\d.,])\(?\d{3}\)?[\s.-]\d{3,4}[\s.-]\d{4}(?!\d)/gu,
];

/** "02/11/1998": no telephone number. */
const date = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/u;

/** Links, domains, invites, handles, mail addresses and phone numbers of a text, as written but for what ends a sentence. */
export const addressesIn = (text: string): string[] =>
  patterns
    .flatMap((pattern) => text.match(pattern) ?? [])
    .map((address) => address.replace(/[.,;:!?…]+$/u, ''))
    .filter((address) => !date.test(address));

const plain = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replaceAll(/[\s()]/gu, '')
    .replace(/\/$/u, '');

/** Whether the passage has the address; the scheme and "www." may differ, spaces within a number too. */
export function holdsAddress(passage: string, address: string): boolean {
  const wanted = plain(address);
  const isNumber = /^[+\d][\d./-]+$/u.test(wanted);
  const held = isNumber ? passage.replaceAll(/[\s()./-]/gu, '') : passage.toLowerCase();
  return held.includes(isNumber ? wanted.replaceAll(/[./-]/gu, '') : wanted);
}
