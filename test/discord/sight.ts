import { flatten, textOf } from '../../playground/state/components.ts';
import { FLAG } from '../../playground/state/messages.ts';
import type { Message } from '../../playground/state/model.ts';

export function labels(message: Message): string[] {
  return flatten(message.components).flatMap(({ label }) => (label ? [label] : []));
}

/** A card that offers what comes next: one that still grows can only be cancelled. */
export function isDone(message: Message): boolean {
  const isCancellable = labels(message).some((label) => ['Cancel', '취소'].includes(label));
  return message.components.length > 1 && !isCancellable;
}

export function isHidden(message: Message): boolean {
  return (message.flags & FLAG.ephemeral) !== 0;
}

export function says(expected: string): (message: Message) => boolean {
  return (message) => textOf(message).includes(expected);
}
