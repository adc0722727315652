import { serveJobs } from '../base/worker-pool/serve.ts';
import { barsSvg } from './bars.ts';
import { loadGraphviz, type LayOut } from './layout.ts';
import { mapSvg } from './map.ts';
import { toPng, type Drawing } from './pixels.ts';
import type { PictureJob } from './renderer.ts';
import { timelineSvg } from './timeline.ts';

let graphviz: Promise<LayOut> | null = null;

async function svgOf(job: PictureJob): Promise<string | null> {
  if (job.kind === 'bars') return barsSvg(job.input);
  if (job.kind === 'timeline') return timelineSvg(job.input);
  graphviz ??= loadGraphviz();
  return mapSvg(await graphviz, job.input);
}

serveJobs(async (job: PictureJob): Promise<Drawing | null> => {
  const svg = await svgOf(job);
  return svg === null ? null : toPng(svg);
});
