import { changeOf, type Change } from './parse-change.ts';
import { bareWords, intentOf, type Intent } from '../phrases/parse-intent.ts';
import { questionOpeners } from '../phrases/phrases.ts';
import { offeredText, splitLinks, withoutCode, withoutTokens } from '../sources/parse-links.ts';

/**
 * What a message to the bot asks for. `links` are the first three; `text` is something to read; `question` is the words
 * that are neither, null where they only ask for what `intent` says, or for the answer that `change` describes.
 */
export type Mention = {
  links: string[];
  text: string | null;
  question: string | null;
  intent: Intent | null;
  change: Change | null;
};

/** Longer than this nobody asks: it is a text to read. In Latin letters. */
const maxQuestionLength = 280;
/** A text that is shorter is one if it tells something in two sentences, of so many Latin letters together. */
const minStory = 120;
export const maxLinks = 3;

const endsAsQuestion = /[?？؟⁇;]["'”’」)]*$/u;

/** Whether a message addresses the bot in its text: outside of code. */
export function mentionsBot(content: string, bot: string): boolean {
  return new RegExp(`<@!?${bot}>`).test(withoutCode(content));
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Whether words that aren't addressed to the bot ask for something, and not merely say it. */
export function isPlainRequest(content: string): boolean {
  const { words } = splitLinks(content);
  if (/[?？؟]|か[。．]?$/u.test(words) || changeOf(words)) return true;
  return intentOf(words) === 'summary' || questionOpeners.test(bareWords(words));
}

/** Whether a reply that isn't addressed to the bot in words wants an answer: thanks and laughter don't. */
export function soundsLikeQuestion(content: string): boolean {
  if (/[?？؟]|か[。．]?$/u.test(content.trim())) return true;
  const { words: plain } = splitLinks(content);
  if (changeOf(plain)) return true;
  const intent = intentOf(plain);
  if (intent !== null) return intent === 'summary';
  const words = Array.from(segmenter.segment(plain)).filter(({ isWordLike }) => isWordLike);
  // Japanese thanks are many morphemes in hiragana alone: what is asked about is written in kanji or katakana.
  if (!/\p{Script=Hiragana}/u.test(plain)) return words.length > 2;
  return words.filter(({ segment }) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(segment)).length > 1;
}

/**
 * The rules, which `help` names: links are read, one by one; other words are a question about them; several sentences
 * that ask nothing, or more than 280 Latin letters, are themselves what is read, and a first or last line that ends with
 * a question mark is the question; a short text alone is a question about what was last read here.
 */
export function parseMention(content: string): Mention {
  const { links, words } = splitLinks(content);
  const isText = isLong(words) || (links.length === 0 && isStory(offeredText(content).trim()));
  if (isText) return { links: [], ...splitQuestion(content), intent: null };
  const change = changeOf(words);
  const intent = change ? null : intentOf(words);
  return {
    links: links.slice(0, maxLinks),
    text: null,
    question: intent === null && change === null && /[\p{L}\p{N}]/u.test(words) ? words : null,
    intent,
    change,
  };
}

/** A letter of these scripts says as much as two and a half Latin ones. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const widthOf = (text: string) => text.length + 1.5 * (text.match(dense)?.length ?? 0);
const isLong = (text: string) => widthOf(text) > maxQuestionLength;

/** Sentences that tell something, and ask nothing of who reads them. */
function isStory(text: string): boolean {
  if (/[?？؟]/u.test(text)) return false;
  const sentences = text.split(
    /(?<=[.!。！؟।][”"’」』)]*)(?:\s+|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))|\n+/u,
  );
  const told = sentences.filter((sentence) => widthOf(sentence) >= 25).length;
  return told >= 2 && widthOf(text) >= minStory;
}

/** A long text; its first or last line is the question if it reads like one, and left out if it says how it shall be read. */
function splitQuestion(content: string): Pick<Mention, 'question' | 'change'> & { text: string } {
  const lines = withoutTokens(content)
    .trim()
    .replace(/^([^\n:：]{2,80})[:：]\s+(?=\S)/u, (all, request: string) =>
      isRequest(request) ? `${request}\n` : all,
    )
    .split(/\s*\n\s*/);
  const [first = '', last = ''] = [lines[0]?.trim(), lines.at(-1)?.trim()];
  if (lines.length > 1 && asksSomething(first)) return { text: lines.slice(1).join('\n\n'), ...asked(first) };
  if (lines.length > 1 && asksSomething(last))
    return { text: lines.slice(0, -1).join('\n\n'), ...asked(last) };
  return { text: lines.join('\n\n'), question: null, change: null };
}

const isRequest = (line: string) => intentOf(line) === 'summary' || changeOf(line) !== null;
const asksSomething = (line: string) => isQuestion(line) || isRequest(line);
const asked = (line: string) => ({ question: isRequest(line) ? null : line, change: changeOf(line) });

function isQuestion(line: string): boolean {
  return line.length <= maxQuestionLength && endsAsQuestion.test(line);
}
