import { Refusal } from '../base/refusal.ts';
import { modelName } from '../command/reading/reading-view.ts';
import { emptyView, type Block } from '../command/view.ts';
import type { LiveCheck } from '../engine/engine.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { renderView } from './render.ts';
import { pageOf, type Shell } from './shell.ts';

/**
 * `--live-check`: which model answered, what it cost, how many of its statements held. Returns the exit code.
 * @throws Refusal `env.key`, `live.format`, `live.failed`
 */
export async function checkLive(shell: Shell): Promise<number> {
  const check = await shell.checkLive();
  if (!check.keepsFormat) throw new Refusal('live.format', { model: check.model ?? '' });
  if (check.failure) throw new Refusal('live.failed', { why: check.failure.message });
  shell.stdout.write(`${renderView(viewOf(check, wordsFor(shell.locale)), pageOf(shell))}\n`);
  return 0;
}

function viewOf({ model, tasks, cost, server }: LiveCheck, words: Words) {
  const blocks = tasks.map(({ task, statements, passed, milliseconds, cost }): Block => {
    const text = words.views.liveTask({ statements, held: passed, seconds: milliseconds / 1000, cost });
    return { kind: 'entry', term: words.commands[task].name, text };
  });
  const heading = { text: words.views.liveModel(modelName(model ?? '')), url: null };
  return {
    ...emptyView,
    heading,
    blocks,
    notes: [words.views.liveCost(cost), ...(server ? [words.views.liveServer(server)] : [])],
  };
}
