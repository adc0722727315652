import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod';
import { commands } from '../../commands/index.ts';
import { createDownload } from '../../src/article/download/download.ts';
import { createParser } from '../../src/article/parse/parser.ts';
import { readSource } from '../../src/article/read-source.ts';
import { type Ended, runProgram, startProgram } from '../program.ts';
import { runLine } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-terminal-'));
const harbour = 'playground/samples/en-harbour.txt';

const nutgraf = (args: string[], { env = {}, input = '' } = {}) =>
  runProgram(['terminal', ...args], { env: { NUTGRAF_DATA: join(folder, 'data'), ...env }, input });

/** In this process, which is quicker, and with a real reader of links. */
async function inProcess(
  args: string[],
  { allowHosts = [] as string[], input = '', locale = 'en' } = {},
): Promise<Ended> {
  const [downloader, parser] = [createDownload({ allowHosts }), createParser()];
  try {
    return await runLine(commands, args, {
      input,
      locale,
      readSource: (source, signal) => readSource({ ...downloader, ...parser }, source, signal),
    });
  } finally {
    await Promise.all([downloader.close(), parser.close()]);
  }
}

const quotes = z.array(
  z.strictObject({ article: z.int().min(0), sentence: z.int().min(0), quote: z.string().min(1) }),
);
const articleSchema = z.strictObject({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  coverage: z.enum(['full', 'partial', 'teaser']),
  text: z.string(),
  sentences: z.array(z.string()),
});
/** The contract for scripts, word for word (README, "In a shell"). */
const readingSchema = z.strictObject({
  article: articleSchema,
  articles: z.array(articleSchema).min(1),
  task: z.enum(['summarize', 'actors', 'ask', 'compare', 'timeline']),
  engine: z.enum(['claude', 'openai', 'extractive']),
  model: z.string().nullable(),
  answerable: z.boolean(),
  cached: z.boolean(),
  notices: z.array(z.string()),
  statements: z.array(
    z.strictObject({
      label: z.string(),
      text: z.string(),
      evidence: quotes.min(1),
      unchecked: z.array(z.string()),
      second: z.enum(['supported', 'unclear']).nullable(),
      kind: z.enum(['agreed', 'disputed', 'only']).optional(),
      point: z.string().optional(),
      date: z
        .string()
        .regex(/^\d{4}(-\d\d){0,2}$/)
        .optional(),
    }),
  ),
  wordingCompared: z.boolean(),
  relations: z.array(
    z.strictObject({
      from: z.string(),
      verb: z.string(),
      to: z.string(),
      evidence: quotes.min(1),
      unchecked: z.array(z.string()),
      second: z.enum(['supported', 'unclear']).nullable(),
    }),
  ),
  closest: quotes,
  removed: z.array(
    z.strictObject({
      text: z.string(),
      reason: z.enum([
        'no-evidence',
        'figure',
        'name',
        'quotation',
        'address',
        'length',
        'attribution',
        'contradicted',
      ]),
    }),
  ),
  cost: z.strictObject({
    inputTokens: z.int(),
    outputTokens: z.int(),
    cacheReadTokens: z.int(),
    cacheWriteTokens: z.int(),
    usd: z.number().nullable(),
  }),
});

const readingOf = ({ stdout }: Ended) => readingSchema.parse(JSON.parse(stdout));

