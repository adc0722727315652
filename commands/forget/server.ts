import { defineCommand } from '../../src/command/command.ts';
import { askBeforeForgetting, forgottenView, keptSentence } from '../../src/command/forget-view.ts';
import { shared } from '../../src/command/options/option.ts';
import { guildOwner } from '../../src/desk/principal.ts';

export const forgetServer = defineCommand({
  name: 'forget server',
  options: { sure: shared.sure },
  needs: 'guild',
  right: 'manageServer',
  private: true,
  async *run(context, { sure }) {
    const { desk, words } = context;
    const guild = context.guild ?? '';
    if (sure) {
      await desk.forget.guild(guild);
      yield forgottenView(context);
      return;
    }
    const kept = keptSentence(context, await desk.forget.count(guildOwner(guild), null));
    const press = { command: 'forget server', values: {} };
    yield askBeforeForgetting(context, press, [kept, words.views.forgetsServer]);
  },
});
