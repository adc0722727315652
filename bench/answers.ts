import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toArticle } from '../src/article/to-article.ts';
import { cleanText } from '../src/article/clean/clean-text.ts';
import { createLog } from '../src/base/log.ts';
import { principalOf, operator } from '../src/desk/principal.ts';
import { createStudy } from '../src/desk/study.ts';
import type { Engine } from '../src/engine/engine.ts';
import { extractive } from '../src/newsroom.ts';
import { deskStore } from '../src/newsroom.ts';
import { createSettings } from '../src/settings/settings.ts';
import { openStore } from '../src/store/store.ts';

const sample = 'playground/samples/en-harbour.txt';
const runs = 7;
const crowd = 50;

/**
 * `npm run bench -- answers`: from a cold start to the first answer in a shell, beside an empty Node program that reads
 * the same file; and how many calls fifty equal requests at once make.
 */
export async function bench(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const empty = ['-e', `require('node:fs').readFileSync('${sample}')`];
  const bare = await repeat(() => timeOf(empty, data));
  const cold = await repeat((run) => timeOf(lineOf, join(data, String(run))));
  const warm = await repeat(() => timeOf(lineOf, data));
  console.log(`empty program        ${show(bare)}`);
  console.log(
    `first answer, new store  ${show(cold)}, ${(median(cold) / median(bare)).toFixed(1)} times that`,
  );
  console.log(`answer, remembered   ${show(warm)}`);
  console.log(`${crowd} equal requests at once: ${await callsOfACrowd(join(data, 'crowd'))} engine call(s)`);
}

const lineOf = ['--disable-warning=ExperimentalWarning', 'src/main.ts', 'terminal', 'summarize', sample];

async function timeOf(args: string[], data: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], NUTGRAF_DATA: data },
    stdio: 'ignore',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return performance.now() - began;
}

async function repeat(measure: (run: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await measure(run));
  return times.toSorted((a, b) => a - b);
}

async function callsOfACrowd(folder: string): Promise<number> {
  let calls = 0;
  const counted: Engine = {
    ...extractive,
    draft: (...asked) => {
      calls += 1;
      return extractive.draft(...asked);
    },
  };
  const store = await openStore(folder, Date.now, console.error);
  const study = createStudy({
    primary: null,
    fallback: counted,
    ...deskStore(store),
    settings: createSettings(store.settings, { models: [], guildUsd: null, messageContent: false }),
    caps: { botUsd: 5, personReadings: null },
    now: Date.now,
    log: createLog('silent'),
  });
  const nobody = principalOf({ guild: null, person: null, place: operator }, false);
  const article = toArticle(cleanText(readFileSync(sample, 'utf8')));
  const asked = Array.from({ length: crowd }, () =>
    Array.fromAsync(study(article, { kind: 'actors', language: null }, nobody, new AbortController().signal)),
  );
  await Promise.all(asked);
  await store.close();
  return calls;
}

const median = (times: number[]) => times[Math.floor(times.length / 2)] ?? 0;
const show = (times: number[]) =>
  `median ${Math.round(median(times))} ms, worst ${Math.round(times.at(-1) ?? 0)} ms`;
