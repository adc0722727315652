import type { FigureIndex } from './figure-index.ts';
import { type Finding, type Held, heldBy } from './held.ts';

/**
 * A figure, date or time, judged against any set of sentences. `carried`: by sentences that the statement doesn't
 * name, where a small number has to count the same thing.
 */
export type Claim = {
  kind: 'figure' | 'date' | 'time';
  judge(index: FigureIndex, evidence: number[], carried: boolean): Finding;
  /** Whether the sentences have something of this kind that no other claim of the statement accounts for. */
  competes(index: FigureIndex, evidence: number[]): boolean;
};

/** Judged by the same sentences again and again, which it is once. */
export function claim(
  kind: Claim['kind'],
  judge: (held: Held, carried: boolean) => Finding,
  competes: (held: Held) => boolean,
): Claim {
  const found = new Map<string, Finding>();
  return {
    kind,
    judge: (index, evidence, carried) => {
      const key = `${carried} ${evidence.join(' ')}`;
      const finding = found.get(key) ?? judge(heldBy(index, evidence), carried);
      found.set(key, finding);
      return finding;
    },
    competes: (index, evidence) => competes(heldBy(index, evidence)),
  };
}
