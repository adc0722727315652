/** What somebody may do in a channel, of what matters for being answered. */
export type PlacePermission =
  | 'viewChannel'
  | 'sendMessages'
  | 'sendInThreads'
  | 'useCommands'
  /** What the admins have set for the bot's commands in Discord itself. */
  | 'integrations';

/** What a face can see of a guild: null where there is no such thing any more, or the bot may not see it. */
export type GuildInspector = {
  /** `parent` is the channel that a thread is in. */
  channel(id: string): Promise<{ name: string; parent: string | null } | null>;
  role(id: string): Promise<{ name: string } | null>;
  person(id: string): Promise<{ name: string; roles: readonly string[] } | null>;
  /** What a person, or with null the bot itself, lacks in a channel to ask or to answer there. */
  lacking(channel: string, person: string | null): Promise<PlacePermission[] | null>;
};
