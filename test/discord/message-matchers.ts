import { messageFlags, flatten, type Message, textOf, componentTypes } from 'local-discord';

export function labels(message: Message): string[] {
  return flatten(message.components).flatMap(({ label }) => (label ? [label] : []));
}

/** A card that offers what comes next: one that still grows can only be cancelled. */
export function isDone(message: Message): boolean {
  const isCancellable = labels(message).some((label) => ['Cancel', '취소'].includes(label));
  return message.components.length > 1 && !isCancellable;
}

export function isHidden(message: Message): boolean {
  return (message.flags & messageFlags.ephemeral) !== 0;
}

export function says(expected: string): (message: Message) => boolean {
  return (message) => textOf(message).includes(expected);
}

/** The select of a card, and the value of its entry of that label. */
export function entry(card: Message, label: string): { select: string; value: string } {
  const select = flatten(card.components).find(({ type }) => type === componentTypes.stringSelect);
  const options = (select?.options ?? []) as { label: string; value: string }[];
  const found = options.find((option) => option.label === label);
  return { select: select?.custom_id ?? 'none', value: found?.value ?? `no ${label}` };
}
