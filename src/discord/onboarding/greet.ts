import type { GatewayGuildCreateDispatchData } from 'discord.js';
import { askerOf, guildOwner } from '../../desk/principal.ts';
import { wordsFor } from '../../words/words.ts';
import { arrivalOf, type Arrival } from './arrival.ts';
import { renderCard, type Card } from '../card/card.ts';
import type { Face } from '../dependencies.ts';
import { loggable } from '../replies/error-view.ts';
import { greetingView } from './greeting-view.ts';
import { showNewest } from '../replies/show-latest.ts';
import { encodePress, pressesFor } from '../state/custom-id.ts';
import { channelReply, privateReply, type Reply } from '../replies/reply.ts';
import { judge } from '../discord-errors.ts';

/** One message to a guild that the bot is new in, in the first place that takes it. Never throws. */
export async function greet(face: Face, guild: GatewayGuildCreateDispatchData): Promise<void> {
  const work = face.works.begin();
  const log = face.log.child({ guild: guild.id });
  try {
    const arrival = arrivalOf(guild, face.bot);
    for (const { where, reply, isDirect } of placesFor(face, arrival)) {
      const card = await greetingCard(face, arrival, isDirect);
      try {
        await showNewest(only(card), { show: async (card) => void (await reply.show(card)), pace: 0, judge });
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
function placesFor({ lines }: Face, { systemChannel, owner, channels: [first] }: Arrival): Place[] {
  const inChannel = (where: string, channel: string): Place => {
    return { where, reply: channelReply(lines, channel), isDirect: false };
  };
  return [
    ...(systemChannel === null ? [] : [inChannel('system channel', systemChannel)]),
    { where: 'owner', reply: privateReply(lines, owner), isDirect: true },
    ...(first === undefined ? [] : [inChannel('first channel', first)]),
  ];
}

async function greetingCard(face: Face, arrival: Arrival, isDirect: boolean): Promise<Card> {
  const { guild, locale } = arrival;
  const view = greetingView(face.commands, arrival, face.name, isDirect);
  const presses = pressesFor(face.presses, askerOf({ guild, person: null, place: guildOwner(guild) }, false));
  const list = view.followUps.map(async ({ label, place, ...press }) => {
    return { id: await encodePress(press, presses), label, place };
  });
  return renderCard(view, wordsFor(locale), { list: await Promise.all(list), more: { id: '', label: '' } });
}

async function* only<T>(item: T): AsyncGenerator<T, void, void> {
  yield item;
}
