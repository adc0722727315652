import { createHash } from 'node:crypto';
import { Refusal } from '../../base/refusal.ts';
import { day, hour } from '../../base/time.ts';
import type { Command } from '../../command/command.ts';
import type { Invocation } from '../../command/conversation.ts';
import { listOptions, type AnyValues, type Option, type OptionName } from '../../command/options/option.ts';
import { isValue } from '../../command/options/parse-value.ts';
import type { Principal } from '../../desk/principal.ts';
import type { KeyValue, OwnedKeyValue } from '../../store/key-value.ts';

/** What a button, an entry of a select or a form stands for. */
export type ButtonInvocation = Invocation & {
  /** Options that a form asks for although they aren't required. */
  prompts?: readonly string[];
  /** Changes the card that it is on. */
  isEdit?: boolean;
};

/** The values of invocations that are too long for a custom id. */
export type InvocationStore = KeyValue<AnyValues>;

/** What is kept for a person's cards: written for the keeper, found for any of the readers. */
export function invocationsFor(
  stored: OwnedKeyValue<AnyValues>,
  { keeper, readers }: Principal,
): InvocationStore {
  return {
    ...stored(keeper),
    async get(key) {
      for (const reader of readers) {
        const values = await stored(reader).get(key);
        if (values) return values;
      }
      return undefined;
    },
  };
}

/** Stands before an option's name: not its value, but what was typed for it in a form that was refused. */
const typedMark = '?';

export function markTyped(typed: ReadonlyMap<string, string>): AnyValues {
  return Object.fromEntries(Array.from(typed, ([name, text]) => [`${typedMark}${name}`, text]));
}

const version = '1';
/** Discord's limit for a custom id, and for the value of a select's entry. */
const idLength = 100;
/** A button works as long as its article is kept, 30 days; a form is filled in soon, or never. */
export const retention = { button: 30 * day, form: hour };

/**
 * `version|command|values`, with `!` for an edit and `?option,option` for what a form asks after the command, the
 * values as JSON where they are short, else `~` and the key under which they are stored. The key is their digest: the
 * same invocation is stored once, however often it is shown.
 */
export async function encodeCustomId(
  { command, values, prompts = [], isEdit = false }: ButtonInvocation,
  invocations: InvocationStore,
  use: keyof typeof retention = 'button',
): Promise<string> {
  const json = JSON.stringify(values);
  const head = `${version}|${command}${isEdit ? '!' : ''}${prompts.length > 0 ? `?${prompts.join(',')}` : ''}`;
  const id = `${head}|${json}`;
  if (id.length <= idLength) return id;
  const key = createHash('sha256').update(`${use} ${json}`).digest('base64url').slice(0, 22);
  await invocations.set(key, values, retention[use]);
  return `${head}|~${key}`;
}

/** `typed` is, by option, what a form shows in place of its value. */
export type DecodedInvocation = {
  command: Command;
  values: AnyValues;
  typed: ReadonlyMap<string, string>;
  prompts: OptionName[];
  isEdit: boolean;
};

/**
 * What a custom id stands for. Ids come back from Discord, but from cards of any age.
 * @throws Refusal `press.stale` for an id of another version, an unknown command, or values that are gone or don't fit
 */
export async function decodeCustomId(
  id: string,
  commands: readonly Command[],
  invocations: InvocationStore,
): Promise<DecodedInvocation> {
  const [, name, edit, prompted, rest = ''] = /^1\|([\w -]+)(!?)(?:\?([\w,-]+))?\|(.*)$/su.exec(id) ?? [];
  const command = commands.find((command) => command.name === name);
  const stored = rest.startsWith('~') ? await invocations.get(rest.slice(1)) : parse(rest);
  if (!command || !fits(command, stored)) throw new Refusal('press.stale', {});
  const names = new Set(prompted?.split(','));
  const prompts = listOptions(command.options).flatMap(([option]) => (names.has(option) ? [option] : []));
  return { command, ...splitTyped(stored), prompts, isEdit: edit === '!' };
}

function splitTyped(stored: AnyValues): Pick<DecodedInvocation, 'values' | 'typed'> {
  const entries = Object.entries(stored);
  const typed = entries.flatMap(([name, text]) =>
    name.startsWith(typedMark) && typeof text === 'string'
      ? [[name.slice(typedMark.length), text] as const]
      : [],
  );
  const values = entries.filter(([name]) => !name.startsWith(typedMark));
  return { values: Object.fromEntries(values), typed: new Map(typed) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function fits(command: Command, values: unknown): values is AnyValues {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return false;
  const options: { [name: string]: Option | undefined } = command.options;
  return Object.entries(values).every(([name, value]) => {
    const isTyped = name.startsWith(typedMark);
    const known = isTyped ? name.slice(typedMark.length) : name;
    const option = Object.hasOwn(options, known) ? options[known] : undefined;
    return option !== undefined && (isTyped ? typeof value === 'string' : suits(option, value));
  });
}

function suits(option: Option, value: unknown): boolean {
  if (option.type !== 'file') return isValue(option, value);
  return typeof value === 'object' && value !== null && 'name' in value && 'location' in value;
}
