import {
  ComponentType,
  type APIChatInputApplicationCommandInteractionData,
  type APIModalSubmission,
  type ModalSubmitComponent,
} from 'discord.js';
import { Refusal } from '../base/refusal.ts';
import type { Command } from '../command/command.ts';
import { listOptions, type AnyValues, type FileValue, type Option } from '../command/option.ts';
import { fileValue, type Attachment } from './attachment.ts';

type Resolved = { attachments?: Record<string, Attachment> } | undefined;

/** @throws Refusal `file.kind`, `file.large`, `source.several` */
export function slashValues(
  command: Command,
  data: APIChatInputApplicationCommandInteractionData,
): AnyValues {
  const given = new Map((data.options ?? []).map((option) => [option.name, option]));
  return collect(
    command,
    (name) => {
      const option = given.get(name);
      return option && 'value' in option ? option.value : undefined;
    },
    data.resolved,
  );
}

/** What the fields of a modal hold. Throws as `slashValues`. */
export function fieldValues(command: Command, data: APIModalSubmission): AnyValues {
  const fields = data.components.flatMap((part) =>
    part.type === ComponentType.Label ? [part.component] : [],
  );
  const given = new Map(fields.map((field) => [field.custom_id, contentOf(field)]));
  return collect(command, (name) => given.get(name), data.resolved);
}

function contentOf(field: ModalSubmitComponent): unknown {
  return 'values' in field ? field.values[0] : field.value;
}

/** Everything that an option's declaration lets through; what Discord hasn't checked is dropped. */
function collect(command: Command, given: (name: string) => unknown, resolved: Resolved): AnyValues {
  const entries = listOptions(command.options).map(([name, option]) => [
    name,
    valueOf(option, given(name), resolved),
  ]);
  const values: AnyValues = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  refuseSeveral(command, values);
  return values;
}

function valueOf(option: Option, raw: unknown, resolved: Resolved): string | boolean | FileValue | undefined {
  if (typeof raw === 'boolean') return option.type === 'flag' ? raw : undefined;
  if (typeof raw !== 'string' || raw.trim() === '') return undefined;
  if (option.type === 'text') return raw;
  if (option.type === 'choice') return option.choices.find((choice) => choice === raw);
  const attachment = option.type === 'file' ? resolved?.attachments?.[raw] : undefined;
  return attachment && option.type === 'file' ? fileValue(attachment, option.extensions) : undefined;
}

/** Two things to read at once contradict each other. */
function refuseSeveral(command: Command, values: AnyValues): void {
  const sources = listOptions(command.options).filter(([name, { source }]) => source && values[name]);
  if (sources.length > 1) throw new Refusal('source.several', {});
}
