import { defineCommand } from '../src/command/command.ts';
import { severalArticles } from '../src/command/options/option.ts';
import { followUpsOf } from '../src/command/reading/follow-ups.ts';
import { studyArticle, withNotes } from '../src/command/reading/study-article.ts';
import { sameLanguage } from '../src/command/reading/dossier-language.ts';
import { timelineBlocks, timelineNotes, timelinePictures } from '../src/command/reading/timeline-view.ts';

export const timeline = defineCommand({
  name: 'timeline',
  options: severalArticles,
  run: (context, values) =>
    studyArticle(
      context,
      values,
      (dossier) => ({
        kind: 'timeline',
        language: values.language ?? context.settings.language ?? sameLanguage(dossier, context),
      }),
      (reading, view) => ({
        ...withNotes(view, timelineNotes(reading, context)),
        blocks: timelineBlocks(reading, context),
        pictures: timelinePictures(reading, context),
        followUps: followUpsOf(context, reading, { command: 'timeline', values }, [
          'summarize',
          'ask',
          'compare',
          'evidence',
        ]),
      }),
    ),
});
