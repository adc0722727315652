/** What the face does itself, without a command: by its custom ids, which name the one who asked. */
export type BuiltInAction =
  | { action: 'delete'; person: string }
  | { action: 'cancel'; person: string; work: string };

export const builtInIds = {
  /** A select of follow-ups; what its asker chooses changes the card itself. */
  more: (person: string) => `1|*more|${person}`,
  delete: (person: string) => `1|*delete|${person}`,
  cancel: (person: string, work: string) => `1|*cancel|${person}|${work}`,
};

export function parseBuiltInId(id: string): BuiltInAction | null {
  const [, action, person = '', work = ''] = /^1\|\*(delete|cancel)\|(\d+)(?:\|(\w+))?$/.exec(id) ?? [];
  if (action === 'delete') return { action, person };
  return action === 'cancel' ? { action, person, work } : null;
}

/** Whose card a select of follow-ups belongs to. */
export function selectOwner(selectId: string): string | null {
  return /^1\|\*more\|(\d+)\|\d+$/.exec(selectId)?.[1] ?? null;
}
