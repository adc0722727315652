import type { Notice } from '../../feeds/feeds.ts';
import { listNames } from '../../words/list.ts';
import type { Words } from '../../words/words.ts';
import { emptyView, type View } from '../view.ts';

/** What is said of feeds themselves, under the name of what it is about. */
export function noticeView(words: Words, notice: Notice): View {
  const { config, feeds } = words;
  const [heading, text] =
    notice.kind === 'lost'
      ? ([
          notice.guild,
          feeds.lost(
            placeName(notice.channel, config.goneChannel),
            listNames(words, notice.titles),
            notice.titles.length,
          ),
        ] as const)
      : ([notice.title, notice.kind === 'flood' ? feeds.flooded(notice.count) : feeds[notice.kind]] as const);
  return { ...emptyView, heading: { text: heading, url: null }, blocks: [{ kind: 'paragraph', text }] };
}

const placeName = (channel: string | null, gone: string): string => (channel === null ? gone : `#${channel}`);
