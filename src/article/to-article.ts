import { createHash } from 'node:crypto';
import type { Article, Story } from './article.ts';
import { detectLanguage, languageOfScript } from './language.ts';
import { splitSentences } from './sentences.ts';

/**
 * A story cut into numbered sentences. The id is a digest of the sentences, so that two sources share it
 * exactly when evidence by number means the same in both, whatever their spacing and paragraphs.
 */
export function toArticle(story: Story): Article {
  const language = languageOf(story);
  const sentences = splitSentences(story.text, language);
  return { ...story, id: digest(sentences), language, share: 1, sentences };
}

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

function digest(sentences: string[]): string {
  return createHash('sha256').update(sentences.join('\n').normalize('NFC')).digest('hex').slice(0, 32);
}
