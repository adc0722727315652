import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { compose } from '../../src/article/compose.ts';
import { Refusal } from '../../src/base/refusal.ts';
import { entry, isDone, isHidden, labels, says } from './message-matchers.ts';
import { openHarness } from './harness.ts';

const folder = new URL('../../playground/samples/story/', import.meta.url);
const names = ['courier', 'post', 'radio'];
const linkTo = (name: string) => `https://${name}.example/ferry`;

/** Links lead to the sample story; what has another name can't be read. */
const readSource = async (source: { kind: string; url?: string }) => {
  const name = names.find((each) => source.url === linkTo(each));
  if (name === undefined) throw new Refusal('link.unreachable', { host: 'gone.example' });
  const text = readFileSync(new URL(`${name}.md`, folder), 'utf8');
  return compose({ kind: 'markdown', text, share: 1, url: linkTo(name) });
};
const study = { readSource } as const;

test('two articles are compared: what both say, where they differ, and whose sentence says so', async (t) => {
  const { people, channels } = await openHarness(t, { study });
  const { member, admin } = people;
  const values = { article: linkTo('courier'), other: linkTo('post') };
  const card = await member.slash(channels.general, 'compare', values).settled(isDone);
  const text = textOf(card);
  for (const section of ['More than one says', 'They differ', 'Only one says'])
    assert.ok(text.includes(`**${section}**`), text);
  assert.match(
    text,
    /__On: 14 \/ 17__\n• \*\*Ostrow Courier\*\* — .*14 people.*\n• \*\*The Lowland Post\*\* — Seventeen/,
  );
  assert.deepEqual(labels(card).slice(0, 4), ['Ask…', 'Timeline', 'Key actors', 'Evidence']);
  const evidence = await admin.press(card, 'Evidence').settled(says('Evidence'));
  assert.ok(isHidden(evidence));
  assert.match(textOf(evidence), /> ² .*14 people were injured\. — Ostrow Courier/);
  const timeline = await member.press(card, 'Timeline').settled(says('Mar 20, 2025'));
  assert.match(textOf(timeline), /\*\*1998 · Ostrow Courier\*\* — The pier/);
  const file = await member
    .select(card, entry(card, 'As a file').select, [entry(card, 'As a file').value])
    .settled((message) => message.attachments.length > 0);
  assert.equal(file.attachments[0]!.filename, 'compare.md');
});

test('a card says what else was read here on its story, and leads to all of it', async (t) => {
  const { people, channels } = await openHarness(t, { study });
  const { member } = people;
  const read = (name: string) =>
    member.slash(channels.general, 'summarize', { article: linkTo(name) }).settled(isDone);
  await read('post');
  const card = await read('courier');
  assert.match(textOf(card), /Also read here: 1 more article on this story\./);
  const compared = await member.press(card, 'Compare').settled(says('They differ'));
  assert.match(textOf(compared), /On: 14 \/ 17/);
  const story = await member.slash(channels.general, 'story', { article: linkTo('courier') }).settled(isDone);
  assert.match(textOf(story), /\*\*Read here on this story\*\*[\s\S]*Ostrow Courier[\s\S]*The Lowland Post/);
  const [headline = ''] = textOf(card).split('\n');
  assert.match(headline, /^\*\*.+\*\*$/);
  const latest = await member.slash(channels.general, 'story').settled(isDone);
  assert.equal(textOf(latest).split('\n')[0], headline, 'which story it is');
});

test('a story of which nothing else was read is named all the same', async (t) => {
  const { people, channels } = await openHarness(t, { study });
  const { member } = people;
  const card = await member
    .slash(channels.general, 'summarize', { article: linkTo('courier') })
    .settled(isDone);
  const alone = member.slash(channels.general, 'story').settled(says('Nothing else was read here'));
  const story = textOf(await alone);
  assert.equal(story.split('\n')[0], textOf(card).split('\n')[0]);
});

