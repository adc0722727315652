import { Refusal } from '../../src/base/refusal.ts';
import { defineCommand } from '../../src/command/command.ts';
import type { AnyValues } from '../../src/command/options/option.ts';
import { readStamp, settingOptions, toSetting } from '../../src/command/settings/setting-options.ts';
import { changeSettings, guildOf, settingsPanel } from '../../src/command/settings/settings-panel.ts';
import type { Wanted } from '../../src/settings/settings.ts';
import { settingNames, type SettingName } from '../../src/settings/table.ts';

export const configSet = defineCommand({
  name: 'config set',
  // A form of the panel says which setting it was for: one that was emptied has nothing else to say.
  options: { ...settingOptions, setting: { type: 'text', maxLength: 32, hidden: true } },
  needs: 'guild',
  right: 'manageServer',
  private: true,
  async *run(context, values) {
    const { guildSettings, words } = context;
    const stamp = readStamp(values.setting ?? '', await guildSettings.of(guildOf(context)));
    if (stamp?.isSame === false) {
      yield await settingsPanel(context, [words.config.meanwhile(words.settings[stamp.name].label)]);
      return;
    }
    const wanted = wantedOf(values, stamp?.name);
    if (Object.keys(wanted).length === 0) throw new Refusal('setting.none', {});
    yield await changeSettings(context, wanted);
  },
});

function wantedOf(values: AnyValues, emptied: SettingName | undefined): Wanted {
  const named = settingNames.filter((name) => name === emptied || values[name] !== undefined);
  return Object.fromEntries(named.map((name) => [name, toSetting(name, values[name]) ?? null] as const));
}
