import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Message, StoredMessage } from './model.ts';
import type { World } from './world.ts';

/** Without the intent the bot reads its own messages, those that mention it, and direct ones. */
function isAddressed(world: World, message: Message): boolean {
  const bot = world.application.user.id;
  if (message.author.id === bot || message.mentions.some((user) => user.id === bot)) return true;
  return world.channels.get(message.channel_id)?.type === 1;
}

const nothing = { content: '', embeds: [], attachments: [], components: [] };

/** What a forward shows is hidden like what a message says. */
function strip(message: Message): Message {
  const { message_snapshots: shown } = message;
  const message_snapshots = shown?.map((one) => ({ message: { ...one.message, ...nothing } }));
  return { ...message, ...nothing, ...(message_snapshots && { message_snapshots }) };
}

/** A message as the bot gets it. `intents` are the connection's; over REST, what the app is granted. */
export function seenByBot(
  world: World,
  { message }: StoredMessage,
  intents = world.application.privileged,
): Message {
  const readsAll = Boolean(intents & GatewayIntentBits.MessageContent);
  const show = (one: Message) => (readsAll || isAddressed(world, one) ? one : strip(one));
  const parent = message.referenced_message;
  if (!parent) return show(message);
  const { referenced_message: _, ...bare } = parent;
  return { ...show(message), referenced_message: show(bare) };
}
