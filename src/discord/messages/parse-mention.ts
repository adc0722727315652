/** What a message to the bot asks for. `links` are the first three; a long `text` is something to read. */
export type Mention = { links: string[]; text: string | null; question: string | null };

/** Longer than this nobody asks: it is a text to read. In characters. */
const maxQuestionLength = 280;
export const maxLinks = 3;

/** What Discord shows as code, hides, or doesn't preview: nobody offers it to be read. */
const notOffered = /```[\s\S]*?```|`[^`\n]*`|\|\|[\s\S]*?\|\||<https?:[^<>\s]*>/g;
const link = /https?:\/\/[^\s<>]+/gi;
/** Mentions of people, roles and channels, custom emojis, timestamps. */
const token = /<(?:@[!&]?|#|a?:\w+:|t:)[^<>\s]*>/g;
const endsAsQuestion = /[?？؟⁇;]["'”’」)]*$/u;

/** Whether a message addresses the bot in its text: outside of code. */
export function mentionsBot(content: string, bot: string): boolean {
  return new RegExp(`<@!?${bot}>`).test(content.replaceAll(notOffered, ' '));
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Whether a reply that isn't addressed to the bot in words wants an answer: thanks and laughter don't. */
export function soundsLikeQuestion(content: string): boolean {
  if (/[?？؟]|か[。．]?$/u.test(content.trim())) return true;
  const plain = content.replaceAll(token, ' ').replaceAll(link, ' ');
  const words = Array.from(segmenter.segment(plain)).filter(({ isWordLike }) => isWordLike);
  // Japanese thanks are many morphemes in hiragana alone: what is asked about is written in kanji or katakana.
  if (!/\p{Script=Hiragana}/u.test(plain)) return words.length > 2;
  return words.filter(({ segment }) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(segment)).length > 1;
}

/** Links that a text offers to be read, each once. */
export function linksIn(content: string): string[] {
  const plain = content.replaceAll(notOffered, ' ').replaceAll(token, ' ');
  return [...new Set([...plain.matchAll(link)].map(([found]) => trimLink(found)))];
}

/**
 * The rules, which `help` names: links are read, one by one; other words are a question about them; a text longer
 * than 280 characters is itself what is read, and a first or last line of it that ends with a question mark is the
 * question; a short text alone is a question about what was last read here.
 */
export function parseMention(content: string): Mention {
  const plain = content.replaceAll(notOffered, ' ').replaceAll(token, ' ');
  const links = linksIn(content);
  const words = plain
    .replaceAll(link, (found) => ` ${found.slice(trimLink(found).length)}`)
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
  if (words.length > maxQuestionLength) return { links: [], ...splitQuestion(content) };
  return {
    links: links.slice(0, maxLinks),
    text: null,
    question: /[\p{L}\p{N}]/u.test(words) ? words : null,
  };
}

/** A long text; its first or last line is the question if it reads like one. */
function splitQuestion(content: string): { text: string; question: string | null } {
  const lines = content
    .replaceAll(token, ' ')
    .trim()
    .split(/\s*\n\s*/);
  const [first, last] = [lines[0]?.trim(), lines.at(-1)?.trim()];
  if (lines.length > 1 && isQuestion(first))
    return { text: lines.slice(1).join('\n\n'), question: first ?? null };
  if (lines.length > 1 && isQuestion(last))
    return { text: lines.slice(0, -1).join('\n\n'), question: last ?? null };
  return { text: lines.join('\n\n'), question: null };
}

function isQuestion(line: string | undefined): boolean {
  return line !== undefined && line.length <= maxQuestionLength && endsAsQuestion.test(line);
}

const sentenceEnds = new Set('.,;:!?\'"’”」』】');

/** Without the punctuation of the sentence that it stands in; a bracket stays if it was opened within. */
function trimLink(found: string): string {
  let surplus = found.split(')').length - found.split('(').length;
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    if (last === ')' && surplus > 0) surplus -= 1;
    else if (!sentenceEnds.has(last)) break;
  }
  return found.slice(0, end);
}
