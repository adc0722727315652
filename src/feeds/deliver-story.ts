import { guildPrincipal } from '../desk/principal.ts';
import { day } from '../base/time.ts';
import { takeTurns } from '../base/turns.ts';
import type { DeliveryRow } from '../store/feed-deliveries.ts';
import { type Lead, leadOf } from '../story/lead.ts';
import { createStoryIndex } from '../story/story-index.ts';
import { recallEarlier } from './deliver-change.ts';
import type { Work } from './dependencies.ts';
import { storyOf } from './envelope.ts';
import type { Follow, Telling } from './feeds.ts';
import { withoutKeywords } from './filter.ts';
import { isInLanguage } from './item-language.ts';
import { secondLook, storyDelivery } from './new-deliveries.ts';
import { mostReads, readItem, skipRefusal, studyCounted } from './read-item.ts';
import { fromLead, shownShape, type StoryContent, toContent, toLead } from './rows.ts';
import { send } from './send.ts';

/** Reads what a feed has brought and sends its card, unless another card of the channel tells it. */
export async function deliverStory(
  work: Work,
  row: DeliveryRow,
  content: StoryContent,
  follows: readonly Follow[],
): Promise<void> {
  const { deps, signal } = work;
  const { repository } = deps;
  const follow = follows.find(({ id }) => id === content.follow);
  // Nobody follows it any more.
  if (!follow || follow.paused !== null) return repository.settle(row.id, { state: 'dropped' });
  // It waited while the admins chose another channel.
  if (follow.channel !== row.channel) {
    const moved = storyDelivery(follow, content.item, deps.now());
    return repository.settle(row.id, { state: 'dropped' }, [moved]);
  }
  const { guild } = row;
  const { item, outlet } = content;
  const mayTryAgain = row.tries < mostReads;
  const article = await readItem(deps, item, outlet, { principal: guildPrincipal(guild), signal }).catch(
    (error: unknown) => skipRefusal(error, mayTryAgain),
  );
  if (!article) {
    await repository.tally(follow.id, 'unread', 1);
    return repository.settle(row.id, { state: 'dropped' });
  }
  // Of a title alone it couldn't be told.
  if (!(await isInLanguage(deps, follow, article, signal))) {
    await repository.tally(follow.id, 'languages', 1);
    return repository.settle(row.id, { state: 'dropped' });
  }
  const lead = withoutKeywords(leadOf(article, deps.termsOf), follow, deps.termsOf);
  const telling = { title: item.title, outlet: article.outlet ?? outlet, url: item.url };
  if (await join(work, row, { follow, lead, telling })) return;
  const { language } = follow;
  const reading = await studyCounted(deps, article, follow.id, { guild, language, isBrief: false, signal });
  const delivery = storyOf(row, follow, { reading, others: [], earlier: null });
  const shown = await send(work, row, delivery, [follow]);
  if (!shown) return;
  const read = { reading: reading.key, at: deps.now(), lead: toLead(lead), others: [], earlier: null };
  const looks = item.url === null ? [] : [secondLook(follow, row.id, deps.now())];
  await repository.settle(row.id, { state: 'sent', shown, content: { ...content, read } }, looks);
  await deps.desk.recordRead(
    { id: article.id, title: article.title ?? item.title },
    shown.channel,
    guildPrincipal(guild),
  );
}

/** What has no address goes by its title. */
const isSame = (one: Telling, other: Telling): boolean =>
  one.url === other.url && (one.url !== null || (one.title === other.title && one.outlet === other.outlet));

/** One that was sent within a day tells the same: this one stands on its card, and has none of its own. */
async function join(
  { deps, deliverer }: Work,
  row: DeliveryRow,
  { follow, lead, telling }: { follow: Follow; lead: Lead; telling: Telling },
): Promise<boolean> {
  const { repository, desk, now } = deps;
  const index = createStoryIndex();
  const sent = await repository.sentTo(row.channel, now() - day);
  const letOthersIn = takeTurns();
  for (const other of sent) {
    await letOthersIn();
    const content = toContent(other.content);
    if (content?.kind !== 'story' || !content.read || other.id === row.id) continue;
    index.add(other.id, fromLead(content.read.lead));
  }
  const first = index.add(row.id, lead).find((id) => id !== row.id);
  const other = sent.find(({ id }) => id === first);
  const content = other && toContent(other.content);
  if (!other || content?.kind !== 'story' || !content.read) return false;
  const others = [...content.read.others.filter((one) => !isSame(one, telling)), telling];
  const reading = await desk.recall(content.read.reading, guildPrincipal(row.guild));
  const shown = shownShape.safeParse(other.shown).data;
  // Nobody would see it on a card that is gone, or that can't be changed any more.
  if (!reading || !shown) return false;
  const earlier = await recallEarlier(deps, row.guild, content.read.earlier);
  if (!(await deliverer.edit(shown, storyOf(other, follow, { reading, others, earlier })))) return false;
  await repository.settle(other.id, { content: { ...content, read: { ...content.read, others } } });
  await repository.settle(row.id, { state: 'joined' });
  await repository.tally(follow.id, 'seen', 1);
  return true;
}