describe('answers', { concurrency: 2 }, () => {
  test('--json prints one object, the contract’s, and nothing else', async () => {
    const [summary, actors, ask] = await Promise.all([
      nutgraf(['summarize', harbour, '--json']),
      inProcess(['actors', harbour, '--json']),
      inProcess(['ask', harbour, '--question', 'Who ordered every berth closed?', '--json']),
    ]);
    for (const ended of [summary, actors, ask]) {
      assert.deepEqual([ended.code, ended.stderr, ended.stdout.split('\n').length], [0, '', 2]);
      const { article, statements, engine } = readingOf(ended);
      assert.equal(engine, 'extractive');
      assert.equal(article.byline, 'Nora Ashdown, Tomas Reyle');
      for (const { evidence } of statements) {
        for (const { sentence, quote } of evidence) assert.equal(article.sentences[sentence], quote);
      }
    }
    assert.equal(readingOf(summary).statements.length, 3);
    assert.ok(readingOf(actors).statements.some(({ label }) => label === 'Ewan Tregarth'));
    assert.match(readingOf(ask).statements[0]!.text, /Tregarth/);
  });

  test('a timeline of what has no date of publication counts nothing, and says so', async () => {
    const file = join(folder, 'undated.md');
    writeFileSync(
      file,
      '---\ntitle: The pier opens on Saturday\nlang: en\n---\n\nThe pier will open on Saturday. It was built in 1932.\n',
    );
    const { statements, notices } = readingOf(await inProcess(['timeline', file, '--json']));
    assert.deepEqual(
      statements.map(({ date }) => date),
      ['1932'],
    );
    assert.match(notices.join(), /Without a date of publication/);
  });

  test('several SOURCEs are compared, each piece of evidence with its article', async () => {
    const outlets = ['courier', 'post', 'radio'].map((name) => `playground/samples/story/${name}.md`);
    const comparison = readingOf(await inProcess(['compare', ...outlets, '--json']));
    assert.deepEqual(
      comparison.articles.map(({ outlet }) => outlet),
      ['Ostrow Courier', 'The Lowland Post', 'Delta Radio News'],
    );
    for (const { kind, evidence } of comparison.statements) {
      for (const { article, sentence, quote } of evidence)
        assert.equal(comparison.articles[article]!.sentences[sentence], quote);
      const articles = new Set(evidence.map(({ article }) => article));
      assert.ok(kind === 'agreed' ? articles.size > 1 : articles.size === 1);
    }
    const points = comparison.statements.flatMap(({ point }) => point ?? []);
    assert.ok(points.includes('14 / 17'), points.join());
    const timeline = readingOf(await inProcess(['timeline', ...outlets, '--json']));
    const dates = timeline.statements.map(({ date }) => date ?? '');
    assert.deepEqual(dates, dates.toSorted());
    assert.ok(dates.includes('2025-03-04') && dates.includes('1998'));
  });

  test('one SOURCE alone, or the same twice, is no comparison; one that can’t be read is left out', async () => {
    const [courier, post] = ['courier', 'post'].map((name) => `playground/samples/story/${name}.md`);
    const alone = await inProcess(['compare', courier!]);
    assert.deepEqual([alone.code, alone.stdout], [2, '']);
    assert.match(
      alone.stderr,
      /^One article was given: a second SOURCE is missing.*\n.*compare SOURCE SOURCE…/,
    );
    assert.match((await inProcess(['compare'])).stderr, /^Missing: SOURCE\./);
    assert.equal((await inProcess(['compare', courier!, courier!])).code, 3);
    const gone = await inProcess(['compare', courier!, 'no-such-file.txt', post!, '--json']);
    assert.deepEqual([gone.code, readingOf(gone).articles.length], [0, 2]);
    assert.match(readingOf(gone).notices[0]!, /no-such-file\.txt/);
  });

  test('articles about nothing in common: that is said', async () => {
    const apart = await inProcess(['compare', harbour, 'playground/samples/en-comet.txt']);
    assert.deepEqual(
      [apart.code, /nothing that these articles have in common/.test(apart.stdout)],
      [0, true],
    );
  });

  test('what the article doesn’t say is answered with the closest passages, and exit code 0', async () => {
    const ended = await inProcess([
      'ask',
      harbour,
      '--question',
      'Which team won the football final?',
      '--json',
    ]);
    const { answerable, closest } = readingOf(ended);
    assert.deepEqual([ended.code, answerable], [0, false]);
    const opening = closest.filter(({ sentence }, at) => sentence !== (closest[at - 1]?.sentence ?? -2) + 1);
    assert.ok(opening.length <= 3, 'three passages at most');
  });

  test('standard input, and the person’s own language', async () => {
    const ended = await nutgraf(['summarize', '-', '--length', 'brief'], {
      env: { LANG: 'ko_KR.UTF-8' },
      input: '태풍이 부산에 상륙했다. 시민 300명이 대피했다. 시장은 피해를 조사하겠다고 말했다.',
    });
    assert.deepEqual([ended.code, ended.stderr], [0, '']);
    assert.match(ended.stdout, /전문 · 인용/);
  });

  test('Markdown on standard input is read as that of a file, front matter too', async () => {
    const ended = await inProcess(['article', '-', '--json'], {
      input:
        '---\r\ntitle: Bridge shut at Velm\r\noutlet: Velm News\r\n---\r\nThe bridge at **Velm** was shut.\r\n',
    });
    const { article } = JSON.parse(ended.stdout) as { article: Record<string, unknown> };
    assert.deepEqual(
      [article['title'], article['outlet'], article['text']],
      ['Bridge shut at Velm', 'Velm News', 'The bridge at Velm was shut.'],
    );
  });

  test('article: a line a source, in their order; one that can’t be read doesn’t stop the others', async () => {
    const ended = await inProcess([
      'article',
      harbour,
      join(folder, 'nowhere.txt'),
      'playground/samples/ja-aoba.txt',
      '--json',
    ]);
    const lines = ended.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      lines.map((line) => Object.keys(line)),
      [['article'], ['error'], ['article']],
    );
    assert.equal(articleSchema.parse(lines[2]!['article']).language, 'ja');
    assert.equal(ended.code, 0);
    assert.equal((await inProcess(['article', join(folder, 'nowhere.txt')])).code, 3);
  });

  test('changes: what a later version says otherwise, figures first, as JSON and as a word diff', async () => {
    const [old, fresh] = [join(folder, 'old.txt'), join(folder, 'new.txt')];
    const first = 'The ferry to Vellmar ran aground on Monday.';
    writeFileSync(old, `${first} Fourteen people were hurt. The line stays closed until 9 May.`);
    writeFileSync(fresh, `${first} The line stays closed until 12 May. An inquiry has begun.`);
    const sentence = z.strictObject({ sentence: z.int().min(0), quote: z.string() }).nullable();
    const figures = z.array(z.strictObject({ before: z.string(), after: z.string() }));
    const kind = z.enum(['added', 'removed', 'changed']);
    const change = z.strictObject({ kind, before: sentence, after: sentence, figures });
    const schema = z.strictObject({ changes: z.array(change) });
    const json = await inProcess(['changes', old, fresh, '--json']);
    const { changes } = schema.parse(JSON.parse(json.stdout));
    assert.deepEqual(
      changes.map((one) => [one.kind, one.before?.sentence, one.after?.sentence]),
      [
        ['changed', 2, 1],
        ['removed', 1, undefined],
        ['added', undefined, 2],
      ],
    );
    assert.deepEqual(changes[0]?.figures, [{ before: '9', after: '12' }]);
    assert.equal(changes[0]?.before?.quote, 'The line stays closed until 9 May.');
    const { code, stdout } = await inProcess(['changes', old, fresh]);
    assert.match(stdout, /Changed\n\n• The line stays closed until \[-9-\] \{\+12\+\} May\.\n/);
    assert.match((await inProcess(['changes', old, old])).stdout, /Nothing that it says has changed/);
    assert.deepEqual([json.code, code], [0, 0]);
  });

  test('changes: two versions that can be read are needed', async () => {
    const gone = await inProcess(['changes', harbour, join(folder, 'nowhere.txt'), '--json']);
    assert.deepEqual([gone.code, gone.stdout], [3, '']);
    assert.match(gone.stderr, /nowhere\.txt/);
    writeFileSync(join(folder, 'empty.txt'), ' ');
    const empty = await inProcess(['changes', harbour, join(folder, 'empty.txt')]);
    assert.match(empty.stderr, /^\S+empty\.txt: There is no text/);
    assert.equal(empty.code, 3);
    for (const line of [[], [harbour], [harbour, harbour, harbour]])
      assert.equal((await inProcess(['changes', ...line])).code, 2);
  });

  test('stories: which sources tell the same story, by their numbers', async () => {
    const files = [
      [
        'strike-1',
        'Ferry crews at Vellmar strike for a second day. Harbour master Ewan Tregarth expects no boats.',
      ],
      [
        'flood',
        'The river Oder flooded the old town of Brieg. Six hundred people left their homes on Sunday.',
      ],
      [
        'strike-2',
        'No ferries leave Vellmar as crews strike again. Ewan Tregarth, the harbour master, hopes for talks.',
      ],
      [
        'flood-elsewhere',
        'Villages near Merse stand under water after the Saale broke a dam. Firefighters saved cattle with boats.',
      ],
    ].map(([name = '', text = '']) => {
      writeFileSync(join(folder, `${name}.txt`), text);
      return join(folder, `${name}.txt`);
    });
    const { code, stdout } = await inProcess(['stories', ...files, '--json']);
    assert.deepEqual([code, JSON.parse(stdout)], [0, { stories: [[0, 2], [1], [3]] }]);
    const shown = await inProcess(['stories', ...files, join(folder, 'nowhere.txt')]);
    // A long folder's name makes lines wrap.
    const [title, together, alone] = shown.stdout.split('\n\n');
    assert.equal(title, 'Tell the same story: 2');
    assert.deepEqual(together?.match(/[\w-]+(?=\.txt)/gu), ['strike-1', 'strike-2']);
    assert.match(alone ?? '', /^Alone in/);
    assert.match(shown.stderr, /nowhere\.txt/);
    assert.equal(shown.code, 3);
    assert.equal((await inProcess(['stories', join(folder, 'nowhere.txt')])).code, 3);
    assert.equal((await inProcess(['stories'])).code, 2);
  });

  test('a stranger’s text can’t steer the terminal', async () => {
    const { stdout } = await inProcess(['summarize', '-'], {
      input:
        'The mayor \u001B]0;owned\u0007resigned \u001B[2J\u202Eon Friday after the vote. A new one follows in May.',
    });
    for (const steering of ['\u001B', '\u0007', '\u202E']) assert.ok(!stdout.includes(steering));
    assert.match(stdout, /resigned/);
  });
});

