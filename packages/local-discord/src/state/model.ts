/** What the local Discord holds. A message, user and attachment are kept in the shape that goes over the wire. */
export type User = {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: null;
  flags: number;
  public_flags: number;
  primary_guild: null;
  bot?: boolean;
};

/** A user with what only Discord knows about them. */
export type Account = { user: User; locale: string; acceptsDms: boolean; installed: boolean };

export type Role = {
  id: string;
  name: string;
  permissions: bigint;
  position: number;
  managed: boolean;
  /** Whether anybody may ping it. */
  mentionable: boolean;
};
export type Member = { user: User; roles: string[]; joinedAt: string };
/** `type` 0 names a role, 1 a member. */
export type Overwrite = { id: string; type: 0 | 1; allow: bigint; deny: bigint };

export type Guild = {
  id: string;
  name: string;
  ownerId: string;
  locale: string;
  /** Whether the bot is a member. */
  installed: boolean;
  /** Where Discord itself speaks to the guild. */
  systemChannelId: string | null;
  /** Where it speaks to those who run the guild. */
  publicUpdatesChannelId: string | null;
  createdAt: string;
  roles: Map<string, Role>;
  members: Map<string, Member>;
};

/** What a forum's posts can be marked with. */
export type Tag = { id: string; name: string };

/**
 * 0 a text channel, 1 a direct message, 3 one of several people, 5 an announcement channel, 11 a public thread, 12 a
 * private one, 15 a forum.
 */
export type Channel = {
  id: string;
  type: 0 | 1 | 3 | 5 | 11 | 12 | 15;
  name: string;
  topic: string | null;
  guildId: string | null;
  /** A thread's channel. */
  parentId: string | null;
  /** A forum's, and whether a post needs one; of a post, the ids of those it has. */
  tags: Tag[];
  requiresTag: boolean;
  appliedTags: string[];
  position: number;
  overwrites: Overwrite[];
  /** The people of a direct message. */
  recipients: User[];
  ownerId: string | null;
  archived: boolean;
  /** When a thread was archived or opened again last. */
  archivedAt: string | null;
  locked: boolean;
  createdAt: string;
  /** Who joined a thread. */
  threadMembers: Set<string>;
  messages: Map<string, StoredMessage>;
};

export type Attachment = {
  id: string;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  content_type: string;
  description?: string;
  width?: number;
  height?: number;
  ephemeral?: boolean;
};
export type StoredFile = { attachment: Attachment; channelId: string; bytes: Uint8Array };

/** Any component; which of the fields it has depends on `type`. */
export type Component = {
  type: number;
  id: number;
  custom_id?: string;
  label?: string;
  content?: string;
  disabled?: boolean;
  url?: string;
  style?: number;
  components?: Component[];
  component?: Component;
  accessory?: Component;
  [field: string]: unknown;
};

export type Message = {
  id: string;
  channel_id: string;
  type: number;
  content: string;
  author: User;
  timestamp: string;
  edited_timestamp: string | null;
  flags: number;
  components: Component[];
  attachments: Attachment[];
  embeds: Record<string, unknown>[];
  mentions: User[];
  mention_roles: string[];
  mention_everyone: boolean;
  pinned: boolean;
  tts: boolean;
  application_id?: string;
  webhook_id?: string;
  message_reference?: { type: number; channel_id: string; message_id: string; guild_id?: string };
  referenced_message?: Message | null;
  interaction_metadata?: Record<string, unknown>;
  /** What a forward shows: one copy, without its author. */
  message_snapshots?: { message: Snapshot }[];
};

/** What a forward keeps of a message, as it was then. */
export type Snapshot = Pick<
  Message,
  | 'type'
  | 'content'
  | 'timestamp'
  | 'edited_timestamp'
  | 'flags'
  | 'components'
  | 'attachments'
  | 'embeds'
  | 'mentions'
  | 'mention_roles'
>;

export type StoredMessage = {
  message: Message;
  /** The one person who sees an ephemeral message; null for everybody. */
  onlyFor: string | null;
  /** The interaction that it answers. */
  interactionId: string | null;
  /** What its sender tells it by; another message with the same is answered with this one for a few minutes. */
  nonce: string | null;
  /** Who reacted, under each emoji. */
  reactions: Map<string, Set<string>>;
};

export type Command = {
  id: string;
  application_id: string;
  version: string;
  type: number;
  name: string;
  description: string;
  default_member_permissions: string | null;
  contexts: number[] | null;
  integration_types: number[];
  options?: CommandOption[];
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
  guild_id?: string;
  nsfw: boolean;
};

/** `type` 1 is a role (the guild's id is everyone), 2 a person, 3 a channel. */
export type CommandPermission = { id: string; type: 1 | 2 | 3; permission: boolean };

export type CommandOption = {
  type: number;
  name: string;
  description: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number; name_localizations?: Record<string, string> | null }[];
  options?: CommandOption[];
  min_length?: number;
  max_length?: number;
  min_value?: number;
  max_value?: number;
  channel_types?: number[];
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
};
