import { commandsFor } from '../people/available-commands.ts';
import type { Person } from '../people/person.ts';
import { canSee } from '../people/visible-message.ts';
import { textOf } from '../state/components.ts';
import type { Account, Channel, Command, CommandOption, Message, StoredMessage } from '../state/model.ts';
import { can } from '../state/permissions.ts';
import { reactionsOf } from '../state/reactions.ts';
import type { World } from '../state/world.ts';

/** Who used which command to get it: what Discord's client shows above an answer, named as this person's list names it. */
function usedCommand({ interactions }: World, { interactionId }: StoredMessage, { locale }: Account) {
  const { command, data, user } = interactions.get(interactionId ?? '') ?? {};
  if (!command || !user) return null;
  const [first] = (data?.options ?? []) as { type: number; name: string }[];
  const inner = command.options?.find(({ type, name }) => type === 1 && name === first?.name);
  const nameOf = (one: Command | CommandOption) => one.name_localizations?.[locale] ?? one.name;
  const path = [command, ...(inner ? [inner] : [])].map(nameOf).join(' ');
  return { user, command: `${command.type === 1 ? '/' : ''}${path}` };
}

/** Characters. */
const longestPreview = 100;

/**
 * The beginning of a message on one line, without its block marks: what Discord's client shows above a reply. Lines stay
 * whole, and with them what is marked in them.
 */
function preview(message: Message): string {
  let shown = '';
  for (const line of textOf(message).split('\n')) {
    if (shown.length > longestPreview) break;
    shown += ` ${line.replace(/^(?:#{1,3}|-#|>{1,3}|[-*•]) /, '')}`;
  }
  return shown.replaceAll(/\s+/g, ' ').trim();
}

/** A message as one person's client shows it. */
export function messageView(world: World, stored: StoredMessage, account: Account) {
  const { user } = account;
  const { referenced_message: parent, ...message } = stored.message;
  return {
    ...message,
    ephemeral: stored.onlyFor !== null,
    used: usedCommand(world, stored, account),
    reactions: reactionsOf(stored, user.id).map(({ emoji, count, me }) => ({ emoji: emoji.name, count, me })),
    repliesTo: parent ? { id: parent.id, author: parent.author, content: preview(parent) } : null,
  };
}

function channelView(world: World, account: Account, channel: Channel) {
  const send = channel.parentId ? 'SendMessagesInThreads' : 'SendMessages';
  return {
    id: channel.id,
    type: channel.type,
    name: channel.type === 1 ? world.application.name : channel.name,
    topic: channel.topic,
    parentId: channel.parentId,
    canSend: channel.type !== 15 && can(world, channel, account.user.id, send),
    commands: commandsFor(world, account, channel),
    messages: [...channel.messages.values()]
      .filter((stored) => canSee({ world, account }, stored))
      .map((stored) => messageView(world, stored, account)),
  };
}

/** The same for everybody, or in the language of who looks at it. */
export type Localized<T> = T | ((locale: string) => T);

/** What the page calls the guild, and says about the bot and of itself. */
export type PageNames = { guild: string; about: Localized<string>; hints: Localized<readonly string[]> };

/** All that one person sees: what the page starts from, and comes back to after a reload. */
export function clientState(world: World, person: Person, { guild, about, hints }: PageNames) {
  const { account } = person;
  person.dm();
  const channels = [...world.channels.values()].filter((channel) =>
    can(world, channel, account.user.id, 'ViewChannel'),
  );
  return {
    me: { ...account.user, locale: account.locale },
    bot: world.application.user,
    guild,
    about: typeof about === 'function' ? about(account.locale) : about,
    hints: typeof hints === 'function' ? hints(account.locale) : hints,
    users: [...world.accounts.values()].map(({ user }) => ({
      id: user.id,
      name: user.global_name ?? user.username,
    })),
    roles: [...world.guilds.values()].flatMap((guild) =>
      [...guild.roles.values()].filter(({ id }) => id !== guild.id).map(({ id, name }) => ({ id, name })),
    ),
    channels: channels.map((channel) => channelView(world, account, channel)),
  };
}
