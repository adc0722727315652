import { articlesOf, offsetsOf, type Dossier } from '../../../article/dossier.ts';
import type { Fact, ReadFacts } from '../../facts.ts';

/** A sentence of a dossier, by its number, with its figures, and its dates as figures of a kind. */
export type Sentence = {
  article: number;
  at: number;
  text: string;
  /** The sentence before it in its article. */
  before: string;
  language: string;
  published: string | null;
  facts: Fact[];
  /** The dates of what it tells, without those that only say which thing is meant. */
  told: string[];
};

/** The sentences of each article, with their numbers in the dossier. */
export function sentencesOf(dossier: Dossier, readFacts: ReadFacts): Sentence[][] {
  const offsets = offsetsOf(dossier);
  return articlesOf(dossier).map((own, article) =>
    readFacts(own).map(({ figures, dates, told }, sentence) => ({
      article,
      at: (offsets[article] ?? 0) + sentence,
      text: own.sentences[sentence] ?? '',
      before: own.sentences[sentence - 1] ?? '',
      language: own.language,
      published: own.published?.slice(0, 10) ?? null,
      facts: [...figures, ...dates.map(dateFact)],
      told,
    })),
  );
}

/** Its values are the day, the month and the year since 1970, as far as they are known, from the last. */
function dateFact(text: string): Fact {
  const [year = 0, month, day] = text.split('-').map(Number);
  const years = year - 1970;
  const values = [years, month && years * 12 + month - 1, day && Date.parse(text) / 86_400_000];
  return {
    kind: 'date',
    values: values.flatMap((value) => value ?? []).toReversed(),
    counted: [],
    text,
    shown: text,
    at: null,
    hedge: null,
  };
}
