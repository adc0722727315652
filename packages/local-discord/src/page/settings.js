import { byId, el } from './dom.js';
import { catalogues } from './words.js';

function nameOf(locale) {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale);
}

/** Each by its own name; where the bot's commands aren't in it, it is said that the page alone is. */
export function nameLanguages(commands) {
  const isBots = (code) =>
    commands.length === 0 ||
    code.startsWith('en') ||
    commands.some(({ description_localizations: translated }) => translated?.[code]);
  for (const option of byId('locale').options) {
    const words = catalogues[option.value];
    const name = nameOf(option.value);
    option.textContent = isBots(option.value) ? name : `${name} (${words.pageOnly})`;
  }
}

function wear() {
  document.documentElement.dataset.look = byId('look').value;
}

/** Who one is, in which language and which look: kept by the browser, but for the language, which Discord keeps. */
export function openSettings({ changePerson, changeLocale, changeLog }) {
  byId('locale').append(
    ...Object.keys(catalogues).map((code) => el('option', { value: code }, nameOf(code))),
  );
  for (const id of ['persona', 'look']) {
    byId(id).value = localStorage.getItem(id) ?? byId(id).value;
    byId(id).addEventListener('change', () => localStorage.setItem(id, byId(id).value));
  }
  wear();
  byId('look').addEventListener('change', wear);
  byId('persona').addEventListener('change', changePerson);
  byId('locale').addEventListener('change', () => changeLocale(byId('locale').value));
  byId('showlog').addEventListener('click', () => {
    byId('log').hidden = !byId('log').hidden;
    // Where the settings are a sheet, it lies over the log.
    if (byId('settings').matches(':popover-open')) byId('settings').hidePopover();
    byId('showlog').setAttribute('aria-pressed', String(!byId('log').hidden));
    changeLog();
  });
}
