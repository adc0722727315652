import { Refusal } from '../src/base/refusal.ts';
import { defineCommand } from '../src/command/command.ts';
import { emptyView } from '../src/command/view.ts';

/** Whether links that one posts may be read unasked: without an option, what holds now. */
export const links = defineCommand({
  name: 'links',
  options: { unasked: { type: 'flag' } },
  private: true,
  anywhere: true,
  optOut: { unasked: false },
  async *run({ desk, person, words }, { unasked }) {
    if (person === null) throw new Refusal('person.needed', {});
    if (unasked !== undefined) await desk.preferences.allowAutoRead(person, unasked);
    const isAllowed = await desk.preferences.allowsAutoRead(person);
    const label = isAllowed ? words.labels.notMyLinks : words.labels.myLinks;
    yield {
      ...emptyView,
      blocks: [{ kind: 'paragraph', text: words.views.linksUnasked(isAllowed) }],
      followUps: [{ label, command: 'links', values: { unasked: !isAllowed }, slot: 'button' }],
    };
  },
});
