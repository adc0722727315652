import type { Dossier } from '../article/dossier.ts';
import { day } from '../base/time.ts';
import { principalOf } from '../desk/principal.ts';
import type { Task } from '../engine/engine.ts';
import type { KeyValue } from '../store/key-value.ts';
import type { Command, Context } from './command.ts';
import { sourceOptions, type AnyValues } from './options/option.ts';
import type { View } from './view.ts';

/** A command with what is known of its options: what a button stands for. */
export type Invocation = {
  command: string;
  values: AnyValues;
  /** In a conversation: what its last card answers, which can be asked for again otherwise. */
  again?: true;
};

/** As long as articles are kept: 30 days. */
const retention = 30 * day;

/** So many turns go along with a question; older ones are forgotten. */
const maxTurns = 6;

/**
 * A conversation is what can be asked next in it, which is what its last card offers. Kept under the ids of that card
 * and of the message that asked for it, which are also those of a thread that somebody opens there, and under the
 * channel where all that is said is one conversation. What is about no article leaves it as it was.
 */
export async function saveConversation(
  conversations: KeyValue<Invocation[]>,
  keys: readonly string[],
  asked: Invocation,
  { followUps }: View,
): Promise<void> {
  const buttons = followUps.filter(({ slot }) => slot === 'button');
  const article = buttons.find(({ values }) => values['article'] !== undefined)?.values['article'];
  if (article === undefined) return;
  const again = { ...asked, values: { ...asked.values, file: undefined, article }, again: true } as const;
  const invocations = [...buttons.map(({ command, values }) => ({ command, values })), again];
  await Promise.all(keys.map((key) => conversations.set(key, invocations, retention)));
}

/** The values, with the source from the conversation where they name none. */
export function continueConversation(
  conversation: readonly Invocation[],
  command: Command,
  values: AnyValues,
): AnyValues {
  const sources = sourceOptions(command.options);
  if (sources.length === 0 || sources.some((name) => values[name])) return values;
  return { ...offeredValues(conversation, command), ...values };
}

/** What buttons know for a command: all values of a button of the same command, else the source of another. */
export function offeredValues(invocations: readonly Invocation[], command: Command): AnyValues | null {
  const offered = invocations.filter(({ again }) => !again);
  const same = offered.find((invocation) => invocation.command === command.name);
  if (same) return same.values;
  for (const { values } of offered) {
    const sources = sourceValues(command, values);
    if (Object.keys(sources).length > 0) return sources;
  }
  return null;
}

/** Of the values only those that name a source. */
export function sourceValues({ options }: Command, values: AnyValues): AnyValues {
  const names = sourceOptions(options).filter((name) => values[name]);
  return Object.fromEntries(names.map((name) => [name, values[name]] as const));
}

type Before = Pick<Extract<Task, { kind: 'ask' }>, 'earlier' | 'summary'>;

/**
 * What was said before a question: the last reading holds it, the summary, or its own question with its answer. Nothing
 * where it is no longer kept, or was of another article.
 */
export async function saidBefore(
  context: Context,
  key: string | undefined,
  article: Dossier,
): Promise<Before> {
  const reading = key === undefined ? null : await context.desk.recall(key, principalOf(context, false));
  if (!reading || reading.article.id !== article.id) return { earlier: [] };
  const { task, answerable, statements } = reading;
  const text = statements.map((statement) => statement.text).join(' ');
  if (task.kind === 'summarize') return { earlier: [], summary: text };
  if (task.kind !== 'ask') return { earlier: [] };
  const turn = { question: task.question, answer: answerable ? text : null };
  return {
    earlier: [...task.earlier, turn].slice(-maxTurns),
    ...(task.summary !== undefined && { summary: task.summary }),
  };
}
