import { changeDate, changeNumber, swapFigure, type Edit } from './corrupt-figures.ts';
import {
  citeNothing,
  citeOther,
  misquote,
  nameOrganisation,
  nameOther,
  nameStranger,
} from './corrupt-words.ts';
import { seeded, type Random } from './random.ts';
import type { Sample, TrueStatement } from './set.ts';

/** A planted error: what a true statement became. */
export type Planted = { sample: Sample; original: TrueStatement; text: string; evidence: number[] };
type Plant = (sample: Sample, statement: TrueStatement, random: Random) => Planted | null;

const inText =
  (edit: (sample: Sample, statement: TrueStatement, random: Random) => Edit | null): Plant =>
  (sample, original, random) => {
    const change = edit(sample, original, random);
    if (change === null) return null;
    const { text, evidence } = original;
    const changed = text.slice(0, change.at) + change.text + text.slice(change.at + change.length);
    return { sample, original, evidence, text: changed };
  };

const inEvidence =
  (cite: (sample: Sample, statement: TrueStatement, random: Random) => number[] | null): Plant =>
  (sample, original, random) => {
    const evidence = cite(sample, original, random);
    return evidence === null ? null : { sample, original, evidence, text: original.text };
  };

/** The kinds of error, in the order of the report. */
export const kinds = new Map<string, Plant>([
  ['number', inText(changeNumber)],
  ['date', inText(changeDate)],
  ['stranger', inText(nameStranger)],
  ['organisation', inText(nameOrganisation)],
  ['quotation', inText(misquote)],
  ['other evidence', inEvidence(citeOther)],
  ['no evidence', inEvidence(citeNothing)],
  ['held figure', inText(swapFigure)],
  ['held name', inText(nameOther)],
]);

/** Errors of one kind in all samples, each once, at most `perStatement` from a statement. */
export function plantErrors(kind: string, samples: Sample[], perStatement: number): Planted[] {
  const random = seeded(20_240_314);
  const planted = new Map<string, Planted>();
  for (let round = 0; round < perStatement; round += 1) {
    for (const sample of samples) {
      for (const statement of sample.statements) {
        const error = kinds.get(kind)?.(sample, statement, random);
        if (error) planted.set(JSON.stringify([sample.name, error.text, error.evidence]), error);
      }
    }
  }
  return [...planted.values()];
}
