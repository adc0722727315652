import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globSync, readFileSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import { wordsOf } from '../src/command/options/option.ts';
import { nameIn, type CommandName } from '../src/command/name.ts';
import { listNames } from '../src/words/list.ts';
import type { Shown } from '../src/words/notices.ts';
import { allWords, wordsFor, type Words } from '../src/words/words.ts';

test('a locale gets its own words, its language’s, else English', () => {
  const missing = (locale: string) => wordsFor(locale).refusals['text.empty']({});
  assert.match(missing('ko'), /기사/);
  assert.equal(missing('ko-KR'), missing('ko'));
  for (const locale of ['de', 'es-ES', 'es-419', 'fr', 'ja', 'pt-BR'])
    assert.notEqual(missing(locale), missing('en'), locale);
  assert.equal(missing('xx'), missing('en-US'));
});

function commandNames({ commands }: Words): CommandName[] {
  return Object.keys(commands).filter((name): name is CommandName => Object.hasOwn(commands, name));
}

test('names are listed with the comma of their language', () => {
  assert.equal(listNames(wordsFor('ja'), ['朝日', '毎日', '朝日']), '朝日、毎日');
  assert.equal(listNames(wordsFor('ko'), ['한겨레', '경향']), '한겨레, 경향');
  const rooms = globSync(['commands/**/*.ts', 'src/command/**/*.ts']);
  assert.deepEqual(
    rooms.filter((file) => readFileSync(file, 'utf8').includes(".join(', ')")),
    [],
  );
});

test('a name of two words has its group', () => {
  for (const name of commandNames(wordsFor('en'))) {
    const [group = '', second] = name.split(' ');
    if (second !== undefined) assert.ok(Object.hasOwn(wordsFor('en').groups, group), name);
  }
});

