import type { Language } from './language.ts';

export const portuguese: Language = { tag: 'pt' };
