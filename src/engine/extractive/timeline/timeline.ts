import { articlesOf, offsetsOf, type Dossier } from '../../../article/dossier.ts';
import type { Statement } from '../../engine.ts';
import { bears } from '../compare/disputes.ts';
import { indexSentences, likeness } from '../compare/sentences.ts';
import type { ReadFacts, SentenceFacts } from '../../facts.ts';

/** More are no overview: then those that several articles have come first, and the earlier in the text. */
const most = 40;

/** Sentences that share this much tell of the same, where their date is the same. */
const leastAlike = 0.25;

type Entry = Statement & { facts: SentenceFacts; articles: number[] };

/** Each date with the sentence that names it; with those of other articles that say the same of it. */
export function timelineOf(dossier: Dossier, readFacts: ReadFacts): Statement[] {
  const offsets = offsetsOf(dossier);
  const index = indexSentences(dossier, readFacts);
  const entries: Entry[] = [];
  for (const [article, own] of articlesOf(dossier).entries())
    for (const [sentence, facts] of readFacts(own).entries())
      for (const label of facts.dates) {
        const at = (offsets[article] ?? 0) + sentence;
        const same = entries.find(
          (entry) =>
            entry.label === label &&
            !entry.articles.includes(article) &&
            bears(entry.facts, facts) &&
            likeness(index, entry.evidence[0] ?? 0, at) >= leastAlike,
        );
        same?.evidence.push(at);
        same?.articles.push(article);
        if (!same)
          entries.push({
            label,
            text: own.sentences[sentence] ?? '',
            evidence: [at],
            facts,
            articles: [article],
          });
      }
  const told = entries.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, most);
  return told
    .map(({ label, text, evidence }) => ({ label, text, evidence }))
    .toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}
