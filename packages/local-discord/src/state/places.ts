import type { Account, Channel, Guild, Overwrite, Role, User } from './model.ts';
import { bitsOf, type Permission } from './permissions.ts';
import { newUser, type World } from './world.ts';

/** What @everyone may do unless a guild says otherwise: Discord's defaults, of what this server models. */
export const everyonePermissions: readonly Permission[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'UseExternalEmojis',
  'UseApplicationCommands',
  'UseExternalApps',
];

/** What the bot asks for when it is installed; beside these it has what @everyone has. */
const botPermissions: readonly Permission[] = everyonePermissions.slice(0, 6);

export type GuildOptions = {
  name?: string;
  locale?: string;
  everyone?: readonly Permission[];
  /** The bot's own role. */
  bot?: readonly Permission[];
  /** False: the bot is no member, and is only there for those who have installed it themselves. */
  installed?: boolean;
  /** Somebody of their own, unless named. */
  owner?: User;
};

export function addGuild(world: World, options: GuildOptions = {}): Guild {
  const id = world.newId();
  const { name = 'Newsroom', locale = 'en-US', installed = true } = options;
  const owner = options.owner ?? newUser(world.newId(), `owner_${id.slice(-6)}`, 'Owner');
  const createdAt = new Date(world.clock.now()).toISOString();
  const guild: Guild = {
    id,
    name,
    locale,
    installed: false,
    systemChannelId: null,
    publicUpdatesChannelId: null,
    createdAt,
    ownerId: owner.id,
    roles: new Map(),
    members: new Map([[owner.id, { user: owner, roles: [], joinedAt: createdAt }]]),
  };
  const everyone = bitsOf(options.everyone ?? everyonePermissions);
  guild.roles.set(id, {
    id,
    name: '@everyone',
    permissions: everyone,
    position: 0,
    managed: false,
    mentionable: false,
  });
  world.guilds.set(id, guild);
  if (installed) installBot(world, guild, options.bot);
  return guild;
}

/** Somebody who manages the guild adds the bot to it. */
export function installBot(
  world: World,
  guild: Guild,
  permissions: readonly Permission[] = botPermissions,
): void {
  guild.installed = true;
  addMember(world, guild, world.application.user, permissions);
  world.events.emit({ kind: 'guild', change: 'create', guild });
}

/** The bot leaves, or is thrown out. */
export function removeBot(world: World, guild: Guild): void {
  world.events.emit({ kind: 'guild', change: 'delete', guild });
  const own = guild.members.get(world.application.user.id);
  for (const role of own?.roles ?? []) guild.roles.delete(role);
  guild.members.delete(world.application.user.id);
  guild.installed = false;
}

/** A member with a role of their own that carries the given permissions. */
function addMember(world: World, guild: Guild, user: User, permissions: readonly Permission[]): void {
  const id = world.newId();
  const bits = bitsOf(permissions);
  const managed = user.bot === true;
  guild.roles.set(id, {
    id,
    name: user.username,
    permissions: bits,
    position: guild.roles.size,
    managed,
    mentionable: false,
  });
  const joinedAt = new Date(world.clock.now()).toISOString();
  guild.members.set(user.id, { user, roles: [id], joinedAt });
  world.events.emit({ kind: 'member', guild, userId: user.id });
}

export type PersonOptions = {
  name?: string;
  /** The interface's language, one of Discord's locales. */
  locale?: string;
  /** Beside what @everyone has. */
  permissions?: readonly Permission[];
  guilds?: readonly Guild[];
  acceptsDms?: boolean;
  /** Has installed the app for themselves. */
  installed?: boolean;
  bot?: boolean;
};

export function addAccount(world: World, options: PersonOptions = {}): Account {
  const { name = 'Sam', locale = 'en-US', acceptsDms = true, installed = false } = options;
  const user = newUser(world.newId(), name.toLowerCase().replaceAll(/\W+/g, '_'), name, options.bot);
  const account: Account = { user, locale, acceptsDms, installed };
  world.accounts.set(user.id, account);
  for (const guild of options.guilds ?? []) addMember(world, guild, user, options.permissions ?? []);
  return account;
}

