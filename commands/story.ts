import { headlineOf } from '../src/article/headline.ts';
import { articlesOf } from '../src/article/dossier.ts';
import { defineCommand } from '../src/command/command.ts';
import { shared } from '../src/command/options/option.ts';
import { readDossier } from '../src/command/reading/read-dossier.ts';
import { datelineOf } from '../src/command/reading/reading-view.ts';
import { storyFollowUps } from '../src/command/reading/story.ts';
import { type Block, emptyView } from '../src/command/view.ts';
import { principalOf } from '../src/desk/principal.ts';

const { article, file } = shared;

/** What was read here on the story of an article, newest first, each with what it added to those before. */
export const story = defineCommand({
  name: 'story',
  options: { article, file, private: shared.private },
  async *run(context, values) {
    const { desk, words, locale } = context;
    const { several } = words.views;
    const principal = principalOf(context, values.private ?? false);
    const { dossier } = await readDossier(context, values, principal);
    const [own = dossier] = articlesOf(dossier);
    const others = await desk.storyArticles(own, principal);
    const all = [own, ...others].toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
    const blocks = all.flatMap((each, index): Block[] => {
      const addition = desk.additionOf(each, all.slice(index + 1));
      const quote = addition === null || index === all.length - 1 ? null : (each.sentences[addition] ?? '');
      return [
        {
          kind: 'entry',
          term: headlineOf(each),
          text: datelineOf(each, words, locale),
        },
        ...(quote === null ? [] : [{ kind: 'quote' as const, text: quote, mark: null }]),
      ];
    });
    yield {
      ...emptyView,
      heading: { text: headlineOf(own), url: own.url },
      dateline: datelineOf(own, words, locale),
      blocks:
        others.length > 0
          ? [{ kind: 'section', text: several.story }, ...blocks]
          : [{ kind: 'paragraph', text: several.alone }],
      followUps: storyFollowUps(words, own, others, values.private),
      data: {
        stories: all.map(({ id, url, title, outlet, published }) => ({ id, url, title, outlet, published })),
      },
    };
  },
});
