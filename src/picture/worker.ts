import { serveJobs } from '../base/worker-pool/serve.ts';
import { barsSvg } from './bars.ts';
import { loadGraphviz, type LayOut } from './layout.ts';
import { mapSvg } from './map.ts';
import { toPng } from './pixels.ts';
import type { Drawing, PictureJob } from './renderer.ts';
import type { Sheet } from './svg.ts';
import { timelineSvg } from './timeline.ts';

let graphviz: Promise<LayOut> | null = null;

async function sheetOf(job: PictureJob): Promise<Sheet | null> {
  if (job.kind === 'bars') {
    const svg = barsSvg(job.input);
    return svg === null ? null : { svg, shown: [...job.input.bars.keys()] };
  }
  if (job.kind === 'timeline') return timelineSvg(job.input);
  graphviz ??= loadGraphviz();
  return mapSvg(await graphviz, job.input);
}

serveJobs(async (job: PictureJob): Promise<Drawing | null> => {
  const sheet = await sheetOf(job);
  return sheet && { ...toPng(sheet.svg), shown: sheet.shown };
});