type ChannelSeed = Pick<Channel, 'type' | 'name'> & Partial<Channel>;

function openChannel(world: World, seed: ChannelSeed): Channel {
  const channel: Channel = {
    id: seed.id ?? world.newId(),
    topic: null,
    guildId: null,
    parentId: null,
    tags: [],
    requiresTag: false,
    appliedTags: [],
    position: 0,
    overwrites: [],
    recipients: [],
    ownerId: null,
    archived: false,
    archivedAt: null,
    locked: false,
    createdAt: new Date(world.clock.now()).toISOString(),
    threadMembers: new Set(),
    messages: new Map(),
    ...seed,
  };
  world.channels.set(channel.id, channel);
  world.events.emit({ kind: 'channel', change: 'create', channel });
  return channel;
}

const channelTypes = { text: 0, announcement: 5, forum: 15 } as const;

export type ChannelOptions = {
  name?: string;
  topic?: string;
  /** A text channel unless given. */
  kind?: keyof typeof channelTypes;
  /** The names of a forum's tags, and whether a post needs one. */
  tags?: readonly string[];
  requiresTag?: boolean;
  /** Taken from everybody in this channel. */
  deny?: readonly Permission[];
  /** Given to or taken from one person or the bot in this channel. */
  overwrites?: readonly { user: User; allow?: readonly Permission[]; deny?: readonly Permission[] }[];
};

export function addChannel(world: World, guild: Guild, options: ChannelOptions = {}): Channel {
  const { name = 'general', topic = null, kind = 'text', tags = [], requiresTag = false } = options;
  const everyone: Overwrite = { id: guild.id, type: 0, allow: 0n, deny: bitsOf(options.deny ?? []) };
  const own = (options.overwrites ?? []).map(({ user, allow = [], deny = [] }): Overwrite => {
    return { id: user.id, type: 1, allow: bitsOf(allow), deny: bitsOf(deny) };
  });
  const position = [...world.channels.values()].filter((channel) => channel.guildId === guild.id).length;
  return openChannel(world, {
    type: channelTypes[kind],
    name,
    tags: tags.map((tag) => ({ id: world.newId(), name: tag })),
    requiresTag,
    topic,
    position,
    guildId: guild.id,
    overwrites: [everyone, ...own],
  });
}

/** A role that nobody has yet. */
export function addRole(
  world: World,
  guild: Guild,
  { name = 'readers', mentionable = false }: { name?: string; mentionable?: boolean } = {},
): Role {
  const role = {
    id: world.newId(),
    name,
    permissions: 0n,
    position: guild.roles.size,
    managed: false,
    mentionable,
  };
  guild.roles.set(role.id, role);
  return role;
}

/** The direct messages between the bot and a person; made once. */
export function directMessages(world: World, user: User): Channel {
  const bot = world.application.user;
  const known = [...world.channels.values()].find(
    (channel) => channel.type === 1 && channel.recipients.some((one) => one.id === user.id),
  );
  return known ?? openChannel(world, { type: 1, name: user.username, recipients: [bot, user] });
}

/** Direct messages of several people: no app is a member, but those that one of them has installed work there. */
export function groupMessages(world: World, people: readonly { user: User }[]): Channel {
  const recipients = people.map(({ user }) => user);
  const name = recipients.map(({ username }) => username).join(', ');
  return openChannel(world, { type: 3, name, recipients, ownerId: recipients[0]?.id ?? null });
}

export type ThreadOptions = {
  /** That of the message it hangs on, where it has one. */
  id?: string;
  name?: string;
  /** Discord's numbers of a public and a private one; public unless given. */
  type?: 11 | 12;
};

export function openThread(
  world: World,
  parent: Channel,
  owner: User,
  { name = 'thread', type = 11, ...rest }: ThreadOptions & { appliedTags?: string[] },
): Channel {
  return openChannel(world, {
    ...rest,
    name,
    type,
    guildId: parent.guildId,
    parentId: parent.id,
    ownerId: owner.id,
    threadMembers: new Set([owner.id]),
  });
}
