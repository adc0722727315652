import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downloaderFor, html, serve, textOf } from './server.ts';

test('a page comes with its type, its charset and the address it was found at', async (t) => {
  const site = await serve(t, (request, response) =>
    request.url === '/old'
      ? response.writeHead(301, { location: '/new?utm_source=x&id=7' }).end()
      : response.setHeader('content-type', 'Text/HTML; Charset="EUC-KR"').end('<p>story'),
  );
  const page = await downloaderFor(t, [site])(`${site.origin}/old?fbclid=1#top`);
  assert.deepEqual(
    { ...page, bytes: textOf(page) },
    {
      url: `${site.origin}/new?id=7`,
      type: 'text/html',
      charset: 'EUC-KR',
      bytes: '<p>story',
    },
  );
  assert.deepEqual(
    site.hits.map((hit) => hit.replace(/^[^/]*/, '')),
    ['/old', '/new?id=7'],
  );
});

test('a name on loopback is refused unless the operator lets it be read', async (t) => {
  const site = await serve(t, html('<p>secret'));
  const link = `http://localhost:${site.port}/`;
  await assert.rejects(downloaderFor(t, [])(link), { key: 'link.port' });
  await assert.rejects(downloaderFor(t, [], { ports: [site.port] })(link), { key: 'link.private' });
  assert.deepEqual(site.hits, []);
});
