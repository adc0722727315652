import { type Context, defineCommand } from '../../src/command/command.ts';
import { channelName } from '../../src/command/settings/setting-text.ts';
import { guildOf } from '../../src/command/settings/settings-panel.ts';
import { type Block, emptyView } from '../../src/command/view.ts';
import { budgetNote } from '../../src/command/usage/usage-view.ts';
import { explainAccess, type RuleResult } from '../../src/command/settings/explain-access.ts';
import { listNames } from '../../src/words/list.ts';

export const configWhy = defineCommand({
  name: 'config why',
  options: {
    channel: { type: 'channel', required: true },
    person: { type: 'person', required: true },
  },
  needs: 'guild',
  right: 'manageServer',
  private: true,
  async *run(context, { channel, person }) {
    const { inspector, words } = context;
    const { config } = words;
    const { command, mention } = await explainAccess(context, { guild: guildOf(context), channel, person });
    const name = inspector === null ? person : ((await inspector.person(person))?.name ?? config.somebody);
    const place = await channelName(words, inspector, channel);
    yield {
      ...emptyView,
      heading: { text: config.personInChannel(name, place), url: null },
      blocks: [
        ...resultBlocks(context, config.byCommand, command),
        ...resultBlocks(context, config.byMention, mention),
      ],
      // A spent budget stops nobody: it changes who reads.
      notes: [await budgetNote(context)],
      data: { channel, person, command, mention },
    };
  },
});

function resultBlocks(context: Context, title: string, results: readonly RuleResult[]): Block[] {
  const rules = results.map(({ name, text }): Block => ({ kind: 'entry', term: name, text }));
  const outcome: Block = { kind: 'paragraph', text: outcomeOf(context, results) };
  return [{ kind: 'section', text: title }, outcome, ...rules];
}

/** What is known to stop it goes before what can't be told. */
function outcomeOf({ words }: Context, results: readonly RuleResult[]): string {
  const { answers, stopped, unsure } = words.config;
  const named = (wanted: RuleResult['passes']) =>
    results.filter(({ passes }) => passes === wanted).map(({ name }) => name);
  if (named(false).length > 0) return stopped(listNames(words, named(false)));
  return named(null).length > 0 ? unsure(listNames(words, named(null))) : answers;
}
