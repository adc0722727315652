import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { test } from 'node:test';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { createDownload } from '../../../src/article/download/download.ts';
import { explainNetworkError } from '../../../src/article/download/network-errors.ts';
import { createResponseCache } from '../../../src/article/download/response-cache.ts';
import { Refusal } from '../../../src/base/refusal.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { downloaderFor, html, serve, textOf } from './server.ts';

/** Answers with these statuses, one after the other, then with a page. */
function failFirst(...statuses: number[]): RequestListener {
  return (request, response) => {
    const status = statuses.shift();
    if (status) response.writeHead(status).end('not now');
    else html('<p>story')(request, response);
  };
}

test('a page comes with its type, its charset and the address it was found at', async (t) => {
  const site = await serve(t, (request, response) =>
    request.url === '/old'
      ? response.writeHead(301, { location: '/new?utm_source=x&id=7' }).end()
      : response.setHeader('content-type', 'Text/HTML; Charset="EUC-KR"').end('<p>story'),
  );
  const page = await downloaderFor(t, [site])(`${site.origin}/old?fbclid=1#top`);
  const url = `${site.origin}/new?id=7`;
  assert.deepEqual(
    { ...page, bytes: textOf(page) },
    { url, type: 'text/html', charset: 'EUC-KR', bytes: '<p>story' },
  );
  assert.deepEqual(
    site.hits.map((hit) => hit.replace(/^[^/]*/, '')),
    ['/old', '/new?id=7'],
  );
});

test('a redirect to an address in raw UTF-8, as some servers send it, arrives', async (t) => {
  const site = await serve(t, (request, response) =>
    request.url === '/'
      ? response.writeHead(302, { location: Buffer.from('/기사?제목=é').toString('latin1') }).end()
      : html('<p>story')(request, response),
  );
  const { url } = await downloaderFor(t, [site])(site.origin);
  assert.equal(decodeURI(url), `${site.origin}/기사?제목=é`);
  const downloader = createDownload({ allowHosts: [`127.0.0.1:${site.port}`] });
  t.after(() => downloader.close());
  const feed = await downloader.fetchFeed(site.origin, null, t.signal);
  assert.ok('url' in feed);
  assert.equal(decodeURI(feed.url), `${site.origin}/기사?제목=é`);
});

test('a site that asks for its cookie back gets it along its redirects; no other site, no other link does', async (t) => {
  const other = await serve(t, ({ headers }, response) =>
    response.setHeader('content-type', 'text/html').end(`<p>${headers.cookie ?? 'none'}`),
  );
  const site = await serve(t, ({ url, headers }, response) => {
    if (url === '/away') response.writeHead(302, { location: other.origin, 'set-cookie': 'a=1' }).end();
    else if (headers.cookie === 'seen=1; b=x=y')
      response.setHeader('content-type', 'text/html').end('<p>story');
    else {
      const cookies = ['seen=1; Path=/; Domain=example.com', 'b=x=y', 'broken', 'c=\u00e9'];
      response.writeHead(302, { location: '/', 'set-cookie': cookies }).end();
    }
  });
  const download = downloaderFor(t, [site, other]);
  assert.equal(textOf(await download(site.origin)), '<p>story');
  assert.equal(textOf(await download(`${site.origin}/away`)), '<p>none');
  await download(site.origin);
  assert.equal(site.hits.length, 5);
});

test('a compressed page comes whole, and the request says who asks', async (t) => {
  const site = await serve(t, ({ url, headers }, response) => {
    assert.match(headers['user-agent'] ?? '', /^Nutgraf\/\d+\.\d+\.\d+$/);
    assert.equal(headers['accept-encoding'], 'gzip, br');
    const [encoding, body] =
      url === '/br' ? ['br', brotliCompressSync('<p>story')] : ['gzip', gzipSync('<p>story')];
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body);
  });
  const download = downloaderFor(t, [site]);
  for (const path of ['/br', '/gzip']) assert.equal(textOf(await download(site.origin + path)), '<p>story');
});

test('a page under 40 kB of headers is read', async (t) => {
  const site = await serve(t, (request, response) => {
    for (let at = 0; at < 40; at++) response.setHeader(`x-policy-${at}`, 'a'.repeat(1000));
    html('<p>story')(request, response);
  });
  assert.equal(textOf(await downloaderFor(t, [site])(site.origin)), '<p>story');
});

