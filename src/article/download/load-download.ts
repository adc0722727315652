import type { createDownload, Downloader } from './download.ts';

/** As `createDownload`, loaded with the first link: a bot that is idle does without the 8 MB that its HTTP client takes. */
export function loadDownload(options: Parameters<typeof createDownload>[0]): Downloader {
  let opened: Promise<Downloader> | null = null;
  const open = async (): Promise<Downloader> => {
    const { createDownload } = await import('./download.ts');
    return createDownload(options);
  };
  const downloader = () => (opened ??= open());
  return {
    download: async (...link) => (await downloader()).download(...link),
    fetchFeed: async (...link) => (await downloader()).fetchFeed(...link),
    close: async () => (await opened)?.close(),
  };
}
