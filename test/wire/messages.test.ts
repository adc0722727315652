import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMessages } from './messages.ts';

const good = {
  model: 'claude-haiku-5-5',
  max_tokens: 100,
  stream: true,
  messages: [{ role: 'user', content: 'Good morning.' }],
};
const question = { type: 'text', text: 'Why?' };
const page = { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'It rained.' } };
const format = (schema: object) => ({ output_config: { format: { type: 'json_schema', schema } } });
const array = { type: 'array', items: { type: 'string' } };
const object = {
  type: 'object',
  properties: { list: array },
  required: ['list'],
  additionalProperties: false,
};

const refused: [string, object, RegExp][] = [
  ['temperature', { temperature: 1 }, /^temperature: Extra inputs are not permitted/u],
  ['an old name', { output_format: {} }, /^output_format: Extra inputs/u],
  [
    'a field that is not known',
    { messages: [{ role: 'user', content: [{ ...question, note: 1 }] }] },
    /note: Extra/u,
  ],
  ['no messages', { messages: [] }, /^messages/u],
  ['an empty text', { messages: [{ role: 'user', content: [{ type: 'text', text: ' ' }] }] }, /non-empty/u],
  [
    'an answer begun for it',
    { messages: [...good.messages, { role: 'assistant', content: '{' }] },
    /prefill/u,
  ],
  [
    'a document in an answer',
    { messages: [{ role: 'assistant', content: [page] }, ...good.messages] },
    /messages\.0/u,
  ],
  [
    'citations in a question',
    { messages: [{ role: 'user', content: [{ ...question, citations: [{}] }] }] },
    /citations/u,
  ],
  ['an empty title', { messages: [{ role: 'user', content: [{ ...page, title: '' }, question] }] }, /title/u],
  [
    'citations with a format',
    {
      messages: [{ role: 'user', content: [{ ...page, citations: { enabled: true } }, question] }],
      ...format(object),
    },
    /incompatible with citations/u,
  ],
  ['manual thinking', { thinking: { type: 'enabled', budget_tokens: 2000 } }, /thinking\.type\.enabled/u],
  [
    'no thinking for Opus',
    { model: 'claude-opus-5-5', thinking: { type: 'disabled' } },
    /thinking\.type\.disabled/u,
  ],
  [
    'no thinking at high effort',
    { thinking: { type: 'disabled' }, output_config: { effort: 'max' } },
    /effort/u,
  ],
  [
    'bounds in a schema',
    format({ ...object, properties: { list: { ...array, maxItems: 3 } } }),
    /'maxItems' is not supported/u,
  ],
  ['an open object in a schema', format({ ...object, additionalProperties: true }), /additionalProperties/u],
  [
    'five breakpoints',
    { system: Array.from({ length: 5 }, () => ({ ...question, cache_control: { type: 'ephemeral' } })) },
    /maximum of 4/u,
  ],
  ['half a surrogate pair', { messages: [{ role: 'user', content: '\ud83d' }] }, /not valid JSON/u],
];

for (const [what, change, message] of refused)
  test(`the local Messages API refuses ${what}`, async (t) => {
    const { post } = await open(t);
    const answer = await post({ ...good, ...change });
    assert.deepEqual([answer.status, answer.type], [400, 'invalid_request_error']);
    assert.match(answer.message, message);
  });

test('the local Messages API refuses wrong keys, versions, paths and models', async (t) => {
  const { post } = await open(t);
  assert.equal((await post(good)).status, 200);
  assert.equal((await post(good, { authorization: 'Bearer wrong' })).status, 401);
  assert.equal((await post(good, { authorization: '' })).status, 401);
  assert.equal((await post(good, { 'anthropic-version': '2023-06-01' })).status, 400);
  assert.equal((await post(good, {}, '/v1/v1/messages')).status, 404);
  assert.equal((await post({ ...good, model: 'gpt' })).status, 404);
});

test('the cache serves what a request before has begun with, byte by byte', async (t) => {
  const { post } = await open(t);
  const asked = (data: string, text: string) => ({
    ...good,
    messages: [
      {
        role: 'user',
        content: [
          { ...page, source: { ...page.source, data }, cache_control: { type: 'ephemeral' } },
          { ...question, text },
        ],
      },
    ],
  });
  const long = 'It rained. '.repeat(400);
  const usages = [];
  for (const body of [
    asked(long, 'Why?'),
    asked(long, 'Where?'),
    asked(`${long}.`, 'Why?'),
    asked('Short.', '?'),
  ])
    usages.push((await post(body)).usage);
  assert.deepEqual(
    usages.map((usage) => [usage.cache_read_input_tokens > 512, usage.cache_creation_input_tokens > 512]),
    [
      [false, true],
      [true, false],
      [false, true],
      [false, false],
    ],
  );
});

async function open(t: { after: (end: () => Promise<void>) => void }) {
  const server = await startMessages();
  t.after(server.close);
  async function post(body: object, headers: Record<string, string> = {}, path = '/v1/messages') {
    const response = await fetch(server.url + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        authorization: `Bearer ${server.key}`,
        'anthropic-version': '2026-10-21',
        'content-type': 'application/json',
        ...headers,
      },
    });
    const text = await response.text();
    const { status } = response;
    if (status === 200)
      return { status, type: '', message: '', usage: JSON.parse(/"usage":(\{.*?\})/u.exec(text)![1]!) };
    const { error } = JSON.parse(text);
    return { status, ...error };
  }
  return { post };
}
