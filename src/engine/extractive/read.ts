import { type Dossier, isSeveral } from '../../article/dossier.ts';
import type { Relation, Statement, Task } from '../engine.ts';
import type { ReadFacts } from '../facts.ts';
import { actorsOf } from './actors/actors.ts';
import { answer, type Answer } from './ask/answer.ts';
import { compare, otherSides } from './compare/compare.ts';
import { summarize } from './summarize/summarize.ts';
import { timelineOf } from './timeline/timeline.ts';
import { inSimplified } from './traditional-chinese.ts';

type Draft = { answerable: boolean; statements: Statement[]; relations: Relation[] };

/** What there is to say, task by task. */
export function read(article: Dossier, task: Task, readFacts: ReadFacts): Draft {
  return inSimplified(article, task, (simple, simpleTask) => readPlain(simple, simpleTask, readFacts));
}

function readPlain(article: Dossier, task: Task, readFacts: ReadFacts): Draft {
  switch (task.kind) {
    case 'ask':
      return { ...withOtherSides(answer(article, task), article, task.question, readFacts), relations: [] };
    case 'compare':
      return { ...compare(article, readFacts), relations: [] };
    case 'timeline':
      return asAnswer(timelineOf(article, readFacts));
    case 'actors': {
      const { statements, relations } = actorsOf(article);
      return asAnswer(statements, relations);
    }
    case 'summarize':
      return asAnswer(summarize(article, task));
  }
}

/** So many at most are an answer. */
const mostStatements = 4;

/** Where articles dispute what answers, each side is told. */
function withOtherSides(given: Answer, dossier: Dossier, question: string, readFacts: ReadFacts): Answer {
  if (!given.answerable || !isSeveral(dossier)) return given;
  const sides = given.statements.flatMap((own) => [
    own,
    ...otherSides(dossier, readFacts, own.evidence.at(-1) ?? 0, question),
  ]);
  return { ...given, statements: sides.slice(0, mostStatements) };
}

const asAnswer = (statements: Statement[], relations: Relation[] = []): Draft => ({
  answerable: statements.length > 0,
  statements,
  relations,
});
