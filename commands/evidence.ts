import { headlineOf } from '../src/article/headline.ts';
import { articlesOf } from '../src/article/dossier.ts';
import { Refusal } from '../src/base/refusal.ts';
import { defineCommand } from '../src/command/command.ts';
import { shared } from '../src/command/options/option.ts';
import { areCheckedTwice } from '../src/command/reading/reading-view.ts';
import { evidenceBlocks } from '../src/command/reading/evidence-blocks.ts';
import { type Block, emptyView } from '../src/command/view.ts';
import { principalOf } from '../src/desk/principal.ts';
import { isAcrossScripts, type Reading } from '../src/desk/reading.ts';
import { listNames } from '../src/words/list.ts';
import type { Words } from '../src/words/words.ts';

export const evidence = defineCommand({
  name: 'evidence',
  options: { reading: { ...shared.reading, required: true } },
  buttonOnly: true,
  private: true,
  async *run(context, values) {
    const { desk, words } = context;
    const reading = await desk.recall(values.reading, principalOf(context, false));
    if (!reading) throw new Refusal('reading.gone', {});
    const title = words.views.evidenceOf(headlineOf(articlesOf(reading.article)[0] ?? reading.article));
    yield {
      ...emptyView,
      heading: { text: title, url: reading.article.url },
      blocks: [...evidenceBlocks(reading), ...uncheckedBlocks(reading, words)],
      notes: reading.model === null ? [] : [words.views.checkedMeans(areCheckedTwice(partsOf(reading)))],
    };
  },
});

const partsOf = ({ statements, relations }: Reading) => [...statements, ...relations];

/** What the program couldn't decide about a statement is for the reader to judge. */
function uncheckedBlocks(reading: Reading, words: Words): Block[] {
  const { views } = words;
  const blocks = partsOf(reading).flatMap(({ unchecked }, index): Block[] => {
    if (unchecked.length === 0) return [];
    const checks = listNames(
      words,
      unchecked.map((check) => views.checks[check]),
    );
    return [{ kind: 'statement', label: '', text: views.uncheckedHere(checks), mark: index + 1 }];
  });
  return isAcrossScripts(reading) ? [...blocks, { kind: 'paragraph', text: views.otherScriptHere }] : blocks;
}
