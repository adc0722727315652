import wrapAnsi from 'wrap-ansi';
import type { Output } from './shell.ts';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const interval = 100;

export type Spinner = { stop(): void };

/** A line that moves while something is going on, on a terminal; elsewhere nothing. */
export function startSpinner(stream: Output, text: string): Spinner {
  if (stream.isTTY !== true) return { stop: () => {} };
  let frame = 0;
  // A line that is wrapped couldn't be written over.
  const columns = (stream.columns ?? 80) - 3;
  const [line = ''] = wrapAnsi(text, columns, { hard: true, wordWrap: false, trim: false }).split('\n');
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

/** The same while a promise is open. */
export async function spinWhile<T>(stream: Output, text: string, work: () => Promise<T>): Promise<T> {
  const spinner = startSpinner(stream, text);
  try {
    return await work();
  } finally {
    spinner.stop();
  }
}
