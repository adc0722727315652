import { defineCommand } from '../src/command/command.ts';
import { saidBefore } from '../src/command/conversation.ts';
import { followUpsOf } from '../src/command/reading/follow-ups.ts';
import { furtherArticles, shared } from '../src/command/options/option.ts';
import { quoteBlocks } from '../src/command/reading/reading-view.ts';
import { studyArticle } from '../src/command/reading/study-article.ts';
import type { Block } from '../src/command/view.ts';
import type { Reading } from '../src/desk/reading.ts';
import { foreignLanguageOf } from '../src/words/question-language.ts';
import type { Words } from '../src/words/words.ts';

const { article, file, reading, fresh } = shared;
const language = { ...shared.language, description: 'languageOfAnswer' } as const;
const question = { type: 'text', required: true, maxLength: 500, long: true } as const;

export const ask = defineCommand({
  name: 'ask',
  options: { question, article, file, language, private: shared.private, reading, fresh, ...furtherArticles },
  mention: 'question',
  menu: 'ask',
  run: (context, values) =>
    studyArticle(
      context,
      values,
      async (article) => ({
        kind: 'ask',
        question: values.question,
        ...(await saidBefore(context, values.reading, article)),
        language:
          values.language ??
          context.settings.language ??
          foreignLanguageOf(values.question, article.language),
      }),
      (answer, view) => ({
        ...view,
        blocks: [
          { kind: 'section', text: values.question },
          ...answerBlocks(answer, view.blocks, context.words),
        ],
        followUps: followUpsOf(context, answer, { command: 'ask', values }, [
          'ask',
          'evidence',
          'summarize',
          'compare',
          'timeline',
        ]),
      }),
    ),
});

/** The answer; or that the article doesn't say, and without a model that no sentence was found, with what comes closest. */
function answerBlocks(answer: Reading, statements: Block[], { views }: Words): Block[] {
  if (answer.answerable) return statements;
  const closest = quoteBlocks(answer);
  const isModel = answer.model !== null;
  const none: Block = { kind: 'paragraph', text: isModel ? views.doesntSay : views.noSentence };
  if (closest.length === 0) return [none];
  return [none, { kind: 'paragraph', text: isModel ? views.closest : views.closestFew }, ...closest];
}
