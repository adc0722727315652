import { InteractionResponseType, InteractionType } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { listOptions, suggestOf, type OptionName } from '../../command/options/option.ts';
import { type Request, requestPrincipal } from '../../command/request.ts';
import { commandNamed } from '../../command/run.ts';
import { wordsFor } from '../../words/words.ts';
import type { InspectorDependencies } from '../access/guild-inspector.ts';
import { buildModal, mostFields, type Suggestions } from '../forms/modal.ts';
import type { CardDependencies } from '../replies/build-card.ts';
import { respond } from '../replies/interaction-reply.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import { encodeCustomId, invocationsFor, markTyped } from '../custom-ids/invocation-ids.ts';
import { type SuggestDependencies, typingPlace } from './autocomplete.ts';
import type { RequestInteraction } from './read-interaction.ts';
import { withoutGone } from './without-gone.ts';

/**
 * Shows a form for the options that a request still lacks, the first of them where there are too many.
 * @throws Refusal `source.missing` where a form was filled in: it can't be answered by another form
 */
export async function askForMissing(
  deps: CardDependencies & SuggestDependencies & InspectorDependencies & { rest: RestClients },
  interaction: RequestInteraction,
  { request, typed, isEdit }: { request: Request; typed: ReadonlyMap<string, string>; isEdit: boolean },
  missing: readonly OptionName[],
): Promise<void> {
  if (interaction.type === InteractionType.ModalSubmit) throw new Refusal('source.missing', {});
  const { command: name, values, locale } = request;
  const invocations = invocationsFor(deps.invocations, requestPrincipal(request));
  const command = commandNamed(deps.commands, name);
  const asked = missing.slice(0, mostFields);
  const unasked = [...typed].filter(([option]) => !asked.some((one) => one === option));
  const kept = { ...values, ...markTyped(new Map(unasked)) };
  const id = await encodeCustomId({ command: name, values: kept, isEdit }, invocations, 'form');
  const suggestions = await suggestionsFor(deps, command, request, asked);
  const reader = { words: wordsFor(locale), locale };
  const shown = await withoutGone(
    deps,
    request.guild,
    command,
    { ...values, ...Object.fromEntries(typed) },
    asked,
  );
  const modal = buildModal(id, { command, values: shown, suggestions }, asked, reader);
  await respond(deps, interaction, InteractionResponseType.Modal, modal);
}

/** For the options that take nothing else. */
async function suggestionsFor(
  deps: SuggestDependencies,
  { options }: Command,
  request: Request,
  missing: readonly OptionName[],
): Promise<Suggestions> {
  const place = typingPlace(deps, request, request.values);
  const lists = listOptions(options).map(async ([name, option]) => {
    const isClosed = missing.includes(name) && option.type === 'text' && option.suggestedOnly;
    return [name, (isClosed && (await suggestOf(option)?.(place, ''))) || []] as const;
  });
  return new Map(await Promise.all(lists));
}
