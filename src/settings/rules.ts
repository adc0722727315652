import type { Settings } from './table.ts';

/** Who asks, and where. `parent` is the channel that a thread is in. */
export type RuleSubject = { guild: string; channel: string; parent: string | null; roles: readonly string[] };

/** One rule of a guild, and whether it lets a request through. */
export type Rule = { name: 'channels' | 'roles'; passes: boolean };

/** Whether the bot answers there, rule by rule, in the order in which they are named to a person. */
export function evaluateRules(
  { channels, roles }: Pick<Settings, 'channels' | 'roles'>,
  subject: RuleSubject,
): Rule[] {
  const isIn = (list: readonly string[]) =>
    list.includes(subject.channel) || (subject.parent !== null && list.includes(subject.parent));
  // Everybody has the role whose id is the guild's.
  const roleIds = [...subject.roles, subject.guild];
  return [
    { name: 'channels', passes: channels.length === 0 || isIn(channels) },
    { name: 'roles', passes: roles.length === 0 || roleIds.some((role) => roles.includes(role)) },
  ];
}

/** Whether a site may be read: by its name or that of a domain above it. */
export function allowsSite({ sites, blocked }: Settings, host: string): boolean {
  const isWithin = (name: string) => `.${host.toLowerCase()}`.endsWith(`.${name}`);
  return !blocked.some(isWithin) && (sites.length === 0 || sites.some(isWithin));
}
