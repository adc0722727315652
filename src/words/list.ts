/** Names one after another, without an "and": Japanese has a comma of its own. */
export const listNames = (locale: string, names: readonly string[]): string =>
  [...new Set(names)].join(locale.startsWith('ja') ? '、' : ', ');
