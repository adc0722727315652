import { defineCommand } from '../../src/command/command.ts';
import { settingsPanel } from '../../src/command/settings/settings-panel.ts';

export const configShow = defineCommand({
  name: 'config show',
  options: {},
  needs: 'guild',
  right: 'manageServer',
  private: true,
  welcome: 'settings',
  async *run(context) {
    yield await settingsPanel(context);
  },
});
