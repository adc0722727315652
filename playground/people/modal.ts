import { flatten, TYPE } from '../state/components.ts';
import { storeFile } from '../state/files.ts';
import type { Attachment, Channel, Component } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { PersonCannot } from './cannot.ts';
import { uploadOf, type GivenFile } from './options.ts';

/** What a person puts into a form, by the fields' custom ids; a list for selects, boxes and files. */
export type GivenValues = Record<string, string | boolean | readonly string[] | readonly GivenFile[]>;

type Submitted = Record<string, unknown>;
type Field = Component & { custom_id: string; value?: string };

const isField = (component: Component): component is Field => typeof component.custom_id === 'string';

/** `required` is true unless a form says otherwise. */
const isRequired = (field: Field) => field.required !== false && field.type !== TYPE.checkbox;

function textValue(field: Field, given: string): string {
  const value = field.style === 1 ? given.replaceAll(/[\r\n]+/g, ' ') : given;
  const least = Number(field.min_length ?? 0);
  const most = Number(field.max_length ?? 4000);
  if (value.length > most)
    throw new PersonCannot(`"${field.custom_id}" takes ${most} characters, not ${value.length}`);
  if (value.length > 0 && value.length < least)
    throw new PersonCannot(`"${field.custom_id}" needs ${least} characters`);
  return value;
}

function checkChosen(field: Field, values: readonly string[]): void {
  const known = new Set(((field.options ?? []) as { value: string }[]).map((option) => option.value));
  const wrong = known.size > 0 && values.find((value) => !known.has(value));
  if (wrong) throw new PersonCannot(`"${field.custom_id}" has no option "${wrong}"`);
  const most = Number(field.max_values ?? 1);
  if (values.length > most) throw new PersonCannot(`"${field.custom_id}" takes ${most}`);
}

function filled(
  world: World,
  channel: Channel,
  field: Field,
  given: GivenValues[string],
  files: Attachment[],
): Submitted {
  const { type, id, custom_id } = field;
  const common = { type, id, custom_id };
  if (type === TYPE.textInput)
    return { ...common, value: textValue(field, typeof given === 'string' ? given : '') };
  if (type === TYPE.checkbox) return { ...common, value: given === true };
  if (type === TYPE.fileUpload) {
    const stored = (given as readonly GivenFile[]).map((file) =>
      storeFile(world, channel, uploadOf(file), true),
    );
    files.push(...stored);
    return { ...common, values: stored.map((file) => file.id) };
  }
  const values = typeof given === 'string' ? [given] : (given as readonly string[]);
  checkChosen(field, values);
  return type === TYPE.radioGroup ? { ...common, value: values[0] ?? null } : { ...common, values };
}

/** What a field sends when nobody touches it. */
function untouched(field: Field): GivenValues[string] {
  const options = (field.options ?? []) as { value: string; default?: boolean }[];
  if (field.type === TYPE.textInput) return field.value ?? '';
  if (field.type === TYPE.checkbox) return field.default === true;
  return options.filter((option) => option.default).map((option) => option.value);
}

/** The components of a submitted form, in its own layout, and the files that came with it. */
export function submitted(
  world: World,
  channel: Channel,
  components: readonly Component[],
  given: GivenValues,
) {
  const fields = flatten(components).filter(isField);
  const unknown = Object.keys(given).find((name) => !fields.some((field) => field.custom_id === name));
  if (unknown) throw new PersonCannot(`the form has no field "${unknown}"`);
  const files: Attachment[] = [];
  const sent = components.map((component, index): Submitted => {
    const id = component.id ?? index + 1;
    if (component.type === TYPE.text) return { type: TYPE.text, id };
    const field = flatten([component]).find(isField);
    if (!field) throw new PersonCannot('a part of the form has no field');
    const value = given[field.custom_id] ?? untouched(field);
    const empty = value === '' || (Array.isArray(value) && value.length === 0);
    if (empty && isRequired(field)) throw new PersonCannot(`the form needs "${field.custom_id}"`);
    const inner = filled(world, channel, field, value, files);
    return component.type === TYPE.label
      ? { type: TYPE.label, id, component: inner }
      : { type: TYPE.row, id, components: [inner] };
  });
  const resolved = files.length > 0 && {
    resolved: { attachments: Object.fromEntries(files.map((f) => [f.id, f])) },
  };
  return { components: sent, ...resolved };
}
