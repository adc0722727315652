import type { Language } from './language.ts';

export const russian: Language = { tag: 'ru' };
