import type { Logger } from '../../base/log.ts';
import { hour } from '../../base/time.ts';
import { newRequestId } from '../../command/request.ts';
import { personOwner } from '../../desk/principal.ts';
import type { Locks } from '../../store/locks.ts';
import { wordsFor } from '../../words/words.ts';
import { renderCard } from '../card/card.ts';
import { isGone, loggable } from '../discord-errors.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import { failureView } from '../replies/error-view.ts';
import { channelReply, privateReply } from '../replies/reply.ts';
import { showOnce } from '../replies/show-once.ts';
import type { Jobs } from '../state/jobs.ts';
import type { LogOnce } from '../state/log-once.ts';
import type { Message } from './message-origin.ts';

export type DeclineDependencies = {
  rest: Pick<RestClients, 'bot'>;
  log: Logger;
  jobs: Pick<Jobs, 'begin'>;
  locks: Pick<Locks, 'take'>;
  logUnreachable: LogOnce;
  logClosedDms: LogOnce;
  /** What people mention the bot by. */
  name: string;
};

type Declined = { message: Message; locale: string; error: unknown };

/** Says to the author what went wrong, in reply. Never throws. */
export async function decline(
  { rest, log, jobs, logUnreachable }: DeclineDependencies,
  { message, locale, error }: Declined,
): Promise<void> {
  const id = newRequestId();
  const job = jobs.begin(id);
  const words = wordsFor(locale);
  const card = renderCard(failureView(error, words, log, id), words, null);
  try {
    await showOnce(channelReply(rest, message.channel_id, { message: message.id }), card);
  } catch (again) {
    if (isGone(again)) logUnreachable(message.channel_id, loggable(again));
    else log.warn({ request: id, ...loggable(again) }, 'nobody could be told');
  } finally {
    job.done();
  }
}

/**
 * Says it by direct message, once a person, channel and hour: where its admins don't want it the bot doesn't write.
 * Never throws.
 */
export async function declinePrivately(
  deps: DeclineDependencies,
  { message, locale, error }: Declined,
): Promise<void> {
  const { author, channel_id: channel } = message;
  if (!(await deps.locks.take(personOwner(author.id), `told ${channel}`, hour))) return;
  const words = wordsFor(locale);
  const failure = failureView(error, words, deps.log, newRequestId());
  const view = { ...failure, heading: headingOf(deps, message) };
  try {
    await showOnce(privateReply(deps.rest, author.id), renderCard(view, words, null));
  } catch (again) {
    deps.logClosedDms(author.id, loggable(again));
  }
}

/** The way back to their words, under those: Discord links no text with a link in it. */
function headingOf(
  { name }: Pick<DeclineDependencies, 'name'>,
  { content, guild_id, channel_id, id }: Message,
) {
  const text = content.replaceAll(/<[@#][!&]?\d+>|https?:\/\/\S+/g, '').trim();
  const url = `https://discord.com/channels/${guild_id ?? '@me'}/${channel_id}/${id}`;
  return { text: text.slice(0, 100) || `@${name}`, url };
}
