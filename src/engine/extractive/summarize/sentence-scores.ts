import type { Article } from '../../../article/article.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { denialsIn } from '../text/denials.ts';
import { indexTermsOf } from '../text/index-terms.ts';
import { isAllQuoted, quotationsIn } from '../text/quoted.ts';
import { pointsBack } from '../text/points-back.ts';

/** How much a sentence tells of the story; the sentence that it leans on, and the one that denies what it accuses somebody of. */
export type SentenceScore = {
  index: number;
  score: number;
  terms: ReadonlySet<string>;
  leansOn: number | null;
  denial: number | null;
};

/**
 * News puts first what matters most: so position leads, and what the rest of the article speaks about decides among
 * its neighbours. The weights come from a trial outside of this project; no measurement here has confirmed them.
 */
const weights = {
  position: 1.5,
  centroid: 1,
  lexRank: 0.3,
  title: 0.5,
  length: 0.3,
  figures: 0.3,
  finding: 0.3,
};
/** Sentences after which position counts a third. */
const decay = 5;
/** Lost by a sentence that leans on the one before it ("He also said…"), by one that opens with a quotation, by a question. */
const losses = { dangling: 0.15, quote: 0.3, question: 0.4 };
/** Lost by what tells nothing of its own: a caption, a heading, a pull quote, the headline once more. */
const furniture = 3;
/** Words, or pairs of characters, below which a sentence says too little. */
const minTerms = 6;
/** Sentences that are compared with each other: a book must not take the square of its length. */
const compared = 40;
/** A sentence that shares this much with the headline is the headline once more. */
const sameAsTitle = 0.8;
/** A sentence that shares this much with a longer one is a standfirst of it, or its short form. */
const sameAsOther = 0.75;

export function sentenceScores(article: Article): SentenceScore[] {
  const language = languageOf(article.language);
  const terms = article.sentences.map((sentence) => termsOf(sentence, language));
  const denials = denialsIn(article.sentences, language);
  /** By a denial's number the first accusation that it denies. */
  const accusations = new Map(denials.map((denial, at) => [denial, at] as const).toReversed());
  const title = termsOf(article.title ?? '', language);
  const centroid = centroidOf(terms);
  const lexRank = lexRankOf(terms);
  const quotations = quotationsIn(article.sentences);
  const isFurniture = furnitureIn(article);
  const head = terms.slice(0, compared);
  const isToldAgain = (own: ReadonlySet<string>) =>
    own.size >= minTerms &&
    head.some((other) => other.size > own.size && own.intersection(other).size >= sameAsOther * own.size);
  return terms.map((own, index) => {
    const sentence = article.sentences[index] ?? '';
    const titled = title.intersection(own).size;
    const isQuote = isAllQuoted(sentence, quotations[index] ?? []);
    const pointing = index > 0 && (isQuote || pointsBack(sentence, language));
    const score =
      weights.position * Math.exp(-index / decay) +
      weights.centroid * (centroid[index] ?? 0) +
      weights.lexRank * (lexRank[index] ?? 0) +
      weights.title * (titled / Math.max(1, title.size)) +
      weights.length * (own.size < minTerms ? own.size / minTerms - 1 : 1) +
      (/\p{N}/u.test(sentence) ? weights.figures : 0) +
      (language.finding?.test(sentence) === true ? weights.finding : 0) -
      (pointing ? losses.dangling : 0) -
      (quoteOpens.test(sentence) ? losses.quote : 0) -
      (/[?？؟]["”»]?$/u.test(sentence) ? losses.question : 0) -
      (isFurniture(sentence, own.size, titled) || isToldAgain(own) ? furniture : 0);
    const leansOn = accusations.get(index) ?? (pointing ? index - 1 : null);
    return { index, score, terms: own, leansOn, denial: denials[index] ?? null };
  });
}

const quoteOpens = /^["“„«‘「『]/u;
const editorsNote =
  /^\W?(?:editor['’]?s['’]? note|note (?:from|by) the editors?|anmerkung der redaktion|note de la rédaction|ndlr|nota del? (?:editor|(?:la )?redacción)|nota da redação|nota della redazione|от редакции|прим(?:ечание|\.) ред|편집자\s?주|編集部注|编者按|編者按)(?!\p{L})/iu;
const caption = /^\W?(?:photo|foto|image|bild|picture|video|caption|사진|写真|图|صورة|фото)[^.]{0,20}[:：]/iu;

/** Captions, editors' notes, headings and crossheads, quotes that stand in the text once more, and the headline; `titled` of its terms are in that. */
function furnitureIn({ sentences }: Article): (sentence: string, size: number, titled: number) => boolean {
  const head = sentences.slice(0, compared).map(withoutMarks);
  return (sentence, size, titled) => {
    const isHeadline = size > 0 && titled >= sameAsTitle * size;
    const isUnended = size < 2 * minTerms && !/[.!?…。！？؟।:;)\]"”»’」』]$/u.test(sentence);
    if (isHeadline || isUnended || caption.test(sentence) || editorsNote.test(sentence)) return true;
    if (!quoteOpens.test(sentence)) return false;
    const quote = withoutMarks(sentence);
    return head.filter((one) => one.includes(quote)).length > 1;
  };
}

const withoutMarks = (sentence: string): string => sentence.replaceAll(/["“”„«»‘’「」『』\s.,]/gu, '');

function termsOf(text: string, language: Language): Set<string> {
  return new Set(indexTermsOf(text, language).flatMap(({ term }) => (term === '' ? [] : term)));
}

/** How much of what the article keeps speaking about a sentence holds, 1 for the one that holds most. */
function centroidOf(sentences: ReadonlySet<string>[]): number[] {
  const frequency = new Map<string, number>();
  for (const terms of sentences)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const sums = sentences.map((terms) => {
    const shared = [...terms].reduce((sum, term) => sum + ((frequency.get(term) ?? 0) - 1), 0);
    return shared / Math.sqrt(Math.max(minTerms, terms.size));
  });
  return asShareOfMost(sums);
}

/** How alike a sentence is to the others (degree centrality, one step of LexRank), 1 for the one that is most. */
function lexRankOf(sentences: ReadonlySet<string>[]): number[] {
  const head = sentences.slice(0, compared);
  const sums = head.map((terms) =>
    head.reduce((sum, other) => sum + (other === terms ? 0 : cosine(terms, other)), 0),
  );
  return asShareOfMost(sums);
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size / Math.sqrt(Math.max(1, a.size * b.size));
}

function asShareOfMost(sums: number[]): number[] {
  const most = sums.reduce((best, sum) => Math.max(best, sum), 0) || 1;
  return sums.map((sum) => sum / most);
}
