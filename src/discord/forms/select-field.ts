import { ComponentType, SelectMenuDefaultValueType, type APIComponentInLabel } from 'discord.js';
import { mostListed, type AnyValues } from '../../command/option.ts';
import { writable } from '../declare/declare-option.ts';
import type { Field } from './text-field.ts';

const { Channel, Role, User } = SelectMenuDefaultValueType;
const { ChannelSelect, RoleSelect, UserSelect } = ComponentType;

/** A select of the guild's own channels, roles or people, with those chosen that the option holds. */
export function selectFor(
  type: 'channel' | 'person' | 'channels' | 'roles',
  common: Field,
  held: AnyValues[string],
): APIComponentInLabel {
  const ids = typeof held === 'string' ? held.split(',') : [];
  const one = selectField(common);
  const list = selectField({ ...common, required: false });
  const channel_types = [...writable];
  switch (type) {
    case 'channel':
      return { type: ChannelSelect, ...one, channel_types, ...chosen(ids, Channel) };
    case 'channels': {
      const several = { ...list, max_values: mostListed.channels, channel_types };
      return { type: ChannelSelect, ...several, ...chosen(ids, Channel) };
    }
    case 'roles':
      return { type: RoleSelect, ...list, max_values: mostListed.roles, ...chosen(ids, Role) };
    case 'person':
      return { type: UserSelect, ...one, ...chosen(ids, User) };
    default:
      return type satisfies never;
  }
}

/** A select from which nothing need be chosen has to say so twice. */
export function selectField(field: Field): Field & { min_values?: number } {
  return field.required ? field : { ...field, min_values: 0 };
}

/** Discord wants as many as the select takes: an empty list is too few for a select that needs one. */
function chosen<T extends SelectMenuDefaultValueType>(ids: readonly string[], type: T) {
  return ids.length > 0 && { default_values: ids.map((id) => ({ id, type })) };
}
