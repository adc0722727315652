import { defineCommand } from '../src/command/command.ts';
import { followUpsOf } from '../src/command/follow-ups.ts';
import { mapPictures } from '../src/command/map-picture.ts';
import { shared } from '../src/command/option.ts';
import { studyArticle } from '../src/command/study-article.ts';
import type { Block } from '../src/command/view.ts';
import type { Reading } from '../src/desk/reading.ts';
import type { Words } from '../src/words/words.ts';

const { article, file, language, private: hidden, fresh } = shared;

export const actors = defineCommand({
  name: 'actors',
  options: { article, file, language, private: hidden, fresh },
  menu: 'actors',
  run: (context, values) =>
    studyArticle(
      context,
      values,
      () => ({ kind: 'actors', language: values.language ?? context.settings.language }),
      (reading, view) => ({
        ...view,
        blocks: [...view.blocks, ...relationBlocks(reading, context.words)],
        pictures: mapPictures(reading, context.words),
        followUps: followUpsOf(context.words, reading, values, ['summarize', 'ask', 'evidence']),
      }),
    ),
});

function relationBlocks({ complete, statements, relations }: Reading, words: Words): Block[] {
  if (complete && statements.length === 0) return [{ kind: 'paragraph', text: words.views.noActors }];
  if (relations.length === 0) return [];
  const acts = relations.map(({ from, verb, to }): Block => ({
    kind: 'entry',
    term: from,
    text: `→ ${verb} → ${to}`,
  }));
  return [{ kind: 'section', text: words.views.actsOn }, ...acts];
}