test('a private place is read only if the operator names its host and port', async (t) => {
  const site = await serve(t, html('<p>intranet'));
  const link = `http://localhost:${site.port}/`;
  await assert.rejects(downloaderFor(t, [])(link), { key: 'link.private' });
  await assert.rejects(downloaderFor(t, [], { ports: [site.port] })(link), { key: 'link.private' });
  await assert.rejects(downloaderFor(t, [site])(link), { key: 'link.private' });
  assert.deepEqual(site.hits, []);
  const allowed = downloaderFor(t, [], { allowHosts: [`LocalHost:${site.port}`] });
  assert.equal(textOf(await allowed(link)), '<p>intranet');
});

test('the operator’s lists hold for subdomains, at every hop, and over allowed places', async (t) => {
  const site = await serve(t, html('<p>story'));
  const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
  const allowHosts = ['news.test', 'www.news.test', 'oldnews.test'].map((host) => `${host}:${site.port}`);
  const status = async (host: string, lists: object) => {
    const download = downloaderFor(t, [], { allowHosts, lookup, ...lists });
    return download(`http://${host}:${site.port}/`).then(textOf, (error: Refusal) => error.key);
  };
  assert.equal(await status('www.news.test', { blockHosts: ['News.test'] }), 'link.blocked');
  assert.equal(await status('oldnews.test', { blockHosts: ['news.test'] }), '<p>story');
  assert.equal(await status('oldnews.test', { onlyHosts: ['news.test'] }), 'link.blocked');
  assert.equal(await status('www.news.test', { onlyHosts: ['news.test'] }), '<p>story');
});

test('each status that is no page has its own words', async (t) => {
  const site = await serve(t, ({ url }, response) => response.writeHead(Number(url?.slice(1))).end('<p>no'));
  const download = downloaderFor(t, [site], { limits: { retries: 0 } });
  const say = async (status: number) => {
    const refusal = await download(`${site.origin}/${status}`).catch((error: unknown) => error);
    assert(refusal instanceof Refusal);
    assert.deepEqual([refusal.key, refusal.params], ['link.status', { host: '127.0.0.1', status }]);
    return wordsFor('en').refusals['link.status']({ host: 'news.example', status });
  };
  assert.match(await say(404), /no such page/);
  assert.match(await say(410), /taken that page down/);
  for (const status of [401, 402, 403, 451]) assert.match(await say(status), /doesn’t let me read/);
  assert.match(await say(429), /asked too often/);
  for (const status of [500, 503]) assert.match(await say(status), /trouble of its own/);
  for (const status of [300, 304, 400]) assert.match(await say(status), /gave no page/);
});

test('what is transient is asked again, what isn’t is not', async (t) => {
  const limits = { pause: 1 };
  const ask = async (listener: RequestListener) => {
    const site = await serve(t, listener);
    const answer = downloaderFor(t, [site], { limits })(site.origin);
    return [await answer.then(textOf, (error: Refusal) => error.key), site.hits.length];
  };
  assert.deepEqual(await ask(failFirst(503, 429)), ['<p>story', 3]);
  assert.deepEqual(await ask(failFirst(502, 503, 504)), ['link.status', 3]);
  assert.deepEqual(await ask(failFirst(404)), ['link.status', 1]);
  assert.deepEqual(await ask(failFirst(500)), ['link.status', 1]);
  let cuts = 2;
  const cut: RequestListener = (request, response) =>
    cuts-- > 0 ? request.socket.destroy() : html('<p>story')(request, response);
  assert.deepEqual(await ask(cut), ['<p>story', 3]);
  const busy: RequestListener = (_, response) => response.writeHead(429, { 'retry-after': '60' }).end();
  assert.deepEqual(await ask(busy), ['link.status', 1]);
});

test('a page that breaks off is not taken for a whole one', async (t) => {
  const site = await serve(t, (_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-length': 100 })
      .write('<p>The first half');
    setImmediate(() => response.destroy());
  });
  await assert.rejects(downloaderFor(t, [site], { limits: { pause: 1 } })(site.origin), {
    key: 'link.broken',
  });
  assert.equal(site.hits.length, 3);
});

