import { defineCommand } from '../src/command/command.ts';
import { followUpsOf } from '../src/command/reading/follow-ups.ts';
import { mapPictures } from '../src/command/reading/map-picture.ts';
import { furtherArticles, shared } from '../src/command/options/option.ts';
import { studyArticle } from '../src/command/reading/study-article.ts';
import { relationBlocks } from '../src/command/reading/reading-view.ts';
import type { Block } from '../src/command/view.ts';
import type { Reading } from '../src/desk/reading.ts';
import type { Words } from '../src/words/words.ts';

const { article, file, language, fresh } = shared;

export const actors = defineCommand({
  name: 'actors',
  options: { article, file, language, private: shared.private, fresh, ...furtherArticles },
  mention: 'people',
  menu: 'actors',
  run: (context, values) =>
    studyArticle(
      context,
      values,
      () => ({ kind: 'actors', language: values.language ?? context.settings.language }),
      (reading, view) => ({
        ...view,
        blocks: [...view.blocks, ...mapBlocks(reading, context.words)],
        notes: hasNoMap(reading) ? [context.words.views.noMap, ...view.notes] : view.notes,
        pictures: mapPictures(reading, context.words),
        followUps: followUpsOf(context, reading, { command: 'actors', values }, [
          'summarize',
          'ask',
          'compare',
          'timeline',
          'evidence',
        ]),
      }),
    ),
});

function mapBlocks(reading: Reading, words: Words): Block[] {
  const { complete, statements, relations, notices } = reading;
  const canTell = notices.every(({ key }) => key !== 'ignoredNames');
  if (complete && statements.length === 0)
    return canTell ? [{ kind: 'paragraph', text: words.views.noActors }] : [];
  return relations.length === 0
    ? []
    : [{ kind: 'section', text: words.views.actsOn }, ...relationBlocks(reading)];
}

/** Two or more, and nothing to draw between them. */
function hasNoMap({ complete, statements, relations }: Reading): boolean {
  return complete && statements.length > 1 && relations.length === 0;
}
