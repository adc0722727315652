import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType, Routes, type REST } from 'discord.js';
import type { Command } from '../../command/command.ts';
import { declareCommands } from './declare-commands.ts';

/** Whether Discord had to be told, and under which ids it holds the slash commands, by name. */
export type Registered = { changed: boolean; ids: ReadonlyMap<string, string> };

/** Tells Discord of the commands where it holds others, and that is allowed. */
export async function registerCommands(
  rest: REST,
  application: string,
  { commands, isAllowed }: { commands: readonly Command[]; isAllowed: boolean },
): Promise<Registered> {
  const route = Routes.applicationCommands(application);
  const declared = declareCommands(commands);
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (!isAllowed || sameCommands(registered, declared)) return { changed: false, ids: idsOf(registered) };
  return { changed: true, ids: idsOf(await rest.put(route, { body: declared })) };
}

function idsOf(registered: unknown): Registered['ids'] {
  const slash = (Array.isArray(registered) ? registered : []).filter(
    (one) => field(one, 'type') === ApplicationCommandType.ChatInput,
  );
  return new Map(slash.map((one) => [String(field(one, 'name')), String(field(one, 'id'))]));
}

/** Whether what Discord holds, as it answers with localizations, are these commands. */
export const holdsCommands = (registered: unknown, commands: readonly Command[]): boolean =>
  sameCommands(registered, declareCommands(commands));

/** Discord answers with more than was declared, ids and versions, and leaves out what is null, false or empty. */
function sameCommands(registered: unknown, declared: readonly { name: string }[]): boolean {
  if (!Array.isArray(registered) || registered.length !== declared.length) return false;
  return declared.every((one) => registered.some((other) => holds(other, one)));
}

function holds(registered: unknown, declared: unknown): boolean {
  if (isNothing(declared)) return isNothing(registered);
  if (Array.isArray(declared)) {
    const parts: readonly unknown[] = declared;
    return (
      Array.isArray(registered) &&
      registered.length === parts.length &&
      parts.every((part, at) => holds(registered[at], part))
    );
  }
  if (typeof declared !== 'object' || declared === null) return registered === declared;
  return Object.entries(declared).every(([name, part]) => {
    const other = field(registered, name);
    return name.endsWith('_localizations') ? isDeepStrictEqual(other ?? {}, part) : holds(other, part);
  });
}

function isNothing(value: unknown): boolean {
  return [undefined, null, false].some((nothing) => nothing === value) || isDeepStrictEqual(value, []);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
