import type { GatewayGuildCreateDispatchData } from 'discord.js';
import { principalOf, guildOwner } from '../../desk/principal.ts';
import { wordsFor } from '../../words/words.ts';
import { arrivalOf, type Arrival } from './arrival.ts';
import { renderCard, type Card } from '../card/card.ts';
import type { Logger } from '../../base/log.ts';
import { newRequestId } from '../../command/request.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import type { CardDependencies } from '../replies/build-card.ts';
import type { Jobs } from '../state/jobs.ts';
import { greetingView } from './greeting-view.ts';
import { showOnce } from '../replies/show-once.ts';
import { encodeCustomId, invocationsFor } from '../custom-ids/invocation-ids.ts';
import { channelReply, privateReply, type Reply } from '../replies/reply.ts';
import { loggable } from '../discord-errors.ts';

export type GreetDependencies = CardDependencies & {
  rest: RestClients;
  jobs: Pick<Jobs, 'begin'>;
  log: Logger;
  /** The bot's own user, and what people mention it by. */
  bot: string;
  name: string;
};

/** One message to a guild that the bot is new in, in the first place that takes it. Never throws. */
export async function greet(deps: GreetDependencies, guild: GatewayGuildCreateDispatchData): Promise<void> {
  const job = deps.jobs.begin(newRequestId());
  const log = deps.log.child({ guild: guild.id });
  try {
    const arrival = arrivalOf(guild, deps.bot);
    for (const { where, reply, isDirect } of placesFor(deps, arrival)) {
      const card = await greetingCard(deps, arrival, isDirect);
      try {
        await showOnce(reply, card);
        log.info({ where }, 'greeted a server');
        return;
      } catch (error) {
        log.info({ where, ...loggable(error) }, 'a server could not be greeted there');
      }
    }
    log.warn('there is nowhere to greet this server');
  } catch (error) {
    log.error(loggable(error), 'a server could not be greeted');
  } finally {
    job.done();
  }
}

type Place = { where: string; reply: Reply; isDirect: boolean };

/** Where an admin sees it: Discord's own channel for such things, the owner's direct messages, the first channel. */
function placesFor(
  { rest }: GreetDependencies,
  { systemChannel, owner, channels: [first] }: Arrival,
): Place[] {
  const inChannel = (where: string, channel: string): Place => {
    return { where, reply: channelReply(rest, channel), isDirect: false };
  };
  return [
    ...(systemChannel === null ? [] : [inChannel('system channel', systemChannel)]),
    { where: 'owner', reply: privateReply(rest, owner), isDirect: true },
    ...(first === undefined ? [] : [inChannel('first channel', first)]),
  ];
}

async function greetingCard(deps: GreetDependencies, arrival: Arrival, isDirect: boolean): Promise<Card> {
  const { guild, locale } = arrival;
  const view = greetingView(deps.commands, arrival, deps.name, isDirect);
  const invocations = invocationsFor(
    deps.invocations,
    principalOf({ guild, person: null, place: guildOwner(guild) }, false),
  );
  const list = view.followUps.map(async ({ label, slot, ...invocation }) => {
    return { id: await encodeCustomId(invocation, invocations), label, slot };
  });
  return renderCard(view, wordsFor(locale), { list: await Promise.all(list), more: { id: '', label: '' } });
}
