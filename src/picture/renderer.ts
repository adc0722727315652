import { createWorkerPool } from '../base/worker-pool/worker-pool.ts';
import type { BarsInput } from './bars.ts';
import type { MapInput } from './map.ts';
import type { TimelineInput } from './timeline.ts';
import type { Image } from './pixels.ts';
import type { Sheet } from './svg.ts';

export type PictureJob =
  | { kind: 'map'; input: MapInput }
  | { kind: 'bars'; input: BarsInput }
  | { kind: 'timeline'; input: TimelineInput };

/** What of its input has room is `shown`. */
export type Drawing = Image & Pick<Sheet, 'shown'>;

export type Renderer = {
  /** Null where there is nothing to draw. Rejects when it fails, takes too long, or the signal aborts. */
  draw: (job: PictureJob, signal: AbortSignal) => Promise<Drawing | null>;
};

/** For one picture from its turn on, and how long the thread stays without one. */
type Timeouts = { milliseconds: number; idleMilliseconds: number };

/** What the thread takes beside graphviz and the fonts is little. */
const limits = { workers: 1, heapMegabytes: 96, bufferMegabytes: 256 };

/**
 * Draws one picture at a time in a thread of its own, so that nothing else waits: graphviz and resvg compute without
 * a pause, and take some 90 MB. The thread starts with the first picture and ends when none has been wanted for a while.
 */
export function createRenderer(
  timeouts: Timeouts = { milliseconds: 10_000, idleMilliseconds: 60_000 },
): Renderer {
  const script = new URL('./worker.ts', import.meta.url);
  const pool = createWorkerPool<PictureJob, Drawing | null>(script, { ...limits, ...timeouts });
  return { draw: (job, signal) => pool.run(job, signal) };
}
