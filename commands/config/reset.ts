import { Refusal } from '../../src/base/refusal.ts';
import { defineCommand } from '../../src/command/command.ts';
import { parseSetting } from '../../src/command/settings/setting-options.ts';
import { changeSettings } from '../../src/command/settings/settings-panel.ts';
import { settingNames } from '../../src/settings/table.ts';
import { listNames } from '../../src/words/list.ts';
import { suggestSettings } from '../../src/command/options/suggest.ts';

export const configReset = defineCommand({
  name: 'config reset',
  options: {
    setting: { type: 'text', required: true, maxLength: 50, suggest: suggestSettings, suggestedOnly: true },
  },
  needs: 'guild',
  right: 'manageServer',
  private: true,
  async *run(context, { setting }) {
    const name = parseSetting(setting);
    if (name === null) {
      const names = settingNames.map((one) => context.words.settings[one].name);
      throw new Refusal('setting.unknown', { text: setting, choices: listNames(context.words, names) });
    }
    yield await changeSettings(context, { [name]: null });
  },
});
