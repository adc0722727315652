import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import type { Command, CommandOption } from '../state/model.ts';
import { checkCommand, type CommandRequest } from './command-rules.ts';
import { formError, refuse } from './errors.ts';
import { bodyOf, guildOf, type Call } from './route.ts';
import { checkRequest } from './schema.ts';

const maxCommands: Record<number, number> = { 1: 100, 2: 15, 3: 15 };

/** The guild of the path; undefined for the app's own commands. */
function scopeOf(call: Call): string | undefined {
  if (call.params.application !== call.world.application.id) throw refuse('missingAccess');
  return call.params.guild === undefined ? undefined : guildOf(call).id;
}

function inScope(call: Call): Command[] {
  const guild = scopeOf(call);
  return [...call.world.commands.values()].filter((command) => command.guild_id === guild);
}

export function listCommands(call: Call): Command[] {
  return inScope(call);
}

export function findCommand(call: Call): Command {
  const found = inScope(call).find((command) => command.id === call.params.command);
  if (!found) throw refuse('unknownCommand');
  return found;
}

function contextsOf(request: CommandRequest): number[] | null {
  if (request.contexts) return request.contexts;
  return request.dm_permission === false ? [0] : null;
}

/** Discord leaves out what is false or empty. */
function savedOption({ options, required, autocomplete, ...option }: CommandOption): CommandOption {
  return {
    ...option,
    ...(required && { required }),
    ...(autocomplete && { autocomplete }),
    ...(options?.length && { options: options.map(savedOption) }),
  };
}

/** Stored as Discord gives it back; an id is kept where a command of this name and type exists. */
function save(call: Call, request: CommandRequest, known: Command | undefined): Command {
  const guild = scopeOf(call);
  const command: Command = {
    id: known?.id ?? call.world.newId(),
    application_id: call.world.application.id,
    version: call.world.newId(),
    type: request.type ?? 1,
    name: request.name,
    description: request.description ?? '',
    default_member_permissions: request.default_member_permissions?.toString() ?? null,
    contexts: contextsOf(request),
    integration_types: request.integration_types ?? [0],
    name_localizations: request.name_localizations ?? null,
    description_localizations: request.description_localizations ?? null,
    nsfw: request.nsfw ?? false,
    ...(request.options?.length && { options: request.options.map(savedOption) }),
    ...(guild !== undefined && { guild_id: guild }),
  };
  call.world.commands.set(command.id, command);
  return command;
}

function sameName(commands: readonly Command[], request: CommandRequest): Command | undefined {
  return commands.find((command) => command.name === request.name && command.type === (request.type ?? 1));
}

function checkCounts(requests: readonly CommandRequest[]): void {
  for (const [type, most] of Object.entries(maxCommands)) {
    if (requests.filter((request) => (request.type ?? 1) === Number(type)).length > most)
      throw refuse('tooManyCommands');
  }
  const keys = requests.map((request) => `${request.type ?? 1} ${request.name}`);
  const again = keys.findIndex((key, index) => keys.indexOf(key) < index);
  const message = 'Application command names must be unique';
  if (again >= 0) throw formError([{ path: [again], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]);
}

/** discord.js sends permissions as a string, which Discord takes and the schema doesn't know. */
function asSpecified(request: CommandRequest): CommandRequest {
  const { default_member_permissions: bits } = request;
  return typeof bits === 'string' ? { ...request, default_member_permissions: Number(bits) } : request;
}

/** The JSON of commands that kept the rules: a bot declares the same ones at each start. */
const kept = new Set<string>();
const mostKept = 1000;

function checkOnce(request: CommandRequest, index: number): void {
  const json = JSON.stringify(request);
  if (kept.has(json)) return;
  checkRequest(ApplicationCommandUpdateRequestSchema, asSpecified(request), [index]);
  checkCommand(request, [index]);
  if (kept.size >= mostKept) kept.clear();
  kept.add(json);
}

export function replaceCommands(call: Call): Command[] {
  const requests = bodyOf<CommandRequest[]>(call);
  if (!Array.isArray(requests)) throw refuse('invalidJson');
  for (const [index, request] of requests.entries()) checkOnce(request, index);
  checkCounts(requests);
  const before = inScope(call);
  for (const command of before) call.world.commands.delete(command.id);
  const commands = requests.map((request) => save(call, request, sameName(before, request)));
  call.world.events.emit({ kind: 'commands' });
  return commands;
}

export function createCommand(call: Call): Command {
  const request = bodyOf<CommandRequest>(call);
  checkCommand(request);
  const before = inScope(call);
  const known = sameName(before, request);
  checkCounts([...before.filter((command) => command !== known), request]);
  const command = save(call, request, known);
  call.world.events.emit({ kind: 'commands' });
  return command;
}

export function changeCommand(call: Call): Command {
  const known = findCommand(call);
  const request: CommandRequest = { ...known, ...bodyOf<Partial<CommandRequest>>(call) };
  checkCommand(request);
  const command = save(call, request, known);
  call.world.events.emit({ kind: 'commands' });
  return command;
}

export function deleteCommand(call: Call): void {
  call.world.commands.delete(findCommand(call).id);
  call.world.events.emit({ kind: 'commands' });
}
