import { createHash } from 'node:crypto';
import { Refusal } from '../../base/refusal.ts';
import { day, hour } from '../../base/time.ts';
import type { Command } from '../../command/command.ts';
import type { AnyValues, Option } from '../../command/option.ts';
import { isValue } from '../../command/parse-value.ts';
import type { Principal } from '../../desk/principal.ts';
import type { KeyValue, OwnedKeyValue } from '../../store/key-value.ts';

/** A command with what is known of its options: what a custom id stands for. */
export type Invocation = {
  command: string;
  values: AnyValues;
  /** Options to ask for although they aren't required. */
  asks?: readonly string[];
  /** Changes the card that it is on. */
  isEdit?: boolean;
};

export type InvocationStore = KeyValue<AnyValues>;

/** What is kept for the asker's cards: written for the keeper, found for any of the readers. */
export function invocationsFor(
  kept: OwnedKeyValue<AnyValues>,
  { keeper, readers }: Principal,
): InvocationStore {
  return {
    ...kept(keeper),
    async get(key) {
      for (const reader of readers) {
        const values = await kept(reader).get(key);
        if (values) return values;
      }
      return undefined;
    },
  };
}

const version = '1';
/** Discord's limit for a custom id, and for the value of a select's entry. */
const idLength = 100;
/** A button works as long as its article is kept, 30 days; a form is filled in soon, or never. */
export const retention = { button: 30 * day, form: hour };

/**
 * `version|command|values`, with `!` for an edit and `?option,option` for what it asks after the command, the values as JSON where they are short, else `~` and the key under which they lie in
 * the memory. The key is their digest: the same press is kept once, however often it is shown.
 */
export async function encodeCustomId(
  press: Invocation,
  invocations: InvocationStore,
  use: keyof typeof retention = 'button',
): Promise<string> {
  const { command, values, asks = [], isEdit = false } = press;
  const json = JSON.stringify(values);
  const head = `${version}|${command}${isEdit ? '!' : ''}${asks.length > 0 ? `?${asks.join(',')}` : ''}`;
  const id = `${head}|${json}`;
  if (id.length <= idLength) return id;
  const key = createHash('sha256').update(`${use} ${json}`).digest('base64url').slice(0, 22);
  await invocations.set(key, values, retention[use]);
  return `${head}|~${key}`;
}

/**
 * What a custom id stands for. Ids come back from Discord, but from cards of any age.
 * @throws Refusal `press.stale` for an id of another version, an unknown command, or values that are gone or don't fit
 */
export async function decodeCustomId(
  id: string,
  commands: readonly Command[],
  invocations: InvocationStore,
): Promise<{ command: Command; values: AnyValues; asks: string[]; isEdit: boolean }> {
  const [, name, edit, asked, rest = ''] = /^1\|([\w -]+)(!?)(?:\?([\w,]+))?\|(.*)$/su.exec(id) ?? [];
  const command = commands.find((command) => command.name === name);
  const values = rest.startsWith('~') ? await invocations.get(rest.slice(1)) : parse(rest);
  if (!command || !fits(command, values)) throw new Refusal('press.stale', {});
  const asks = (asked?.split(',') ?? []).filter((option) => option in command.options);
  return { command, values, asks, isEdit: edit === '!' };
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
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    return option !== undefined && suits(option, value);
  });
}

function suits(option: Option, value: unknown): boolean {
  if (option.type !== 'file') return isValue(option, value);
  return typeof value === 'object' && value !== null && 'name' in value && 'location' in value;
}
