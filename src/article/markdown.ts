import type { Story } from './article.ts';
import { cleanText } from './clean/clean.ts';

/**
 * Markdown as a story: its marks taken off, then read as plain text.
 * @throws Refusal `text.empty` where there is no word in it.
 */
export function cleanMarkdown(text: string): Story {
  return cleanText(text);
}
