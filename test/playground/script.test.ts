import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { openPlayground } from '../../playground/open.ts';
import { ScriptError } from '../../playground/script/script-error.ts';
import { play, type Played } from '../../playground/script/play.ts';
import { parseScript } from '../../playground/script/parse-script.ts';
import { transcriptOf } from '../../playground/script/transcript.ts';
import { parseBuiltInId } from '../../src/discord/custom-ids/built-in-ids.ts';
import { openHarness, type Harness } from '../discord/harness.ts';

const samples = new URL('../../playground/samples/here', import.meta.url);
const isGrowing = (ids: readonly string[]) => ids.some((id) => parseBuiltInId(id)?.action === 'cancel');

async function playAll(discord: Harness, script: string): Promise<Played[]> {
  return Array.fromAsync(
    play({ discord, base: samples, isGrowing, idle: () => discord.bot.idle() }, parseScript(script)),
  );
}

const flaws: [string, string, RegExp][] = [
  ['an unknown verb', '\n# says hello\nshout hello', /^3: "shout" is nothing one can do: as, .*after a \/$/],
  ['an unknown person', 'as bob', /^1: after "as" goes admin, member or guest, not "bob"$/],
  ['a missing text', 'say', /^1: after "say" goes a text$/],
  ['a width that is none', 'width wide', /^1: after "width" goes pixels, 320 to 1999, not "wide"$/],
  ['a value without a step', '  file < a.txt', /^1: an indented line belongs to a step above it/],
  ['half a value', '/ask\n  question:', /^2: an indented line is "name: text" or "name < file"$/],
  ['a value twice', '/ask\n  question: a\n  question: b', /^3: "question" is given twice$/],
  ['a value that nothing takes', 'as admin\n  name: b', /^2: "as" takes no "name"$/],
];

for (const [what, script, told] of flaws) {
  test(`${what} is told with its line`, () => {
    assert.throws(() => parseScript(script), matches(told));
  });
}

function matches(told: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof ScriptError);
    assert.match(`${error.line}: ${error.message}`, told);
    return true;
  };
}

const impossible: [string, RegExp][] = [
  ['in lobby', /^1: there is no channel "lobby", only general, news, announcements and dm$/],
  ['/dance', /^1: there is no command "dance" here/],
  ['/ask\n  length: short', /^2: \/ask has no option "length", only question, article, file/],
  ['/summarize\n  file < none.txt', /^2: there is no file "none\.txt" beside the script$/],
  ['/summarize\n  file: en-harbour.txt', /^2: "file" takes a file: file < file$/],
  ['press Evidence', /^1: no answer so far has "Evidence"$/],
  ['reply Who?', /^1: nothing has been said so far$/],
  ['as guest\nsay hello', /^2: gil lacks SendMessages in general$/],
  ['/help\npicture a\n  only: picture', /^2: the newest answer has no picture$/],
  ['/help\npicture a\n  typed: /', /^2: "typed" goes with "only: page"$/],
  ['/help\npicture a\npress Nothing', /^3: no answer so far has "Nothing"$/],
];

test('what can’t be done is told with its line', async (t) => {
  const harness = await openHarness(t);
  for (const [script, told] of impossible) await assert.rejects(playAll(harness, script), matches(told));
});

