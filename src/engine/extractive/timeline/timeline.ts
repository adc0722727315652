import type { Dossier } from '../../../article/dossier.ts';
import type { Statement } from '../../engine.ts';
import type { ReadFacts } from '../../facts.ts';
import { bears, type Sentence, sentencesOf } from '../compare/facts.ts';
import { byWorth } from '../sorting.ts';
import { indexSimilarity } from '../compare/similarity.ts';

/** More are no overview: then those that several articles have come first, and the earlier in the text. */
const most = 40;

/** Sentences that share this much tell of the same, where their date is the same. */
const leastAlike = 0.25;

type Entry = { label: string; sentences: [Sentence, ...Sentence[]] };

/** Each date with the sentence that names it; with those of other articles that say the same of it. */
export function timelineOf(dossier: Dossier, readFacts: ReadFacts): Statement[] {
  const index = indexSimilarity(dossier, readFacts);
  const isSameEvent = (known: Entry['sentences'], sentence: Sentence): boolean =>
    known.some(({ text }) => text === sentence.text) ||
    (known.every(({ article }) => article !== sentence.article) &&
      bears(known[0], sentence) &&
      (index.likenesses(known[0].at).get(sentence.at) ?? 0) >= leastAlike);
  const entries: Entry[] = [];
  for (const sentence of sentencesOf(dossier, readFacts).flat())
    for (const label of new Set(sentence.told)) {
      const same = entries.find((entry) => entry.label === label && isSameEvent(entry.sentences, sentence));
      if (same) same.sentences.push(sentence);
      else entries.push({ label, sentences: [sentence] });
    }
  return byWorth(entries, ({ sentences }) => sentences.length)
    .slice(0, most)
    .map(({ label, sentences }) => ({
      label,
      text: sentences[0].text,
      evidence: sentences.map(({ at }) => at),
    }))
    .toSorted((a, b) => Number(a.label > b.label) - Number(a.label < b.label));
}
