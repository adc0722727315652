import { ComponentType, type APIModalSubmission, type ModalSubmitComponent } from 'discord.js';
import { Refusal } from '../base/refusal.ts';
import type { Command } from '../command/command.ts';
import { parseLanguage } from '../command/language.ts';
import { listOptions, type AnyValues, type Option } from '../command/option.ts';
import type { Chosen } from './chosen.ts';
import { fileValue, type Attachment } from './attachment.ts';

type Resolved = { attachments?: Record<string, Attachment> } | undefined;

/** What one option holds, and how to read it. */
type Reader = { given: (name: string) => unknown; resolved: Resolved; locale: string };

/** @throws Refusal `file.kind`, `file.large`, `language.unknown`, `source.several` */
export function slashValues(
  { command, options: filled }: Chosen,
  resolved: Resolved,
  locale: string,
): AnyValues {
  const options = new Map(filled.map((option) => [option.name, option]));
  const given = (name: string) => {
    return options.get(name)?.value;
  };
  return collect(command, { given, resolved, locale });
}

/** What the fields of a modal hold. Throws as `slashValues`. */
export function fieldValues(command: Command, data: APIModalSubmission, locale: string): AnyValues {
  const fields = data.components.flatMap((part) =>
    part.type === ComponentType.Label ? [part.component] : [],
  );
  const contents = new Map(fields.map((field) => [field.custom_id, contentOf(field)]));
  return collect(command, { given: (name) => contents.get(name), resolved: data.resolved, locale });
}

function contentOf(field: ModalSubmitComponent): unknown {
  return 'values' in field ? field.values[0] : field.value;
}

/** Everything that an option's declaration lets through; what Discord hasn't checked is dropped. */
function collect(command: Command, reader: Reader): AnyValues {
  const entries = listOptions(command.options).map(([name, option]) => [name, valueOf(name, option, reader)]);
  const values: AnyValues = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  refuseSeveral(command, values);
  return values;
}

function valueOf(name: string, option: Option, { given, resolved, locale }: Reader): AnyValues[string] {
  const raw = given(name);
  if (option.type === 'flag') return typeof raw === 'boolean' ? raw : undefined;
  if (typeof raw !== 'string' || raw.trim() === '') return undefined;
  switch (option.type) {
    case 'text':
      return raw;
    case 'choice':
      return option.choices.find((choice) => choice === raw);
    case 'language':
      return languageOf(raw, locale);
    case 'file': {
      const attachment = resolved?.attachments?.[raw];
      return attachment && fileValue(attachment, option.extensions);
    }
    default:
      return option satisfies never;
  }
}

function languageOf(text: string, locale: string): string {
  const tag = parseLanguage(text, locale);
  if (tag === null) throw new Refusal('language.unknown', { text });
  return tag;
}

/** Two things to read at once contradict each other. */
function refuseSeveral(command: Command, values: AnyValues): void {
  const sources = listOptions(command.options).filter(([name, { source }]) => source && values[name]);
  if (sources.length > 1) throw new Refusal('source.several', {});
}
