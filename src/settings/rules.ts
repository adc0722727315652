import type { Settings } from './table.ts';

/** Where somebody asks. `parent` is the channel that a thread is in. */
export type Place = { guild: string; channel: string; parent: string | null; roles: readonly string[] };

/** One rule of a guild, and whether it lets a request through. */
export type Rule = { name: 'channels' | 'roles'; passes: boolean };

/** Whether the bot answers there, rule by rule, in the order in which they are named to a person. */
export function evaluateRules(
  { channels, roles }: Pick<Settings, 'channels' | 'roles'>,
  place: Place,
): Rule[] {
  const isIn = (list: readonly string[]) =>
    list.includes(place.channel) || (place.parent !== null && list.includes(place.parent));
  // Everybody has the role whose id is the guild's.
  const held = [...place.roles, place.guild];
  return [
    { name: 'channels', passes: channels.length === 0 || isIn(channels) },
    { name: 'roles', passes: roles.length === 0 || held.some((role) => roles.includes(role)) },
  ];
}

/** Whether a site may be read: by its name or that of a domain above it. */
export function allowsSite({ sites, blocked }: Settings, host: string): boolean {
  const isWithin = (name: string) => `.${host.toLowerCase()}`.endsWith(`.${name}`);
  return !blocked.some(isWithin) && (sites.length === 0 || sites.some(isWithin));
}
