/** Above a story stand at most a section's name, a headline and a subheading; more short lines are a list. */
const MOST = 3;
const stop = /[.。．！!?？…]["'”’»」』)\]）]*$/u;
const fullStop = /[.。．](?:["'”’»」』)\]）]*)$/u;

/** Whether a line reads as a paragraph: it ends as a sentence does and is no slogan, or is long in any case. */
export function isParagraph(line: string): boolean {
  return line.length >= 160 || (stop.test(line) && line.length >= (isDense(line) ? 12 : 30));
}

/**
 * The headline of a story, and the story without it. `lines` are without furniture, `first` is the index of
 * its first paragraph. Up to three lines above that, short and with no full stop, are headline, section and subheading;
 * the longest of the first two is the title. More such lines are something else and stay in the story.
 */
export function takeHeadline(lines: string[], first: number): { title: string | null; body: string[] } {
  const above = lines.slice(0, first);
  if (above.length === 0 || above.length > MOST || !above.every(isHeadline))
    return { title: null, body: lines };
  const [one = '', two = ''] = above;
  return { title: isSection(one) && two !== '' ? two : one, body: lines.slice(first) };
}

function isHeadline(line: string): boolean {
  return line.length <= 200 && !fullStop.test(line) && /\p{L}/u.test(line) && !/^[-•*·]/u.test(line);
}

/** "World", "Local news", "정치": one or two words. */
function isSection(line: string): boolean {
  return isDense(line) ? line.length <= 5 : line.split(' ').length <= 2;
}

/** Scripts that say in a dozen characters what takes thirty in Latin ones. */
function isDense(line: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(line);
}
