import { ComponentType, type APIModalSubmission, type ModalSubmitComponent } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { sourceValues } from '../../command/conversation.ts';
import {
  listOptions,
  wordsOf,
  type AnyValues,
  type Option,
  type OptionName,
} from '../../command/options/option.ts';
import { parseValue } from '../../command/options/parse-value.ts';
import { wordsFor } from '../../words/words.ts';
import { postLacking } from '../access/rights.ts';
import type { DecodedInvocation } from '../custom-ids/invocation-ids.ts';
import { type Attachment, fileValue } from '../sources/attachments.ts';
import type { ResolvedCommand } from './resolve-command.ts';

type Resolved =
  | {
      attachments?: Record<string, Attachment>;
      channels?: Record<string, { name?: string | null; app_permissions?: string }>;
    }
  | undefined;

/** What Discord sent, by option, and how to read it. */
type RawOptions = { raw: ReadonlyMap<string, unknown>; resolved: Resolved; locale: string };

/** @throws Refusal `usage.*`, `file.kind`, `file.large`, `language.unknown`, `source.several`, `channel.closed` */
export function parseSlashOptions(
  { command, options }: ResolvedCommand,
  resolved: Resolved,
  locale: string,
): AnyValues {
  const raw = new Map(options.map(({ name, value }) => [name, value]));
  return parseOptions(command, { raw, resolved, locale });
}

/** The values that can be read, and what was typed or chosen for those that can't. */
export function splitOptions(
  { options }: Command,
  raw: RawOptions,
): { values: AnyValues; typed: Map<string, string> } {
  const values = new Map<string, AnyValues[string]>();
  const typed = new Map<string, string>();
  for (const [name, option] of listOptions(options)) {
    try {
      const value = parseOption(name, option, raw);
      if (value !== undefined) values.set(name, value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      typed.set(name, String(raw.raw.get(name)));
    }
  }
  return { values: Object.fromEntries(values), typed };
}

/**
 * The values with what the fields of a form hold in place of what was there before: a field that was emptied takes its
 * value away. What was typed for options that the form had no room for is read with them. Throws as `parseSlashOptions`.
 */
export function parseModalFields(
  { command, values, typed }: Pick<DecodedInvocation, 'command' | 'values' | 'typed'>,
  { components, resolved }: APIModalSubmission,
  locale: string,
): AnyValues {
  const fields = components.flatMap((part) => (part.type === ComponentType.Label ? [part.component] : []));
  const raw = new Map([...typed, ...fields.map((field) => [field.custom_id, fieldValue(field)] as const)]);
  const others = Object.entries(values).filter(([name]) => !raw.has(name));
  return { ...Object.fromEntries(others), ...parseOptions(command, { raw, resolved, locale }) };
}

/** What the fields of a form hold, as it was typed or chosen; Discord gives no file back. */
export function typedFields({ components }: APIModalSubmission): Map<string, string> {
  const fields = components.flatMap((part) => (part.type === ComponentType.Label ? [part.component] : []));
  const texts = fields.filter(({ type }) => type !== ComponentType.FileUpload);
  return new Map(
    texts.map((field) => [field.custom_id, [fieldValue(field) ?? ''].flat().map(String).join(',')]),
  );
}

function fieldValue(field: ModalSubmitComponent): unknown {
  return 'values' in field ? field.values : field.value;
}

/** What the options' declarations let through; what Discord hasn't checked is dropped. */
function parseOptions(command: Command, raw: RawOptions): AnyValues {
  const entries = listOptions(command.options).map(
    ([name, option]) => [name, parseOption(name, option, raw)] as const,
  );
  const values: AnyValues = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  // Two things to read at once contradict each other.
  if (Object.keys(sourceValues(command, values)).length > 1) throw new Refusal('source.several', {});
  return values;
}

function parseOption(
  name: OptionName,
  option: Option,
  { raw, resolved, locale }: RawOptions,
): AnyValues[string] {
  const value = raw.get(name);
  if (option.type !== 'file') {
    const shown = wordsOf(wordsFor(locale), name, option).label;
    const parsed = parseValue(option, value, { shown, locale });
    if (option.type === 'channel' && option.posts) requirePosting(resolved, String(parsed));
    return parsed;
  }
  const attachment = resolved?.attachments?.[String(value)];
  return attachment && fileValue(attachment, option.extensions);
}

/** Discord says with a chosen channel what the bot may do in it. */
function requirePosting(resolved: Resolved, id: string): void {
  const { name, app_permissions: permissions } = resolved?.channels?.[id] ?? {};
  if (permissions === undefined) return;
  const lacking = postLacking(BigInt(permissions));
  if (lacking.length > 0) throw new Refusal('channel.closed', { channel: name ?? id, lacking });
}
