import type { Owner } from '../store/ownership.ts';

/** For whom something is read. Ids are opaque; null where there is no such one. */
export type Principal = {
  guild: string | null;
  person: string | null;
  /** Who keeps what is read. */
  keeper: Owner;
  /** Whose articles may be read again, the keeper's among them. */
  readers: readonly Owner[];
};

/** Where and by whom it is asked. `place` is whose all is that is asked there openly: a guild's, a person's. */
type Requester = { guild: string | null; person: string | null; place: Owner };

/** What is asked privately is the person's, wherever that is; all else is the place's. */
export function principalOf({ guild, person, place }: Requester, isPrivate: boolean): Principal {
  const own = person === null ? place : personOwner(person);
  return { guild, person, keeper: isPrivate ? own : place, readers: [...new Set([place, own])] };
}

/** What a guild reads by itself. */
export const guildPrincipal = (guild: string): Principal =>
  principalOf({ guild, person: null, place: guildOwner(guild) }, false);

export const guildOwner = (guild: string): Owner => `guild:${guild}`;
export const personOwner = (person: string): Owner => `person:${person}`;
/** Direct messages of several people: what is asked there is theirs together. */
export const channelOwner = (channel: string): Owner => `channel:${channel}`;
/** Of the terminal. */
export const operator: Owner = 'operator';
