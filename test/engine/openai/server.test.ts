import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { pickModel } from '../../../src/engine/openai/server.ts';

test('a list of models is read, and one without end is not read to its end', async (t) => {
  const sizes = [1000, 40_000_000];
  const server = createServer((_, response) => {
    const note = 'x'.repeat(sizes.shift() ?? 0);
    response.end(JSON.stringify({ data: [{ id: 'small-model', note }] }));
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  t.after(() => server.close().closeAllConnections());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const connection = { baseURL: `http://127.0.0.1:${port}/v1`, apiKey: null };
  assert.equal(await pickModel(connection), 'small-model');
  assert.equal(await pickModel(connection), null);
});
