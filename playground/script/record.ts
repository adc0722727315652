import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCamera, type Camera } from './screenshots.ts';
import type { Played } from './play.ts';
import { transcriptOf } from './transcript.ts';

type Recording = {
  /** A folder, or null for the transcript to be printed. */
  out: string | null;
  pictures: boolean;
  /** The page's address. */
  url: string;
  write: (part: string) => void;
  print: (text: string) => void;
  complain: (text: string) => void;
};

/**
 * Where the transcript goes: a file in the folder, else it is printed. It grows while the conversation does: what goes
 * wrong later leaves what was said so far.
 * @throws where the folder can't be made or written
 */
export function openTranscript({ out, print }: Pick<Recording, 'out' | 'print'>): Recording['write'] {
  if (out === null) return (part) => print(`${part}\n`);
  mkdirSync(out, { recursive: true });
  const file = join(out, 'transcript.md');
  writeFileSync(file, '');
  return (part) => appendFileSync(file, `${part}\n\n`);
}

async function openPictures({ pictures, url, complain }: Recording): Promise<Camera | null> {
  if (!pictures) return null;
  const camera = await openCamera(url);
  if (!camera)
    complain('No pictures were taken: there is no Chromium here, or playwright-core isn’t installed.');
  return camera;
}

/** Writes down what is played as Markdown, with pictures of the page where they are wanted and can be taken. */
export async function record(played: AsyncIterable<Played>, recording: Recording): Promise<void> {
  const camera = await openPictures(recording);
  try {
    for await (const one of played) {
      if (one.kind === 'picture' && !camera) continue;
      if (one.kind === 'picture') await camera?.take(one, join(recording.out ?? '', `${one.name}.png`));
      recording.write(transcriptOf(one));
    }
  } finally {
    await camera?.close();
  }
  if (recording.out !== null) recording.print(`The conversation is in ${recording.out}.`);
}
