import { articlesOf, placeOf, type Dossier } from '../../article/dossier.ts';
import { truncate } from '../../base/truncate.ts';
import type { Reading } from '../../desk/reading.ts';
import type { Block } from '../view.ts';
import { doesntSay, isOpen, quoteOf, relationBlocks } from './reading-view.ts';
import { linkToSentence } from './text-fragment.ts';

/** Of a sentence that only stands beside a cited one, in UTF-16 code units. */
const maxBeside = 160;

/**
 * What a reading rests on: each statement, and under it its sentences with those before and after them, each of which is
 * shown once; then who acts on whom, with the sentences that say so. Where the statements are quotes, or aren't shown, the
 * sentences alone, in the article's order.
 */
export function evidenceBlocks(reading: Reading): Block[] {
  const isBare = reading.model === null || doesntSay(reading);
  return [...(isBare ? contextBlocks(reading) : statementBlocks(reading)), ...actBlocks(reading)];
}

function actBlocks(reading: Reading): Block[] {
  const { article, relations } = reading;
  return relationBlocks(reading).flatMap((act, index) => {
    const quotes = relations[index]?.evidence.map((sentence) => citedBlock(article, sentence, act.mark));
    return [act, quotes ?? []].flat();
  });
}

function statementBlocks({ article, statements }: Reading): Block[] {
  const cited = new Set(statements.flatMap(({ evidence }) => evidence));
  const beside = new Set<number>();
  return statements.flatMap((statement, index): Block[] => {
    const { label, text, evidence } = statement;
    const shown = inOrder(evidence.flatMap((sentence) => withNeighbours(article, sentence))).filter(
      (sentence) => evidence.includes(sentence) || (!cited.has(sentence) && !beside.has(sentence)),
    );
    for (const sentence of shown) beside.add(sentence);
    const open = isOpen(statement) && { open: true };
    return [
      { kind: 'statement', label, text, mark: index + 1, ...open },
      ...shown.map((sentence) =>
        evidence.includes(sentence)
          ? citedBlock(article, sentence, index + 1)
          : besideBlock(article, sentence),
      ),
    ];
  });
}

function contextBlocks({ article, statements }: Reading): Block[] {
  const cited = statements.flatMap(({ evidence }) => evidence);
  return inOrder(cited.flatMap((sentence) => withNeighbours(article, sentence))).map((sentence) => {
    const statement = statements.findIndex(({ evidence }) => evidence.includes(sentence));
    return statement < 0 ? besideBlock(article, sentence) : citedBlock(article, sentence, statement + 1);
  });
}

const inOrder = (sentences: readonly number[]): number[] => [...new Set(sentences)].toSorted((a, b) => a - b);

/** The sentences before and after it, in its own article, and itself. */
function withNeighbours(dossier: Dossier, sentence: number): number[] {
  const { article } = placeOf(dossier, sentence);
  const near = [sentence - 1, sentence, sentence + 1].filter((at) => at in dossier.sentences);
  return near.filter((at) => placeOf(dossier, at).article === article);
}

/** With a link to where it stands on its page. */
function citedBlock(dossier: Dossier, sentence: number, mark: number): Block {
  const quote = quoteOf(dossier, sentence, mark);
  const { url = null } = articlesOf(dossier)[placeOf(dossier, sentence).article] ?? {};
  const place = linkToSentence(url, quote.text);
  return place === null ? quote : { ...quote, url: place };
}

function besideBlock(dossier: Dossier, sentence: number): Block {
  const quote = quoteOf(dossier, sentence, null);
  const { text } = quote;
  return text.length <= maxBeside ? quote : { ...quote, text: `${truncate(text, maxBeside - 1).trimEnd()}…` };
}
