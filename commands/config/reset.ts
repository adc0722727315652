import { Refusal } from '../../src/base/refusal.ts';
import { defineCommand } from '../../src/command/command.ts';
import { parseSetting } from '../../src/command/settings/setting-options.ts';
import { changeSettings } from '../../src/command/settings/settings-panel.ts';
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
    if (name === null) throw new Refusal('setting.unknown', { text: setting });
    yield await changeSettings(context, { [name]: null });
  },
});
