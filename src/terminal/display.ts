import type { View } from '../command/view.ts';
import { wordsFor } from '../words/words.ts';
import { renderView } from './render.ts';
import { pageOf, type Shell } from './shell.ts';
import { startSpinner } from './spinner.ts';

/**
 * Shows views as they come where the output is a terminal, each over the one before; elsewhere only the last.
 * With `printed` false nothing goes to the output, and a terminal still sees that something is going on.
 */
export async function showViews(shell: Shell, views: AsyncIterable<View>, printed: boolean): Promise<View> {
  const spinner = startSpinner(shell.stderr, wordsFor(shell.locale).views.reading);
  let last: View | null = null;
  let shown = 0;
  try {
    for await (const view of views) {
      last = view;
      if (!printed || shell.stdout.isTTY !== true || view.heading === null) continue;
      spinner.stop();
      shown = redraw(shell, view, shown);
    }
  } finally {
    spinner.stop();
  }
  if (!last) throw new Error('a command ended without a view');
  if (printed && shown === 0) shell.stdout.write(`${renderView(last, pageOf(shell))}\n`);
  return last;
}

/** Returns how many lines stand on the screen; a view that is taller than the screen waits for its end. */
function redraw(shell: Shell, view: View, shown: number): number {
  const text = `${renderView(view, pageOf(shell))}\n`;
  const height = text.split('\n').length - 1;
  if ((view.busy || view.pending) && height >= (shell.stdout.rows ?? 0)) return shown;
  shell.stdout.write(`${shown > 0 ? `\u001B[${shown}A\u001B[0J` : ''}${text}`);
  return height;
}
