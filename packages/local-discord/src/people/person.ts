import type { Account, Channel, Message, User } from '../state/model.ts';
import type { Choice, PendingInteraction, Modal } from './pending-interaction.ts';
import type { ModalValues } from './submit-modal.ts';
import type { FileInput, CommandValues } from './command-options.ts';
import type { Watch } from './watch.ts';

/** Any message that a person can point at: a copy will do. */
export type MessageRef = { id: string };
export type SendOptions = {
  attachments?: readonly FileInput[];
  reply?: MessageRef;
  pings?: boolean;
  /** The message that is replied to is deleted at the same moment. */
  replyIsGone?: boolean;
};
/** A sent message, with what the bot answers: replies to it, and messages in a thread on it. */
export type Sent = Watch & { message: Message };

/** Someone at Discord's client. What the client doesn't let them do throws `UserActionError`. */
export type Person = {
  user: User;
  account: Account;
  /** Their direct messages with the bot. */
  dm(): Channel;
  /** `config set` names a sub-command; a file is given as `{ name, content }`. */
  slash(channel: Channel, name: string, options?: CommandValues): PendingInteraction;
  autocomplete(channel: Channel, name: string, focused: string, options: CommandValues): Promise<Choice[]>;
  /** A message's menu, "Apps". */
  menu(message: MessageRef, name: string): PendingInteraction;
  /** A button, by its custom id or its label. */
  press(message: MessageRef, button: string): PendingInteraction;
  select(message: MessageRef, customId: string, values: readonly string[]): PendingInteraction;
  /** Sends a custom id that the message doesn't have, as a forger would or an old message does. */
  forge(message: MessageRef, customId: string): PendingInteraction;
  submit(modal: Modal, values?: ModalValues): PendingInteraction;
  send(channel: Channel, content: string, options?: SendOptions): Sent;
  /** `send` with the bot's mention before the text. */
  mention(channel: Channel, content: string, options?: SendOptions): Sent;
  forward(message: MessageRef, to: Channel): Sent;
  edit(message: MessageRef, content: string): void;
  delete(message: MessageRef): void;
  react(message: MessageRef, emoji: string): void;
};
