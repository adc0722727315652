import { Refusal } from '../base/refusal.ts';
import { type Block, emptyView } from '../command/view.ts';
import type { Look } from '../feeds/feeds.ts';
import { readingLine } from './articles.ts';
import { parseFlags } from './parse.ts';
import { renderView } from './render.ts';
import { pageOf, type Shell } from './shell.ts';
import { spinWhile } from './spinner.ts';
import { openFile, sourceValues } from './source.ts';

/**
 * `feed SOURCE`: what a look at a feed gives, or at the feed of a site, and in how many seconds the next would come.
 * Returns the exit code.
 * @throws Refusal `usage.*`, `feed.none`, and those of a link or a file
 */
export async function showFeed(shell: Shell, argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseFlags(argv, { json: { type: 'boolean' } });
  const [source, surplus] = positionals;
  if (source === undefined) throw new Refusal('usage.missing', { options: 'SOURCE' });
  if (surplus !== undefined) throw new Refusal('usage.surplus', { text: surplus });
  const look = await spinWhile(shell.stderr, readingLine(shell, source), () => lookAt(shell, source));
  const next = Math.round(shell.feeds.pause(look) / 1000);
  const items = look.items.map(({ url, title, at }) => ({ url, title, published: toIso(at) }));
  const isJson = values['json'] === true;
  shell.stdout.write(
    isJson
      ? `${JSON.stringify({ title: look.title, items, next })}\n`
      : `${renderView({ ...emptyView, blocks: blocksOf(look) }, pageOf(shell))}\n`,
  );
  return 0;
}

async function lookAt({ feeds, stdin, signal }: Shell, source: string): Promise<Look> {
  const { article, file } = sourceValues(source);
  if (article !== undefined) return await feeds.find(article, null, signal);
  return await feeds.parse({ name: file.name, bytes: await openFile(file, stdin) }, signal);
}

function blocksOf({ title, items }: Look): Block[] {
  return [
    { kind: 'section', text: title },
    ...items.map((item): Block => ({
      kind: 'entry',
      term: toIso(item.at)?.slice(0, 10) ?? '',
      text: [item.title, item.url ?? ''].filter(Boolean).join('  '),
    })),
  ];
}

function toIso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
