import type { Interaction } from './interaction.ts';
import type { Channel, Guild, StoredMessage } from './model.ts';

/** What happens, told once: the gateway, the page and waiting tests each make of it what they may see. */
export type WorldEvent =
  | { kind: 'message'; change: 'create' | 'update' | 'delete'; stored: StoredMessage; channel: Channel }
  | { kind: 'channel'; change: 'create' | 'update' | 'delete'; channel: Channel }
  /** The bot joins it or leaves it; or it can't be reached for a while, and is there again. */
  | { kind: 'guild'; change: 'create' | 'delete' | 'outage'; guild: Guild }
  | { kind: 'member'; guild: Guild; userId: string }
  | {
      kind: 'reaction';
      change: 'add' | 'remove';
      stored: StoredMessage;
      channel: Channel;
      userId: string;
      emoji: string;
    }
  | { kind: 'typing'; channel: Channel; userId: string }
  | { kind: 'interaction'; interaction: Interaction }
  /** The bot's first answer to an interaction; `data` is its body: a modal, choices, a message. */
  | { kind: 'callback'; interaction: Interaction; data: Record<string, unknown> }
  /** Three seconds have passed without an answer. */
  | { kind: 'unanswered'; interaction: Interaction }
  | { kind: 'commands' };

export type EventBus = {
  emit(event: WorldEvent): void;
  /** The returned function ends it. */
  on(listener: (event: WorldEvent) => void): () => void;
};

export function createEventBus(): EventBus {
  const listeners = new Set<(event: WorldEvent) => void>();
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
