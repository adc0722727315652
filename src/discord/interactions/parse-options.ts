import { ComponentType, type APIModalSubmission, type ModalSubmitComponent } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { listOptions, wordsOf, type AnyValues, type Option, type OptionName } from '../../command/option.ts';
import { parseValue } from '../../command/parse-value.ts';
import { wordsFor } from '../../words/words.ts';
import type { ResolvedCommand } from './resolve-command.ts';
import { fileValue, type Attachment } from '../messages/attachments.ts';

type Resolved = { attachments?: Record<string, Attachment> } | undefined;

/** What one option holds, and how to read it. */
type Reader = { given: (name: string) => unknown; resolved: Resolved; locale: string };

/** @throws Refusal `usage.*`, `file.kind`, `file.large`, `language.unknown`, `source.several` */
export function parseSlashOptions(
  { command, options: filled }: ResolvedCommand,
  resolved: Resolved,
  locale: string,
): AnyValues {
  const options = new Map(filled.map((option) => [option.name, option.value]));
  return collect(command, { given: (name) => options.get(name), resolved, locale });
}

/**
 * The values with what the fields of a modal hold in place of what was there before: a field that was emptied takes
 * its value away. Throws as `slashValues`.
 */
export function parseModalFields(
  command: Command,
  before: AnyValues,
  data: APIModalSubmission,
  locale: string,
): AnyValues {
  const fields = data.components.flatMap((part) =>
    part.type === ComponentType.Label ? [part.component] : [],
  );
  const contents = new Map(fields.map((field) => [field.custom_id, contentOf(field)]));
  const others = Object.entries(before).filter(([name]) => !contents.has(name));
  const reader = { given: (name: string) => contents.get(name), resolved: data.resolved, locale };
  return { ...Object.fromEntries(others), ...collect(command, reader) };
}

function contentOf(field: ModalSubmitComponent): unknown {
  return 'values' in field ? field.values : field.value;
}

/** Everything that an option's declaration lets through; what Discord hasn't checked is dropped. */
function collect(command: Command, reader: Reader): AnyValues {
  const entries = listOptions(command.options).map(([name, option]) => [name, valueOf(name, option, reader)]);
  const values: AnyValues = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  refuseSeveral(command, values);
  return values;
}

function valueOf(name: OptionName, option: Option, { given, resolved, locale }: Reader): AnyValues[string] {
  const raw = given(name);
  if (option.type !== 'file') {
    return parseValue(option, raw, { shown: wordsOf(wordsFor(locale), name, option).label, locale });
  }
  const attachment = resolved?.attachments?.[String(raw)];
  return attachment && fileValue(attachment, option.extensions);
}

/** Two things to read at once contradict each other. */
function refuseSeveral(command: Command, values: AnyValues): void {
  const sources = listOptions(command.options).filter(([name, { source }]) => source && values[name]);
  if (sources.length > 1) throw new Refusal('source.several', {});
}
