import {
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord.js';
import type { Command } from '../../command/command.ts';
import { Refusal } from '../../base/refusal.ts';
import { type AnyValues, listOptions, type Option, type OptionName } from '../../command/options/option.ts';
import type { FollowUp } from '../../command/view.ts';
import { principalOf } from '../../desk/principal.ts';
import { wordsFor } from '../../words/words.ts';
import type { Actions } from '../card/actions.ts';
import { mostFields } from '../forms/modal.ts';
import { decodeCustomId, encodeCustomId, invocationsFor, markTyped } from '../custom-ids/invocation-ids.ts';
import type { CardDependencies } from '../replies/build-card.ts';
import type { InteractionOrigin } from './interaction-origin.ts';
import { splitOptions, typedFields } from './parse-options.ts';
import type { InteractionInvocation, RequestInteraction } from './read-interaction.ts';
import { resolveCommand } from './resolve-command.ts';

/** Options that are chosen from what there is: they are hardly what is wrong. */
const chosen: ReadonlySet<Option['type']> = new Set([
  'choice',
  'flag',
  'channel',
  'role',
  'person',
  'channels',
  'roles',
]);

/**
 * The options that were given, as far as a form has room for them: those that were typed come before those that were chosen.
 * Discord gives no file back to a form.
 */
function mendable(command: Command, given: ReadonlySet<string>): OptionName[] {
  const options = listOptions(command.options).filter(
    ([name, { hidden, type }]) => given.has(name) && !hidden && type !== 'file',
  );
  const isChosen = ([, { type }]: (typeof options)[number]) => chosen.has(type);
  const typedFirst = [...options.filter((one) => !isChosen(one)), ...options.filter(isChosen)];
  return typedFirst.slice(0, mostFields).map(([name]) => name);
}

/**
 * What a slash command offers where it is refused once it runs: a form of what was given. Null where that is little, or is
 * answered to all.
 */
export function slashForm(
  { command, values }: Pick<InteractionInvocation, 'command' | 'values'>,
  locale: string,
): FollowUp | null {
  const prompts = mendable(command, new Set(Object.keys(values)));
  return command.private && prompts.length > 1
    ? {
        label: wordsFor(locale).labels.correct,
        command: command.name,
        values,
        prompts,
        slot: 'button',
        isEdit: true,
      }
    : null;
}

/**
 * Opens a form again as it was filled in, with what was given before it as far as there is room. What can't be read comes
 * first.
 */
export async function correctForm(
  deps: CardDependencies,
  { data, locale }: APIModalSubmitInteraction,
  origin: InteractionOrigin,
): Promise<FollowUp> {
  const invocations = invocationsFor(deps.invocations, principalOf(origin, false));
  const {
    command,
    values,
    typed: unasked,
  } = await decodeCustomId(data.custom_id, deps.commands, invocations);
  const typed = new Map([...typedFields(data), ...unasked]);
  const unread = splitOptions(command, { raw: typed, resolved: data.resolved, locale }).typed;
  const others = Object.entries(values).filter(([name]) => !typed.has(name));
  const before = mendable(command, new Set(others.map(([name]) => name)));
  const prompts = [...new Set([...unread.keys(), ...typed.keys(), ...before])];
  return formFor(command, { values: Object.fromEntries(others), typed, prompts }, locale);
}

/** A form for those options of a slash command that can't be read; null where all can. */
function correctOptions(
  { commands }: CardDependencies,
  { data, locale }: APIChatInputApplicationCommandInteraction,
): FollowUp | null {
  const found = resolveCommand(commands, data);
  if (!found) return null;
  const raw = new Map(found.options.map(({ name, value }) => [name, value]));
  const { values, typed } = splitOptions(found.command, { raw, resolved: data.resolved, locale });
  return typed.size === 0
    ? null
    : formFor(found.command, { values, typed, prompts: [...typed.keys()] }, locale);
}

type Filled = { values: AnyValues; typed: ReadonlyMap<string, string>; prompts: readonly string[] };

function formFor(command: Command, { values, typed, prompts }: Filled, locale: string): FollowUp {
  const shown = new Set(prompts.slice(0, mostFields));
  return {
    label: wordsFor(locale).labels.correct,
    command: command.name,
    values: { ...values, ...markTyped(typed) },
    prompts: listOptions(command.options).flatMap(([name]) => (shown.has(name) ? [name] : [])),
    slot: 'button',
    ...(command.private && { isEdit: true }),
  };
}

/** What goes with a refusal that is said at once: a form with what was typed, where something was. */
export async function correctionActions(
  deps: CardDependencies,
  interaction: RequestInteraction,
  origin: InteractionOrigin,
  error: unknown,
): Promise<Actions | null> {
  if (!(error instanceof Refusal)) return null;
  const again = await correction(deps, interaction, origin).catch(() => null);
  if (!again) return null;
  const { label, slot, ...invocation } = again;
  const invocations = invocationsFor(deps.invocations, principalOf(origin, false));
  const id = await encodeCustomId(invocation, invocations, 'form');
  return { list: [{ id, label, slot }], more: { id: '', label: '' } };
}

async function correction(
  deps: CardDependencies,
  interaction: RequestInteraction,
  origin: InteractionOrigin,
): Promise<FollowUp | null> {
  if (interaction.type === InteractionType.ModalSubmit) return correctForm(deps, interaction, origin);
  if (interaction.type !== InteractionType.ApplicationCommand) return null;
  return isSlash(interaction) ? correctOptions(deps, interaction) : null;
}

const isSlash = (
  interaction: APIApplicationCommandInteraction,
): interaction is APIChatInputApplicationCommandInteraction =>
  interaction.data.type === ApplicationCommandType.ChatInput;
