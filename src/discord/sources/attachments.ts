import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { checkFileSize, collectFile } from '../../command/options/collect-file.ts';
import { listOptions, type FileValue, type OptionName } from '../../command/options/option.ts';

/** What Discord says of a person's file. */
export type Attachment = { filename: string; size: number; url: string };

/** How long it may take to fetch a file, in milliseconds. */
const timeout = 20_000;

/** Where Discord keeps what people upload. */
const discordHosts = ['cdn.discordapp.com', 'media.discordapp.net'];

/**
 * A file as the value of an option, checked by what Discord says of it.
 * @throws Refusal `file.kind`, `file.large`
 */
export function fileValue({ filename, size, url }: Attachment, extensions: readonly string[]): FileValue {
  if (!hasExtension(filename, extensions)) throw new Refusal('file.kind', { name: filename });
  checkFileSize(filename, size);
  return { name: filename, location: url };
}

export function hasExtension(filename: string, extensions: readonly string[]): boolean {
  const extension = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? '';
  return extensions.includes(extension);
}

/** The option of a command that takes a file to read, with the kinds it takes. */
export function fileOption(command: Command): { name: OptionName; extensions: readonly string[] } | null {
  for (const [name, option] of listOptions(command.options)) {
    if (option.type === 'file' && option.source) return { name, extensions: option.extensions };
  }
  return null;
}

/**
 * Fetches what a person uploaded, from Discord's own hosts and that of `apiUrl` only.
 * The returned function throws Refusal `file.missing`, `file.expired`, `file.unreachable` or `file.large`.
 */
export function createFetchFile(apiUrl: string | null) {
  const apiHosts = apiUrl === null ? [] : [new URL(apiUrl).host];
  return async ({ name, location }: FileValue, signal: AbortSignal): Promise<Uint8Array> => {
    const url = URL.parse(location);
    if (!url || ![...discordHosts, ...apiHosts].includes(url.host))
      throw new Refusal('file.missing', { name });
    try {
      const either = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
      const response = await fetch(url, { redirect: 'error', signal: either });
      if (!response.ok) throw new Refusal('file.expired', { name });
      return await collectFile(name, response.body ?? []);
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof Refusal ? error : new Refusal('file.unreachable', { name }, { cause: error });
    }
  };
}
