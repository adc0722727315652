import { messageFlags, postMessage } from './messages.ts';
import type { Channel, Message, Snapshot, StoredMessage, User } from './model.ts';
import type { World } from './world.ts';

function snapshotOf(message: Message): Snapshot {
  const { type, content, timestamp, edited_timestamp, flags } = message;
  const { components, attachments, embeds, mentions, mention_roles } = message;
  const shown = { components, attachments, embeds, mentions, mention_roles };
  return structuredClone({ type, content, timestamp, edited_timestamp, flags, ...shown });
}

/** A forward has no words of its own: what its sender adds is a message after it. */
export function forwardMessage(
  world: World,
  to: Channel,
  author: User,
  { message, guildId }: { message: Message; guildId: string | null },
): StoredMessage {
  const { id: message_id, channel_id, message_snapshots = [{ message: snapshotOf(message) }] } = message;
  const reference = { type: 1, message_id, channel_id, ...(guildId !== null && { guild_id: guildId }) };
  const extra = { message_reference: reference, message_snapshots };
  return postMessage(world, to, { flags: messageFlags.snapshot }, [], { author, extra });
}
