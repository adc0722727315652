import type { PostPermission } from '../base/refusal.ts';

/** What somebody may do in a channel, of what matters for being answered. */
export type PlacePermission =
  | 'viewChannel'
  | 'sendMessages'
  | 'sendInThreads'
  | 'useCommands'
  /** What the admins have set for the bot's commands in Discord itself. */
  | 'integrations';

/** A channel in which the bot is to begin something by itself. */
export type PostingPlace = {
  name: string;
  lacking: readonly PostPermission[];
  isAnnouncement: boolean;
  mayAttach: boolean;
  /** Whether a role can be pinged there: anybody may ping it, or the bot any. */
  mayPing(role: string): boolean;
};

/** What a face can see of a guild: null where there is no such thing any more, or the bot may not see it. */
export type GuildInspector = {
  /** `parent` is the channel that a thread is in. */
  channel(id: string): Promise<{ name: string; parent: string | null } | null>;
  role(id: string): Promise<{ name: string } | null>;
  person(id: string): Promise<{ name: string; roles: readonly string[] } | null>;
  /** What a person, or with null the bot itself, lacks in a channel to ask or to answer there. */
  lacking(channel: string, person: string | null): Promise<PlacePermission[] | null>;
  posting(channel: string): Promise<PostingPlace | null>;
};
