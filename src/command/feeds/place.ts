import type { Context } from '../command.ts';

/** The channel that feeds come to: in a thread, or under a forum's post, the one around it. */
export async function feedChannel({
  channel,
  inspector,
}: Pick<Context, 'channel' | 'inspector'>): Promise<string> {
  const found = channel === null ? null : await inspector?.channel(channel);
  return found?.parent ?? channel ?? '';
}
