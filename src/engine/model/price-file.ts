import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Refusal } from '../../base/refusal.ts';
import type { Prices } from './prices.ts';

const usd = z.number().min(0);
const price = z.strictObject({ input: usd, output: usd, read: usd.optional(), write: usd.optional() });
const file = z.record(
  z.string(),
  price.extend({ long: price.extend({ from: z.int().positive() }).optional() }),
);

/**
 * What the operator knows of prices: by the model's id as NUTGRAF_MODEL has it, in US dollars for a million tokens. What
 * a cache reads or is given costs what any token does, unless told.
 * @throws Refusal `env.prices`
 */
export function readPrices(path: string | null): Record<string, Prices> {
  if (path === null) return {};
  try {
    const models = Object.entries(file.parse(JSON.parse(readFileSync(path, 'utf8'))));
    return Object.fromEntries(
      models.map(([model, { long, ...short }]) => [
        model,
        { ...complete(short), ...(long && { long: { ...complete(long), from: long.from } }) },
      ]),
    );
  } catch (error) {
    throw new Refusal('env.prices', { file: path }, { cause: error });
  }
}

const complete = ({ input, output, read = input, write = input }: z.output<typeof price>) => ({
  input,
  output,
  read,
  write,
});
