import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Article } from '../../src/article/article.ts';
import { checkRelation, checkStatement, type Verdict } from '../../src/desk/check/check.ts';
import type { Task } from '../../src/engine/engine.ts';
import { articleOf } from './set.ts';

/** Of a statement or an act: `true`, or what is wrong with it. */
const kinds = ['true', 'figure', 'date', 'attribution', 'role', 'negation', 'hedge', 'unsupported'] as const;
const Part = z.object({
  kind: z.enum(kinds),
  evidence: z.array(z.number()),
  label: z.string().default(''),
  text: z.string().default(''),
  from: z.string().optional(),
  verb: z.string().default(''),
  to: z.string().default(''),
});
const Reading = z.object({
  task: z.enum(['summarize', 'actors', 'ask']),
  language: z.string().nullable(),
  parts: z.array(Part),
});
const Articles = z.array(
  z.object({
    name: z.string(),
    language: z.string(),
    published: z.string(),
    title: z.string(),
    sentences: z.array(z.string()),
    readings: z.array(Reading),
  }),
);
const halves = ['tuned', 'heldBack'] as const;
const Halves = z.object({ tuned: Articles, heldBack: Articles });

type Judged = {
  half: (typeof halves)[number];
  kind: (typeof kinds)[number];
  /** "fr from ar" where a reading is in another language than its article. */
  language: string;
  outcome: 'kept' | 'marked' | 'removed';
  line: string;
};

function taskOf({ task, language }: z.infer<typeof Reading>): Task {
  if (task === 'actors') return { kind: 'actors', language };
  if (task === 'ask') return { kind: 'ask', question: '', earlier: [], language };
  return { kind: 'summarize', length: 'standard', style: 'bullets', language };
}

function verdictOf(article: Article, part: z.infer<typeof Part>, task: Task): Verdict<object> {
  const { from, verb, to, label, text, evidence } = part;
  return from === undefined
    ? checkStatement(article, { label, text, evidence }, task)
    : checkRelation(article, { from, verb, to, evidence }, task);
}

/**
 * Readings of articles of our own, drafted as a model would from the bot's prompt: fluent, mostly right, with the slips that
 * models make. What is wrong was marked before anything was judged.
 */
function judgeReadings(): Judged[] {
  const files = Halves.parse(JSON.parse(readFileSync(new URL('readings.json', import.meta.url), 'utf8')));
  return halves.flatMap((half) =>
    files[half].flatMap((source) => {
      const article = articleOf(source.name, source);
      return source.readings.flatMap((reading) =>
        reading.parts.map((part): Judged => {
          const verdict = verdictOf(article, part, taskOf(reading));
          const { language } = reading;
          const text = part.from === undefined ? part.text : `${part.from} → ${part.verb} → ${part.to}`;
          const why = 'removed' in verdict ? verdict.removed : verdict.kept.unchecked.join(', ');
          return {
            half,
            kind: part.kind,
            language: language === null ? source.language : `${language} from ${source.language}`,
            outcome: 'removed' in verdict ? 'removed' : why === '' ? 'kept' : 'marked',
            line: `${source.name} ${JSON.stringify(part.evidence)} (${why}) ${part.label} ${text}`,
          };
        }),
      );
    }),
  );
}

function summary(judged: Judged[]): string {
  const count = (outcome: Judged['outcome']) => judged.filter((each) => each.outcome === outcome).length;
  return `${count('removed')} removed, ${count('marked')} marked of ${judged.length}`;
}

function report(judged: Judged[], by: 'kind' | 'language'): void {
  for (const [name, of] of Map.groupBy(judged, (each) => each[by])) {
    const columns = halves.map((half) => summary(of.filter((each) => each.half === half)));
    console.log(`  ${name.padEnd(14)}${columns[0]?.padEnd(40)}${columns[1]}`);
  }
}

/** By kind of error, and true ones by language, tuned half beside held-back half; `shown` lists what went wrong in the tuned. */
export function reportReadings(shown: boolean): void {
  const judged = judgeReadings();
  console.log(`\n== readings as a model writes them, ${judged.length} parts: tuned, then held back`);
  report(judged, 'kind');
  console.log('  true ones by language');
  report(
    judged.filter(({ kind }) => kind === 'true'),
    'language',
  );
  if (!shown) return;
  for (const { half, kind, outcome, line } of judged) {
    const isRight = kind === 'true' ? outcome === 'kept' : outcome === 'removed';
    if (half === 'tuned' && !isRight) console.log(`  ${kind} ${outcome}: ${line}`);
  }
}
