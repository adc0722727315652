import { DiscordAPIError } from 'discord.js';
import * as z from 'zod';
import type { Command } from '../../command/command.ts';
import { declareCommands } from './declare-commands.ts';

/**
 * Why the commands couldn't be registered, in a line. Discord names a fault by its place in the request; here it stands
 * under the names of the command and the options: `config set footer description: …`.
 */
export function registrationFault(error: unknown, commands: readonly Command[]): string {
  if (!(error instanceof DiscordAPIError)) return error instanceof Error ? error.message : String(error);
  const declared = declareCommands(commands);
  const lines = error.message.split('\n');
  return lines.map((line) => line.replace(faultLine, (...parts) => named(parts, declared))).join('; ');
}

/** As discord.js writes it: `12.options[1].options[14].description[BASE_TYPE_BAD_LENGTH]: what is wrong`. */
const faultLine = /^(\d+)((?:\.options\[\d+\])*)(\S*?)\[\w+\](?=: )/;

const levelShape = z.array(z.looseObject({ name: z.string(), options: z.unknown().optional() }));

function named(parts: readonly unknown[], declared: unknown): string {
  const [, command, options, field] = parts.map(String);
  const indices = `${command}${options}`.match(/\d+/g) ?? [];
  const names: string[] = [];
  let level = declared;
  for (const index of indices) {
    const one = levelShape.safeParse(level).data?.[Number(index)];
    names.push(one?.name ?? index);
    level = one?.options;
  }
  return [...names, (field ?? '').replaceAll('.', ' ').trim()].join(' ').trim();
}
