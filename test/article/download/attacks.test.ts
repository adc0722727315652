import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { buildConnector } from 'undici';
import { createConnector } from '../../../src/article/download/connect.ts';
import { Refusal } from '../../../src/base/refusal.ts';
import { packRun } from '../bomb.ts';
import { downloaderFor, html, redirect, serve, textOf } from './server.ts';

const PUBLIC = '93.184.215.14';
/** Bytes. */
const gzipHeader = 10;

function address(text: string): LookupAddress {
  return { address: text, family: text.includes(':') ? 6 : 4 };
}

/** A server that speaks bytes, for what no HTTP server would say. */
async function speak(t: TestContext, talk: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', () => talk(socket));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const at = server.address();
  assert(at && typeof at === 'object');
  return { port: at.port, origin: `http://127.0.0.1:${at.port}`, hits: [] };
}

test('no spelling of a private address gets through', async (t) => {
  const site = await serve(t, html('<p>secret'));
  const download = downloaderFor(t, [], { ports: [site.port] });
  const hosts = `
    127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0x7f.0.0.1 017700000001 0177.0.0.1 0177.1 127.0.0.1. 0 0.0.0.0
    %31%32%37.0.0.1 １２７.0.0.1 127。0。0。1 ①②⑦.0.0.1
    10.0.0.1 100.64.0.1 169.254.169.254 172.16.0.1 192.168.0.1 2852039166 0xa9fea9fe 192.0.0.192 198.18.0.1
    [::1] [::] [::7f00:1] [::127.0.0.1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:a9fe:a9fe] [0:0:0:0:0:ffff:7f00:1]
    [64:ff9b::7f00:1] [64:ff9b::169.254.169.254] [64:ff9b:1::1] [2002:7f00:1::] [2002:a9fe:a9fe::1] [2001:0:7f00:1::]
    [fe80::1] [fc00::1] [fd00:ec2::254] [fec0::1] [ff02::1] [2001:db8::1] [100::1]`;
  for (const host of hosts.trim().split(/\s+/))
    await assert.rejects(download(`http://${host}:${site.port}/`), { key: 'link.private' }, host);
  assert.deepEqual(site.hits, []);
});

test('no name that leads inside gets through, whatever else it answers', async (t) => {
  const site = await serve(t, html('<p>secret'));
  const names: Record<string, string[]> = {
    'inside.test': ['127.0.0.1'],
    'metadata.test': ['169.254.169.254'],
    'mixed.test': [PUBLIC, '127.0.0.1'],
    'mixed-6.test': ['::1', PUBLIC],
    'mapped.test': ['::ffff:127.0.0.1'],
    'nat64.test': ['64:ff9b::7f00:1'],
    'embedded.test': ['::7f00:1'],
  };
  const lookup = async (host: string) => (names[host.replace(/\.$/, '')] ?? []).map(address);
  const download = downloaderFor(t, [], { ports: [site.port], lookup });
  for (const name of [...Object.keys(names), 'INSIDE.test', 'inside.test.'])
    await assert.rejects(download(`http://${name}:${site.port}/`), { key: 'link.private' }, name);
  await assert.rejects(download(`http://nowhere.test:${site.port}/`), { key: 'link.unreachable' });
  assert.deepEqual(site.hits, []);
});

test('a name is asked once, only what it answered then is dialled, and the far end is asked again', async (t) => {
  const site = await serve(t, html('<p>secret'));
  const answers = [PUBLIC, '127.0.0.1'];
  const lookup = async () => [address(answers.shift() ?? 'asked twice')];
  const dialled: string[] = [];
  /** Stands for a network that takes the connection elsewhere: it notes the address and ends up on loopback. */
  const build: typeof buildConnector = (options) => {
    assert(options && 'lookup' in options && options.lookup);
    const { lookup } = options;
    return ({ hostname }, callback) =>
      lookup(hostname, { all: true }, (_, found) => {
        assert(Array.isArray(found));
        dialled.push(...found.map(({ address }) => address));
        const socket = connect(site.port, '127.0.0.1', () => callback(null, socket));
        t.after(() => socket.destroy());
      });
  };
  const policy = { allowHosts: [], onlyHosts: [], blockHosts: [], ports: [80] };
  const open = createConnector({ policy, lookup, proxy: null, timeout: 1000, build });
  const { promise, resolve } = Promise.withResolvers<Error | null>();
  open({ hostname: 'rebind.test', protocol: 'http:', port: '' }, (...[error]) => resolve(error));
  const refusal = await promise;
  assert(refusal instanceof Refusal);
  assert.equal(refusal.key, 'link.private');
  assert.deepEqual(dialled, [PUBLIC]);
  assert.deepEqual(answers, ['127.0.0.1']);
});

