import { createHash } from 'node:crypto';
import type { Article, Story } from './article.ts';
import { detectLanguage, languageOfScript } from './language.ts';
import { splitSentences } from './sentences/split-sentences.ts';

/** UTF-16 units: some 50,000 words. No story is longer, and all that is done with one stays quick up to here. */
const longestText = 300_000;

const cutMark = { coverage: 'partial', shortfall: 'length' } as const;

/**
 * A story cut into numbered sentences. The id digests them, whatever their spacing and paragraphs, and what else a reading
 * depends on or is shown with: two sources share it exactly when a reading of the one is one of the other. A story that is
 * longer than any is cut; `held` is how much of its source `whole` has.
 */
export function toArticle(whole: Story, held = 1): Article {
  const cut = cutText(whole.text);
  const share = cut.share * held;
  const { text } = cut;
  const story = share < 1 ? ({ ...whole, text, ...cutMark } as const) : whole;
  const language = languageOf(story);
  const sentences = splitSentences(text, language);
  const { url, title, byline, outlet, published } = story;
  const id = digest([sentences, url, title, byline, outlet, published, language]);
  return { ...story, id, language, share, sentences };
}

/** The same for all who print the same sentences. */
export const textIdOf = ({ sentences }: Pick<Article, 'sentences'>): string => digest(sentences);

/** As declared, unless it isn't a language tag or the script contradicts it; else as detected. */
function languageOf(story: Story): string {
  const declared = canonicalTag(story.language);
  const script = languageOfScript(story.text.slice(0, 2000));
  if (declared === null || (script !== null && !declared.startsWith(script)))
    return detectLanguage(story.text);
  return declared;
}

function canonicalTag(tag: string | null): string | null {
  try {
    return tag === null ? null : (Intl.getCanonicalLocales(tag)[0] ?? null);
  } catch {
    return null;
  }
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts).normalize('NFC')).digest('hex').slice(0, 32);
}

/** The first paragraphs of a text that is too long to be a story, else the text; `share` is what is left of it. */
export function cutText(text: string): { text: string; share: number } {
  if (text.length <= longestText) return { text, share: 1 };
  const end = text.lastIndexOf('\n\n', longestText);
  // A text without paragraphs is cut between words, and one without words wherever it must.
  const at = end > longestText / 2 ? end : Math.max(text.lastIndexOf(' ', longestText), longestText / 2);
  return { text: text.slice(0, at), share: at / text.length };
}
