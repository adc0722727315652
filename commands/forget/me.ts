import { defineCommand } from '../../src/command/command.ts';
import { askBeforeForgetting, forgottenView, keptSentence } from '../../src/command/forget-view.ts';
import { shared } from '../../src/command/options/option.ts';
import { personOwner } from '../../src/desk/principal.ts';

/** In a terminal, where nobody in particular asks, it is what was read there. */
export const forgetMe = defineCommand({
  name: 'forget me',
  options: { sure: shared.sure },
  private: true,
  anywhere: true,
  async *run(context, { sure }) {
    const { desk, person, place, words } = context;
    const owner = person === null ? place : personOwner(person);
    if (sure) {
      await (person === null ? desk.forget.owner(place) : desk.forget.person(person));
      yield forgottenView(context);
      return;
    }
    const kept = keptSentence(context, await desk.forget.count(owner, null));
    yield askBeforeForgetting(context, { command: 'forget me', values: {} }, [kept, words.views.forgetsMe]);
  },
});