test('every redirect is checked like a first link', async (t) => {
  const secret = await serve(t, html('<p>secret'));
  let to = '';
  const site = await serve(t, (request, response) => redirect(to)(request, response));
  const lookup = async (host: string) => [address(host === 'inside.test' ? '127.0.0.1' : PUBLIC)];
  const download = downloaderFor(t, [site], { ports: [80, secret.port], lookup });
  const refused: [string, string][] = [
    [`http://127.0.0.1:${secret.port}/`, 'link.private'],
    [`//0x7f.1:${secret.port}/`, 'link.private'],
    [`http://[::ffff:127.0.0.1]:${secret.port}/`, 'link.private'],
    [`http://inside.test:${secret.port}/`, 'link.private'],
    ['http://169.254.169.254/latest/meta-data/', 'link.private'],
    ['http://news.test:22/', 'link.port'],
    ['http://admin:admin@news.test/', 'link.userinfo'],
    ['file:///etc/passwd', 'link.scheme'],
    ['ftp://news.test/', 'link.scheme'],
    ['gopher://127.0.0.1:6379/_FLUSHALL', 'link.scheme'],
    ['javascript:alert(1)', 'link.scheme'],
    ['http://', 'link.invalid'],
    ['/again', 'link.redirects'],
  ];
  for (const [location, key] of refused) {
    to = location;
    await assert.rejects(download(`${site.origin}/`), { key }, location);
  }
  assert.deepEqual(secret.hits, []);
});

test('a link with a user name, another port or another scheme isn’t opened', async (t) => {
  const site = await serve(t, html('<p>secret'));
  const download = downloaderFor(t, [site]);
  await assert.rejects(download(`http://user:word@127.0.0.1:${site.port}/`), { key: 'link.userinfo' });
  await assert.rejects(download('http://news.example@127.0.0.1/'), { key: 'link.userinfo' });
  for (const port of [1, 21, 22, 25, 6379, 8080, 65_535])
    await assert.rejects(download(`http://news.example:${port}/`), { key: 'link.port', params: { port } });
  await assert.rejects(download('file:///etc/passwd'), { key: 'link.scheme' });
  assert.deepEqual(site.hits, []);
});

test('a compressed bomb costs no more than a large page', async (t) => {
  const zeros = Buffer.alloc(200_000_000);
  const bombs: Record<string, Buffer> = {
    gzip: Buffer.concat([gzipSync('').subarray(0, gzipHeader), packRun('\0', 200)]),
    br: brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  };
  const site = await serve(t, ({ url = '' }, response) => {
    const encoding = url.slice(1);
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
      .end(bombs[encoding]);
  });
  const download = downloaderFor(t, [site]);
  const before = process.memoryUsage.rss();
  for (const encoding of ['gzip', 'br'])
    await assert.rejects(download(`${site.origin}/${encoding}`), {
      key: 'link.large',
      params: { megabytes: 10 },
    });
  assert.ok(process.memoryUsage.rss() - before < 100e6);
});

test('compression that was not asked for, is piled up or damaged is refused', async (t) => {
  const page = gzipSync('<p>story');
  const answers: Record<string, [encoding: string, body: Buffer]> = {
    '/twice': ['gzip, gzip', gzipSync(page)],
    '/pile': [Array(200).fill('gzip').join(', '), page],
    '/unknown': ['compress', page],
    '/cut': ['gzip', page.subarray(0, -12)],
    '/damaged': ['gzip', Buffer.from('<p>story')],
    '/not-brotli': ['br', page],
  };
  const site = await serve(t, ({ url = '' }, response) => {
    const [encoding, body] = answers[url]!;
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body);
  });
  const download = downloaderFor(t, [site], { limits: { pause: 1 } });
  for (const path of Object.keys(answers))
    await assert.rejects(download(`${site.origin}${path}`), { key: 'link.broken' }, path);
});

