import { storeFile, type Upload } from '../state/files.ts';
import type { Channel, CommandOption } from '../state/model.ts';
import { bareMemberShape, resolvedChannelShape, roleShape } from '../state/shapes.ts';
import type { World } from '../state/world.ts';
import { UserActionError } from './user-action-error.ts';
import type { ChosenCommand } from './available-commands.ts';

/** A file to attach: its text or its bytes. */
export type FileInput = {
  name: string;
  content: string | Uint8Array;
  contentType?: string;
  description?: string;
};
export type CommandValues = Record<string, string | number | boolean | FileInput>;

type Filled = {
  type: number;
  name: string;
  value?: string | number | boolean;
  options?: Filled[];
  focused?: true;
};
export type Resolved = Record<string, Record<string, unknown>>;

const valueTypes: Record<number, string> = {
  3: 'string',
  4: 'number',
  5: 'boolean',
  6: 'string',
  7: 'string',
  8: 'string',
  9: 'string',
  10: 'number',
};

export function uploadOf(file: FileInput): Upload {
  const { content, ...rest } = file;
  return { ...rest, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** Discord's client gives a text option as one line. */
function oneLine(value: string): string {
  return value.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim();
}

function checkRange(option: CommandOption, value: string | number): void {
  const size = typeof value === 'string' ? value.length : value;
  const least = typeof value === 'string' ? option.min_length : option.min_value;
  const most = typeof value === 'string' ? (option.max_length ?? 6000) : option.max_value;
  if (least !== undefined && size < least)
    throw new UserActionError(`"${option.name}" must be at least ${least}`);
  if (most !== undefined && size > most)
    throw new UserActionError(`"${option.name}" must be at most ${most}`);
  if (option.type === 4 && !Number.isInteger(value))
    throw new UserActionError(`"${option.name}" must be an integer`);
}

function checkValue(option: CommandOption, value: string | number | boolean): string | number | boolean {
  const clean = typeof value === 'string' && option.type === 3 ? oneLine(value) : value;
  if (typeof clean !== valueTypes[option.type])
    throw new UserActionError(`"${option.name}" must be a ${valueTypes[option.type]}`);
  const choices = option.choices ?? [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === clean)) {
    throw new UserActionError(
      `"${option.name}" must be one of ${choices.map((choice) => choice.value).join(', ')}`,
    );
  }
  if (typeof clean !== 'boolean') checkRange(option, clean);
  return clean;
}

/** The client offers channels of the types that are asked for, and no others. */
export function checkChannelType(world: World, name: string, id: string, types: unknown): void {
  const type = world.channels.get(id)?.type;
  if (type === undefined || !Array.isArray(types) || types.length === 0 || types.includes(type)) return;
  throw new UserActionError(`"${name}" takes no channel of the type ${type}`);
}

/** What an id stands for, in the maps that Discord sends beside options and values. */
export function resolve(world: World, channel: Channel, type: number, id: string, resolved: Resolved): void {
  const put = (kind: string, value: unknown) => {
    (resolved[kind] ??= {})[id] = value;
  };
  const guild = world.guilds.get(channel.guildId ?? '');
  const user = world.accounts.get(id)?.user;
  const member = guild?.members.get(id);
  const role = guild?.roles.get(id);
  const target = world.channels.get(id);
  if ((type === 6 || type === 9) && user) put('users', user);
  if ((type === 6 || type === 9) && member) put('members', { ...bareMemberShape(member), permissions: '0' });
  if ((type === 8 || type === 9) && role) put('roles', roleShape(role));
  if (type === 7 && target) put('channels', resolvedChannelShape(world, target));
  if (!Object.values(resolved).some((map) => id in map))
    throw new UserActionError(`nothing has the id ${id}`);
}

function fill(
  world: World,
  channel: Channel,
  option: CommandOption,
  given: CommandValues[string],
  resolved: Resolved,
) {
  const { type, name } = option;
  if (typeof given === 'object') {
    if (type !== 11) throw new UserActionError(`"${name}" takes no file`);
    const attachment = storeFile(world, channel, uploadOf(given), true);
    (resolved.attachments ??= {})[attachment.id] = attachment;
    return { type, name, value: attachment.id };
  }
  const value = checkValue(option, given);
  if (type === 7) checkChannelType(world, name, String(value), option.channel_types);
  if (type >= 6 && type <= 9) resolve(world, channel, type, String(value), resolved);
  return { type, name, value };
}

export function nest(path: readonly string[], filled: Filled[]): Filled[] {
  const [first, ...rest] = path;
  if (first === undefined) return filled;
  return [{ type: rest.length > 0 ? 2 : 1, name: first, options: nest(rest, filled) }];
}

/** An interaction's `data` for a slash command; throws where the client wouldn't send it. */
export function commandData(
  world: World,
  channel: Channel,
  { command, path, options }: ChosenCommand,
  given: CommandValues,
) {
  const unknown = Object.keys(given).find((name) => !options.some((option) => option.name === name));
  if (unknown) throw new UserActionError(`/${command.name} has no option "${unknown}"`);
  const missing = options.find((option) => option.required && given[option.name] === undefined);
  if (missing) throw new UserActionError(`/${command.name} needs "${missing.name}"`);
  const resolved: Resolved = {};
  const filled = options.flatMap((option): Filled[] => {
    const value = given[option.name];
    return value === undefined ? [] : [fill(world, channel, option, value, resolved)];
  });
  return {
    ...commandHead(command),
    options: nest(path, filled),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}

export function commandHead(command: ChosenCommand['command']) {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}
