import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { openHarness } from '../../discord/harness.ts';
import { says } from '../../discord/message-matchers.ts';
import { openNewsstand, type Entry } from '../../feeds/newsstand.ts';
import { inspectAll, message, openPage } from './page-checks.ts';

const hour = 3_600_000;

const ferry: Entry = {
  path: '/ferry',
  title: 'Ferry runs aground off Harbour Island',
  text: 'A ferry with 212 passengers ran aground off Harbour Island on Friday morning.\nThe coast guard took everybody off within two hours. Nobody was hurt, the mayor, Ada Lind, said.\nThe shipping company has stopped the line until divers have looked at the hull.',
};
const sameStory: Entry = { ...ferry, path: '/aground', title: 'Ferry aground off Harbour Island' };

/** Each of another thing, so that none is the same story as another. */
const things = [
  'Tram drivers in Westport walked out and demanded 6 percent more pay',
  'Beekeepers near Aldmoor lost 400 hives to a mite',
  'A court in Norholm freed the banker Ivo Quist after 9 years',
  'Astronomers at Pell Observatory photographed a comet with two tails',
  'The museum of Sandhaven bought a lost painting for 3 million crowns',
  'Goalkeeper Mina Aru saved four penalties and won the cup',
  'Bakers in Oldtown stopped selling rye bread after a bad harvest',
  'A wolf crossed the motorway bridge at Kestrel Pass with five cubs',
  'Engineers drained the Brackwater dam to mend its 70-year-old gates',
  'The opera house of Linden reopened its roof garden to dancers',
];
const many = (at: number): Entry[] =>
  things.map((thing, index) => ({
    at,
    path: `/thing-${index}`,
    title: thing,
    text: `${thing} on Friday.\nNobody had expected it so soon, said a witness who asked for no name.`,
  }));

/** What comes by itself, as it stands in a channel: a story that is told twice, and a full digest. */
export async function testFeeds(t: TestContext, browser: Browser): Promise<void> {
  const stand = await openNewsstand(t);
  const clock = { now: Date.parse('2026-11-27T12:00:00Z') };
  const harness = await openHarness(t, {
    now: () => clock.now,
    study: { readSource: stand.readSource },
    feeds: { fetchFeed: stand.fetchFeed, now: () => clock.now, tick: 20 },
  });
  const { general, news } = harness.channels;
  const follow = (options: Record<string, string>) =>
    harness.people.admin
      .slash(general, 'feed add', { source: stand.origin, 'time-zone': 'UTC', ...options })
      .settled(says('How it comes'));
  const page = await openPage(t, browser, harness.url);

  await t.test('a story’s card, and who else tells it', async () => {
    await page.getByRole('button', { name: 'news' }).click();
    stand.entries.push({ ...ferry, at: clock.now - hour });
    await follow({ channel: news.id, deliver: 'each' });
    await message(page, '212 passengers').getByRole('button', { name: 'Evidence' }).waitFor();
    stand.entries.unshift({ ...sameStory, at: clock.now });
    clock.now += 2 * hour;
    await message(page, 'Also told by').waitFor();
    await inspectAll(page, 'with a story’s card');
  });

  await t.test('a full digest', async () => {
    const watch = harness.watch(news);
    await page.getByRole('button', { name: 'general' }).click();
    await follow({ channel: general.id, deliver: 'daily', at: '20:00' });
    stand.entries.push(...many(clock.now));
    clock.now += 2 * hour;
    await watch.settled(says('roof garden'));
    clock.now = Date.parse('2026-11-27T20:01:00Z');
    const digest = message(page, 'Today’s digest');
    await digest.waitFor();
    assert.match((await digest.textContent()) ?? '', /7\..*3 more/);
    await inspectAll(page, 'with a full digest');
  });
}
