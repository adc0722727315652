import type { Desk } from '../../desk/desk.ts';
import type { GuildSettings } from '../../settings/settings.ts';
import { settingNames, type SettingName } from '../../settings/table.ts';
import type { Owner } from '../../store/ownership.ts';
import { listNames } from '../../words/list.ts';
import { wordsFor } from '../../words/words.ts';
import { type CommandName, nameIn } from '../name.ts';
import type { Feeds } from '../../feeds/feeds.ts';
import { nameLanguage } from '../../words/language-name.ts';
import { parseLanguage, suggestLanguages } from './language.ts';

/** Where somebody types. */
export type TypingPlace = {
  /** BCP 47 */
  locale: string;
  guild: string | null;
  channel: string | null;
  /** Who owns what is read there openly. */
  place: Owner;
  desk: Desk;
  settings: GuildSettings;
  commands: readonly { name: CommandName; buttonOnly?: true }[];
  feeds: Feeds;
  /** What the other options hold so far. */
  values: { readonly [option: string]: string | number | boolean };
};

/** The person sees the name; the value is the option's. */
export type Suggestion = { name: string; value: string };
export type Suggest = (place: TypingPlace, typed: string) => Suggestion[] | Promise<Suggestion[]>;

/** What was lately read here, newest first. */
export const suggestRecent: Suggest = async ({ channel, place, desk }, typed) => {
  const articles = channel === null ? [] : await desk.recent(place, channel);
  const wanted = typed.toLocaleLowerCase();
  const found = articles.filter(({ title }) => title.toLocaleLowerCase().includes(wanted));
  return found.map(({ id, title }) => ({ name: title, value: `#${id}` }));
};

/** Languages by name, in the person's own. */
export const suggestLanguage: Suggest = ({ locale }, typed) =>
  suggestLanguages(typed, locale).map(({ tag, name }) => ({ name, value: tag }));

/** What was typed so far, and languages for what comes after its last comma. */
export const suggestLanguageList: Suggest = ({ locale }, typed) => {
  const words = wordsFor(locale);
  const [, before = '', last = ''] = /^(.*[,;、，；]\s*)?(.*)$/su.exec(typed) ?? [];
  const named = before.split(/[,;、，；]/u).flatMap((part) => parseLanguage(part, locale) ?? []);
  return suggestLanguages(last, locale)
    .filter(({ tag }) => !named.includes(tag))
    .map(({ tag, name }) => ({
      name: listNames(words, [...named.map((one) => nameLanguage(one, locale) ?? one), name]),
      value: [...named, tag].join(','),
    }));
};

/** Those that the operator offers. */
export const suggestModels: Suggest = ({ settings }, typed) =>
  settings.limits.models
    .filter((model) => model.includes(typed.toLocaleLowerCase()))
    .map((model) => ({ name: model, value: model }));

/** Commands as they are typed in the person's language. */
export const suggestCommands: Suggest = ({ locale, commands }, typed) => {
  const words = wordsFor(locale);
  const wanted = typed.toLocaleLowerCase().replace(/^\//u, '');
  return commands
    .filter(({ buttonOnly, name }) => !buttonOnly && nameIn(words, name).includes(wanted))
    .map(({ name }) => ({ name: `/${nameIn(words, name)}`, value: name }));
};

/** Settings by their names, in the person's language. */
export const suggestSettings: Suggest = ({ locale }, typed) => {
  const { settings } = wordsFor(locale);
  const wanted = typed.toLocaleLowerCase();
  const isLike = (name: SettingName) =>
    [name, settings[name].name, settings[name].label].some((called) =>
      called.toLocaleLowerCase().includes(wanted),
    );
  return settingNames.filter(isLike).map((name) => ({ name: settings[name].label, value: name }));
};
