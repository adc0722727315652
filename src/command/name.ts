import { LRUCache } from 'lru-cache';
import { formatLocale, wordsFor, type Words } from '../words/words.ts';

export type CommandName = keyof Words['commands'];
export type GroupName = keyof Words['groups'];

/** `config show` belongs to the group `config`; a name of one word to none. */
export function groupOf(name: CommandName): GroupName | null {
  const [first = '', second] = name.split(' ');
  return second !== undefined && isGroup(first) ? first : null;
}

function isGroup(name: string): name is GroupName {
  return Object.hasOwn(wordsFor('en').groups, name);
}

/** The last word of a name: what it is called within its group. */
export function ownName(name: CommandName): string {
  return name.slice(name.indexOf(' ') + 1);
}

/** The commands that start from an article, as people type them: "/summarize, /actors or /ask". */
export function listMenuCommands(
  commands: readonly { name: CommandName; menu?: unknown }[],
  words: Words,
  locale: string,
): string {
  const names = commands.filter(({ menu }) => menu).map(({ name }) => `/${nameIn(words, name)}`);
  return listFormats.memo(locale).format(names);
}

/** Making one takes longer than all else that a request's context needs. */
const listFormats = new LRUCache<string, Intl.ListFormat>({
  max: 50,
  memoMethod: (locale) => new Intl.ListFormat(formatLocale(locale), { type: 'disjunction' }),
});

/** The whole name as people type it in their language. */
export function nameIn({ commands, groups }: Words, name: CommandName): string {
  const group = groupOf(name);
  return group === null ? commands[name].name : `${groups[group].name} ${commands[name].name}`;
}