test('what a person read privately stays out of what others are told, and makes a comparison private', async (t) => {
  const { people, channels } = await openHarness(t, { study });
  const { member, admin } = people;
  const hidden = { article: linkTo('post'), private: true };
  const own = await member.slash(channels.general, 'summarize', hidden).settled(isDone);
  assert.ok(isHidden(own));
  const open = await admin
    .slash(channels.general, 'summarize', { article: linkTo('courier') })
    .settled(isDone);
  assert.doesNotMatch(textOf(open), /Also read here/);
  const again = await member
    .slash(channels.general, 'summarize', { article: linkTo('courier'), private: true })
    .settled(isDone);
  assert.match(textOf(again), /Also read here: 1 more/);
  const compared = await member.press(again, 'Compare').settled(says('They differ'));
  assert.ok(isHidden(compared));
});

test('one that can’t be read is left out and said; one alone, or the same twice, can’t be compared', async (t) => {
  const { people, channels } = await openHarness(t, { study });
  const { member } = people;
  const compare = (values: Record<string, string>) =>
    member.slash(channels.general, 'compare', values).settled(isDone);
  const courier = linkTo('courier');
  const partly = await compare({ article: courier, other: 'https://gone.example/x', third: linkTo('post') });
  assert.match(textOf(partly), /Left out, because it couldn’t be read: .*gone\.example/);
  assert.match(textOf(partly), /They differ/);
  const refused = { [courier]: 'takes two different articles', 'https://gone.example/x': 'gone.example' };
  for (const [other, said] of Object.entries(refused))
    await member.slash(channels.general, 'compare', { article: courier, other }).settled(says(said));
});

test('what was read here is suggested for each article', async (t) => {
  const { people, channels } = await openHarness(t, { study });
  const { member } = people;
  await member.slash(channels.general, 'summarize', { article: linkTo('radio') }).settled(isDone);
  const choices = await member.autocomplete(channels.general, 'compare', 'third', {
    article: '',
    third: 'ferry',
  });
  assert.deepEqual(
    choices.map(({ name }) => name),
    ['Ostrow ferry accident: what we know'],
  );
});

test('a comparison is asked about, and its actors shown, over all of its articles, each with its outlet', async (t) => {
  const { people, channels } = await openHarness(t, { study });
  const { member } = people;
  const values = { article: linkTo('courier'), other: linkTo('post'), third: linkTo('radio') };
  const card = await member.slash(channels.general, 'compare', values).settled(isDone);
  const modal = await member.press(card, 'Ask…').modal();
  const answer = await member.submit(modal, { question: 'Who leads the inquiry?' }).settled(isDone);
  assert.ok(says('Who leads the inquiry?')(answer));
  assert.match(textOf(answer), /Ostrow Courier · The Lowland Post · Delta Radio News/);
  assert.match(textOf(answer), /• \*\*The Lowland Post\*\* — The inquiry is led by Judge Pavel Anders/);
  const again = await member.press(card, 'Ask…').modal();
  const disputed = await member.submit(again, { question: 'How many people were injured?' }).settled(isDone);
  assert.ok(says('How many people were injured?')(disputed));
  assert.match(textOf(disputed), /• \*\*Ostrow Courier\*\* — .*14 people were injured/);
  assert.match(textOf(disputed), /• \*\*The Lowland Post\*\* — Seventeen people were injured/);
  const actors = await member.press(card, 'Key actors').settled(isDone);
  assert.match(textOf(actors), /\*\*Ines Corvin · Ostrow Courier\*\* — Harbour master/);
  assert.match(textOf(actors), /\*\*Olga Ferrand · The Lowland Post\*\* — Transport minister/);
  const evidence = await member.press(actors, 'Evidence').settled(says('Evidence'));
  assert.match(
    textOf(evidence),
    /> ² Harbour master [^\n]* — Ostrow Courier \[↗\]\(https:\/\/courier\.example\/ferry#:~:text=Harbour/,
  );
  assert.match(
    textOf(evidence),
    /> ³ Transport minister [^\n]* — The Lowland Post \[↗\]\(https:\/\/post\.example\/ferry#:~:text=Transport/,
  );
});
