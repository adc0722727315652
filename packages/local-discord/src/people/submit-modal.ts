import { flatten, componentTypes } from '../state/components.ts';
import { storeFile } from '../state/files.ts';
import type { Channel, Component } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { UserActionError } from './user-action-error.ts';
import { checkChannelType, resolve, uploadOf, type FileInput, type Resolved } from './command-options.ts';

/** What a person puts into a form, by the fields' custom ids; a list for selects, boxes and files. */
export type ModalValues = Record<string, string | boolean | readonly string[] | readonly FileInput[]>;

type Submitted = Record<string, unknown>;
type Field = Component & { custom_id: string; value?: string };

/** Selects of Discord's own things, by the type of option that takes the same. */
const optionTypes: Record<number, number> = {
  [componentTypes.userSelect]: 6,
  [componentTypes.channelSelect]: 7,
  [componentTypes.roleSelect]: 8,
  [componentTypes.mentionableSelect]: 9,
};

/** Puts what was picked into the maps that Discord sends along; throws where there is no such thing. */
export function resolvePicked(
  world: World,
  channel: Channel,
  { type, custom_id = '', channel_types }: Component,
  ids: readonly string[],
  resolved: Resolved,
): void {
  const pick = optionTypes[type];
  if (pick === undefined) return;
  for (const id of ids) {
    if (pick === 7) checkChannelType(world, custom_id, id, channel_types);
    resolve(world, channel, pick, id, resolved);
  }
}

const isField = (component: Component): component is Field => typeof component.custom_id === 'string';

/** `required` is true unless a form says otherwise. */
const isRequired = (field: Field) => field.required !== false && field.type !== componentTypes.checkbox;

function textValue(field: Field, given: string): string {
  const value = field.style === 1 ? given.replaceAll(/[\r\n]+/g, ' ') : given;
  const least = Number(field.min_length ?? 0);
  const most = Number(field.max_length ?? 4000);
  if (value.length > most)
    throw new UserActionError(`"${field.custom_id}" takes ${most} characters, not ${value.length}`);
  if (value.length > 0 && value.length < least)
    throw new UserActionError(`"${field.custom_id}" needs ${least} characters`);
  return value;
}

function checkChosen(field: Field, values: readonly string[]): void {
  const known = new Set(((field.options ?? []) as { value: string }[]).map((option) => option.value));
  const wrong = known.size > 0 && values.find((value) => !known.has(value));
  if (wrong) throw new UserActionError(`"${field.custom_id}" has no option "${wrong}"`);
  const most = Number(field.max_values ?? 1);
  if (values.length > most) throw new UserActionError(`"${field.custom_id}" takes ${most}`);
}

function filled(
  world: World,
  channel: Channel,
  field: Field,
  given: ModalValues[string],
  resolved: Resolved,
): Submitted {
  const { type, id, custom_id } = field;
  const common = { type, id, custom_id };
  if (type === componentTypes.textInput)
    return { ...common, value: textValue(field, typeof given === 'string' ? given : '') };
  if (type === componentTypes.checkbox) return { ...common, value: given === true };
  if (type === componentTypes.fileUpload) {
    const stored = (given as readonly FileInput[]).map((file) =>
      storeFile(world, channel, uploadOf(file), true),
    );
    for (const file of stored) (resolved.attachments ??= {})[file.id] = file;
    return { ...common, values: stored.map((file) => file.id) };
  }
  const values = typeof given === 'string' ? [given] : (given as readonly string[]);
  checkChosen(field, values);
  resolvePicked(world, channel, field, values, resolved);
  return type === componentTypes.radioGroup ? { ...common, value: values[0] ?? null } : { ...common, values };
}

/** What a field sends when nobody touches it: of its default channels, roles and people those that are still there. */
function untouched(world: World, channel: Channel, field: Field): ModalValues[string] {
  const options = (field.options ?? []) as { value: string; default?: boolean }[];
  const picked = (field.default_values ?? []) as { id: string }[];
  const { channels, accounts, guilds } = world;
  const places = [channels, accounts, guilds.get(channel.guildId ?? '')?.roles];
  if (picked.length > 0)
    return picked.map(({ id }) => id).filter((id) => places.some((place) => place?.has(id)));
  if (field.type === componentTypes.textInput) return field.value ?? '';
  if (field.type === componentTypes.checkbox) return field.default === true;
  return options.filter((option) => option.default).map((option) => option.value);
}

/** The components of a submitted form, in its own layout, and the files that came with it. */
export function submitted(
  world: World,
  channel: Channel,
  components: readonly Component[],
  given: ModalValues,
) {
  const fields = flatten(components).filter(isField);
  const unknown = Object.keys(given).find((name) => !fields.some((field) => field.custom_id === name));
  if (unknown) throw new UserActionError(`the form has no field "${unknown}"`);
  const resolved: Resolved = {};
  const sent = components.map((component, index): Submitted => {
    const id = component.id ?? index + 1;
    if (component.type === componentTypes.text) return { type: componentTypes.text, id };
    const field = flatten([component]).find(isField);
    if (!field) throw new UserActionError('a part of the form has no field');
    const value = given[field.custom_id] ?? untouched(world, channel, field);
    const empty = value === '' || (Array.isArray(value) && value.length === 0);
    if (empty && isRequired(field)) throw new UserActionError(`the form needs "${field.custom_id}"`);
    const inner = filled(world, channel, field, value, resolved);
    return component.type === componentTypes.label
      ? { type: componentTypes.label, id, component: inner }
      : { type: componentTypes.row, id, components: [inner] };
  });
  return { components: sent, ...(Object.keys(resolved).length > 0 && { resolved }) };
}
