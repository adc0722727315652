import { splitSentences } from '../src/article/sentences/split-sentences.ts';
import { marked } from './sentences/marked.ts';

type Score = { found: number; right: number; wanted: number };

/** Sentence ends in our own marked paragraphs, by language: this splitter beside Unicode's rules alone. */
export function bench(args: string[]): Promise<void> {
  console.log('language  sentences  F1 ours  F1 Intl.Segmenter');
  for (const [language, paragraphs] of Object.entries(marked)) {
    const ours = score(paragraphs, (text) => splitSentences(text, language), args.includes('--misses'));
    const plain = score(paragraphs, (text) => plainSentences(text, language), false);
    console.log(
      language.padEnd(8),
      String(ours.wanted).padStart(10),
      f1(ours).padStart(8),
      f1(plain).padStart(18),
    );
  }
  return Promise.resolve();
}

function score(paragraphs: string[], split: (text: string) => string[], showMisses: boolean): Score {
  const total = { found: 0, right: 0, wanted: 0 };
  for (const paragraph of paragraphs) {
    const wanted = paragraph.split('|').map((sentence) => sentence.trim());
    const found = split(paragraph.replaceAll('|', ''));
    const right = found.filter((sentence) => wanted.includes(sentence));
    if (showMisses && right.length < wanted.length) console.log(found.filter((one) => !wanted.includes(one)));
    total.found += found.length;
    total.right += right.length;
    total.wanted += wanted.length;
  }
  return total;
}

function plainSentences(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
}

/** Of whole sentences, which asks more than of single breaks: a false break costs two. */
function f1({ found, right, wanted }: Score): string {
  return ((200 * right) / (found + wanted)).toFixed(1);
}
