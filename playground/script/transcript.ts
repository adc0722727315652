import { type Component, messageFlags, flatten, type Message, textOf, componentTypes } from 'local-discord';
import type { Played } from './play.ts';
import type { Step } from './parse-script.ts';

const verbPhrases: Partial<Record<Step['verb'], string>> = {
  press: 'pressed',
  select: 'selected',
  menu: 'opened the message’s menu and chose',
  reply: 'replied',
};

/** A step as its person did it, on one line: `/ask question: Who?`. */
export function lineOf({ verb, rest, inputs }: Step): string {
  const filled = inputs.map(({ name, text }) => ` ${name}: ${text}`).join('');
  return `${verb === 'slash' ? '/' : ''}${rest}${filled}`;
}

/** Discord's Markdown as others have it: no tags, no small print, a line's end is one. */
function plain(text: string): string {
  return text
    .replaceAll(/\\?<(?!https?:\/\/)/g, '&lt;')
    .replaceAll(/^-# (.*)$/gm, '<sub>$1</sub>')
    .replaceAll(/\n/g, '  \n');
}

function controlsOf(components: readonly Component[]): string {
  const shown = flatten(components).flatMap(({ type, label, placeholder }) => {
    if (type === componentTypes.button && label) return [`\`${label}\``];
    return typeof placeholder === 'string' ? [`\`${placeholder} ▾\``] : [];
  });
  return shown.join(' ');
}

function picturesOf(components: readonly Component[]): string {
  const items = flatten(components).flatMap((one) => (one.items ?? []) as { description?: string }[]);
  return items.map(({ description }) => `(a picture: ${description ?? 'without a description'})`).join('\n');
}

function answerOf(message: Message): string {
  const hidden = message.flags & messageFlags.ephemeral ? '(only for the one who asked)' : '';
  const files = message.attachments.filter(({ content_type }) => !content_type.startsWith('image/'));
  const parts = [
    hidden,
    plain(textOf(message)),
    picturesOf(message.components),
    files.map(({ filename }) => `(a file: ${filename})`).join('\n'),
    controlsOf(message.components),
  ];
  return parts.filter(Boolean).join('\n\n').replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
}

/** What was played, as Markdown; a picture stands where it was taken. */
export function transcriptOf(played: Played): string {
  if (played.kind === 'picture') return `![${played.alt}](${played.name}.png)`;
  const { step, view, answers } = played;
  const { persona, name, channel } = view;
  const place = channel.type === 1 ? 'direct messages' : `#${channel.name}`;
  const did = [`**${name}** (${persona}) in ${place}:`, verbPhrases[step.verb], `\`${lineOf(step)}\``].filter(
    Boolean,
  );
  return [did.join(' '), ...answers.map(answerOf)].join('\n\n');
}
