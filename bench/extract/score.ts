/** A page's truth or an extractor's guess. A person's name is one of `authors`; `date` is a day, `YYYY-MM-DD`. */
export type Labels = { text: string; title: string | null; authors: string[]; date: string | null };

export type PageScore = { precision: number | null; recall: number | null; exact: boolean };

const word = /[\p{L}\p{N}_]+/gu;
const size = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(word) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - size + 1);
  for (let at = 0; at < last; at++) {
    const shingle = words.slice(at, at + size).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: Map<string, number>) => counts.values().reduce((total, count) => total + count, 0);

/** How far two texts agree, by the 4-word shingles they share. Null where the side is empty. */
export function scoreText(truth: string, guess: string): PageScore {
  const [wanted, given] = [shingles(truth), shingles(guess)];
  const hit = wanted
    .entries()
    .reduce((total, [key, count]) => total + Math.min(count, given.get(key) ?? 0), 0);
  const [all, got] = [sum(wanted), sum(given)];
  const exact = (truth.match(word) ?? []).join(' ') === (guess.match(word) ?? []).join(' ');
  return { precision: got ? hit / got : null, recall: all ? hit / all : null, exact };
}

/** As `scoreText`, over pieces of text that must and that must not be found in the guess. */
export function scoreSnippets(wanted: string[], unwanted: string[], guess: string): PageScore {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  const text = flat(guess);
  const count = (snippets: string[]) => snippets.filter((snippet) => text.includes(flat(snippet))).length;
  const [hit, kept] = [count(wanted), count(unwanted)];
  const exact = hit === wanted.length && kept === 0;
  return {
    precision: hit + kept ? hit / (hit + kept) : null,
    recall: wanted.length ? hit / wanted.length : null,
    exact,
  };
}

export function mean(values: (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 0 : known.reduce((total, value) => total + value, 0) / known.length;
}

/** Precision and recall are means over pages; F1 is computed from the two means. */
export function summary(pages: PageScore[]) {
  const precision = mean(pages.map((page) => page.precision));
  const recall = mean(pages.map((page) => page.recall));
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { f1, precision, recall, exact: mean(pages.map((page) => Number(page.exact))) };
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
const key = (names: string[]) =>
  names
    .map((name) => plain(name).toLowerCase())
    .toSorted()
    .join('|');

/** Null where the truth doesn't say; `invented` where the page has no author and one was given. */
export function scoreLabels(truth: Labels, guess: Labels) {
  return {
    title: truth.title ? plain(truth.title) === plain(guess.title ?? '') : null,
    author: truth.authors.length > 0 ? key(truth.authors) === key(guess.authors) : null,
    invented: truth.authors.length === 0 ? guess.authors.length > 0 : null,
    date: truth.date ? truth.date === guess.date : null,
  };
}
