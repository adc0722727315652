import type { DeliveryRow } from '../store/feed-deliveries.ts';
import { deliverChange } from './deliver-change.ts';
import { deliverDigest } from './deliver-digest.ts';
import { deliverStory } from './deliver-story.ts';
import type { Work } from './dependencies.ts';
import { type NoticeContent, toContent, toFollow } from './rows.ts';

const minute = 60_000;

/** A delivery that fails otherwise is given up after so many tries. */
const mostTries = 8;

/** Sends what is due. What fails is tried again later; never throws but for what nobody expects of the store. */
export async function deliver(work: Work, row: DeliveryRow): Promise<void> {
  const { repository, log, now } = work.deps;
  const content = toContent(row.content);
  const follows = (await repository.followsOf(row.guild)).flatMap(toFollow);
  try {
    if (content?.kind === 'story') await deliverStory(work, row, content, follows);
    else if (content?.kind === 'change') await deliverChange(work, row, content, follows);
    else if (content?.kind === 'notice') await deliverNotice(work, row, content);
    else if (content) await deliverDigest(work, row, content, follows);
    else await repository.settle(row.id, { state: 'dropped' });
  } catch (error) {
    // Another process takes over at once what this one leaves.
    if (work.signal.aborted) return;
    const isGivenUp = row.tries >= mostTries;
    log.warn({ delivery: row.id, err: error, isGivenUp }, 'a delivery failed');
    const due = now() + minute * 2 ** Math.min(row.tries, 6);
    await repository.postpone(row.id, isGivenUp ? null : due);
  }
}

/** What isn't taken is said in the panel as well. */
async function deliverNotice(
  { deps, deliverer }: Work,
  row: DeliveryRow,
  content: NoticeContent,
): Promise<void> {
  const { id, guild, channel, at, tries } = row;
  const { title } = { title: '', ...content.notice };
  const place = { guild, channel, nonce: id, at, isRepeated: tries > 1 };
  const shown = await deliverer.deliver({ ...place, ping: null, publish: false, tag: title, content });
  const { repository, log } = deps;
  if (!('refused' in shown)) return repository.settle(id, { state: 'sent', shown });
  log.warn({ guild, channel, refused: shown.refused }, 'a notice about feeds is not taken');
  await repository.settle(id, { state: 'dropped' });
}
