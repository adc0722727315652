import type { Dossier } from '../../../article/dossier.ts';
import type { Statement } from '../../engine.ts';
import type { ReadFacts } from '../../facts.ts';
import { bears, isDate } from '../compare/facts.ts';
import { type Sentence, sentencesOf } from '../compare/sentence.ts';
import { indexSimilarity } from '../compare/similarity.ts';

/** More are no overview: then those that several articles have come first, and the earlier in the text. */
const most = 40;

/** Sentences that share this much tell of the same, where their date is the same. */
const leastAlike = 0.25;

type Entry = { label: string; sentences: [Sentence, ...Sentence[]] };

/** Each date with the sentence that names it; with those of other articles that say the same of it. */
export function timelineOf(dossier: Dossier, readFacts: ReadFacts): Statement[] {
  const index = indexSimilarity(dossier, readFacts);
  const entries: Entry[] = [];
  for (const sentence of sentencesOf(dossier, readFacts).flat())
    for (const { text: label } of sentence.facts.filter(isDate)) {
      const same = entries.find(
        ({ label: own, sentences }) =>
          own === label &&
          sentences.every(({ article }) => article !== sentence.article) &&
          bears(sentences[0], sentence) &&
          (index.likenesses(sentences[0].at).get(sentence.at) ?? 0) >= leastAlike,
      );
      if (same) same.sentences.push(sentence);
      else entries.push({ label, sentences: [sentence] });
    }
  const told = entries.toSorted((a, b) => b.sentences.length - a.sentences.length).slice(0, most);
  return told
    .map(({ label, sentences }) => ({
      label,
      text: sentences[0].text,
      evidence: sentences.map(({ at }) => at),
    }))
    .toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}
