import { componentTypes } from '../state/components.ts';
import type { Component } from '../state/model.ts';
import { formError, type FieldError } from './errors.ts';

type Placed = { component: Component; path: readonly PropertyKey[] };

const linkStyle = 5;
const premiumStyle = 6;

/** Every component with the path that an error names it by. */
function place(components: readonly Component[], above: readonly PropertyKey[]): Placed[] {
  return components.flatMap((component, index) => {
    const path = [...above, index];
    const single = (['component', 'accessory'] as const).flatMap((field): Placed[] => {
      const inner = component[field];
      return inner ? [{ component: inner, path: [...path, field] }] : [];
    });
    return [{ component, path }, ...single, ...place(component.components ?? [], [...path, 'components'])];
  });
}

function duplicateIds(placed: readonly Placed[]): FieldError[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component, path }): FieldError[] => {
    const id = component.custom_id;
    if (typeof id !== 'string') return [];
    const message = 'Component custom id cannot be duplicated';
    if (seen.has(id))
      return [{ path: [...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message }];
    seen.add(id);
    return [];
  });
}

/** A link has an address and no id, every other button an id and no address; each shows something. */
function buttonErrors({ component, path }: Placed): FieldError[] {
  const required = (field: string) => {
    return { path: [...path, field], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  };
  if (component.style === premiumStyle) return [];
  const needs = component.style === linkStyle ? 'url' : 'custom_id';
  const bars = component.style === linkStyle ? 'custom_id' : 'url';
  const message = `A button of style ${component.style} can't have "${bars}"`;
  return [
    ...(component[needs] ? [] : [required(needs)]),
    ...(component[bars] ? [{ path: [...path, bars], code: 'BASE_TYPE_INVALID', message }] : []),
    ...(component.label || component.emoji ? [] : [required('label')]),
  ];
}

/** A row holds five buttons or one select. */
function rowErrors({ component, path }: Placed): FieldError[] {
  const children = component.components ?? [];
  const selects = children.filter((child) => child.type !== componentTypes.button).length;
  if (children.length <= 5 && (selects === 0 || children.length === 1)) return [];
  const message = 'The specified component exceeds the maximum width';
  return [{ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

function selectErrors({ component, path }: Placed): FieldError[] {
  const options = (component.options ?? []) as { value: string; default?: boolean }[];
  const values = new Set(options.map((option) => option.value));
  const most = Number(component.max_values ?? 1);
  const defaults = options.filter((option) => option.default).length;
  const faults: [found: boolean, field: string, code: string, message: string][] = [
    [
      values.size < options.length,
      'options',
      'OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ],
    [
      most > options.length,
      'max_values',
      'MAX_VALUES_TOO_LARGE',
      `Only ${options.length} options to choose from`,
    ],
    [Number(component.min_values ?? 1) > most, 'min_values', 'MIN_VALUES_TOO_LARGE', 'More than max_values'],
    [defaults > most, 'options', 'TOO_MANY_DEFAULT_VALUES', 'More defaults than max_values'],
  ];
  return faults.flatMap(([found, field, code, message]) => {
    return found ? [{ path: [...path, field], code: `SELECT_COMPONENT_${code}`, message }] : [];
  });
}

/** A select of Discord's own things: channels, roles, people. */
function pickErrors({ component, path }: Placed): FieldError[] {
  const most = Number(component.max_values ?? 1);
  const least = Number(component.min_values ?? 1);
  const defaults = (component.default_values as unknown[] | null | undefined)?.length ?? least;
  const fault = (field: string, code: string, message: string): FieldError => {
    return { path: [...path, field], code: `SELECT_COMPONENT_${code}`, message };
  };
  return [
    ...(least > most ? [fault('min_values', 'MIN_VALUES_TOO_LARGE', 'More than max_values')] : []),
    ...(defaults > most || defaults < least
      ? [fault('default_values', 'DEFAULT_VALUES_INVALID', 'As many defaults as may be chosen')]
      : []),
    ...(component.required === true && least === 0
      ? [fault('min_values', 'MIN_VALUES_TOO_SMALL', 'What is required needs a value')]
      : []),
  ];
}

function radioErrors({ component, path }: Placed): FieldError[] {
  const options = (component.options ?? []) as { value: string; default?: boolean }[];
  const isTwice = new Set(options.map(({ value }) => value)).size < options.length;
  const defaults = options.filter((option) => option.default).length;
  const fault = (code: string, message: string) => ({ path: [...path, 'options'], code, message });
  return [
    ...(isTwice ? [fault('OPTION_VALUE_DUPLICATED', 'The specified option value is already used')] : []),
    ...(defaults > 1 ? [fault('TOO_MANY_DEFAULT_VALUES', 'Only one option can be the default')] : []),
  ];
}

const componentRules: Record<number, (placed: Placed) => FieldError[]> = {
  [componentTypes.button]: buttonErrors,
  [componentTypes.row]: rowErrors,
  [componentTypes.stringSelect]: selectErrors,
  [componentTypes.userSelect]: pickErrors,
  [componentTypes.roleSelect]: pickErrors,
  [componentTypes.channelSelect]: pickErrors,
  [componentTypes.mentionableSelect]: pickErrors,
  [componentTypes.radioGroup]: radioErrors,
};

/** What Discord refuses in components beyond their schemas. Not all of the inner codes are documented. */
export function componentErrors(
  components: readonly Component[],
  above: readonly PropertyKey[] = ['components'],
): FieldError[] {
  const placed = place(components, above);
  return [
    ...duplicateIds(placed),
    ...placed.flatMap((one) => componentRules[one.component.type]?.(one) ?? []),
  ];
}

/** What Discord refuses in a modal beyond its schema: more than five parts, an id used twice. */
export function checkModal(components: readonly Component[]): void {
  const message = 'Must be between 1 and 5 in length.';
  const path = ['data', 'components'];
  const many = components.length > 5 ? [{ path, code: 'BASE_TYPE_BAD_LENGTH', message }] : [];
  const errors = [...many, ...componentErrors(components, path)];
  if (errors.length > 0) throw formError(errors);
}
