import { defineCommand } from '../../src/command/command.ts';
import { askBeforeForgetting, forgottenView, keptSentence } from '../../src/command/forget-view.ts';
import { shared } from '../../src/command/options/option.ts';
import { suggestRecent } from '../../src/command/options/suggest.ts';

const article = { type: 'text', required: true, maxLength: 2000, suggest: suggestRecent } as const;

/** Of the place where it is asked: what others keep of the article stays theirs. */
export const forgetArticle = defineCommand({
  name: 'forget article',
  options: { article, sure: shared.sure },
  right: 'manageMessages',
  private: true,
  async *run(context, { article, sure }) {
    const { desk, place, words } = context;
    const found = await desk.find(article, place);
    if (sure) {
      await desk.forget.article(place, found.id);
      yield forgottenView(context);
      return;
    }
    const press = { command: 'forget article', values: { article: `#${found.id}` } };
    const kept = keptSentence(context, await desk.forget.count(place, found.id));
    yield askBeforeForgetting(context, press, [words.views.forgetsArticle(found.title), kept]);
  },
});
