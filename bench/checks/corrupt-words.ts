import type { Edit } from './corrupt-figures.ts';
import type { Random } from './random.ts';
import type { Sample, TrueStatement } from './set.ts';
import { otherOrganisations, quotationMarks, strangers } from './vocabulary.ts';

type Named = { at: number; form: string; person: string[] };

/** The people that the statement names, each at its longest form. */
function namedIn(sample: Sample, text: string): Named[] {
  return sample.people.flatMap((person) => {
    const forms = person.toSorted((a, b) => b.length - a.length);
    const places = forms.map((form) => ({ at: text.search(wordOf(form)), form, person }));
    return places.filter(({ at }) => at >= 0).slice(0, 1);
  });
}

const wordOf = (form: string) =>
  new RegExp(isLatin(form) ? String.raw`(?<!\p{L})${form}(?!\p{L})` : form, 'u');

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/** A whole name, or the short form that an article uses after the first mention. */
const isWhole = (form: string, person: string[]) =>
  form === person[0] || /[\s・]/u.test(form.replace(/ [A-Z][a-z]+ /u, ' '));

/** Somebody the article nowhere has, in the same form. */
export function nameStranger(sample: Sample, statement: TrueStatement, random: Random): Edit | null {
  const named = random.pick(namedIn(sample, statement.text));
  if (!named) return null;
  const pool = strangers[isLatin(named.form) ? latinPool(sample) : sample.article.language] ?? [];
  const other = random.pick(pool);
  const text = other?.[isWhole(named.form, named.person) ? 0 : 1];
  return text ? { at: named.at, length: named.form.length, text } : null;
}

const latinPool = ({ article }: Sample) =>
  ['ko', 'ja'].includes(article.language) ? 'en' : article.language;

/** Somebody else of the same article, whom the evidence doesn't name. */
export function nameOther(sample: Sample, statement: TrueStatement, random: Random): Edit | null {
  const named = random.pick(namedIn(sample, statement.text));
  const evidence = statement.evidence.map((at) => sample.article.sentences[at]).join('\n');
  const others = sample.people.filter(
    (person) => !person.some((form) => evidence.includes(form) || statement.text.includes(form)),
  );
  const other = random.pick(others);
  if (!named || !other) return null;
  const text = other[named.person.indexOf(named.form)];
  return text ? { at: named.at, length: named.form.length, text } : null;
}

/** An organisation that the article nowhere has in place of one of its own. */
export function nameOrganisation(sample: Sample, statement: TrueStatement, random: Random): Edit | null {
  const form = sample.organisations.find((form) => statement.text.includes(form));
  const text = random.pick(
    otherOrganisations[isLatin(form ?? '') ? latinPool(sample) : sample.article.language] ?? [],
  );
  return form && text ? { at: statement.text.indexOf(form), length: form.length, text } : null;
}

/** Changes a word inside a quotation, or puts the reader's own words between quotation marks. */
export function misquote(sample: Sample, statement: TrueStatement, random: Random): Edit | null {
  const quoted = /["“„«「](?<words>[^"”“»」]{6,})["”“»」]/u.exec(statement.text);
  const words = quoted?.groups?.['words'];
  return words
    ? changeQuoted(sample, statement.text.indexOf(words), words, random)
    : quoteOwn(sample, statement, random);
}

function changeQuoted(sample: Sample, at: number, words: string, random: Random): Edit | null {
  const pieces = piecesOf(words).filter(({ text }) => text.length > (/\p{Script=Latin}/u.test(text) ? 3 : 1));
  const foreign = piecesOf(random.pick(sample.article.sentences) ?? '').filter(({ text }) => text.length > 1);
  const piece = random.pick(pieces);
  const other = random.pick(foreign.filter(({ text }) => !words.includes(text)));
  return piece && other ? { at: at + piece.at, length: piece.text.length, text: other.text } : null;
}

/** Words; in Japanese runs of one script. */
const piecesOf = (text: string) =>
  [...text.matchAll(/\p{Script=Han}+|\p{Script=Katakana}+|[\p{L}'’-]+/gu)].map((match) => ({
    at: match.index,
    text: match[0],
  }));

function quoteOwn(sample: Sample, statement: TrueStatement, random: Random): Edit | null {
  const { text } = statement;
  const starts = [...text.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)].map((match) => match.index);
  const japanese = sample.article.language === 'ja' && !isLatin(text.slice(0, 1));
  const from = japanese ? random.below(Math.max(1, text.length - 12)) : (random.pick(starts) ?? 0);
  const rest = text.slice(from);
  const match = japanese
    ? /^[^、。「」]{6,11}/u.exec(rest)
    : /^(?:[\p{L}\d]+[ -]){2,4}[\p{L}\d]+/u.exec(rest);
  const own = match?.[0];
  if (!own || sample.article.sentences.some((sentence) => sentence.toLowerCase().includes(own.toLowerCase())))
    return null;
  const [open, close] = quotationMarks[statement.language ?? sample.article.language] ?? ['"', '"'];
  return { at: from, length: own.length, text: open + own + close };
}

/** Evidence numbers that name other sentences than those the statement rests on. */
export function citeOther(sample: Sample, statement: TrueStatement, random: Random): number[] | null {
  const others = sample.article.sentences.flatMap((_, at) => (statement.evidence.includes(at) ? [] : [at]));
  const at = random.pick(others);
  return at === undefined ? null : [at];
}

/** Evidence that names no sentence. */
export function citeNothing(sample: Sample, statement: TrueStatement, random: Random): number[] {
  const count = sample.article.sentences.length;
  return random.pick([[], [count + random.below(30)], [-1], [...statement.evidence, count]]) ?? [];
}
