import { once } from 'node:events';
import { defineCommand, type Command, type Context } from '../../src/command/command.ts';
import { shared, type Values } from '../../src/command/options/option.ts';
import { emptyView, type View } from '../../src/command/view.ts';

type Given = Values<{
  article: typeof shared.article;
  private: typeof shared.private;
  language: typeof shared.language;
}>;
type Views = (context: Context, values: Given) => AsyncGenerator<View, void, void>;

/** A command of the test's own, which shows what the test wants shown. */
export function commandThat(views: Views): Command {
  const { language, private: hidden } = shared;
  return defineCommand({
    name: 'summarize',
    options: { article: shared.article, language, private: hidden },
    mention: 'source',
    run: views,
  });
}

export function say(text: string, busy = false): View {
  return { ...emptyView, blocks: [{ kind: 'paragraph', text }], busy };
}

/** A command that says it is busy, then waits until the test lets it go on. */
export function gate() {
  const opened = Promise.withResolvers<void>();
  const entered = Promise.withResolvers<Context>();
  const command = commandThat(async function* views(context) {
    yield say('Reading…', true);
    entered.resolve(context);
    await Promise.race([opened.promise, once(context.signal, 'abort')]);
    context.signal.throwIfAborted();
    yield say('Done.');
  });
  return { commands: [command], entered: entered.promise, open: opened.resolve };
}
