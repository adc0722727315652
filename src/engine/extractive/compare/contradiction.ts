import type { Fact } from '../../facts.ts';
import type { Sentence } from './sentence.ts';

/** What a sentence has on a point: the words that are shown, and the fact, where it is a figure or a date. */
export type Side = { sentence: Sentence; value: string; fact?: Fact };

/** Two sides of two articles that can't both be true, and how likely they are about the same thing, from 0 to 1. */
export type Contradiction = { sides: [Side, Side]; score: number };
