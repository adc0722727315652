import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { LocalDiscord } from './discord.ts';
import type { GivenOptions } from './people/options.ts';
import { flatten, textOf } from './state/components.ts';

/** What a person types: a command and its options. */
export type Typed = { command: string; options: GivenOptions };

const script = z.array(
  z.strictObject({
    command: z.string(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
);

/** What a person types, from a JSON file: `file` names one beside it. */
export function readScript(url: URL): Typed[] {
  const lines = script.parse(JSON.parse(readFileSync(url, 'utf8')));
  return lines.map(({ command, options: { file, ...options } }) => {
    if (typeof file !== 'string') return { command, options };
    const content = readFileSync(new URL(file, url), 'utf8');
    return { command, options: { file: { name: file, content }, ...options } };
  });
}

const BUTTON = 2;

/**
 * Types the commands one after the other as a member in the first channel, and gives each answer as text once it is
 * finished: when it has buttons to go on with, more than the one that stops it.
 */
export async function* converse(
  discord: LocalDiscord,
  lines: readonly Typed[],
): AsyncGenerator<{ typed: string; answer: string }> {
  const { member } = discord.people;
  for (const { command, options } of lines) {
    const handle = member.slash(discord.channels.general, command, options);
    const answer = await handle.settled(({ components }) => {
      return flatten(components).filter(({ type }) => type === BUTTON).length > 1;
    });
    const given = Object.entries(options).map(
      ([name, value]) =>
        ` ${name}: ${typeof value === 'object' && 'name' in value ? value.name : String(value)}`,
    );
    yield { typed: `/${command}${given.join('')}`, answer: textOf(answer) };
  }
}
