import { ComponentType, SelectMenuDefaultValueType, type APIComponentInLabel } from 'discord.js';
import { maxListed, type AnyValues, type Option } from '../../command/options/option.ts';
import { channelTypesOf } from '../access/channels.ts';
import type { Field } from './text-field.ts';

const { Channel, Role, User } = SelectMenuDefaultValueType;
const { ChannelSelect, RoleSelect, UserSelect } = ComponentType;

/** A select of the guild's own channels, roles or people, with those selected that the option holds. */
export function selectFor(
  option: Extract<Option, { type: 'channel' | 'person' | 'role' | 'channels' | 'roles' }>,
  common: Field,
  value: AnyValues[string],
): APIComponentInLabel {
  const ids = idsIn(value);
  const one = selectField(common);
  const list = selectField({ ...common, required: false });
  const channel_types = channelTypesOf(option.type === 'channel' ? option : {});
  switch (option.type) {
    case 'channel':
      return { type: ChannelSelect, ...one, channel_types, ...selected(ids, Channel) };
    case 'channels': {
      const several = { ...list, max_values: maxListed.channels, channel_types };
      return { type: ChannelSelect, ...several, ...selected(ids, Channel, maxListed.channels) };
    }
    case 'roles':
      return {
        type: RoleSelect,
        ...list,
        max_values: maxListed.roles,
        ...selected(ids, Role, maxListed.roles),
      };
    case 'role':
      return { type: RoleSelect, ...one, ...selected(ids, Role) };
    case 'person':
      return { type: UserSelect, ...one, ...selected(ids, User) };
    default:
      return option satisfies never;
  }
}

/** A select from which nothing need be selected has to say so twice. */
export function selectField(field: Field): Field & { min_values?: number } {
  return field.required ? field : { ...field, min_values: 0 };
}

const idIn = (text: string): string | undefined => /^(?:<(?:#|@[&!]?))?(\d{17,20})>?$/.exec(text)?.[1];

/** What was typed and names nothing can't be selected: Discord would refuse the whole form for it. */
export function idsIn(value: AnyValues[string]): string[] {
  const texts = typeof value === 'string' ? value.split(/[\s,;]+/) : [];
  return [...new Set(texts.flatMap((text) => idIn(text) ?? []))];
}

/** Discord wants as many as the select takes: an empty list is too few for a select that needs one. */
function selected<T extends SelectMenuDefaultValueType>(ids: readonly string[], type: T, most = 1) {
  return ids.length > 0 && { default_values: ids.slice(0, most).map((id) => ({ id, type })) };
}
