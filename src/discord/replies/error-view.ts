import type { Logger } from '../../base/log.ts';
import { Refusal } from '../../base/refusal.ts';
import { emptyView, type View } from '../../command/view.ts';
import { refusalSentence, type Words } from '../../words/words.ts';
import { loggable } from '../discord-errors.ts';

/** One boundary for every request: a refusal is said, anything else is a bug, logged under the id that is shown. */
export function failureView(error: unknown, words: Words, log: Logger, id: string): View {
  if (error instanceof Refusal) {
    log.info({ request: id, refusal: error.key }, 'refused');
    return sentenceView(refusalSentence(words, error));
  }
  log.error({ request: id, ...loggable(error) }, 'a request failed');
  return sentenceView(words.views.bug(id));
}

function sentenceView(text: string): View {
  return { ...emptyView, blocks: [{ kind: 'paragraph', text }] };
}