describe('bad input gets a sentence', { concurrency: 2 }, () => {
  const server = createServer((request, response) => {
    if (request.url === '/slow') return;
    if (request.url === '/gone') response.writeHead(404).end('gone');
    else if (request.url === '/inside') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    else if (request.url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('png');
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Empty</title><body></body>');
  });
  const socket = createSocketServer();
  let root = '';
  let allowed: string[] = [];

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    root = `http://127.0.0.1:${port}`;
    allowed = [`127.0.0.1:${port}`];
    writeFileSync(join(folder, 'empty.txt'), '\n \n');
    writeFileSync(
      join(folder, 'picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0, 0]),
    );
    writeFileSync(join(folder, 'afile'), '');
    await once(socket.listen(join(folder, 'socket')), 'listening');
    mkdirSync(join(folder, 'damaged'));
    writeFileSync(join(folder, 'damaged', 'nutgraf.sqlite'), 'never a database'.repeat(100));
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    socket.close();
  });

  const refusals: Record<string, { args: () => string[]; says: RegExp }> = {
    'a missing file': {
      args: () => [join(folder, 'no.txt')],
      says: /no file “.*no\.txt”\. Check the path, or put - in its place/,
    },
    'a folder': { args: () => [folder], says: /is a folder, not a file/ },
    'what can’t be opened': {
      args: () => [join(folder, 'socket')],
      says: /can’t be opened \(ENXIO\)\. Check where/,
    },
    'an empty text': { args: () => [join(folder, 'empty.txt')], says: /no text/ },
    'a binary file': { args: () => [join(folder, 'picture.txt')], says: /isn’t a text/ },
    'a link that answers 404': { args: () => [`${root}/gone`], says: /404|isn’t there/ },
    'a page with no article': {
      args: () => [`${root}/page`],
      says: /no article .* Paste the text\. In a shell, - in place of SOURCE/,
    },
    'a redirect to a private address': {
      args: () => [`${root}/inside`],
      says: /isn’t on the public internet/,
    },
    'a picture': { args: () => [`${root}/picture`], says: /image\/png/ },
    'a private address': { args: () => ['http://127.0.0.1/'], says: /isn’t on the public internet/ },
    'no language': {
      args: () => [harbour, '--language', 'klingon'],
      says: /called “klingon”\. Write its name or code, such as German or de/,
    },
    'another scheme': { args: () => ['ftp://news.example/a'], says: /http/ },
  };
  const isRefusal = (ended: Ended, says: RegExp) => {
    assert.deepEqual([ended.code, ended.stdout], [3, '']);
    assert.match(ended.stderr, says);
    assert.doesNotMatch(ended.stderr, /^\s+at |sk-secret/m);
    assert.equal(ended.stderr.trim().split('\n').length, 1);
  };
  for (const [name, { args, says }] of Object.entries(refusals)) {
    test(`${name}: exit code 3, one sentence, nothing on standard output`, async () => {
      isRefusal(await inProcess(['summarize', ...args(), '--json'], { allowHosts: allowed }), says);
    });
  }

  test('a shell’s hint at standard input stands where it can help, in JSON too', async () => {
    const hint = /takes the text from standard input/;
    const said = async (...args: string[]) => {
      const { stdout, stderr } = await inProcess(args, { allowHosts: allowed, input: ' ' });
      return stdout + stderr;
    };
    assert.match(await said('article', join(folder, 'empty.txt'), '--json'), hint);
    for (const line of [
      ['summarize', '-'],
      ['article', '-'],
      ['article', '-', '--json'],
    ]) {
      const sentence = await said(...line);
      assert.match(sentence, /There is no text in that/);
      assert.doesNotMatch(sentence, hint);
    }
    const closed = await said('article', 'http://nowhere.invalid/story');
    assert.match(closed, /couldn’t reach/);
    assert.doesNotMatch(closed, hint);
  });

  const settings: Record<string, { env: Record<string, string>; says: RegExp }> = {
    'a wrong value': {
      env: { NUTGRAF_DAILY_BUDGET_USD: 'lots' },
      says: /NUTGRAF_DAILY_BUDGET_USD has to be/,
    },
    'a store that can’t be opened': {
      env: { NUTGRAF_DATA: join(folder, 'afile', 'data') },
      says: /store in .* can’t be used/,
    },
    'a model without a price, with a budget': {
      env: { ANTHROPIC_API_KEY: 'sk-secret', NUTGRAF_MODEL: 'mystery' },
      says: /price of “mystery” isn’t known/,
    },
  };
  for (const [name, { env, says }] of Object.entries(settings)) {
    test(`in the environment, ${name}: exit code 3 and one sentence`, async () => {
      isRefusal(await nutgraf(['summarize', harbour], { env }), says);
    });
  }

  const wrong: Record<string, { args: string[]; says: RegExp }> = {
    'no command': { args: [], says: /Which command/ },
    'an unknown command': {
      args: ['sumarize', harbour],
      says: /no command “sumarize”. Did you mean “summarize”\?/,
    },
    'a command that is only pressed': { args: ['evidence', '--reading', 'x'], says: /no command/ },
    'an unknown option': { args: ['summarize', harbour, '--size', 'big'], says: /no option --size/ },
    'a wrong choice': {
      args: ['summarize', harbour, '--length', 'huge'],
      says: /--length has to be one of: brief/,
    },
    'an option without its value': { args: ['ask', harbour, '--question'], says: /--question/ },
    'a missing question': { args: ['ask', harbour], says: /Missing: --question/ },
    'a missing source': { args: ['summarize'], says: /Missing: SOURCE/ },
    'two sources': { args: ['summarize', harbour, harbour], says: /one too many/ },
    'standard input twice': {
      args: ['compare', '-', '-'],
      says: /Standard input can be read only once, so only one SOURCE can be -\./,
    },
    'an endless question': { args: ['ask', harbour, '--question', 'x'.repeat(501)], says: /500 characters/ },
  };
  for (const [name, { args, says }] of Object.entries(wrong)) {
    test(`${name}: exit code 2 and how it is written`, async () => {
      const ended = await inProcess(args);
      assert.deepEqual([ended.code, ended.stdout], [2, '']);
      assert.match(ended.stderr, says);
      assert.match(ended.stderr, /nutgraf (?:summarize|ask|compare) SOURCE/);
    });
  }

  test('no command reads standard input twice', async () => {
    for (const name of ['article', 'stories', 'changes']) {
      const ended = await inProcess([name, '-', '-'], { input: 'The harbour is closed.' });
      assert.deepEqual([ended.code, ended.stdout], [2, '']);
      assert.match(ended.stderr, /^Standard input can be read only once/);
    }
  });

  test('a reader that has seen enough is no fault', async () => {
    const env = { NUTGRAF_DATA: join(folder, 'piped') };
    const child = startProgram(['article', harbour, '-'], { env });
    const said = text(child.stderr);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(readFileSync(harbour));
    assert.equal(await said, '');
  });

  test('Ctrl-C while a link is being read ends it at once, with the shell’s code', async () => {
    const asked = once(server, 'request');
    const child = startProgram(['summarize', `${root}/slow`], {
      env: { NUTGRAF_DATA: join(folder, 'interrupted'), NUTGRAF_ALLOW_HOSTS: allowed.join() },
    });
    const said = Promise.all([text(child.stdout), text(child.stderr)]);
    await asked;
    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [130, null]);
    assert.deepEqual(await said, ['', '']);
  });

  test('a process tells them apart by its exit code', async () => {
    const codes = [[harbour, '--size', 'big'], [join(folder, 'no.txt')]].map((args) =>
      nutgraf(['summarize', ...args]),
    );
    assert.deepEqual(
      (await Promise.all(codes)).map(({ code }) => code),
      [2, 3],
    );
  });

  test('a damaged store is set aside and said, and the answer comes', async () => {
    const ended = await nutgraf(['summarize', harbour], { env: { NUTGRAF_DATA: join(folder, 'damaged') } });
    assert.equal(ended.code, 0);
    assert.match(ended.stdout, /62-metre crane/);
    assert.match(ended.stderr, /set aside/);
  });
});
