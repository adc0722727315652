import { textOf } from '../state/components.ts';
import type { WorldEvent } from '../state/event-bus.ts';
import { messageFlags } from '../state/messages.ts';
import type { Message } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { createHistory, type EventHistory } from './event-history.ts';

/** One change of a message: `message` is a copy of how it then was; null once it is deleted. */
export type Change = { id: string; message: Message | null };

/** The bot's messages that belong to something a person did. */
export type Watch = {
  /** As they are now, oldest first. */
  readonly messages: readonly Message[];
  /** The first full state: not "thinking…". */
  response(): Promise<Message>;
  /** The next change that no earlier call has returned; "thinking…" counts as one. */
  next(): Promise<Message>;
  /** The newest state of the first message for which `predicate` holds, now or later. */
  settled(predicate: (message: Message) => boolean): Promise<Message>;
  /** Resolves once one of the messages is deleted. */
  deleted(): Promise<void>;
  /** All messages once `isFinished` holds for each, none once one is deleted; waits `timeout` milliseconds. */
  finished(isFinished: (message: Message) => boolean, timeout: number): Promise<readonly Message[]>;
};

/** Hands changes to the histories that were opened for an interaction, message, reply or channel. */
export type Watches = {
  open(keys: readonly string[]): EventHistory<Change>;
  follow(history: EventHistory<Change>, key: string): void;
};

function keysOf(event: Extract<WorldEvent, { kind: 'message' }>): string[] {
  const { message, interactionId } = event.stored;
  const repliesTo = message.message_reference?.message_id;
  return [
    `interaction ${interactionId}`,
    `message ${message.id}`,
    `reply ${repliesTo}`,
    `channel ${message.channel_id}`,
  ];
}

function describe({ id, message }: Change): string {
  return message ? `${id} flags ${message.flags}: ${textOf(message).slice(0, 200)}` : `${id} deleted`;
}

export function createWatches(world: World): Watches {
  const histories = new Map<string, Set<EventHistory<Change>>>();
  const follow = (history: EventHistory<Change>, key: string) => {
    histories.set(key, (histories.get(key) ?? new Set()).add(history));
  };
  world.events.on((event) => {
    if (event.kind !== 'message' || event.stored.message.author.id !== world.application.user.id) return;
    const found = new Set(keysOf(event).flatMap((key) => Array.from(histories.get(key) ?? [])));
    if (found.size === 0) return;
    const { id } = event.stored.message;
    const message = event.change === 'delete' ? null : structuredClone(event.stored.message);
    for (const history of found) history.push({ id, message });
  });
  return {
    follow,
    open(keys) {
      const history = createHistory<Change>(describe);
      for (const key of keys) follow(history, key);
      return history;
    },
  };
}

function latest(history: readonly Change[]): Message[] {
  const states = new Map(history.map(({ id, message }) => [id, message]));
  return [...states.values()].filter((message): message is Message => message !== null);
}

function outcome(history: readonly Change[], isFinished: (message: Message) => boolean) {
  if (history.some(({ message }) => message === null)) return [];
  const messages = latest(history);
  return messages.length > 0 && messages.every(isFinished) ? messages : undefined;
}

export function watchOf(history: EventHistory<Change>): Watch {
  let taken = 0;
  return {
    get messages() {
      return latest(history.history);
    },
    response: () =>
      history.wait('a response', (history) => {
        const full = history.find(({ message }) => message && !(message.flags & messageFlags.loading));
        return full?.message ?? undefined;
      }),
    next: () => {
      taken += 1;
      const wanted = taken;
      return history.wait(`change ${wanted}`, (history) => {
        return history.filter(({ message }) => message)[wanted - 1]?.message ?? undefined;
      });
    },
    settled: (predicate) => history.wait('a settled message', (history) => latest(history).find(predicate)),
    deleted: async () => {
      await history.wait('a deletion', (history) => history.find(({ message }) => message === null));
    },
    finished: (isFinished, timeout) =>
      history.wait('an answer', (history) => outcome(history, isFinished), timeout),
  };
}
