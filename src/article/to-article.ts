import { createHash } from 'node:crypto';
import type { Article, Story } from './article.ts';
import { cutText } from './cut.ts';
import { detectLanguage, languageOfScript } from './language.ts';
import { splitSentences } from './sentences/split-sentences.ts';

const CUT = { coverage: 'partial', shortfall: 'length' } as const;

/**
 * A story cut into numbered sentences. The id is a digest of the sentences, so that two sources share it
 * exactly when evidence by number means the same in both, whatever their spacing and paragraphs. One that is longer
 * than any story is cut; `held` is how much of its source `whole` has.
 */
export function toArticle(whole: Story, held = 1): Article {
  const cut = cutText(whole.text);
  const share = cut.share * held;
  const { text } = cut;
  const story = share < 1 ? ({ ...whole, text, ...CUT } as const) : whole;
  const language = languageOf(story);
  const sentences = splitSentences(text, language);
  return { ...story, id: digest(sentences), language, share, sentences };
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
