import type { DraftPart } from '../engine.ts';

/** Passes a restart on only where there is something to replace, and only once its replacement is there. */
export function restarting(push: (part: DraftPart) => void): (part: DraftPart) => void {
  let [shown, stale] = [false, false];
  return (part) => {
    if (part.part === 'restart') {
      stale = shown;
      return;
    }
    if (part.part !== 'cost') {
      if (stale) push({ part: 'restart' });
      [shown, stale] = [true, false];
    }
    push(part);
  };
}
