import { ComponentType, SelectMenuDefaultValueType, type APIComponentInLabel } from 'discord.js';
import { mostListed, type AnyValues } from '../command/option.ts';
import { writable } from './declare-option.ts';

type Common = { custom_id: string; required: boolean };

const { Channel, Role, User } = SelectMenuDefaultValueType;
const { ChannelSelect, RoleSelect, UserSelect } = ComponentType;

/** A select of the guild's own channels, roles or people, with those chosen that the option holds. */
export function pickerOf(
  type: 'channel' | 'person' | 'channels' | 'roles',
  common: Common,
  held: AnyValues[string],
): APIComponentInLabel {
  const ids = typeof held === 'string' ? held.split(',') : [];
  const list = { ...common, required: false, min_values: 0 };
  const channels = {
    channel_types: [...writable],
    default_values: ids.map((id) => ({ id, type: Channel }) as const),
  };
  switch (type) {
    case 'channel':
      return { type: ChannelSelect, ...common, ...channels };
    case 'channels':
      return { type: ChannelSelect, ...list, max_values: mostListed.channels, ...channels };
    case 'roles': {
      const default_values = ids.map((id) => ({ id, type: Role }) as const);
      return { type: RoleSelect, ...list, max_values: mostListed.roles, default_values };
    }
    case 'person':
      return { type: UserSelect, ...common, default_values: ids.map((id) => ({ id, type: User })) };
    default:
      return type satisfies never;
  }
}
