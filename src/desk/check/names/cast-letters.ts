import { germanNames } from '../languages/de.ts';
import { anyOf, languageOf } from '../languages/index.ts';
import type { CastWords } from '../languages/language.ts';
import { normalizeText } from '../text/normalize.ts';
import { wordsIn, type Word } from './capitals.ts';
import { mostNamed, readingLast, type Person, type Place } from './person.ts';
import { genericWords, isActOfPerson, opensSentences } from './common-words.ts';
import { isOffice } from './latin.ts';
import { isFormOf } from './forms.ts';
import { isPlace } from './places.ts';

/** Capitalised words side by side, with what stands around them. */
export type Run = {
  words: Word[];
  before: Word | undefined;
  /** What stands before that. */
  earlier: Word | undefined;
  after: Word | undefined;
  rest: string;
  /** Whether a quotation mark opens it, as the name of a paper or a club. */
  quoted: boolean;
  /** "AG", "KG" follow. */
  isFirm: boolean;
};

const particles = /^(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|la|le|el|al|bin|ben|ibn|zu)$/u;

/** People of an article in a script with capitals: two to four such words that something makes a person's name. */
export function castOfLetters(sentences: readonly string[], language: string): Person[] {
  const runs = sentences.flatMap((sentence) => runsIn(sentence, language));
  const alone = new Set(runs.flatMap(({ words }) => (words.length === 1 ? [words[0]?.folded ?? ''] : [])));
  const candidates = Map.groupBy(
    runs.filter((run) => isWholeName(run) && !run.quoted && !isThing(run, language)),
    ({ words }) => words.map(({ folded }) => folded).join(' '),
  );
  const people = new Map<string, Set<string>>();
  for (const [name, all] of candidates) {
    const words = name.split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const isNamed =
      all.some(
        (run) => isTitled(run, language) || isAged(run) || isApposed(run) || isDescribed(run, language),
      ) ||
      (alone.has(last) && !alone.has(first)) ||
      (/\p{Script=Cyrillic}/u.test(last) && slavic.test(last));
    const acts = all.some((run) => actsOf(run, language)) && !alone.has(first);
    if (!isInstitution(first, language) && (isNamed || acts))
      people.set(name, new Set(all.flatMap((run) => rolesOf(run, language))));
  }
  for (const pair of pairedRuns(runs))
    for (const [run, other] of [pair, pair.toReversed()]) {
      const [name = '', first = ''] = run ? [nameOf(run), run.words[0]?.folded] : [];
      const isNew = !people.has(name) && !isInstitution(first, language);
      if (isNew && other && people.has(nameOf(other))) people.set(name, new Set());
    }
  const names = [...people.keys()].slice(0, mostNamed);
  return names.map((name) => personOf(name, people.get(name) ?? new Set(), names));
}

const isInstitution = (first: string, language: string): boolean =>
  languageOf(language).organisations?.kinds?.test(first) === true;

const nameOf = ({ words }: Run): string => words.map(({ folded }) => folded).join(' ');

/** "Pavel Dorn and Anneke Sluiter": whom one of two names stands for, so does the other. */
function pairedRuns(runs: readonly Run[]): [Run, Run][] {
  return runs.slice(1).flatMap((run, at): [Run, Run][] => {
    const before = runs[at];
    const isPaired =
      before?.after !== undefined && before.after === run.before && joint.test(before.after.folded);
    return isPaired && isWholeName(before) && isWholeName(run) ? [[before, run]] : [];
  });
}

const isWholeName = ({ words }: Run): boolean =>
  words.length > 1 && words.length < 5 && words.every(isNameLike);

/** "The firm Grey Lantern", "Beckside Homes", "vom Konkurrenten Falkner", "die Privatbank Tiedtke": two words that are nobody's name. */
function isThing({ words, before, isFirm }: Run, language: string): boolean {
  const [first = '', last = ''] = [words[0]?.folded, words.at(-1)?.folded];
  if (isFirm || article.test(first) || suffix.test(last)) return true;
  if (before !== undefined && isFirmKind(before.folded)) return true;
  if (language === 'de')
    return (
      germanNames.organisation.test(first) ||
      (words.length === 2 && before !== undefined && determiner.test(before.folded))
    );
  return firmEnd.test(last);
}

/** "The club", "the carrier"; a publisher or a rival may be somebody. */
const isFirmKind = (word: string): boolean =>
  looksLikeFirm.test(word) || (firms.test(word) && !isOffice(word) && word !== 'rival');

/** "La Dépêche", "The Herald". */
const article = /^(?:the|la|le|les|el|los|las|os?|as?)$/u;

