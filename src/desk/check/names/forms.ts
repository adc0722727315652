/** Endings of cases and of plurals in German and English: what differs by more is another name. */
const latinEnding = /^(?:e?[sn]|ns)?$/u;

/** Endings of adjectives and people of a place, and of what belongs to something. */
const derivation =
  /^(?:\p{L}{0,3}(?:ians?|ish|ese)|i?ans?|eans?|isch\p{L}{0,2}|ien\p{L}{0,3}|ais\p{L}{0,2}|ois\p{L}{0,2}|er\p{L}{0,2}|ic|ical|ary|ists?|ism|ives?|al|es[ae]?s?|enos?|cy|ner|ск\p{L}{1,3})$/u;

/**
 * The endings of all cases of Russian and Ukrainian nouns, adjectives and surnames, as `normalizeText` has them: "и" for
 * "й", "і" for "ї" and "е" for "ё".
 */
const declension = new Set([
  '',
  ...'а я ы и і у ю е є о ь м ом ем єм ои еи ою ею єю ові еві єві ам ям ами ями ах ях ов ев ів'.split(' '),
  ...'ыи ии ая яя ое ее ого его ому ему ым им ім ую юю ых их іх ыми ими іи оі'.split(' '),
]);

/** The vowel before the last consonant goes in other cases, or is another: "Лев" and "Льва", "Павел" and "Павла", "Заяц" and "Зайца". */
function obliqueStems(word: string): string[] {
  const [, start, vowel, end] = /^(\p{L}+)([оеиіяє])([бвгджзклмнпрстфхцчшщ])ь?$/u.exec(word) ?? [];
  if (start === undefined || vowel === undefined || end === undefined) return [];
  const others = vowel === 'і' || vowel === 'и' ? ['о', 'е', 'є'] : ['', 'ь', 'и'];
  return others.map((other) => start + other + end);
}

const isDeclined = (stem: string, word: string): boolean =>
  stem.length > 2 && word.startsWith(stem) && declension.has(word.slice(stem.length));

/** Whether one name, normalized, is a form of the other: both are one stem with endings of cases. */
export function isFormOf(one: string, other: string): boolean {
  if (haveOneStem(one, other)) return true;
  if (!/[\u0400-\u04ff]$/u.test(one)) return false;
  return (
    obliqueStems(one).some((stem) => isDeclined(stem, other)) ||
    obliqueStems(other).some((stem) => isDeclined(stem, one))
  );
}

/** How much of two words is the same from their start. */
function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared += 1;
  return shared;
}

function haveOneStem(one: string, other: string): boolean {
  const shared = sharedStart(one, other);
  if (/[\u0400-\u04ff]$/u.test(one)) return areDeclined(one, other, shared);
  const [short = '', long = ''] = [one.slice(shared), other.slice(shared)].toSorted(
    (a, b) => a.length - b.length,
  );
  if (shared < 4) return shared > 1 && short === '' && latinEnding.test(long);
  if (short === '' && long.length > 3 && shared >= 5) return true;
  return (latinEnding.test(short) && latinEnding.test(long)) || (short.length <= 2 && derivation.test(long));
}

function areDeclined(one: string, other: string, shared: number): boolean {
  // A short name has a short stem: "Зоя" and "Зои", "Ян" and "Яном".
  const least = Math.min(one.length, other.length) < 4 ? 2 : 3;
  for (let cut = shared; cut >= Math.max(least, shared - 2); cut -= 1)
    if (declension.has(one.slice(cut)) && declension.has(other.slice(cut))) return true;
  const [short = '', long = ''] = [one.slice(shared), other.slice(shared)].toSorted(
    (a, b) => a.length - b.length,
  );
  return (
    shared >= 4 &&
    ((short === '' && long.length > 3 && shared >= 5) || (short.length <= 2 && derivation.test(long)))
  );
}

/**
 * Whether two words begin alike: in a language whose cases aren't known, one may be a form of the other, "Markiem" of
 * "Marek" and "Virtasen" of "Virtanen".
 */
export function beginAlike(one: string, other: string): boolean {
  const shared = sharedStart(one, other);
  return shared >= 3 || (shared === 2 && Math.min(one.length, other.length) < 4);
}
