import { languageOf } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';

/** Whether a text has a pronoun for somebody who was named before. */
export const refersBack = (text: string, language: string): boolean =>
  languageOf(language).names?.pronouns?.test(normalizeText(text)) ?? false;
