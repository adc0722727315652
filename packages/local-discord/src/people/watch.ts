import { textOf } from '../state/components.ts';
import type { Happening } from '../state/event-bus.ts';
import { FLAG } from '../state/messages.ts';
import type { Message } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { createFeed, type Feed } from './event-history.ts';

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
  /** All messages once `isFinished` holds for each, none once one is deleted; waits `patience` milliseconds. */
  finished(isFinished: (message: Message) => boolean, patience: number): Promise<readonly Message[]>;
};

/** Hands changes to the feeds that were opened for an interaction, message, reply or channel. */
export type Watches = {
  open(keys: readonly string[]): Feed<Change>;
  follow(feed: Feed<Change>, key: string): void;
};

function keysOf(happening: Extract<Happening, { kind: 'message' }>): string[] {
  const { message, interactionId } = happening.stored;
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
  const feeds = new Map<string, Set<Feed<Change>>>();
  const follow = (feed: Feed<Change>, key: string) => {
    feeds.set(key, (feeds.get(key) ?? new Set()).add(feed));
  };
  world.bus.on((happening) => {
    if (happening.kind !== 'message' || happening.stored.message.author.id !== world.application.user.id)
      return;
    const found = new Set(keysOf(happening).flatMap((key) => Array.from(feeds.get(key) ?? [])));
    if (found.size === 0) return;
    const { id } = happening.stored.message;
    const message = happening.change === 'delete' ? null : structuredClone(happening.stored.message);
    for (const feed of found) feed.push({ id, message });
  });
  return {
    follow,
    open(keys) {
      const feed = createFeed<Change>(describe);
      for (const key of keys) follow(feed, key);
      return feed;
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

export function watchOf(feed: Feed<Change>): Watch {
  let taken = 0;
  return {
    get messages() {
      return latest(feed.history);
    },
    response: () =>
      feed.wait('a response', (history) => {
        const full = history.find(({ message }) => message && !(message.flags & FLAG.loading));
        return full?.message ?? undefined;
      }),
    next: () => {
      taken += 1;
      const wanted = taken;
      return feed.wait(`change ${wanted}`, (history) => {
        return history.filter(({ message }) => message)[wanted - 1]?.message ?? undefined;
      });
    },
    settled: (predicate) => feed.wait('a settled message', (history) => latest(history).find(predicate)),
    deleted: async () => {
      await feed.wait('a deletion', (history) => history.find(({ message }) => message === null));
    },
    finished: (isFinished, patience) =>
      feed.wait('an answer', (history) => outcome(history, isFinished), patience),
  };
}
