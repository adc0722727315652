/** Above a story stand at most a section's name, a headline and a subheading; more short lines are a list … */
const MOST = 3;
/** … unless a byline or a date line among them shows a page, which has names, ranks and captions there too. */
const MOST_ON_PAGE = 8;
/** A note in brackets may follow the stop: "… on Tuesday. (Reuters)". */
const stop = /[.。．！!?？…]["'”’»」』)\]）]*(?:\s?[(（[][^)）\]]{1,40}[)）\]])?$/u;
const fullStop = /[.。．]["'”’»」』)\]）]*(?:\s?[(（[][^)）\]]{1,40}[)）\]])?$/u;

/** Whether a line reads as a paragraph: it ends as a sentence does and is no slogan, or is long in any case. */
export function isParagraph(line: string): boolean {
  if (line.length >= 100 && /[\p{L}\d][.!?。]["”’]?\s\S/u.test(line)) return true;
  return line.length >= 160 || (stop.test(line) && line.length >= (isDense(line) ? 12 : 30));
}

/**
 * The headline of a story, and the story without it. `lines` are without boilerplate, `first` is the index of
 * its first paragraph; `isPage` says that boilerplate stood above that. The lines above, short and with no full stop,
 * are section, headline, subheading; the first, or the second after a section's name, is the title. More
 * of them than a page has are something else and stay in the story.
 */
export function takeHeadline(
  lines: string[],
  first: number,
  isPage: boolean,
): { title: string | null; above: string[]; body: string[] } {
  const above = lines.slice(0, first);
  const most = isPage ? MOST_ON_PAGE : MOST;
  if (above.length === 0 || above.length > most || !above.every(isHeadline)) {
    return { title: null, above: [], body: lines };
  }
  const [one = '', two = ''] = above;
  return { title: isSection(one) && two !== '' ? two : one, above, body: lines.slice(first) };
}

function isHeadline(line: string): boolean {
  return (
    line.length <= 200 && !fullStop.test(line) && /\p{L}/u.test(line) && !/^[-•*·]|^\d.*\d{4}$/u.test(line)
  );
}

/** "World", "Local news", "정치": one or two words. */
function isSection(line: string): boolean {
  return isDense(line) ? line.length <= 5 : line.split(' ').length <= 2;
}

/** Scripts that say in a dozen characters what takes thirty in Latin ones. */
function isDense(line: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(line);
}
