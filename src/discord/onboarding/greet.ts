import type { GatewayGuildCreateDispatchData } from 'discord.js';
import { principalOf, guildOwner } from '../../desk/principal.ts';
import { wordsFor } from '../../words/words.ts';
import { arrivalOf, type Arrival } from './arrival.ts';
import { renderCard, type Card } from '../card/card.ts';
import type { Dependencies } from '../dependencies.ts';
import { loggable } from '../replies/error-view.ts';
import { greetingView } from './greeting-view.ts';
import { showLatest } from '../replies/show-latest.ts';
import { encodeCustomId, invocationsFor } from '../state/custom-id.ts';
import { channelReply, privateReply, type Reply } from '../replies/reply.ts';
import { retryVerdict } from '../discord-errors.ts';

/** One message to a guild that the bot is new in, in the first place that takes it. Never throws. */
export async function greet(deps: Dependencies, guild: GatewayGuildCreateDispatchData): Promise<void> {
  const work = deps.jobs.begin();
  const log = deps.log.child({ guild: guild.id });
  try {
    const arrival = arrivalOf(guild, deps.bot);
    for (const { where, reply, isDirect } of placesFor(deps, arrival)) {
      const card = await greetingCard(deps, arrival, isDirect);
      try {
        await showLatest(only(card), {
          show: async (card) => void (await reply.show(card)),
          pace: 0,
          judge: retryVerdict,
        });
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
    work.done();
  }
}

type Place = { where: string; reply: Reply; isDirect: boolean };

/** Where an admin sees it: Discord's own channel for such things, the owner's direct messages, the first channel. */
function placesFor({ rest }: Dependencies, { systemChannel, owner, channels: [first] }: Arrival): Place[] {
  const inChannel = (where: string, channel: string): Place => {
    return { where, reply: channelReply(rest, channel), isDirect: false };
  };
  return [
    ...(systemChannel === null ? [] : [inChannel('system channel', systemChannel)]),
    { where: 'owner', reply: privateReply(rest, owner), isDirect: true },
    ...(first === undefined ? [] : [inChannel('first channel', first)]),
  ];
}

async function greetingCard(deps: Dependencies, arrival: Arrival, isDirect: boolean): Promise<Card> {
  const { guild, locale } = arrival;
  const view = greetingView(deps.commands, arrival, deps.name, isDirect);
  const invocations = invocationsFor(
    deps.invocations,
    principalOf({ guild, person: null, place: guildOwner(guild) }, false),
  );
  const list = view.followUps.map(async ({ label, place, ...press }) => {
    return { id: await encodeCustomId(press, invocations), label, place };
  });
  return renderCard(view, wordsFor(locale), { list: await Promise.all(list), more: { id: '', label: '' } });
}

async function* only<T>(item: T): AsyncGenerator<T, void, void> {
  yield item;
}
