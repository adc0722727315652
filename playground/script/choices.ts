import { componentTypes, type World } from 'local-discord';
import { ScriptError } from './script-error.ts';

type Choice = { label: string; value: string };

function peopleOf({ accounts }: World): Choice[] {
  return [...accounts.values()].map(({ user }) => ({
    label: user.global_name ?? user.username,
    value: user.id,
  }));
}

function rolesOf({ guilds }: World): Choice[] {
  return [...guilds.values()].flatMap(({ roles }) =>
    Array.from(roles.values(), ({ id, name }) => ({ label: name, value: id })),
  );
}

function channelsOf({ channels }: World): Choice[] {
  return [...channels.values()].map(({ id, name }) => ({ label: name, value: id }));
}

const entriesByType: Record<number, (world: World) => Choice[]> = {
  [componentTypes.userSelect]: peopleOf,
  [componentTypes.roleSelect]: rolesOf,
  [componentTypes.mentionableSelect]: (world) => [...peopleOf(world), ...rolesOf(world)],
  [componentTypes.channelSelect]: channelsOf,
};

/** The entries that a component offers, by what a person reads. */
export function entriesOf(world: World, { type, options }: { type: number; options?: unknown }): Choice[] {
  return entriesByType[type]?.(world) ?? ((options ?? []) as Choice[]);
}

/** The values of the entries that are named, with commas between them, by label or value. */
export function valuesOf(entries: readonly Choice[], text: string, line: number): string[] {
  const named = (name: string) => entries.find(({ label, value }) => [label, value].includes(name));
  const names = named(text) ? [text] : text.split(/,\s*/);
  return names.map((name) => {
    const found = named(name);
    const labels = entries.map(({ label }) => label).join(', ') || 'nothing';
    if (!found) throw new ScriptError(line, `there is no "${name}" to choose, only ${labels}`);
    return found.value;
  });
}
