import { widthOf } from './render.ts';
import type { Output } from './shell.ts';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const interval = 100;

export type Spinner = { stop(): void };

/** A line that moves while something is going on, on a terminal; elsewhere nothing. */
export function startSpinner(stream: Output, text: string): Spinner {
  if (stream.isTTY !== true) return { stop: () => {} };
  let frame = 0;
  // A line that is wrapped couldn't be written over.
  const line = cut(text, (stream.columns ?? 80) - 3);
  const timer = setInterval(() => stream.write(`\r${frames[frame++ % frames.length]} ${line}`), interval);
  let spinning = true;
  return {
    stop: () => {
      clearInterval(timer);
      if (spinning) stream.write('\r\u001B[2K');
      spinning = false;
    },
  };
}

/** As many of a text's characters as so many columns hold. */
function cut(text: string, columns: number): string {
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) break;
    kept += character;
  }
  return kept;
}

/** The same while a promise is open. */
export async function spinWhile<T>(stream: Output, text: string, work: () => Promise<T>): Promise<T> {
  const spinner = startSpinner(stream, text);
  try {
    return await work();
  } finally {
    spinner.stop();
  }
}
