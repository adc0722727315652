import { ComponentType, TextInputStyle, type APITextInputComponent } from 'discord.js';
import { parseLanguage } from '../../command/options/language.ts';
import { nameLanguage } from '../../words/language-name.ts';
import { maxListLength, rangeOf, type AnyValues, type Option } from '../../command/options/option.ts';

/** What every field of a form says of itself. */
export type Field = { custom_id: string; required: boolean };
type Current = { value: AnyValues[string]; locale: string };
type Of<T extends Option['type']> = Extract<Option, { type: T }>;

const { Paragraph, Short } = TextInputStyle;
/** The most characters that Discord lets a person type into a field. */
const maxFieldLength = 4000;

export function textInput(common: Field, option: Of<'text'>, { value }: Current): APITextInputComponent {
  const style = option.long ? Paragraph : Short;
  return filled({ ...common, style, max_length: Math.min(option.maxLength, maxFieldLength) }, value);
}

/** By the language's name, where that leads back to it. */
export function languageInput(common: Field, { value, locale }: Current): APITextInputComponent {
  const shown = typeof value === 'string' ? nameOf(value, locale) : value;
  return filled({ ...common, style: Short, max_length: 50 }, shown);
}

function nameOf(tag: string, locale: string): string {
  const name = nameLanguage(tag, locale);
  return name !== null && !name.includes(',') && parseLanguage(name, locale) === tag ? name : tag;
}

export function numberInput(
  common: Field,
  option: Of<'number'>,
  { value, locale }: Current,
): APITextInputComponent {
  const { min, max } = rangeOf(option);
  const figures = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 });
  const placeholder = `${figures.format(min)} – ${figures.format(max)}`;
  const shown = typeof value === 'number' ? figures.format(value) : value;
  return filled({ ...common, style: Short, max_length: 20, placeholder }, shown);
}

/** A site, a word or a phrase a line; there may be none. */
export function linesInput(common: Field, { value }: Current): APITextInputComponent {
  const lines = typeof value === 'string' ? value.replaceAll(',', '\n') : undefined;
  return filled({ ...common, required: false, style: Paragraph, max_length: maxListLength }, lines);
}

/** A language a line, by its name, where that leads back to it; there may be none. */
export function languagesInput(common: Field, { value, locale }: Current): APITextInputComponent {
  const tags = typeof value === 'string' ? value.split(',') : [];
  const names = tags.map((tag) => nameOf(tag, locale)).join(',');
  return linesInput(common, { value: names, locale });
}

export function shortInput(common: Field, { value }: Current): APITextInputComponent {
  return filled({ ...common, style: Short, max_length: 50 }, value);
}

function filled(
  input: Omit<APITextInputComponent, 'type'> & { max_length: number },
  value: AnyValues[string],
): APITextInputComponent {
  const isText = typeof value === 'string' && value !== '';
  return {
    type: ComponentType.TextInput,
    ...input,
    ...(isText && { value: value.slice(0, input.max_length) }),
  };
}