test('a gzip file that calls itself a page is no page', async (t) => {
  const site = await serve(t, (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(gzipSync(gzipSync('<p>story'))),
  );
  await assert.rejects(downloaderFor(t, [site])(site.origin), { key: 'link.type' });
});

test('an endless body ends at the limit, and one that says it is too large isn’t read', async (t) => {
  const chunk = Buffer.alloc(100_000, 'a');
  let sent = 0;
  const site = await serve(t, ({ url }, response) => {
    response.setHeader('content-type', 'text/html');
    if (url === '/announced') response.setHeader('content-length', 50_000_000);
    const pour = () => {
      do sent += chunk.length;
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', pour);
    pour();
  });
  const small = downloaderFor(t, [site], { limits: { bytes: 2_000_000 } });
  await assert.rejects(small(`${site.origin}/endless`), { key: 'link.large', params: { megabytes: 2 } });
  sent = 0;
  await assert.rejects(downloaderFor(t, [site])(`${site.origin}/announced`), { key: 'link.large' });
  assert.ok(sent < 5_000_000, `${sent} bytes were sent`);
});

test('compression that goes on for ever and unpacks to nothing ends at the limit', async (t) => {
  const nothing = Buffer.concat(Array<Buffer>(5000).fill(gzipSync('')));
  const site = await serve(t, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    const pour = () => {
      while (!response.destroyed && response.write(nothing));
    };
    response.on('drain', pour);
    pour();
  });
  await assert.rejects(downloaderFor(t, [site], { limits: { bytes: 500_000 } })(site.origin), {
    key: 'link.large',
  });
});

test('a server that drips, stalls or says nothing meets the one deadline', async (t) => {
  const drip = await speak(t, (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n');
    const timer = setInterval(() => socket.write('x'), 10);
    socket.on('close', () => clearInterval(timer));
  });
  const headers = await speak(t, (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write('x'), 10);
    socket.on('close', () => clearInterval(timer));
  });
  const silent = await speak(t, () => {});
  const stall = await speak(t, (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc'));
  const hops = await serve(t, (_, response) => void setTimeout(() => redirect('/')(_, response), 60));
  const hints = await speak(t, (socket) => {
    const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'), 10);
    socket.on('close', () => clearInterval(timer));
  });
  const sites = [drip, headers, silent, stall, hops, hints];
  const download = downloaderFor(t, sites, { limits: { milliseconds: 200 } });
  await Promise.all(
    sites.map(({ origin }) =>
      assert.rejects(download(origin), { key: 'link.timeout', params: { host: '127.0.0.1' } }, origin),
    ),
  );
});

test('a flood of headers and an answer that isn’t HTTP are refused', async (t) => {
  const flood = await speak(t, (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const pour = () => {
      while (socket.writable && socket.write(`x-${'a'.repeat(30)}: ${'b'.repeat(1000)}\r\n`));
    };
    socket.on('drain', pour);
    pour();
  });
  const many = await speak(t, (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(100_000)}\r\n<p>story`),
  );
  const jumble = await speak(t, (socket) => socket.end('220 mail.example ESMTP\r\n'));
  const lengths = await speak(t, (socket) =>
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 300\r\n\r\nabc'),
  );
  const sites = [flood, many, jumble, lengths];
  const download = downloaderFor(t, sites, { limits: { pause: 1 } });
  for (const { origin } of sites) await assert.rejects(download(origin), { key: 'link.broken' }, origin);
});

test('what isn’t text is refused by its bytes or, before they come, by its type', async (t) => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex');
  const answers: Record<string, [type: string, body: Buffer | string]> = {
    '/picture': ['image/png', png],
    '/film': ['video/mp4', png],
    '/data': ['application/json', '{}'],
    '/script': ['text/javascript', '1'],
    '/disguised': ['text/html; charset=utf-8', png],
    '/program': ['text/plain', Buffer.from('7f454c4602010100000000000000000003003e00', 'hex')],
    '/no-pdf': ['application/pdf', '<p>Not found'],
    '/ok-bytes': ['application/octet-stream', '<!DOCTYPE html><p>story'],
    '/ok-none': ['', '<html><p>story'],
    '/ok-pdf': ['text/html', '%PDF-1.7 story'],
    '/ok-text': ['text/plain; charset=utf-8', 'A story.'],
  };
  const site = await serve(t, ({ url = '' }, response) => {
    const [type, body] = answers[url]!;
    if (type) response.setHeader('content-type', type);
    // A film is long: who waits for its end doesn't get to the next answer.
    if (url === '/film') response.write(body);
    else response.end(body);
  });
  const download = downloaderFor(t, [site]);
  for (const path of Object.keys(answers).filter((path) => !path.startsWith('/ok')))
    await assert.rejects(download(site.origin + path), { key: 'link.type' }, path);
  const typeOf = async (path: string) => (await download(site.origin + path)).type;
  assert.equal(await typeOf('/ok-bytes'), 'text/html');
  assert.equal(await typeOf('/ok-none'), 'text/html');
  assert.equal(await typeOf('/ok-pdf'), 'application/pdf');
  assert.equal(await typeOf('/ok-text'), 'text/plain');
});

test('a story in invalid bytes is still a story', async (t) => {
  const body = Buffer.concat([
    Buffer.from('<html><p>A story'),
    Buffer.from([0xff, 0xc0, 0x80, 0x00, 0x01]),
    Buffer.from(' and more.'.repeat(50)),
  ]);
  const site = await serve(t, (_, response) => response.setHeader('content-type', 'text/html').end(body));
  assert.match(textOf(await downloaderFor(t, [site])(site.origin)), /^<html><p>A story/);
});
