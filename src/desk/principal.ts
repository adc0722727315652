import type { GuildSettings } from '../settings/settings.ts';
import type { Settings } from '../settings/table.ts';
import type { Owner } from '../store/ownership.ts';

/** For whom something is read. Ids are opaque; null where there is no such one. */
export type Principal = {
  guild: string | null;
  person: string | null;
  /** Who keeps what is read. */
  keeper: Owner;
  /** Whose articles may be read again, the keeper's among them. */
  readers: readonly Owner[];
  /** What holds in the guild, where that was read for this request already. */
  settings?: Settings | undefined;
};

/** Where and by whom it is asked. `place` is whose all is that is asked there openly: a guild's, a person's. */
type Requester = Pick<Principal, 'guild' | 'person' | 'settings'> & { place: Owner };

/** What is asked privately is the person's, wherever that is; all else is the place's. */
export function principalOf({ guild, person, place, settings }: Requester, isPrivate: boolean): Principal {
  const own = person === null ? place : personOwner(person);
  return { guild, person, keeper: isPrivate ? own : place, readers: [...new Set([place, own])], settings };
}

/** What holds where it is asked. */
export const settingsFor = async (
  { settings }: { settings: Pick<GuildSettings, 'of'> },
  principal: Principal,
): Promise<Settings> => principal.settings ?? (await settings.of(principal.guild));

/** What a guild reads by itself. */
export const guildPrincipal = (guild: string): Principal =>
  principalOf({ guild, person: null, place: guildOwner(guild) }, false);

export const guildOwner = (guild: string): Owner => `guild:${guild}`;
export const personOwner = (person: string): Owner => `person:${person}`;
/** Direct messages of several people: what is asked there is theirs together. */
export const channelOwner = (channel: string): Owner => `channel:${channel}`;
/** Of the terminal. */
export const operator: Owner = 'operator';
