import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** What a careful reader finds in a sample article: its parts, who acts in it, and what it answers. */
const Expected = z.strictObject({
  title: z.string(),
  byline: z.string(),
  published: z.string().nullable(),
  updated: z.string().nullable(),
  language: z.string(),
  /** The first and the last sentence of the story, and pieces of the page that are no part of any. */
  /** How many sentences the story has. */
  sentences: z.int(),
  first: z.string(),
  last: z.string(),
  absent: z.array(z.string()),
  actors: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  /** Who acts on whom; `evidence` is a piece of the sentence that says so. */
  acts: z.array(z.strictObject({ from: z.string(), to: z.string(), evidence: z.string() })),
  /** `answer` is a piece of the sentence that answers; null where the article doesn't say. */
  questions: z.array(z.strictObject({ question: z.string(), answer: z.string().nullable() })),
});

export type Expected = z.infer<typeof Expected>;
export type Sample = { name: string; paste: string; expected: Expected };

const pastes = join(import.meta.dirname, '../../playground/samples');
const expectations = join(import.meta.dirname, 'samples');

/** The invented articles of the playground, as pasted, each with what is expected of it. */
export function samples(): Sample[] {
  return readdirSync(pastes)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => basename(file, '.txt'))
    .map((name) => ({
      name,
      paste: readFileSync(join(pastes, `${name}.txt`), 'utf8'),
      expected: Expected.parse(JSON.parse(readFileSync(join(expectations, `${name}.json`), 'utf8'))),
    }));
}
