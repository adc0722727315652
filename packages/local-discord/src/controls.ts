import type { Fault, Faults } from './faults.ts';
import type { Gateway } from './gateway/server.ts';
import type { Fixtures } from './fixtures.ts';
import { interactions } from './people/interact.ts';
import type { Person } from './people/person.ts';
import { createWatches, watchOf, type Watch, type Watches } from './people/watch.ts';
import { writing } from './people/write.ts';
import { removeChannel } from './rest/channels.ts';
import type { Account, Channel, CommandPermission, Guild, Message, Role, User } from './state/model.ts';
import { postMessage } from './state/messages.ts';
import type { Permission } from './state/permissions.ts';
import * as places from './state/places.ts';
import type { World } from './state/world.ts';

/** What a test, a script or the page does with the local Discord. */
export type Controls = {
  people: { admin: Person; member: Person; guest: Person };
  addGuild(options?: places.GuildOptions): Guild;
  /** The bot is added to a guild, or leaves it. */
  install(guild: Guild, permissions?: readonly Permission[]): void;
  uninstall(guild: Guild): void;
  /** The guild can't be reached until the returned function is called. */
  outage(guild: Guild): () => void;
  addChannel(guild: Guild, options?: places.ChannelOptions): Channel;
  addRole(guild: Guild, options?: { name?: string; mentionable?: boolean }): Role;
  addPerson(options?: places.PersonOptions): Person;
  /** Direct messages of several people, without the bot. */
  addGroup(...people: Person[]): Channel;
  /** A thread in a channel, opened by a person; it hangs on the message whose id it has. */
  addThread(parent: Channel, owner: Person, options?: places.ThreadOptions): Channel;
  deleteChannel(channel: Channel): void;
  /** A message that no person's client would send: the bot's own, a webhook's. */
  post(channel: Channel, message: { author: User; content: string; webhookId?: string }): Message;
  /** Sets under Integrations who may use a command, or, with null, all of the bot's. */
  permit(guild: Guild, command: string | null, entries: CommandPermission[]): void;
  /** The bot's messages in a channel or thread from now on. */
  watch(channel: { id: string }): Watch;
  /** All messages of a channel, ephemeral ones too, oldest first. */
  messagesIn(channel: Channel): Message[];
  /** Makes the next matching requests fail. */
  fail(fault: Fault): void;
  /** Closes the bot's connections; with `forget` the sessions can't be resumed. */
  dropGateway(options?: { code?: number; forget?: boolean }): void;
  /** Resolves once a bot has been told READY or RESUMED, at once if one is connected. */
  connected(): Promise<void>;
  /** Resolves once the bot has registered commands: those there are by name. */
  registered(): Promise<string[]>;
};

function connected(gateway: Gateway): Promise<void> {
  if (gateway.isConnected()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = gateway.onReady(() => {
      stop();
      resolve();
    });
  });
}

function registered(world: World): Promise<string[]> {
  const names = () => [...world.commands.values()].map((command) => command.name);
  if (world.commands.size > 0) return Promise.resolve(names());
  return new Promise((resolve) => {
    const stop = world.events.on(({ kind }) => {
      if (kind !== 'commands') return;
      stop();
      resolve(names());
    });
  });
}

function permit(world: World, guild: Guild, command: string | null, entries: CommandPermission[]): void {
  const named = [...world.commands.values()].find(({ name, type }) => name === command && type === 1);
  const id = command === null ? world.application.id : named?.id;
  if (id === undefined) throw new Error(`there is no command "${command}"`);
  const set = world.commandPermissions.get(guild.id) ?? new Map<string, CommandPermission[]>();
  world.commandPermissions.set(guild.id, set.set(id, entries));
  world.events.emit({ kind: 'commands' });
}

/** Puts somebody at Discord's client. */
function createPerson(world: World, watches: Watches, account: Account): Person {
  const who = { world, watches, account };
  return {
    user: account.user,
    account,
    dm: () => places.directMessages(world, account.user),
    ...interactions(who),
    ...writing(who),
  };
}

export function controlsOf(
  world: World,
  faults: Faults,
  gateway: Gateway,
  { accounts }: Pick<Fixtures, 'accounts'>,
): Controls {
  const watches = createWatches(world);
  const person = (account: Account) => createPerson(world, watches, account);
  return {
    people: { admin: person(accounts.admin), member: person(accounts.member), guest: person(accounts.guest) },
    addGuild: (options) => places.addGuild(world, options),
    install: (guild, permissions) => places.installBot(world, guild, permissions),
    uninstall: (guild) => places.removeBot(world, guild),
    outage: (guild) => {
      world.events.emit({ kind: 'guild', change: 'outage', guild });
      return () => world.events.emit({ kind: 'guild', change: 'create', guild });
    },
    addChannel: (guild, options) => places.addChannel(world, guild, options),
    addGroup: (...people) => places.groupMessages(world, people),
    addRole: (guild, options) => places.addRole(world, guild, options),
    addPerson: (options) => person(places.addAccount(world, options)),
    addThread: (parent, { user }, options = {}) => places.openThread(world, parent, user, options),
    post: (channel, { author, content, webhookId }) => {
      const extra = webhookId === undefined ? {} : { webhook_id: webhookId };
      return postMessage(world, channel, { content }, [], { author, extra }).message;
    },
    deleteChannel: (channel) => removeChannel(world, channel),
    permit: (guild, command, entries) => permit(world, guild, command, entries),
    watch: ({ id }) => watchOf(watches.open([`channel ${id}`])),
    messagesIn: (channel) => [...channel.messages.values()].map(({ message }) => message),
    fail: (fault) => faults.add(fault),
    dropGateway: (options) => gateway.drop(options),
    connected: () => connected(gateway),
    registered: () => registered(world),
  };
}
