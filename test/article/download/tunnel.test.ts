import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { downloaderFor, html, serve, textOf, type Site } from './server.ts';

const PUBLIC = '93.184.215.14';

/** A proxy that takes every tunnel to one site, and notes where it was asked to go and by whom. */
async function proxyTo(t: TestContext, site: Site, status = 200) {
  const asked: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer().on('connect', ({ url, headers }, client: Socket) => {
    asked.push(`${url} ${headers['proxy-authorization'] ?? ''}`.trim());
    client.write(`HTTP/1.1 ${status} Whatever\r\n\r\n`);
    const upstream = connect(site.port, '127.0.0.1');
    sockets.push(client, upstream);
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close().closeAllConnections();
  });
  const at = server.address();
  assert(at && typeof at === 'object');
  return { asked, host: `127.0.0.1:${at.port}` };
}

const lookup = async (host: string) => [{ address: host === 'inside.test' ? '10.0.0.1' : PUBLIC, family: 4 }];

test('a proxy is told the address that was checked, never a name', async (t) => {
  const site = await serve(t, html('<p>story'));
  const { asked, host } = await proxyTo(t, site);
  const download = downloaderFor(t, [], { lookup, proxy: new URL(`http://user:p%40ss@${host}`) });
  assert.equal(textOf(await download('http://news.test/a')), '<p>story');
  assert.deepEqual(site.hits, ['news.test/a']);
  assert.deepEqual(asked, [`${PUBLIC}:80 Basic ${Buffer.from('user:p@ss').toString('base64')}`]);
});

test('a proxy isn’t asked for a private place, and an allowed one is reached without it', async (t) => {
  const site = await serve(t, html('<p>intranet'));
  const { asked, host } = await proxyTo(t, site);
  const download = downloaderFor(t, [site], { lookup, proxy: new URL(`http://${host}`) });
  for (const inside of ['http://inside.test/', 'http://10.0.0.1/', 'http://[::1]/', `http://${host}/`])
    await assert.rejects(download(inside), /link\.(private|port)/, inside);
  assert.equal(textOf(await download(site.origin)), '<p>intranet');
  assert.deepEqual(asked, []);
});

test('a proxy that refuses, or is gone, leaves a link unreachable', async (t) => {
  const site = await serve(t, html('<p>story'));
  const { host } = await proxyTo(t, site, 407);
  for (const proxy of [new URL(`http://${host}`), new URL('http://127.0.0.1:9')]) {
    const download = downloaderFor(t, [], { lookup, proxy, limits: { pause: 1 } });
    await assert.rejects(download('http://news.test/a'), { key: 'link.unreachable' });
  }
  assert.deepEqual(site.hits, []);
});
