import { parentPort } from 'node:worker_threads';
import { barsSvg } from './bars.ts';
import { loadGraphviz, type LayOut } from './layout.ts';
import { mapSvg } from './map.ts';
import { toPng, type Drawing } from './pixels.ts';
import type { Job, Outcome } from './renderer.ts';

let graphviz: Promise<LayOut> | null = null;

async function svgOf(job: Job): Promise<string | null> {
  if (job.kind === 'bars') return barsSvg(job.input);
  graphviz ??= loadGraphviz();
  return mapSvg(await graphviz, job.input);
}

async function draw(job: Job): Promise<Drawing | null> {
  const svg = await svgOf(job);
  return svg === null ? null : toPng(svg);
}

parentPort?.on('message', (job: Job) => {
  void draw(job).then(
    (drawing) => answer({ drawing }),
    (bug: unknown) => answer({ bug }),
  );
});

function answer(outcome: Outcome): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage(outcome);
}
