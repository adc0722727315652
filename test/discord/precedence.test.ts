import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPrecedence } from '../../src/discord/state/precedence.ts';
import { commandThat, say } from './commands.ts';
import { openHarness } from './harness.ts';
import { says } from './message-matchers.ts';

test('no answer begins while something waits to be acknowledged, and then one after the other', async () => {
  const { arrive, turn } = createPrecedence();
  const departures = [arrive(), arrive()];
  const events: string[] = [];
  const answers = ['first', 'second'].map(async (name) => {
    await turn();
    events.push(name);
    // What the network brings is looked at between the two.
    setImmediate(() => events.push(`after the ${name}`));
  });
  for (const depart of departures) {
    await new Promise(setImmediate);
    events.push('acknowledged');
    depart();
  }
  await Promise.all(answers);
  assert.deepEqual(events, ['acknowledged', 'acknowledged', 'first', 'after the first', 'second']);
});

test('an answer doesn’t wait for ever behind what isn’t acknowledged', async () => {
  const { arrive, turn } = createPrecedence();
  arrive();
  await turn();
});

test('a guild’s settings are read once before the acknowledgement', async (t) => {
  const commands = [
    commandThat(async function* views() {
      yield say('Done.');
    }),
  ];
  const { people, channels, store } = await openHarness(t, { commands });
  const { mock: reads } = t.mock.method(store.settings, 'read');
  const append = store.journal.append.bind(store.journal);
  let readBefore = 0;
  t.mock.method(store.journal, 'append', (...values: Parameters<typeof append>) => {
    readBefore = reads.callCount();
    return append(...values);
  });
  await people.member.slash(channels.general, 'summarize', { article: 'Some text.' }).settled(says('Done.'));
  assert.equal(readBefore, 1);
});