const nameable = /^[-_'\p{L}\p{N}]{1,32}$/u;

test('names and descriptions are such as Discord takes', () => {
  for (const words of allWords) {
    const { commands, groups, options, settings } = words;
    const declared = [commands, groups, options, settings].flatMap((group) => Object.values(group));
    for (const { name, description } of declared) {
      assert.match(name, nameable);
      assert.equal(name, name.toLowerCase());
      assert.ok(description.length > 0 && description.length <= 100, description);
    }
    const whole = commandNames(words).map((name) => nameIn(words, name));
    const own = [options, settings].map((group) => Object.values(group).map(({ name }) => name));
    for (const names of [whole, ...own]) {
      assert.equal(new Set(names).size, names.length);
    }
    for (const menu of Object.values(words.menus)) assert.ok(menu.length > 0 && menu.length <= 32, menu);
  }
});

/** Has whatever a sentence may name. */
const params = {
  name: 'N',
  wants: 'W',
  model: 'M',
  folder: 'F',
  address: 'A:1',
  file: 'F/f',
  reason: 'figure',
  right: 'manageServer',
  why: 'Y',
  option: 'O',
  choices: 'C',
  language: 'tr',
  limit: 9,
  min: 1,
  max: 1000,
  whole: true,
  kind: 'channel',
  options: 'O',
  text: 'T',
  host: 'H',
  port: 8,
  status: 418,
  code: 4004,
  megabytes: 7,
  type: 'X/Y',
  percent: 40,
  count: 3,
  usd: 2,
  list: ['L'],
  typed: '/T',
  models: 'M',
  shards: '0-3/16',
  channel: 'C',
  word: 'W',
  title: 'T',
  lacking: ['viewChannel', 'sendMessages'],
};

/** The sentences of a catalogue under their keys, also as they are said of a feed, of several articles, or of nothing. */
function sentencesOf({ refusals, notices }: (typeof allWords)[number]): [string, string][] {
  const variants = (sentences: object, others: Record<string, unknown>) =>
    Object.entries(sentences).flatMap(([key, say]) =>
      Object.entries({ alone: undefined, ...others }).map(([name, other]): [string, string] => [
        `${key}, ${name}`,
        say(params, other),
      ]),
    );
  return [
    ...variants(refusals, { 'of a feed': true }),
    ...variants(notices, { 'of several': { isSeveral: true }, 'of nothing': { isEmpty: true } }),
  ];
}

test('every catalogue says every refusal and notice in words of its own', () => {
  const english = new Map(sentencesOf(wordsFor('en')));
  for (const words of allWords) {
    for (const [key, sentence] of sentencesOf(words)) {
      assert.ok(sentence.trim() !== '' && !/undefined|NaN|\[object/.test(sentence), `${key}: ${sentence}`);
      assert.ok(!sentence.includes("'"), `${key} has a typewriter’s apostrophe: ${sentence}`);
      if (words !== wordsFor('en')) assert.notEqual(sentence, english.get(key), key);
    }
  }
});

test('nobody is told to paste the text of a feed', () => {
  const asked = /paste|füge|\bpega|colle|貼り付け|붙여|cole\b/iu;
  for (const { refusals } of allWords) {
    for (const status of [401, 404, 410, 429, 500, 600]) {
      const params = { host: 'a.example', status };
      assert.doesNotMatch(refusals['link.status'](params, true), asked);
    }
    const keys = ['link.port', 'link.private', 'link.blocked', 'link.certificate', 'link.timeout'] as const;
    for (const key of [...keys, 'link.broken', 'link.redirects', 'link.large', 'page.too-heavy'] as const) {
      const say = refusals[key] as (given: unknown, isFeed?: boolean) => string;
      assert.match(say(params), asked, key);
      assert.doesNotMatch(say(params, true), asked, key);
    }
  }
});

test('in French no line can begin with a sign', () => {
  const words = wordsFor('fr');
  const { hints, views, settings, commands, options } = words;
  const said = [
    ...sentencesOf(words).map(([, sentence]) => sentence),
    ...Object.values(hints('@N', '/x')).flat(),
    views.evidenceOf('T'),
  ];
  const declared = [settings, commands, options].flatMap((group) => Object.values(group));
  for (const sentence of [...said, ...declared.map(({ description }) => description)])
    assert.doesNotMatch(sentence, / [:;?!»%](?![\w])|« /u, sentence);
  assert.equal(words.refusals['file.missing']({ name: 'a' }).slice(0, 16), 'Le fichier «\u00a0a\u00a0»');
});

test('what is counted stands in the number that each language gives it', () => {
  const removed = (locale: string, count: number) =>
    wordsFor(locale)
      .notices.removed({ count, reason: 'name' })
      .split(/:|\u00a0:/)[0];
  assert.deepEqual(
    ['en', 'de', 'fr', 'es', 'pt-BR'].map((locale) => [removed(locale, 1), removed(locale, 2)]),
    [
      ['1 statement removed', '2 statements removed'],
      ['1 Aussage entfernt', '2 Aussagen entfernt'],
      ['1 affirmation retirée', '2 affirmations retirées'],
      ['1 afirmación eliminada', '2 afirmaciones eliminadas'],
      ['1 afirmação removida', '2 afirmações removidas'],
    ],
  );
  assert.match(wordsFor('fr').views.measures(0, 'fr'), /^0 phrase ·/);
  assert.match(wordsFor('de').views.measures(1234, 'de'), /^1\.234 Sätze ·/);
});

test('where nothing is shown, why no model has read it is said without a word of quotes', () => {
  const quotes = /quotes|Zitate|cita|引用|그대로 옮겼/u;
  for (const { notices } of allWords) {
    const keys = [
      'unusable',
      'unbacked',
      'unavailable',
      'budget',
      'guildBudget',
      'noPrice',
      'personReadings',
    ];
    for (const key of keys as (keyof typeof notices)[]) {
      const say = (shown: Shown) => (notices[key] as (given: unknown, shown: Shown) => string)(params, shown);
      assert.match(say({}), quotes);
      assert.doesNotMatch(say({ isEmpty: true }), quotes);
    }
  }
});

test('what renews at midnight UTC says so at its end, where a face puts the reader’s own time', () => {
  for (const { notices, views } of allWords) {
    for (const key of ['budget', 'guildBudget'] as const)
      assert.match(notices[key]({ renews: 0 }), /UTC[^.。]*[.。]$/u);
    assert.match(notices.personReadings({ count: 2, renews: 0 }), /UTC[^.。]*[.。]$/u);
    assert.match(views.usage.budget({ spent: '$1', cap: '$2' }), /UTC[^.。]*$/u);
  }
});

test('what is said of several articles is said in their plural', () => {
  const inflected = ['en', 'de', 'fr', 'es', 'pt-BR'];
  for (const locale of inflected) {
    const { notices, feeds } = wordsFor(locale);
    const keys = Object.keys(notices).filter((key): key is keyof typeof notices =>
      Object.hasOwn(notices, key),
    );
    const say = (key: keyof typeof notices, isSeveral: boolean) =>
      (notices[key] as (given: unknown, shown: Shown) => string)(params, { isSeveral });
    const single = /article\b|Artikel(?!n)|artículo\b|matéria\b/u;
    for (const key of keys) {
      // Those are said of one: of several each is named.
      if (!single.test(say(key, false)) || key === 'partial' || key === 'removed') continue;
      assert.notEqual(say(key, true), say(key, false), `${locale} ${key}`);
    }
    assert.notEqual(feeds.lost('#a', 'T', 1), feeds.lost('#a', 'T', 2), locale);
  }
  assert.match(wordsFor('es').feeds.flooded(1), /^1 noticia más llegó/);
  assert.match(wordsFor('fr').feeds.flooded(2), /^2 autres articles sont arrivés/);
});

test('only where a question is asked does a hint speak of the question', () => {
  const questions = /question|Frage|pregunta|質問|질문|pergunta/u;
  const asking = commands.flatMap(({ name, options }) => {
    const { language } = options;
    const speaks =
      language && allWords.map((words) => questions.test(wordsOf(words, 'language', language).description));
    return speaks?.includes(true) ? [[name, new Set(speaks).size]] : [];
  });
  assert.deepEqual(asking, [['ask', 1]]);
  for (const { descriptions } of allWords)
    for (const description of Object.values(descriptions)) assert.ok(description.length <= 100, description);
});
