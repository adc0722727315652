import { checkStatement, type Verdict } from '../src/desk/check/check.ts';
import { checkerVersion } from '../src/desk/reading.ts';
import type { Statement, Task } from '../src/engine/engine.ts';
import { kinds, plantErrors, type Planted } from './checks/corrupt.ts';
import { reportHard } from './checks/hard.ts';
import { reportReadings } from './checks/readings.ts';
import { isHeldBack, readSet, type Sample, type TrueStatement } from './checks/set.ts';

const groups = ['latin', 'hangul', 'kana and han', 'en on latin', 'en on ko/ja'] as const;
type Group = (typeof groups)[number];

function groupOf(sample: Sample, statement: TrueStatement): Group {
  const { language } = sample.article;
  const asian = language === 'ko' || language === 'ja';
  if (statement.language !== null) return asian ? 'en on ko/ja' : 'en on latin';
  return language === 'ko' ? 'hangul' : language === 'ja' ? 'kana and han' : 'latin';
}

const taskIn = (language: string | null): Task => ({
  kind: 'summarize',
  length: 'standard',
  style: 'bullets',
  language,
});

const judge = (sample: Sample, statement: TrueStatement, text: string, evidence: number[]) =>
  checkStatement(sample.article, { label: '', text, evidence }, taskIn(statement.language));

type Outcome = 'caught' | 'unchecked' | 'missed';

/** Caught: removed, or, where only the evidence was wrong, moved to a sentence that carries the statement. */
function outcomeOf(kind: string, error: Planted, verdict: Verdict<Statement>): Outcome {
  if ('removed' in verdict) return 'caught';
  const { evidence, unchecked } = verdict.kept;
  if (kind === 'other evidence' && error.original.evidence.some((at) => evidence.includes(at)))
    return 'caught';
  return unchecked.length > 0 ? 'unchecked' : 'missed';
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

function reportErrors(samples: Sample[], shown: string | undefined): void {
  console.log(
    `\nplanted errors: caught % / unchecked % of n\n${['kind', 'all', ...groups].map(cell).join('')}`,
  );
  for (const kind of kinds.keys()) {
    const judged = plantErrors(kind, samples, 6).map((error) => {
      const verdict = judge(error.sample, error.original, error.text, error.evidence);
      return {
        error,
        group: groupOf(error.sample, error.original),
        outcome: outcomeOf(kind, error, verdict),
      };
    });
    const rates = (of: typeof judged) => {
      const count = (outcome: Outcome) => of.filter((each) => each.outcome === outcome).length;
      return `${share(count('caught'), of.length)} / ${share(count('unchecked'), of.length)} of ${of.length}`;
    };
    console.log(
      [kind, rates(judged), ...groups.map((group) => rates(judged.filter((each) => each.group === group)))]
        .map(cell)
        .join(''),
    );
    if (shown === kind) {
      for (const { error, outcome } of judged.filter((each) => each.outcome !== 'caught')) {
        console.log(
          `  ${outcome} ${error.sample.name} ${JSON.stringify(error.evidence)} ${error.text}\n    was: ${error.original.text}`,
        );
      }
    }
  }
}

const cell = (text: string) => text.padEnd(22);

function reportTrue(samples: Sample[], shown: string | undefined): void {
  const judged = samples.flatMap((sample) =>
    sample.statements.map((statement) => {
      const verdict = judge(sample, statement, statement.text, statement.evidence);
      return { sample, statement, verdict, group: groupOf(sample, statement) };
    }),
  );
  const rates = (of: typeof judged) => {
    const removed = of.filter(({ verdict }) => 'removed' in verdict).length;
    const unchecked = of.filter(
      ({ verdict }) => 'kept' in verdict && verdict.kept.unchecked.length > 0,
    ).length;
    const moved = of.filter(
      ({ verdict, statement }) =>
        'kept' in verdict && String(verdict.kept.evidence) !== String(statement.evidence),
    ).length;
    return `${share(removed, of.length)} / ${share(unchecked, of.length)} / ${share(moved, of.length)} of ${of.length}`;
  };
  console.log(`\ntrue statements: removed % / unchecked % / evidence changed % of n`);
  console.log(
    `  all ${rates(judged)}\n  as a model writes ${rates(judged.filter(({ statement }) => !statement.hard))}`,
  );
  console.log(`  hard ${rates(judged.filter(({ statement }) => statement.hard))}`);
  for (const group of groups)
    console.log(`  ${group} ${rates(judged.filter((each) => each.group === group))}`);
  if (shown !== 'true') return;
  for (const { sample, statement, verdict } of judged) {
    const text = JSON.stringify(
      'removed' in verdict ? verdict : { unchecked: verdict.kept.unchecked, evidence: verdict.kept.evidence },
    );
    const plain =
      'kept' in verdict &&
      verdict.kept.unchecked.length === 0 &&
      String(verdict.kept.evidence) === String(statement.evidence);
    if (!plain)
      console.log(
        `  ${text} ${sample.name} ${JSON.stringify(statement.evidence)} ${statement.hard ? '(hard) ' : ''}${statement.text}`,
      );
  }
}

/** `npm run bench -- checks [KIND | true | hard | readings]`: names a kind to list what got through, of the tuned part only. */
export async function bench(args: string[]): Promise<void> {
  const samples = readSet();
  console.log(`checker ${checkerVersion}`);
  for (const [name, part] of [
    ['tuned', samples.filter((sample) => !isHeldBack(sample))],
    ['held back', samples.filter(isHeldBack)],
  ] as const) {
    const count = part.reduce((sum, sample) => sum + sample.statements.length, 0);
    console.log(`\n== ${name}: ${part.length} articles, ${count} statements`);
    const shown = name === 'tuned' ? args[0] : undefined;
    reportTrue(part, shown);
    reportErrors(part, shown);
  }
  reportHard(args[0] === 'hard');
  reportReadings(args[0] === 'readings');
}
