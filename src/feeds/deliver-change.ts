import { changesOf, type EarlierVersion } from '../desk/changes.ts';
import { guildPrincipal } from '../desk/principal.ts';
import { day } from '../base/time.ts';
import type { DeliveryRow } from '../store/feed-deliveries.ts';
import { leadOf } from '../story/lead.ts';
import type { FeedDependencies, Work } from './dependencies.ts';
import { storyOf } from './envelope.ts';
import { withoutKeywords } from './filter.ts';
import type { Follow } from './feeds.ts';
import { mostReads, readItem, skipRefusal, studyCounted } from './read-item.ts';
import { type ChangeContent, shownShape, type StoryContent, toContent, toLead } from './rows.ts';
import { secondLooks } from './new-deliveries.ts';

/** For so long after it was sent a card follows what its article says, in milliseconds. */
export const followedFor = day;

type Read = NonNullable<StoryContent['read']>;
/** The card of a story that has been changed since. */
type Card = {
  row: DeliveryRow;
  content: StoryContent;
  read: Read;
  shown: { channel: string; message: string };
};

/** Nobody scrolls up to a card below which there is more than that. */
const mostBelow = 20;

/**
 * A feed tells of a story otherwise than before, or nobody has looked at it for hours: its article is read anew, and where
 * it says something else, so does the card.
 */
export async function deliverChange(
  work: Work,
  row: DeliveryRow,
  content: ChangeContent,
  follows: readonly Follow[],
): Promise<void> {
  const { repository } = work.deps;
  const follow = follows.find(({ id }) => id === content.follow);
  const card = await findCard(work.deps, content.of);
  const isFollowed =
    follow?.paused === null && card !== null && (content.item !== null || (await isNear(work.deps, card)));
  const isDone = isFollowed && (await changeCard(work, row, { content, follow, card }));
  const next =
    isFollowed && content.item === null
      ? secondLooks.find((after) => row.at + after > work.deps.now())
      : undefined;
  if (next === undefined) await repository.settle(row.id, { state: isDone ? 'joined' : 'dropped' });
  else await repository.settle(row.id, { due: row.at + next });
}

async function isNear({ repository }: FeedDependencies, { row }: Card): Promise<boolean> {
  return (await repository.countSent(row.channel, row.at, mostBelow + 1)) <= mostBelow;
}

/** Null where it was never sent, or is left alone by now. */
async function findCard({ repository, now }: FeedDependencies, id: string): Promise<Card | null> {
  const row = await repository.sentDelivery(id);
  const content = row && toContent(row.content);
  const shown = shownShape.safeParse(row?.shown).data;
  if (!row || content?.kind !== 'story' || !content.read || !shown) return null;
  return now() - row.at > followedFor ? null : { row, content, read: content.read, shown };
}

/** False where the article says what the card says. */
async function changeCard(
  { deps, deliverer, signal }: Work,
  { tries, at }: DeliveryRow,
  { content, follow, card }: { content: ChangeContent; follow: Follow; card: Card },
): Promise<boolean> {
  const { row, read, shown } = card;
  const item = content.item ?? card.content.item;
  const principal = guildPrincipal(row.guild);
  const before = await deps.desk.recall(read.reading, principal);
  if (!before) return false;
  // What one guild has read since serves all; of what the feed doesn't speak of, what was read within the hour.
  const fresh = content.item !== null && at;
  // A page that can't be read for a moment hasn't changed into what the feed has of it; it is read when it can be.
  const source = content.item ?? { ...item, text: '' };
  const isPatient = before.article.coverage !== 'teaser';
  const how = { principal, signal, fresh, isPatient };
  const article = await readItem(deps, source, card.content.outlet, how).catch((error: unknown) =>
    skipRefusal(error, content.item !== null && tries < mostReads),
  );
  // What is only shown otherwise, such as behind a wall, isn't changed.
  if (!article || article.coverage !== before.article.coverage) return false;
  const changes = await changesOf(before.article, article);
  if (changes.length === 0) return false;
  const { guild } = row;
  const { language } = follow;
  const after = await studyCounted(deps, article, follow.id, { guild, language, isBrief: false, signal });
  const earlier = { article: before.article, at: read.at ?? row.at };
  const story = { reading: after, others: read.others, earlier };
  if (!(await deliverer.edit(shown, storyOf(row, follow, story)))) return false;
  const lead = toLead(withoutKeywords(leadOf(article, deps.termsOf), follow, deps.termsOf));
  const changed = { reading: read.reading, at: earlier.at };
  const now: Read = { ...read, reading: after.key, at: deps.now(), lead, earlier: changed };
  await deps.repository.settle(row.id, { content: { ...card.content, item, read: now } });
  await deps.desk.recordRead(
    { id: article.id, title: article.title ?? item.title },
    shown.channel,
    principal,
  );
  return true;
}

/** What a card says of its change is said again when it is made anew for another reason. */
export async function recallEarlier(
  { desk }: Pick<FeedDependencies, 'desk'>,
  guild: string,
  earlier: Read['earlier'],
): Promise<EarlierVersion | null> {
  const reading = earlier && (await desk.recall(earlier.reading, guildPrincipal(guild)));
  return earlier && reading ? { article: reading.article, at: earlier.at } : null;
}
