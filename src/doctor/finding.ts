/** What was examined. */
export const parts = [
  'program',
  'disk',
  'store',
  'backups',
  'discord',
  'servers',
  'clock',
  'models',
  'feeds',
] as const;
export type Part = (typeof parts)[number];

/**
 * `problem`: the bot can't do its work; `warning`: it can, but not all of it, or not for long. `todo` says what to do.
 */
export type Finding = { part: Part; level: 'ok' | 'warning' | 'problem'; text: string; todo: string | null };

export const ok = (part: Part, text: string): Finding => ({ part, level: 'ok', text, todo: null });
export const warning = (part: Part, text: string, todo: string): Finding => ({
  part,
  level: 'warning',
  text,
  todo,
});
export const problem = (part: Part, text: string, todo: string): Finding => ({
  part,
  level: 'problem',
  text,
  todo,
});

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
