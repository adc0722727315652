import { isSeveral } from '../src/article/dossier.ts';
import { Refusal } from '../src/base/refusal.ts';
import { defineCommand } from '../src/command/command.ts';
import { severalArticles } from '../src/command/options/option.ts';
import { comparisonBlocks } from '../src/command/reading/comparison-view.ts';
import { followUpsOf } from '../src/command/reading/follow-ups.ts';
import { studyArticle } from '../src/command/reading/study-article.ts';
import { sameLanguage } from '../src/command/reading/dossier-language.ts';

export const compare = defineCommand({
  name: 'compare',
  options: { ...severalArticles, other: { ...severalArticles.other, required: true } },
  run: (context, values) =>
    studyArticle(
      context,
      values,
      (dossier, refusal) => {
        // Where a second one was given, why it can't be read says more.
        if (!isSeveral(dossier)) throw refusal ?? new Refusal('compare.two', {});
        return {
          kind: 'compare',
          language: values.language ?? context.settings.language ?? sameLanguage(dossier, context),
        };
      },
      (reading, view) => ({
        ...view,
        blocks: comparisonBlocks(reading, context),
        followUps: followUpsOf(context, reading, { command: 'compare', values }, [
          'ask',
          'timeline',
          'actors',
          'evidence',
        ]),
      }),
    ),
});
