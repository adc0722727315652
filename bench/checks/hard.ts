import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { checkStatement } from '../../src/desk/check/check.ts';
import { articleOf } from './set.ts';

const Rows = z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]));
const halves = ['tuned', 'heldBack'] as const;
const Halves = z.object({ tuned: Rows, heldBack: Rows });

/** One sentence of our own, a true and a false statement about it. Rules are made by those of the tuned half only. */
type HardCase = {
  half: (typeof halves)[number];
  kind: string;
  language: string;
  sentence: string;
  holds: string;
  fails: string;
};

function readCases(): HardCase[] {
  const rows = Halves.parse(JSON.parse(readFileSync(new URL('hard.json', import.meta.url), 'utf8')));
  return halves.flatMap((half) =>
    rows[half].map(([kind, language, sentence, holds, fails]) => ({
      half,
      kind,
      language,
      sentence,
      holds,
      fails,
    })),
  );
}

type Result = HardCase & { removed: string | null; caught: boolean };

function judge(each: HardCase): Result {
  const { language, sentence, holds, fails } = each;
  const article = articleOf('hard', { language, title: '', published: '2026-03-05', sentences: [sentence] });
  const task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null } as const;
  const verdictOf = (text: string) => checkStatement(article, { label: '', text, evidence: [0] }, task);
  const kept = verdictOf(holds);
  return { ...each, removed: 'removed' in kept ? kept.removed : null, caught: 'removed' in verdictOf(fails) };
}

function report(results: Result[], by: 'kind' | 'language' | null): void {
  for (const [name, of] of Map.groupBy(results, (result) => (by === null ? 'all' : result[by]))) {
    const row = halves.map((half) => {
      const part = of.filter((each) => each.half === half);
      const removed = part.filter((each) => each.removed !== null).length;
      return `${part.filter(({ caught }) => caught).length} caught, ${removed} true removed of ${part.length}`;
    });
    console.log(`  ${name.padEnd(14)}${row[0]?.padEnd(40)}${row[1]}`);
  }
}

/** Caught errors and removed true statements, tuned half beside held-back half; `shown` lists what failed of the tuned. */
export function reportHard(shown: boolean): void {
  const results = readCases().map(judge);
  console.log(`\n== hard cases, ${results.length}: tuned, then held back`);
  report(results, null);
  report(results, 'kind');
  report(results, 'language');
  if (!shown) return;
  for (const { half, kind, language, removed, caught, sentence, holds, fails } of results) {
    if (half === 'heldBack' || (caught && removed === null)) continue;
    console.log(`  ${kind} ${language}: ${sentence}`);
    if (removed !== null) console.log(`    true removed (${removed}): ${holds}`);
    if (!caught) console.log(`    missed: ${fails}`);
  }
}