test('nobody there, or a name that nobody has, is unreachable', async (t) => {
  const site = await serve(t, html(''));
  const lookup = () => Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }));
  const download = downloaderFor(t, [{ ...site, port: 9 }], { limits: { pause: 1 }, lookup });
  await assert.rejects(download('http://127.0.0.1:9/'), { key: 'link.unreachable' });
  await assert.rejects(download('http://nobody.test/'), {
    key: 'link.unreachable',
    params: { host: 'nobody.test' },
  });
});

test('a page that was read before is asked for again only if it has changed', async (t) => {
  let version = 1;
  const site = await serve(t, ({ headers }, response) => {
    const etag = `"${version}"`;
    if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'text/html', etag }).end(`<p>story ${version}`);
  });
  const download = downloaderFor(t, [site]);
  const first = await download(site.origin);
  assert.equal(await download(site.origin), first);
  version = 2;
  assert.equal(textOf(await download(site.origin)), '<p>story 2');
  assert.equal(site.hits.length, 3);
});

test('what is remembered of earlier downloads stays within its size', () => {
  const memory = createResponseCache(10);
  const remember = (url: string, size: number) => {
    const download = { url, type: 'text/html', charset: null, bytes: new Uint8Array(size) };
    memory.set(url, { etag: null, modified: null, download });
  };
  const kept = () => ['a', 'b', 'c'].filter((url) => memory.get(url));
  remember('a', 4);
  remember('b', 4);
  memory.get('a');
  remember('c', 4);
  assert.deepEqual(kept(), ['a', 'c']);
  remember('b', 11);
  assert.deepEqual(kept(), ['a', 'c']);
  remember('a', 10);
  assert.deepEqual(kept(), ['a']);
});

test('one host is asked a few times at once, the others don’t wait for it', async (t) => {
  let now = 0;
  let most = 0;
  const held: (() => void)[] = [];
  const slow = await serve(t, (request, response) => {
    most = Math.max(most, ++now);
    const answer = () => {
      now--;
      html('<p>slow')(request, response);
    };
    if (slow.hits.length > 2) return answer();
    held.push(answer);
    if (held.length === 2) arrived.resolve();
  });
  const arrived = Promise.withResolvers<void>();
  const other = await serve(t, html('<p>other'));
  const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
  const allowHosts = [`slow.test:${slow.port}`, `other.test:${other.port}`];
  const download = downloaderFor(t, [], { allowHosts, lookup, limits: { atOnce: 3, atOncePerHost: 2 } });
  const pages = Array.from({ length: 6 }, (_, at) => download(`http://slow.test:${slow.port}/${at}`));
  await arrived.promise;
  assert.equal(textOf(await download(`http://other.test:${other.port}/`)), '<p>other');
  for (const answer of held) answer();
  await Promise.all(pages);
  assert.equal(most, 2);
});

test('who has gone stops the download, with their own reason', async (t) => {
  const asked = Promise.withResolvers<void>();
  const site = await serve(t, () => asked.resolve());
  const leaving = new AbortController();
  const download = downloaderFor(t, [site], { limits: { atOncePerHost: 1 } });
  const [one, queued] = [download(site.origin, leaving.signal), download(site.origin, leaving.signal)];
  await asked.promise;
  leaving.abort(new Error('gone'));
  await assert.rejects(one, /gone/);
  await assert.rejects(queued, /gone/);
  assert.equal(site.hits.length, 1);
});

test('each failure of a connection is said, and an error of ours is not hidden', () => {
  const keyOf = (code: string) => {
    const found = explainNetworkError(Object.assign(new Error(code), { code }), 'news.example', 10);
    return found instanceof Refusal ? found.key : 'bug';
  };
  for (const code of ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'])
    assert.equal(keyOf(code), 'link.certificate');
  for (const code of ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT'])
    assert.equal(keyOf(code), 'link.timeout');
  for (const code of ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH'])
    assert.equal(keyOf(code), 'link.unreachable');
  for (const code of ['ERR_SSL_WRONG_VERSION_NUMBER', 'Z_DATA_ERROR', 'UND_ERR_HEADERS_OVERFLOW'])
    assert.equal(keyOf(code), 'link.broken');
  assert.equal(keyOf('ERR_INVALID_ARG_TYPE'), 'bug');
});