const determiner =
  /^(?:der|die|das|des|dem|den|deren|dessen|eine?[rmns]?|seine?[rmns]?|ihre?[rmns]?|im|am|zum|zur|vom|beim)$/u;
const firmEnd =
  /^(?:homes|repairs|group|trust|bank|holdings?|partners|capital|systems|labs?|works|foods|energy|airlines?|airways|motors|media|studios?|limited|regulation|act|league|rail|railways?|water|power|press|times|post|gazette|herald|news)$/u;

const joint = /^(?:and|und|et|y|e|и|і|та)$/u;

/** Endings of surnames, and their cases. */
const slavic =
  /(?:[оеё]в(?:[ауые]|ым|ои)?|ин(?:[ауые]|ым|ои)?|[иы]и|(?:ск|цк)(?:ого|ому|им|ом|ая|ои|ую)|ая|енко|[юу]к(?:[ауе]|ом)?|ич(?:[ауе]|ем)?|ян(?:[ауе]|ом)?|дзе|швили|ко)$/u;

export function runsIn(sentence: string, language: string): Run[] {
  const plain = sentence.normalize('NFKC');
  const words = wordsIn(plain);
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    const isTitledName = isNameAfterTitle(words, at, language);
    if (!first || !(isTitledName || isPart(first, language))) continue;
    let end = at + (isTitledName ? 2 : 1);
    while (joins(words, end, language)) end += particles.test(words[end]?.folded ?? '') ? 2 : 1;
    const capitals = words.slice(at, end).filter(({ capital }) => capital);
    const own = capitals.slice(0, capitals.findLastIndex((word) => !isRank(word)) + 1 || undefined);
    const name = language === 'de' ? own.slice(-2) : own;
    const last = words[end - 1] ?? first;
    const rest = plain.slice(last.at + last.text.length);
    const shift = own.length - name.length;
    const [before, earlier] = [own[shift - 1] ?? words[at - 1], shift > 0 ? undefined : words[at - 2]];
    const isFirm = capitals.slice(own.length).some(({ folded }) => suffix.test(folded));
    const quoted = /^[“„«"‘「]/u.test(plain.slice(first.at - 1, first.at));
    runs.push({ words: name, before, earlier, after: words[end], rest, quoted, isFirm });
    at = end - 1;
  }
  return runs;
}

/** "Daniel Okafor KC". */
const isRank = ({ text }: Word): boolean => /^\p{Lu}{2,4}$/u.test(text);

/** "Consejera Lucía Peñalver", "Ökonomin Gesine Lorenz": after an office it is a name, though a place or a noun may be called so. */
function isNameAfterTitle(words: Word[], at: number, language: string): boolean {
  const [title, given, surname] = words.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || !title || !given || !surname?.adjoins) return false;
  // The point of "Dr." parts it from the name.
  if (!given.adjoins && !(titles.test(title.folded) && given.opens)) return false;
  return (
    isTitle(title, language) &&
    [given, surname].every(
      (word) => isNameLike(word) && !genericWords.has(word.folded) && !genericOffices.test(word.folded),
    )
  );
}

/** The next word goes on with the name, or does so after a particle: "van der". */
function joins(words: Word[], at: number, language: string): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.adjoins) return false;
  if (particles.test(word.folded) && !word.capital) return next?.adjoins === true && isPart(next, language);
  return isPart(word, language);
}

function isPart(word: Word, language: string): boolean {
  const { folded, capital, opens, text } = word;
  if (!capital || text.length < 2 || genericWords.has(folded) || isPlace(folded, language)) return false;
  if (titles.test(folded)) return false;
  if (opens && (opensSentences(folded, language) || isOffice(folded))) return false;
  if (language !== 'de') return true;
  return (
    !germanNames.office.test(folded) &&
    !germanNames.nounEnd.test(folded) &&
    !germanNames.quantity.test(folded)
  );
}

