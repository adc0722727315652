import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '../../command/command.ts';
import { listOptions, type AnyValues, type Option, type OptionName } from '../../command/options/option.ts';
import { createGuildInspector, type InspectorDependencies } from '../access/guild-inspector.ts';
import { idsIn } from '../forms/select-field.ts';

/** Of the three seconds that Discord gives for opening a form. */
const patience = 1000;

const kinds: { readonly [type in Option['type']]?: 'channel' | 'role' } = {
  channel: 'channel',
  channels: 'channel',
  role: 'role',
  roles: 'role',
};

/**
 * The values of options for a form, without channels and roles that are gone: it wouldn't open with them. Where Discord
 * doesn't tell in time, all are taken to be there, as nearly always.
 */
export async function withoutGone(
  deps: InspectorDependencies,
  guild: string | null,
  { options }: Command,
  values: AnyValues,
  shown: readonly OptionName[],
): Promise<AnyValues> {
  const held = listOptions(options).flatMap(([name, { type }]) => {
    const [kind, ids] = [kinds[type], idsIn(values[name])];
    return kind === undefined || ids.length === 0 || !shown.includes(name) ? [] : [{ name, kind, ids }];
  });
  if (guild === null || held.length === 0) return values;
  const inspector = createGuildInspector(deps, guild);
  const filtered = held.map(async ({ name, kind, ids }) => {
    const found = await Promise.all(ids.map((id) => inspector[kind](id)));
    return [name, ids.filter((_, at) => found[at] !== null).join(',')] as const;
  });
  const kept = await Promise.race([
    Promise.all(filtered).catch(() => []),
    sleep(patience, [], { ref: false }),
  ]);
  return { ...values, ...Object.fromEntries(kept) };
}
