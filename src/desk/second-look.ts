import type { Logger } from '../base/log.ts';
import { addCost, EngineFailure, type Judge, type Judged, type Judgement } from '../engine/engine.ts';
import type { Account, Ledger } from '../store/ledger.ts';
import type { Checked, Notice, Reading } from './reading.ts';
import { dropLoneSides } from './arrange.ts';
import { removalNotices } from './run-engine.ts';

export type SecondLookOptions = { judge?: Judge | null | undefined; ledger: Ledger; log: Logger };

const absent: Notice = { key: 'noSecondLook', params: {} };

/** There is somebody to judge, and more to judge than the article's own sentences. */
export function needsSecondLook({ judge }: SecondLookOptions, reading: Reading): boolean {
  const isQuoted = reading.statements.every(
    ({ label, text }) =>
      (label === '' || reading.task.kind !== 'actors') && reading.article.sentences.includes(text),
  );
  return Boolean(judge) && !(isQuoted && reading.relations.length === 0);
}

/**
 * Has the statements and relations of a complete reading judged in one call: what is contradicted goes, what is
 * unclear is marked. Its cost is charged to the same accounts, and added to the reading's. Where it can't be made the
 * reading stays and says so.
 */
export async function takeSecondLook(
  { judge, ledger, log }: SecondLookOptions,
  reading: Reading,
  accounts: Account[],
  signal: AbortSignal,
): Promise<Reading> {
  const items = [...reading.statements, ...reading.relations.map(asJudged)].map(toJudged);
  if (!judge) return reading;
  const worst = judge.worstCaseUsd(reading.article, items);
  const inUsd = accounts.filter(({ unit }) => unit === 'usd');
  const isFree = judge.countedUsd !== undefined;
  const without: Reading = { ...reading, notices: [...reading.notices, absent] };
  if (worst === null && !isFree && inUsd.some(({ cap }) => cap !== null)) return without;
  const reservation = await ledger.reserve(inUsd, worst ?? 0).catch((error: unknown) => {
    log.error({ err: error }, 'nothing could be reserved');
    return null;
  });
  if (reservation === null || 'full' in reservation) return without;
  try {
    const { judgements, cost } = await judge.judge(reading.article, items, signal);
    await reservation.settle(cost.usd ?? 0);
    return withJudgements({ ...reading, cost: addCost(reading.cost, cost) }, judgements);
  } catch (error) {
    if (!(error instanceof EngineFailure)) {
      // An aborted call is charged what it can have cost.
      await reservation.settle(worst ?? 0);
      throw error;
    }
    await reservation.settle(error.cost?.usd ?? 0);
    log.warn({ why: error.message, article: reading.article.id }, 'the second look failed');
    return { ...without, cost: error.cost ? addCost(reading.cost, error.cost) : reading.cost };
  }
}

const asJudged = ({ from, verb, to, evidence }: Reading['relations'][number]) => ({
  label: '',
  text: `${from} ${verb} ${to}`,
  evidence,
});

const toJudged = ({
  label,
  text,
  evidence,
}: {
  label: string;
  text: string;
  evidence: number[];
}): Judged => ({
  text: label === '' ? text : `${label}: ${text}`,
  evidence,
});

/** The judgements are those of the statements, then of the relations. */
function withJudgements(reading: Reading, judgements: Judgement[]): Reading {
  const count = reading.statements.length;
  const statements = keepJudged(reading.statements, judgements.slice(0, count));
  const relations = keepJudged(reading.relations, judgements.slice(count));
  const contradicted = [...reading.statements, ...reading.relations.map(asJudged)]
    .filter((_, at) => judgements[at] === 'contradicted')
    .map(({ text }) => ({ text, reason: 'contradicted' as const }));
  const removed = [...reading.removed, ...contradicted];
  const whole = dropLoneSides({ ...reading, statements, relations, removed });
  const added = whole.removed.slice(reading.removed.length);
  return { ...whole, notices: [...reading.notices, ...removalNotices(added)] };
}

function keepJudged<T extends Checked<object>>(parts: T[], judgements: Judgement[]): T[] {
  return parts.flatMap((part, at): T[] => {
    const judgement = judgements[at] ?? 'unclear';
    if (judgement === 'contradicted') return [];
    const open = judgement === 'unclear' ? ['meaning' as const] : [];
    return [{ ...part, unchecked: [...part.unchecked, ...open], second: judgement }];
  });
}