/** "Meier", not "NATO" or "2026". */
const isNameLike = ({ text }: Word) => /^\p{Lu}[’'\p{L}\p{M}-]*\p{Ll}/u.test(text);

/** A title or an office stands before it: "Dr", "director", "Staatsanwalt". */
function isTitled({ before }: Run, language: string): boolean {
  return before !== undefined && (isTitle(before, language) || isPlace(before.folded, language));
}

function isTitle({ folded, capital }: Word, language: string): boolean {
  if (titles.test(folded)) return true;
  if (/\p{Script=Cyrillic}/u.test(folded))
    return folded.length > 3 && !opensSentences(folded, language) && !isActOfPerson(folded, language);
  if (language === 'de')
    return capital && (germanNames.office.test(folded) || germanNames.profession.test(folded));
  return (
    !opensSentences(folded, language) &&
    (genericOffices.test(folded) || (isOffice(folded) && !looksLikeFirm.test(folded)))
  );
}

const any = (pick: (cast: CastWords) => string | undefined): string =>
  anyOf(({ cast }) => cast && pick(cast));
const titles = new RegExp(`^(?:${any((cast) => cast.titles)})$`, 'u');
const genericOffices = new RegExp(`^(?:${any((cast) => cast.offices)})$`, 'u');
export const isGenericOffice = (word: string): boolean => genericOffices.test(word);
/** What is said to be a firm, a party, a union: its name follows. */
export const firms = new RegExp(`^(?:${any((cast) => cast.firms)})$`, 'u');
export const suffix = /^(?:ltd|inc|corp|plc|llc|ag|gmbh|kg|se|sa|sl|spa|nv|ab|oy|oyj|as)$/u;
export const looksLikeFirm = new RegExp(`^(?:${any((cast) => cast.makers)})$`, 'u');
const aged = new RegExp(String.raw`^(?:,\s\d\d(?!\d)|\s\(\d\d\)|,?\s(?:${any((cast) => cast.who)})\s)`, 'u');

const isAged = ({ rest }: Run): boolean => aged.test(rest);

export const actsOf = ({ before, after }: Run, language: string): boolean =>
  [before, after].some(
    (word) => word !== undefined && !word.capital && isActOfPerson(word.folded, language),
  ) ||
  (language === 'de' && before !== undefined && germanNames.speech.test(before.folded));

/** "The director, Nadia Belkacem, said", "her head of office, Jana Kolb". */
const isApposed = ({ words, rest }: Run): boolean => words[0]?.afterComma === true && /^[,.;]/u.test(rest);

/** "Joana Medeiros, owner of a hostel": what opens a sentence and has an office. */
const isDescribed = ({ words, rest }: Run, language: string): boolean =>
  words[0]?.opens === true && officesAfter(rest, language).length > 0;

/** The offices among the first words of an apposition after a name. */
function officesAfter(rest: string, language: string): string[] {
  const apposition = /^,\s((?:[\p{L}’'-]+\s?){1,5})/u.exec(rest)?.[1] ?? '';
  const words = normalizeText(apposition).match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => isRole(word) && !opensSentences(word, language));
}

/** The offices beside a name: "mayor" before it, "director" in an apposition after it. */
function rolesOf({ before, earlier, rest }: Run, language: string): string[] {
  const after = officesAfter(rest, language);
  const isTitled = before !== undefined && titles.test(before.folded);
  const role = (isTitled ? earlier : before)?.folded ?? '';
  const isOwn =
    role.length > 3 &&
    (isRole(role) || /\p{Script=Cyrillic}/u.test(role)) &&
    !opensSentences(role, language) &&
    !isActOfPerson(role, language);
  return isOwn ? [...after, role] : after;
}

export const isRole = (word: string): boolean =>
  (isOffice(word) && !looksLikeFirm.test(word)) || genericOffices.test(word) || germanNames.office.test(word);

export const capitalsIn = readingLast((text) => wordsIn(text).filter(({ capital }) => capital));

/** Somebody is named by the surname, and by the given name too where another has the same surname, or one like it. */
function personOf(name: string, roles: ReadonlySet<string>, all: readonly string[]): Person {
  const words = name.split(' ');
  const [given = '', last = ''] = words.slice(-2);
  const others = all.filter((other) => other !== name);
  const isShared = others.some((other) => other.split(' ').includes(last));
  // "Anna Steins" is no other person than "Anna Stein".
  const strangers = others.filter((other) => !other.startsWith(given.slice(0, 2)));
  const like = new Set(strangers.map(lastOf).filter((other) => isLike(other, last)));
  const find = (text: string): Place | null => {
    const capitals = capitalsIn(text);
    const found = capitals.find(
      ({ folded }, at) =>
        isSame(folded, last) &&
        !like.has(folded) &&
        (!isShared || isSame(capitals[at - 1]?.folded ?? '', given)),
    );
    return found ? placeIn(text, found) : null;
  };
  return { name, roles, find };
}

const lastOf = (name: string): string => name.split(' ').at(-1) ?? '';

/** "Stein" and "Steinberg", "Loewe" and "Loewen": what is one person's surname is no form of another's. */
const isLike = (one: string, other: string): boolean => one !== other && isSame(one, other);

/** What is written in other forms of letters may be longer than its form NFKC. */
export function placeIn(text: string, { text: written, at }: Word): Place {
  const start = text.startsWith(written, at) ? at : Math.max(0, text.indexOf(written));
  return { at: start, end: start + written.length };
}

export const isSame = (one: string, other: string): boolean =>
  one === other || (one.length > 3 && isFormOf(one, other)) || one.split('-').includes(other);
