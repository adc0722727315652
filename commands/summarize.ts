import { defineCommand } from '../src/command/command.ts';
import { followUpsOf } from '../src/command/reading/follow-ups.ts';
import { shared } from '../src/command/options/option.ts';
import { studyArticle } from '../src/command/reading/study-article.ts';

const { article, file, length, style, language, fresh } = shared;

export const summarize = defineCommand({
  name: 'summarize',
  options: { article, file, length, style, language, private: shared.private, fresh },
  mention: 'source',
  menu: 'summarize',
  run: (context, values) => {
    const { settings } = context;
    const { length = settings.length, style = settings.style, language = settings.language } = values;
    return studyArticle(
      context,
      values,
      () => ({ kind: 'summarize', length, style, language }),
      (reading, view) => ({
        ...view,
        followUps: followUpsOf(context, reading, { command: 'summarize', values }, [
          'actors',
          'ask',
          'evidence',
        ]),
      }),
    );
  },
});
