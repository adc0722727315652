import { Refusal } from '../src/base/refusal.ts';
import { defineCommand } from '../src/command/command.ts';
import { shared } from '../src/command/options/option.ts';
import { readingMarkdown } from '../src/command/reading/markdown.ts';
import { readingView } from '../src/command/reading/reading-view.ts';
import { emptyView } from '../src/command/view.ts';
import { principalOf } from '../src/desk/principal.ts';

/** What stands on a card as a file, of the reading that is kept. */
export const exportReading = defineCommand({
  name: 'export',
  options: { reading: { ...shared.reading, required: true } },
  buttonOnly: true,
  private: true,
  async *run(context, values) {
    const reading = await context.desk.recall(values.reading, principalOf(context, false));
    if (!reading) throw new Refusal('reading.gone', {});
    const { heading, dateline } = readingView(context, reading);
    const file = { name: `${reading.task.kind}.md`, text: readingMarkdown(reading, context) };
    yield { ...emptyView, heading, dateline, file };
  },
});
