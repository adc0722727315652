import { readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { messageFlags, type CommandValues, type Message } from 'local-discord';
import { actors } from '../../commands/actors.ts';
import { ask } from '../../commands/ask.ts';
import { evidence } from '../../commands/evidence.ts';
import { help } from '../../commands/help.ts';
import { report } from '../../commands/report.ts';
import { summarize } from '../../commands/summarize.ts';
import type { Article } from '../../src/article/article.ts';
import { cleanText } from '../../src/article/clean/clean-text.ts';
import { toArticle } from '../../src/article/to-article.ts';
import type { ReadOptions } from '../../src/desk/read.ts';
import { wordsFor } from '../../src/words/words.ts';
import { openClaude } from '../engine/claude/open.ts';
import { draws } from '../wire/messages.ts';
import { draw } from './card-text.ts';
import { isDone } from './message-matchers.ts';
import { openHarness } from './harness.ts';

/** What a session in one language reads, asks, and is drafted. */
type Session = { locale: string; file: string; questions: [string, string]; drafts: Record<Step, object> };
type Step = 'summarize' | 'actors' | 'answer' | 'unanswered';

const draft = (statements: [label: string, text: string, ...evidence: number[]][], rest: object = {}) => ({
  answerable: true,
  statements: statements.map(([label, text, ...evidence]) => ({ label, text, evidence })),
  relations: [],
  ...rest,
});

const sessions: Record<string, Session> = {
  en: {
    locale: 'en-US',
    file: 'en-harbour.txt',
    questions: ['Who closed the port, and when will it open again?', 'What did the crane cost?'],
    drafts: {
      summarize: draft([
        ['', 'A crane fell onto a ferry in Lindmoor harbour on Friday and injured 14 people.', 0],
        ['', 'The crane had cost 73 million crowns.', 0],
        [
          '',
          'Carrow Lifting denies that it had been working above its limit; the harbour authority disputes its figure.',
          6,
          8,
        ],
      ]),
      actors: draft(
        [
          [
            'Ewan Tregarth',
            'Harbour master; ordered every berth closed and rejected calls to reopen the north basin.',
            4,
            18,
          ],
          ['Carrow Lifting', 'Owner of the crane; denies that it had been working above its limit.', 6],
          ['The dockers’ union', 'Accuses the company of ignoring two written warnings.', 9],
        ],
        { relations: [{ from: 'The dockers’ union', verb: 'accuses', to: 'Carrow Lifting', evidence: [9] }] },
      ),
      answer: draft([
        ['', 'Harbour master Ewan Tregarth ordered every berth closed within ten minutes.', 4],
        ['', 'He will not open the port until somebody shows him that the other three cranes are safe.', 5],
      ]),
      unanswered: draft([['', 'The crane stood 62 metres tall.', 0]], { answerable: false }),
    },
  },
  ko: {
    locale: 'ko',
    file: 'ko-haesol.txt',
    questions: ['예산은 왜 삭감됐나요?', '트램 요금은 얼마인가요?'],
    drafts: {
      summarize: draft([
        ['', '해솔시의회가 8일 트램 건설 예산 1,240억 원을 전액 삭감했다.', 0],
        ['', '트램 요금은 1,700원으로 정해졌다.', 15],
        ['', '윤재희 시장은 재의를 요구하겠다고 밝혔다.', 2],
      ]),
      actors: draft(
        [
          ['윤재희', '해솔시장. 시의회에 재의를 요구하겠다고 밝혔다.', 2],
          ['강민석', '예산결산특별위원장. 삭감을 주도했고 사업비가 지나치게 늘었다고 반박했다.', 4],
          ['북구 상인회', '역세권 개발을 믿고 투자한 상인들이 피해를 본다고 비판했다.', 14],
        ],
        { relations: [{ from: '북구 상인회', verb: '사퇴를 촉구했다', to: '강민석', evidence: [14] }] },
      ),
      answer: draft([['', '삭감을 주도한 강민석 위원장은 사업비가 지나치게 늘었다고 반박했다.', 4]]),
      unanswered: draft([['', '트램은 11.8km 구간에 정거장 19곳을 짓는 사업이다.', 15]], {
        answerable: false,
      }),
    },
  },
};

/** Those about an article: `help` lists what else there is in the same way. */
const commands = [summarize, actors, ask, help, evidence, report];
const link = 'https://news.example/story';
/** Links that lead to less than the story. */
const shortfalls: Record<string, Partial<Article>> = {
  [`${link}/paid`]: { coverage: 'teaser', shortfall: 'paywall' },
  [`${link}/long`]: { coverage: 'partial', shortfall: 'length', share: 0.4 },
};

async function openSession(t: TestContext, { locale, file, drafts }: Session) {
  const { server, claude } = await openClaude(t);
  const content = readFileSync(new URL(`../../playground/samples/${file}`, import.meta.url), 'utf8');
  const story = toArticle(cleanText(content));
  const readSource: ReadOptions['readSource'] = async (source) =>
    source.kind === 'link' ? { ...story, url: source.url, ...shortfalls[source.url] } : story;
  const harness = await openHarness(t, { commands, study: { primary: claude, readSource } });
  const reader = harness.addPerson({ guilds: [harness.guild], locale });
  const channel = harness.channels.general;
  const ask = (command: string, options: CommandValues) => {
    const given = { file: { name: file, content }, ...options };
    return reader.slash(channel, command, 'article' in options ? options : given);
  };
  const step = (name: Step) => {
    server.answer = draws(drafts[name]);
  };
  return { server, reader, channel, ask, step };
}

/** Every view that people see, one under the other. */
async function play(t: TestContext, session: Session): Promise<string> {
  const { server, reader, channel, ask, step } = await openSession(t, session);
  const { labels, menus } = wordsFor(session.locale);
  const [answered, unanswered] = session.questions;
  const pages: string[] = [];
  const paste = (
    title: string,
    { components, flags = 0 }: { components: readonly object[]; flags?: number },
  ) => {
    pages.push(`# ${title}${flags & messageFlags.ephemeral ? ' (only for you)' : ''}\n\n${draw(components)}`);
  };
  paste('/help', await reader.slash(channel, 'help').response());

  const gate = Promise.withResolvers<void>();
  const said = JSON.stringify(session.drafts.summarize);
  server.answer = async (reply) => {
    reply.begin();
    reply.say(said.slice(0, said.indexOf('},{') + 1));
    await gate.promise;
    reply.say(said.slice(said.indexOf('},{') + 1));
    reply.finish('end_turn');
  };
  const handle = ask('summarize', {});
  paste('/summarize, half read', await handle.settled((message) => draw(message.components).includes('•')));
  gate.resolve();
  const card = await handle.settled(isDone);
  paste('/summarize', card);
  paste(`[${labels.evidence}]`, await reader.press(card, labels.evidence).response());

  step('actors');
  const withMap = (message: Message) => isDone(message) && message.attachments.length > 0;
  paste(`[${labels.actors}]`, await reader.press(card, labels.actors).settled(withMap));

  const form = await reader.press(card, labels.ask).modal();
  pages.push(`# [${labels.ask}] ${form.title}\n\n${draw(form.components)}`);
  step('answer');
  paste('/ask', await reader.submit(form, { question: answered }).settled(isDone));
  step('unanswered');
  paste('/ask, not in the article', await ask('ask', { question: unanswered }).settled(isDone));

  step('summarize');
  for (const article of Object.keys(shortfalls)) {
    paste(`/summarize ${article}`, await ask('summarize', { article }).settled(isDone));
  }
  const picture = { name: 'photo.png', content: 'x' };
  paste('/summarize photo.png', await ask('summarize', { file: picture }).response());
  const { message } = reader.send(channel, 'hi');
  paste(menus.summarize, await reader.menu(message, 'Summarize').response());
  return pages.join('\n');
}

for (const [language, session] of Object.entries(sessions)) {
  test(`this is how everything looks in ${language}`, async (t) => {
    const file = new URL(`snapshots/${language}.txt`, import.meta.url).pathname;
    t.assert.fileSnapshot(await play(t, session), file, { serializers: [String] });
  });
}
