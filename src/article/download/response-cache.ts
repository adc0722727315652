import type { Download } from './downloaded.ts';

/** What a server said of an answer, so that it can be asked whether anything has changed since. */
export type Remembered = { etag: string | null; modified: string | null; download: Download };

export type DownloadMemory = {
  get(url: string): Remembered | undefined;
  set(url: string, remembered: Remembered): void;
};

/** Keeps the latest answers in this process, the ones not used for longest leave first. */
export function createDownloadMemory(maxBytes: number): DownloadMemory {
  const kept = new Map<string, Remembered>();
  let size = 0;
  const forget = (url: string) => {
    size -= kept.get(url)?.download.bytes.length ?? 0;
    kept.delete(url);
  };
  return {
    get(url) {
      const remembered = kept.get(url);
      // A Map iterates in order of insertion: putting it back makes it the latest.
      if (remembered && kept.delete(url)) kept.set(url, remembered);
      return remembered;
    },
    set(url, remembered) {
      forget(url);
      if (remembered.download.bytes.length > maxBytes) return;
      kept.set(url, remembered);
      size += remembered.download.bytes.length;
      for (const oldest of kept.keys()) if (size > maxBytes) forget(oldest);
    },
  };
}
