import { defineCommand } from '../src/command/command.ts';
import { summarize } from './summarize.ts';

/** What the bot does, for somebody who has no article at hand: a summary of one that it brings along. */
export const sample = defineCommand({
  name: 'sample',
  options: {},
  buttonOnly: true,
  private: true,
  welcome: 'sample',
  run: (context) => summarize.run(context, { article: context.words.sample, private: true }),
});
