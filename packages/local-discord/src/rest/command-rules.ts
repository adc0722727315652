import type { CommandOption } from '../state/model.ts';
import { formError, type FieldError } from './errors.ts';

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const subcommandTypes = new Set([1, 2]);
/** Characters of all names, descriptions and values of a command together. */
const maxTotalText = 8000;
/** Discord's locales: a translation for any other is refused. */
const knownLocales = new Set(
  'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW'.split(
    ' ',
  ),
);

export type CommandRequest = {
  name: string;
  type?: number | null;
  description?: string | null;
  options?: CommandOption[] | null;
  default_member_permissions?: string | number | null;
  contexts?: number[] | null;
  integration_types?: number[] | null;
  dm_permission?: boolean | null;
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
  nsfw?: boolean | null;
};

type Path = readonly PropertyKey[];
type Named = Pick<
  CommandRequest,
  'name' | 'description' | 'name_localizations' | 'description_localizations'
>;

function nameErrors(name: string, path: Path): FieldError[] {
  if (namePattern.test(name) && name === name.toLowerCase()) return [];
  const message = 'Command name is invalid';
  return [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message }];
}

function localeErrors(named: Named, path: Path, checksName: boolean): FieldError[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((field) => {
    return Object.entries(named[field] ?? {}).flatMap(([locale, text]): FieldError[] => {
      const at = [...path, field, locale];
      if (!knownLocales.has(locale))
        return [{ path: at, code: 'ENUM_TYPE_COERCE', message: 'No such locale' }];
      return checksName && field === 'name_localizations' ? nameErrors(text, at) : [];
    });
  });
}

function orderErrors(options: readonly CommandOption[], path: Path): FieldError[] {
  const firstOptional = options.findIndex((option) => !option.required);
  const late = options.findIndex(
    (option, index) => option.required && firstOptional >= 0 && index > firstOptional,
  );
  const message = 'Required options must be placed before non-required options';
  return late < 0
    ? []
    : [{ path: [...path, late], code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message }];
}

function optionErrors(options: readonly CommandOption[], path: Path): FieldError[] {
  const names = options.map((option) => option.name);
  const grouped = options.filter((option) => subcommandTypes.has(option.type)).length;
  const mixed = grouped > 0 && grouped < options.length;
  return [
    ...orderErrors(options, path),
    ...(mixed
      ? [{ path, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message: 'Sub-commands stand alone' }]
      : []),
    ...options.flatMap((option, index): FieldError[] => {
      const at = [...path, index];
      const again = {
        path: [...at, 'name'],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message: '',
      };
      const both = { path: at, code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', message: '' };
      return [
        ...nameErrors(option.name, [...at, 'name']),
        ...localeErrors(option, at, true),
        ...(names.indexOf(option.name) < index ? [{ ...again, message: 'Option name already exists' }] : []),
        ...(option.autocomplete && option.choices?.length
          ? [{ ...both, message: 'Choices or autocomplete' }]
          : []),
        ...optionErrors(option.options ?? [], [...at, 'options']),
      ];
    }),
  ];
}

function longest(text: string, others: Record<string, string> | null | undefined): number {
  return Math.max(text.length, ...Object.values(others ?? {}).map((other) => other.length));
}

function lengthOf(named: Named & Pick<CommandRequest, 'options'>): number {
  const own =
    longest(named.name, named.name_localizations) +
    longest(named.description ?? '', named.description_localizations);
  return (named.options ?? []).reduce((sum, option) => {
    const choices = (option.choices ?? []).reduce(
      (all, one) => all + one.name.length + String(one.value).length,
      0,
    );
    return sum + choices + lengthOf(option);
  }, own);
}

/** What Discord refuses in a command beyond its schema; throws 50035. */
export function checkCommand(command: CommandRequest, path: Path = []): void {
  const slash = (command.type ?? 1) === 1;
  const field = (name: string, code: string, message: string) => ({ path: [...path, name], code, message });
  const errors = [
    ...(slash ? nameErrors(command.name, [...path, 'name']) : []),
    ...localeErrors(command, path, slash),
    ...(slash && !command.description
      ? [field('description', 'BASE_TYPE_REQUIRED', 'This field is required')]
      : []),
    ...(!slash && (command.description || command.options?.length)
      ? [
          field(
            'description',
            'APPLICATION_COMMAND_CONTEXT_MENU_FIELDS',
            'A menu has no description and no options',
          ),
        ]
      : []),
    ...optionErrors(command.options ?? [], [...path, 'options']),
    ...(lengthOf(command) > maxTotalText
      ? [field('name', 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${maxTotalText})`)]
      : []),
  ];
  if (errors.length > 0) throw formError(errors);
}
