import { Refusal } from '../src/base/refusal.ts';
import { defineCommand } from '../src/command/command.ts';
import { shared } from '../src/command/option.ts';
import { quoteBlocks } from '../src/command/reading-view.ts';
import { headlineOf } from '../src/command/source.ts';
import { emptyView } from '../src/command/view.ts';

export const evidence = defineCommand({
  name: 'evidence',
  options: { reading: { ...shared.reading, required: true } },
  reach: 'pressed',
  private: true,
  async *run({ desk, words }, values) {
    const reading = await desk.recall(values.reading);
    if (!reading) throw new Refusal('reading.gone', {});
    const title = words.views.evidenceOf(headlineOf(reading.article));
    yield { ...emptyView, heading: { text: title, url: reading.article.url }, blocks: quoteBlocks(reading) };
  },
});
