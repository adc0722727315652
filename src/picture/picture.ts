import type { BarsInput } from './bars.ts';
import type { MapInput } from './map.ts';
import { createRenderer, type Drawing } from './renderer.ts';
import type { TimelineInput } from './timeline.ts';

const renderer = createRenderer();

/**
 * Who acts on whom, as a PNG for a phone: one arrow for all that one does to another, as many as are readable there,
 * twelve at most. Null where there is no relation, or no font has a letter of it.
 */
export function drawMap(input: MapInput, signal: AbortSignal): Promise<Drawing | null> {
  return renderer.draw({ kind: 'map', input }, signal);
}

/** Bars beside each other under a line, as a PNG for a phone. Null where all values are 0, or a letter is missing. */
export function drawBars(input: BarsInput, signal: AbortSignal): Promise<Drawing | null> {
  return renderer.draw({ kind: 'bars', input }, signal);
}

/** Events under each other along a line, ten at most, as a PNG for a phone. Null where a letter is missing. */
export function drawTimeline(input: TimelineInput, signal: AbortSignal): Promise<Drawing | null> {
  return renderer.draw({ kind: 'timeline', input }, signal);
}
