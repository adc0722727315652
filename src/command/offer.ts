import { suggestLanguages } from './language.ts';
import type { Option } from './option.ts';
import type { Suggest } from './suggest.ts';

/** Languages by name, in the person's own. */
const suggestLanguage: Suggest = async ({ locale }, typed) =>
  suggestLanguages(typed, locale).map(({ tag, name }) => ({ name, value: tag }));

/** How the values of an option are offered while somebody types; undefined where they aren't. */
export function suggestOf(option: Option): Suggest | undefined {
  if (option.type === 'language') return suggestLanguage;
  return option.type === 'text' ? option.suggest : undefined;
}
