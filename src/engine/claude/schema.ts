import * as z from 'zod';

const evidence = { type: 'array', items: { type: 'integer' } };
const text = { type: 'string' };

/**
 * The draft of every task, as the provider is told. `answerable` stands first, because it is written first.
 * Plain keywords only: the API rejects bounds such as `maxItems`.
 */
export const draftSchema = object({
  answerable: { type: 'boolean' },
  statements: { type: 'array', items: object({ label: text, text, evidence }) },
  relations: { type: 'array', items: object({ from: text, verb: text, to: text, evidence }) },
});

function object(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const words = z.string().transform((text) => text.replaceAll(/\s+/gu, ' ').trim());
const numbers = z.array(z.int()).transform((numbers) => [...new Set(numbers)]);

/** What came back, believed only after this: text on one line, no number twice. */
export const readAnswerable = z.boolean();
export const readStatement = z.object({ label: words, text: words, evidence: numbers });
export const readRelation = z.object({ from: words, verb: words, to: words, evidence: numbers });
