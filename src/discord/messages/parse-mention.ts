/** What a message to the bot asks for. `links` are the first three; a long `text` is something to read. */
export type Mention = { links: string[]; text: string | null; question: string | null };

/** Longer than this nobody asks: it is a text to read. In characters. */
const longestQuestion = 280;
export const mostLinks = 3;

/** What Discord shows as code, hides, or doesn't preview: nobody offers it to be read. */
const setAside = /```[\s\S]*?```|`[^`\n]*`|\|\|[\s\S]*?\|\||<https?:[^>\s]*>/g;
const link = /https?:\/\/[^\s<>]+/gi;
/** Mentions of people, roles and channels, custom emojis, timestamps. */
const token = /<(?:@[!&]?|#|a?:\w+:|t:)[^>\s]*>/g;
const endsAsQuestion = /[?？؟⁇;]["'”’」)]*$/u;

/** Whether a message addresses the bot in its text: outside of code. */
export function mentionsBot(content: string, bot: string): boolean {
  return new RegExp(`<@!?${bot}>`).test(content.replaceAll(setAside, ' '));
}

/** Links that a text offers to be read, each once. */
export function linksIn(content: string): string[] {
  const plain = content.replaceAll(setAside, ' ').replaceAll(token, ' ');
  return [...new Set([...plain.matchAll(link)].map(([found]) => trimLink(found)))];
}

/**
 * The rules, which `help` names: links are read, one by one; other words are a question about them; a text longer
 * than 280 characters is itself what is read, and a first or last line of it that ends with a question mark is the
 * question; a short text alone is a question about what was last read here.
 */
export function parseMention(content: string): Mention {
  const plain = content.replaceAll(setAside, ' ').replaceAll(token, ' ');
  const links = linksIn(content);
  const words = plain
    .replaceAll(link, (found) => ` ${found.slice(trimLink(found).length)}`)
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
  if (words.length > longestQuestion) return { links: [], ...splitQuestion(content) };
  return {
    links: links.slice(0, mostLinks),
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
  if (lines.length > 1 && asks(first)) return { text: lines.slice(1).join('\n\n'), question: first ?? null };
  if (lines.length > 1 && asks(last))
    return { text: lines.slice(0, -1).join('\n\n'), question: last ?? null };
  return { text: lines.join('\n\n'), question: null };
}

function asks(line: string | undefined): boolean {
  return line !== undefined && line.length <= longestQuestion && endsAsQuestion.test(line);
}

/** Without the punctuation of the sentence that it stands in; a bracket stays if it was opened within. */
function trimLink(found: string): string {
  const bare = found.replace(/[.,;:!?'"”’」』】]+$/u, '');
  const unbalanced = bare.endsWith(')') && bare.split('(').length < bare.split(')').length;
  return unbalanced ? trimLink(bare.slice(0, -1)) : bare;
}
