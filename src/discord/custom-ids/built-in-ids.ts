/** What the face does itself, without a command, on the card of the person that the custom id names. */
export type BuiltInAction =
  | { action: 'delete'; person: string }
  | { action: 'cancel'; person: string; request: string };

export const builtInIds = {
  /** A select of follow-ups; what its person chooses changes the card itself. */
  more: (person: string) => `1|*more|${person}`,
  delete: (person: string) => `1|*delete|${person}`,
  cancel: (person: string, request: string) => `1|*cancel|${person}|${request}`,
};

export function parseBuiltInId(id: string): BuiltInAction | null {
  const [, action, person = '', request = ''] = /^1\|\*(delete|cancel)\|(\d+)(?:\|(\w+))?$/.exec(id) ?? [];
  if (action === 'delete') return { action, person };
  return action === 'cancel' ? { action, person, request } : null;
}

/** Whose card a select of follow-ups belongs to. */
export function selectOwner(selectId: string): string | null {
  return /^1\|\*more\|(\d+)\|\d+$/.exec(selectId)?.[1] ?? null;
}
