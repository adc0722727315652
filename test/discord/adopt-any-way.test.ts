import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import type { Message, PendingInteraction } from 'local-discord';
import { defineCommand } from '../../src/command/command.ts';
import { shared } from '../../src/command/options/option.ts';
import { openStore } from '../../src/store/store.ts';
import { say } from './commands.ts';
import { type Harness, openHarness } from './harness.ts';
import { says } from './message-matchers.ts';

type Asked = Pick<PendingInteraction, 'settled'>;

/** Whatever is asked for but a card doesn't end until the next process has it. */
async function openStuck(t: TestContext) {
  let isStuck = true;
  const runs: string[] = [];
  const command = defineCommand({
    name: 'summarize',
    options: { article: shared.article },
    mention: 'source',
    menu: 'summarize',
    async *run(context, { article }) {
      runs.push(article ?? '');
      const again = {
        command: 'summarize',
        values: { article: 'by button' },
        slot: 'button',
        label: 'Again',
      } as const;
      if (article === 'card') return yield { ...say('A card.'), followUps: [again] };
      yield say('Reading…', true);
      if (isStuck) await once(context.signal, 'abort');
      context.signal.throwIfAborted();
      yield say(`Done with ${article}.`);
    },
  });
  const drainTimeouts = { toFinish: 0, toStop: 2000 };
  const harness = await openHarness(t, { commands: [command], drainTimeouts });
  /** Another process over the same store, as after a `kill -9`: the one before has left its row and nothing else. */
  const restart = async () => {
    await harness.bot.drain();
    const other = await openStore(harness.folder, Date.now, assert.ifError);
    assert.equal((await other.journal.adopt(9)).length, 1);
    await other.journal.release();
    await other.close();
    isStuck = false;
    return harness.start();
  };
  return { ...harness, runs, restart };
}

const card = ({ people, channels }: Harness): Promise<Message> =>
  people.member.slash(channels.general, 'summarize', { article: 'card' }).settled(says('A card.'));

const ways: Record<string, (harness: Harness) => Promise<{ asked: Asked; article: string }>> = {
  'a button': async (harness) => {
    const asked = harness.people.member.press(await card(harness), 'Again');
    return { asked, article: 'by button' };
  },
  'a form': async ({ people, channels }) => {
    const modal = await people.member.slash(channels.general, 'summarize').modal();
    return { asked: people.member.submit(modal, { article: 'by form' }), article: 'by form' };
  },
  'a message’s menu': async ({ people, channels }) => {
    const { message } = people.admin.send(channels.general, 'https://example.com/by-menu');
    return { asked: people.member.menu(message, 'Summarize'), article: 'https://example.com/by-menu' };
  },
  'a direct message': async ({ people: { member } }) => {
    const article = 'https://example.com/by-dm';
    return { asked: member.send(member.dm(), article), article };
  },
};

for (const [name, ask] of Object.entries(ways))
  test(`what ${name} asked for is answered by the next process, once and on its own card`, async (t) => {
    const harness = await openStuck(t);
    const { asked, article } = await ask(harness);
    const begun = await asked.settled(says('Reading…'));
    const next = await harness.restart();
    const done = await asked.settled(says(`Done with`));
    assert.equal(done.id, begun.id);
    assert.deepEqual(harness.runs.slice(-2), [article, article]);
    await next.idle();
    assert.equal((await harness.store.journal.status()).open, 0);
  });

test('what another process answers is cancelled in this one', async (t) => {
  const harness = await openStuck(t);
  const { people, channels, folder, runs } = harness;
  const handle = people.member.slash(channels.general, 'summarize', { article: 'elsewhere' });
  const begun = await handle.settled(says('Reading…'));
  // It is another process's from now on.
  await harness.bot.drain();
  const other = await openStore(folder, Date.now, assert.ifError);
  assert.equal((await other.journal.adopt(9)).length, 1);
  const next = await harness.start();
  await people.member.press(begun, 'Cancel').acknowledged;
  assert.equal((await other.journal.renew()).length, 1);
  await other.journal.release();
  await other.close();
  await handle.settled(says('Cancelled.'));
  await next.idle();
  assert.equal(runs.length, 1);
});
