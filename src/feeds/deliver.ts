import { guildPrincipal } from '../desk/principal.ts';
import { day } from '../base/time.ts';
import { takeTurns } from '../base/turns.ts';
import type { DeliveryRow } from '../store/feed-deliveries.ts';
import { type Lead, leadOf } from '../story/lead.ts';
import { createStoryIndex } from '../story/story-index.ts';
import type { Delivery, Follow, Shown, Telling } from './feeds.ts';
import { deliverChange, recallEarlier } from './deliver-change.ts';
import { withoutKeywords } from './filter.ts';
import { gather } from './gather.ts';
import { isInLanguage } from './item-language.ts';
import { noticeDelivery, secondLook, storyDelivery } from './new-deliveries.ts';
import { collectAhead } from './read-ahead.ts';
import { readItem, studyItem } from './read-item.ts';
import { envelope, mostReads, skipRefusal, storyOf, tallyCost, type Work } from './story-delivery.ts';
import {
  deliveryId,
  type DigestContent,
  type NoticeContent,
  shownShape,
  type StoryContent,
  toContent,
  toFollow,
  toLead,
} from './rows.ts';

const minute = 60_000;

/** Refused so often in a row, a channel's feeds rest. */
const mostRefusals = 3;
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

async function deliverStory(
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
  const reading = await studyItem(deps, article, {
    guild,
    language: follow.language,
    isBrief: false,
    signal,
  });
  // Whatever comes of it: the next try finds it read.
  await tallyCost(deps, follow, reading);
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
    index.add(other.id, { ...content.read.lead, terms: new Map(content.read.lead.terms) });
  }
  const first = index.add(row.id, lead).find((id) => id !== row.id);
  const other = sent.find(({ id }) => id === first);
  const content = other && toContent(other.content);
  if (!other || content?.kind !== 'story' || !content.read) return false;
  const others = [...content.read.others.filter(({ url }) => url !== telling.url), telling];
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

async function deliverDigest(
  work: Work,
  row: DeliveryRow,
  content: DigestContent,
  all: readonly Follow[],
): Promise<void> {
  const { deps, signal } = work;
  const { repository } = deps;
  const { from, since, to, rhythm } = content;
  const isMeant = ({ id, channel, deliver: rhythm }: Follow) =>
    content.follows.length > 0 ? content.follows.includes(id) : channel === row.channel && rhythm === 'each';
  const follows = all.filter((follow) => follow.paused === null && isMeant(follow));
  const [first] = follows;
  // Nobody may have looked for hours.
  await collectAhead(deps, signal);
  // What would have come one by one may have, too, where it came alone.
  const cardsOf = content.follows.length === 0 ? row.channel : null;
  const span = { from: ({ id }: Follow) => since[id] ?? from, to, cardsOf };
  const { leftOut, ...gathered } = await gather(deps, follows, { ...span, signal });
  if (row.tries === 1) for (const follow of leftOut) await repository.tally(follow, 'languages', 1);
  // Nothing happened: nobody is told so every morning.
  if (!first || gathered.told.length + gathered.rest.length === 0)
    return repository.settle(row.id, { state: 'dropped' });
  const ping = follows.find((follow) => follow.ping !== null)?.ping ?? null;
  const publish = follows.some((follow) => follow.publish);
  const delivery: Delivery = {
    ...envelope(row, { ...first, ping, publish }),
    content: { kind: 'digest', rhythm, to, zone: first.zone, ...gathered },
  };
  const shown = await send(work, row, delivery, follows);
  if (!shown) return;
  await repository.settle(row.id, { state: 'sent', shown });
  for (const { reading } of gathered.told) {
    const { id, title } = reading.article;
    await deps.desk.recordRead({ id, title: title ?? '' }, shown.channel, guildPrincipal(row.guild));
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

/** The admins learn where else nobody would: once, with all that rests. */
async function tellLost({ deps, deliverer }: Work, row: DeliveryRow): Promise<void> {
  const { repository, now } = deps;
  const found = await deliverer.adminPlace(row.guild, row.channel);
  if (!found) return;
  const { place, ...names } = found;
  const titles = (await repository.followsOf(row.guild))
    .filter(({ channel, paused }) => channel === row.channel && paused !== 'admin')
    .map(({ title }) => title);
  const notice = { kind: 'lost', ...names, titles } as const;
  const id = deliveryId(row.channel, 'lost', row.id);
  await repository.addDelivery(noticeDelivery({ guild: row.guild, channel: place }, id, notice, now()));
}

/** Null where Discord takes nothing there: that is counted, and in the end the channel's feeds rest. */
async function send(
  work: Work,
  row: DeliveryRow,
  delivery: Delivery,
  follows: readonly Follow[],
): Promise<Shown | null> {
  const { repository, log, now } = work.deps;
  const result = await work.deliverer.deliver(delivery);
  if (!('refused' in result)) {
    for (const { id } of follows) await repository.changeFollow(id, { refusals: 0 });
    return result;
  }
  const { guild, channel } = row;
  const refusals = Math.max(0, ...follows.map((follow) => follow.refusals)) + 1;
  const isOver = refusals >= mostRefusals;
  if (isOver) await tellLost(work, row);
  await repository.postpone(row.id, isOver ? null : now() + minute * refusals);
  for (const { id } of follows)
    await repository.changeFollow(id, { refusals, ...(isOver && { paused: 'refused' }) });
  log.warn({ guild, channel, refused: result.refused, isOver }, 'a channel takes no delivery');
  return null;
}