test('a conversation is played: commands, mentions, replies, buttons, selects, forms, menus', async (t) => {
  const harness = await openHarness(t);
  const played = await playAll(
    harness,
    `
/summarize
  file < en-harbour.txt
select More: Shorter
press Ask…
  question: Who ordered every berth closed?
press Evidence
as admin
in news
locale ko
say The crane fell onto a car ferry, and fourteen people were injured on Friday morning.
menu Summarize
in dm
say @Nutgraf
  file < en-harbour.txt
reply How many lorries can each landing ship carry?
select 더 보기: 삭제
`,
  );
  const transcript = played.map(transcriptOf).join('\n\n');
  assert.match(
    transcript,
    /^\*\*Sam\*\* \(member\) in #general: `\/summarize file: en-harbour\.txt`\n\n> \*\*Lind/,
  );
  assert.match(
    transcript,
    /pressed `Ask… question: Who ordered .*`\n\n(> .*\n)*> • Harbour master Ewan Tregarth/,
  );
  assert.match(transcript, /pressed `Evidence`\n\n> \(only for the one who asked\)/);
  assert.match(transcript, /\*\*Ada\*\* \(admin\) in #news: `The crane fell/);
  assert.match(transcript, /chose `Summarize`\n\n> \*\*The crane fell/);
  assert.match(
    transcript,
    /in direct messages: replied `How many lorries.*`\n\n(> .*\n)*> • The Navy will send two/,
  );
  assert.match(transcript, /`주요 인물`/);
  const last = played.at(-1);
  assert.ok(last?.kind === 'turn' && last.answers.length === 0, 'deleted');
});

test('nothing in an answer becomes a tag of the transcript', async (t) => {
  const harness = await openHarness(t);
  const script =
    'in dm\nsay <script>alert(1)</script> was what the mayor of Lindmoor said on Friday to the council.';
  const [turn] = await playAll(harness, script);
  assert.ok(turn?.kind === 'turn');
  assert.doesNotMatch(transcriptOf(turn).replaceAll(/`[^`]*`/g, ''), /<script/);
});

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

const nobody = {
  name: 'Nutgraf',
  about: () => '',
  hints: () => [],
  connect: () => assert.fail('no bot is needed'),
  isGrowing,
  stopped: () => assert.fail('nobody is waited for'),
  welcome: String,
  print: assert.fail,
  complain: assert.fail,
};

test('arguments that don’t fit are told, and how it is called; a bad script with its place', async (t) => {
  const folder = folderOf(t);
  const bad = join(folder, 'bad.script');
  writeFileSync(bad, '/help\n\nfly\n');
  const complaints: string[] = [];
  const opening = { ...nobody, complain: (text: string) => void complaints.push(text) };
  for (const argv of [
    ['--fly'],
    ['--out', folder],
    ['--script', bad, '--pictures'],
    ['--script', join(folder, 'none')],
    ['--script', bad],
  ]) {
    assert.equal(await openPlayground(opening, argv), 2);
  }
  const [unknown, alone, nowhere, missing, flawed] = complaints;
  assert.match(unknown ?? '', /--fly.*\nUsage: npm run playground -- \[--script FILE/);
  assert.match(alone ?? '', /^--out and --pictures need --script FILE\.\nUsage/);
  assert.match(nowhere ?? '', /^--pictures needs --out DIR\.\nUsage/);
  assert.match(missing ?? '', /^There is no file .*none\.\nUsage/);
  assert.match(flawed ?? '', /bad\.script:3: "fly" is nothing one can do/);
});

test('a folder that can’t be written is one sentence, before a bot is started', async (t) => {
  const script = join(folderOf(t), 'help.script');
  writeFileSync(script, '/help\n');
  const complaints: string[] = [];
  const opening = { ...nobody, complain: (text: string) => void complaints.push(text) };
  assert.equal(await openPlayground(opening, ['--script', script, '--out', join(script, 'below')]), 3);
  assert.equal(complaints.length, 1);
  assert.match(complaints[0] ?? '', /^Nothing can be written in .*below \(ENOTDIR\)\. [^\n]+$/);
});

test('without its bot the local Discord ends too', async (t) => {
  const script = join(folderOf(t), 'help.script');
  writeFileSync(script, '/help\n');
  let address = '';
  const connect = ({ apiUrl }: { apiUrl: string }) => {
    address = apiUrl;
    return Promise.reject(new Error('no bot'));
  };
  await assert.rejects(openPlayground({ ...nobody, connect }, ['--script', script]), /no bot/);
  await assert.rejects(fetch(address), TypeError);
});

test('a bot whose commands Discord refuses is taken off, and one sentence says why', async (t) => {
  const script = join(folderOf(t), 'help.script');
  writeFileSync(script, '/help\n');
  const complaints: string[] = [];
  let drained = 0;
  const bot = {
    registrationFault: 'config set footer description: too short',
    idle: () => Promise.resolve(),
    drain: () => Promise.resolve(void drained++),
  };
  const opening = {
    ...nobody,
    connect: () => Promise.resolve(bot),
    stopped: () => new Promise<never>(() => {}),
    complain: (text: string) => void complaints.push(text),
  };
  assert.equal(await openPlayground(opening, ['--script', script]), 1);
  assert.equal(await openPlayground(opening, []), 1);
  const sentence = 'The commands can’t be registered with Discord. config set footer description: too short';
  assert.deepEqual(complaints, [sentence, sentence]);
  assert.equal(drained, 2);
});

test('the program plays a script and writes its transcript', async (t) => {
  const folder = folderOf(t);
  const script = join(folder, 'help.script');
  writeFileSync(script, '/help\n');
  const line = ['run', '--silent', 'playground', '--', '--script', script, '--out', join(folder, 'new')];
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NUTGRAF_DATA: folder };
  const { stdout } = await promisify(execFile)('npm', line, { env });
  assert.equal(stdout, `The conversation is in ${join(folder, 'new')}.\n`);
  const transcript = readFileSync(join(folder, 'new', 'transcript.md'), 'utf8');
  assert.match(transcript, /`\/help`\n\n(> ?.*\n)*> I read news articles/);
});
