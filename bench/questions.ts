import type { Article } from '../src/article/article.ts';
import { files, questionsAbout, type Question } from './extractive/question-set.ts';
import { draftOf, sample } from './extractive/samples.ts';

type Score = {
  answered: number;
  first: number;
  refused: number;
  near: number;
  far: number;
  nearTaken: number;
  farTaken: number;
};

/**
 * How well the extractive engine answers questions about the sample articles: which share of the answerable ones it
 * leads with the right sentence, and how many it wrongly refuses or accepts. `-- questions misses` lists what the
 * tuned half gets wrong; the held half is only counted.
 */
export async function bench(args: string[]): Promise<void> {
  const halves = { tuned: new Map<string, Score>(), held: new Map<string, Score>() };
  for (const file of files) {
    const article = await sample(file);
    const { tuned, held } = questionsAbout(file);
    for (const question of tuned) await score(halves.tuned, article, question, args.includes('misses'));
    for (const question of held) await score(halves.held, article, question, false);
  }
  print('tuned', halves.tuned);
  print('held', halves.held);
}

async function score(
  scores: Map<string, Score>,
  article: Article,
  asked: Question,
  tells: boolean,
): Promise<void> {
  const { answerable, statements } = await draftOf(article, {
    kind: 'ask',
    question: asked.question,
    earlier: [],
    language: null,
  });
  const own = scores.get(article.language) ?? {
    answered: 0,
    first: 0,
    refused: 0,
    near: 0,
    far: 0,
    nearTaken: 0,
    farTaken: 0,
  };
  scores.set(article.language, own);
  const lead = statements[0]?.text ?? '';
  const isRight = [asked.answer].flat().some((piece) => piece !== null && lead.includes(piece));
  if (asked.kind === 'answered') {
    own.answered += 1;
    own.first += isRight ? 1 : 0;
    own.refused += answerable ? 0 : 1;
  } else {
    own[asked.kind] += 1;
    own[asked.kind === 'near' ? 'nearTaken' : 'farTaken'] += answerable ? 1 : 0;
  }
  const isMiss = asked.kind === 'answered' ? !isRight || !answerable : answerable;
  if (tells && isMiss)
    console.log(
      `${asked.kind} ${answerable ? 'taken' : 'refused'}${isRight ? ' right' : ''}: ${asked.question}\n    ${lead}`,
    );
}

function print(half: string, scores: Map<string, Score>): void {
  const all = [...scores, ['all', sum([...scores.values()])] as const];
  console.log(`\n${half}: language, first sentence right, wrongly refused, wrongly accepted near and far`);
  for (const [language, own] of all) {
    console.log(
      `  ${language.padEnd(4)} ${own.first}/${own.answered}   ${own.refused}/${own.answered}   ${own.nearTaken}/${own.near}   ${own.farTaken}/${own.far}`,
    );
  }
}

function sum(scores: Score[]): Score {
  const total: Score = { answered: 0, first: 0, refused: 0, near: 0, far: 0, nearTaken: 0, farTaken: 0 };
  const keys = ['answered', 'first', 'refused', 'near', 'far', 'nearTaken', 'farTaken'] as const;
  for (const score of scores) for (const key of keys) total[key] += score[key];
  return total;
}
