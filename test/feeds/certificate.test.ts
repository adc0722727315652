import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { createDownload } from '../../src/article/download/download.ts';
import { Refusal } from '../../src/base/refusal.ts';
import { day } from '../../src/base/time.ts';
import { never } from '../desk/newsroom.ts';
import { makeCertificate } from '../wire/certificate.ts';
import { openLookRoom, terms } from './look-room.ts';
import { rss } from './newsstand.ts';

/** A site that is trusted, with a feed, and a certificate that the test renews. */
async function openSafeSite(t: TestContext) {
  const trusted = getCACertificates();
  const good = makeCertificate(Date.now() - day, Date.now() + day);
  const ended = makeCertificate(Date.now() - 90 * day, Date.now() - day);
  setDefaultCACertificates([...trusted, good.cert, ended.cert]);
  const titles = ['Story 1'];
  const server = createServer(good, (_, response) => {
    const entries = titles.map((title) => ({ path: `/${title}`, title, text: `${title} was told.` }));
    response.writeHead(200, { 'content-type': 'application/rss+xml', connection: 'close' });
    response.end(rss('The Safe Post', entries, 'https://safe.example'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const downloader = createDownload({ allowHosts: [`127.0.0.1:${port}`], limits: { retries: 0 } });
  t.after(async () => {
    setDefaultCACertificates(trusted);
    await downloader.close();
    server.close().closeAllConnections();
  });
  const use = (certificate: 'good' | 'ended') => {
    // No session of before is resumed.
    server.setTicketKeys(Buffer.alloc(48, certificate));
    server.setSecureContext(certificate === 'good' ? good : ended);
  };
  return { url: `https://127.0.0.1:${port}/feed.xml`, titles, use, fetchFeed: downloader.fetchFeed };
}

test('a feed whose certificate has ended says so, is left alone longer, and goes on when it is renewed', async (t) => {
  const { url, titles, use, fetchFeed } = await openSafeSite(t);
  const room = await openLookRoom(t, { fetchFeed });
  await room.feeds.add('g1', await room.feeds.find(url, 'g1', never), terms);
  assert.deepEqual(await room.waiting(), ['Story 1']);
  use('ended');
  titles.unshift('Story 2');
  await assert.rejects(fetchFeed(url, null, never), (error) => {
    assert(error instanceof Refusal && error.cause instanceof Error);
    assert.equal(Reflect.get(error.cause, 'code'), 'CERT_HAS_EXPIRED');
    return error.key === 'link.certificate';
  });
  for (let failures = 1; failures <= 2; failures++) {
    await room.look(0, url);
    const state = await room.state(url);
    assert.deepEqual([state.problem?.key, state.failures], ['link.certificate', failures]);
  }
  assert.deepEqual([await room.waiting(), (await room.feeds.list('g1'))[0]?.paused], [[], null]);
  use('good');
  await room.look(0, url);
  assert.deepEqual([await room.waiting(), (await room.state(url)).problem], [['Story 2'], null]);
});
