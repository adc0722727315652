import { digestView } from '../../command/feeds/digest-view.ts';
import { noticeView } from '../../command/feeds/notice-view.ts';
import { storyView } from '../../command/feeds/story-view.ts';
import { type Invocation, saveConversation } from '../../command/conversation.ts';
import type { View } from '../../command/view.ts';
import { guildOwner } from '../../desk/principal.ts';
import type { OwnedKeyValue } from '../../store/key-value.ts';
import { withThumbnail } from '../../command/reading/thumbnail.ts';
import type { GuildSettings } from '../../settings/settings.ts';
import type { Deliverer, Delivery, Shown } from '../../feeds/feeds.ts';
import { formatLocale, wordsFor } from '../../words/words.ts';
import { createGuildInspector, type InspectorDependencies } from '../access/guild-inspector.ts';
import type { CardDependencies } from '../replies/build-card.ts';
import type { Locales } from '../state/locales.ts';
import type { Logger } from '../../base/log.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import { adminPlace } from './admin-place.ts';
import { deliveryCard } from './delivery-card.ts';
import { editDelivery, type Post, postDelivery } from './post-delivery.ts';

export type DelivererDependencies = CardDependencies &
  InspectorDependencies & {
    rest: RestClients;
    locales: Locales;
    settings: Pick<GuildSettings, 'of'>;
    conversations: OwnedKeyValue<Invocation[]>;
    log: Logger;
    bot: string;
  };

/** How feeds come to Discord's channels, in the language of the guild. */
export function createDeliverer(deps: DelivererDependencies): Deliverer {
  const { deliveries: rest } = deps.rest;
  return {
    async deliver(delivery) {
      const shown = await postDelivery(rest, await postOf(deps, delivery), deps.log);
      if ('refused' in shown) return shown;
      await beginConversation(deps, delivery, shown);
      deps.log.debug(shown, 'delivered');
      return shown;
    },
    async edit(shown, delivery) {
      const result = await editDelivery(rest, shown, await postOf(deps, delivery));
      if (result !== 'edited') return false;
      await beginConversation(deps, delivery, shown);
      return true;
    },
    async mayPost(guild, channel) {
      const place = await createGuildInspector(deps, guild).posting(channel);
      return place !== null && place.lacking.length === 0;
    },
    adminPlace: (...where) => adminPlace(deps, ...where),
  };
}

/** A story's card can be asked about, and asked for otherwise, as if somebody had asked for it. */
async function beginConversation(
  { conversations }: DelivererDependencies,
  { guild, content }: Delivery,
  { message }: Shown,
): Promise<void> {
  if (content.kind !== 'story') return;
  const asked = { command: 'summarize', values: {} };
  await saveConversation(conversations(guildOwner(guild)), [message], asked, await viewOf('en', content));
}

async function postOf(deps: DelivererDependencies, delivery: Delivery): Promise<Post> {
  const { guild, content, ...rest } = delivery;
  const locale = await deps.locales.of({ author: '', guild, content: '' });
  const { thumbnails } = await deps.settings.of(guild);
  const plain = await viewOf(locale, content);
  const view =
    content.kind === 'story' && thumbnails
      ? withThumbnail(plain, wordsFor(locale), content.story.reading.article)
      : plain;
  const { ping, channel } = delivery;
  const render = (mayAttach: boolean) =>
    deliveryCard(deps, view, { guild, locale, bot: deps.bot, ping, mayAttach });
  const whole = await render(true);
  const place = whole.files.length > 0 ? await createGuildInspector(deps, guild).posting(channel) : null;
  return {
    ...rest,
    guild,
    bot: deps.bot,
    card: place?.mayAttach === false ? await render(false) : whole,
    name: [view.heading?.text, digestDay(locale, content)].filter(Boolean).join(' · '),
  };
}

async function viewOf(locale: string, content: Delivery['content']): Promise<View> {
  const reader = { words: wordsFor(locale), locale };
  if (content.kind === 'story') return storyView(reader, content.story);
  if (content.kind === 'notice') return noticeView(reader.words, content.notice);
  const { rhythm, told, rest } = content;
  const title = reader.words.feeds.digestTitle(rhythm === 'weekly');
  return digestView(reader, title, digestDay(locale, content) ?? '', { told, rest });
}

/** A digest's day, as it is there where it comes. */
function digestDay(locale: string, content: Delivery['content']): string | null {
  if (content.kind !== 'digest') return null;
  const style = { dateStyle: 'full', timeZone: content.zone } as const;
  return new Intl.DateTimeFormat(formatLocale(locale), style).format(content.to);
}
