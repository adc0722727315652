import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Stands between the bot and its database: it can stop passing anything on, be slow, refuse, and lose an answer. */
export async function startProxy(target: URL) {
  const sockets = new Set<Socket>();
  let isStill = false;
  let delay = 0;
  let lost: { words: string[]; by: Socket | null; done: () => void } | null = null;
  const listener = createServer((client) => {
    const upstream = connect(Number(target.port || 5432), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
      from.on('data', (bytes) => {
        if (isStill) return;
        if (from === client && lost && (lost.by ?? client) === client) {
          const said = bytes.toString('latin1').toLowerCase();
          while (lost.words[0] !== undefined && said.includes(lost.words[0])) {
            lost.words.shift();
            lost.by = client;
          }
          if (lost.words.length === 0) {
            const { done } = lost;
            lost = null;
            upstream.removeAllListeners('data').once('data', () => {
              client.destroy();
              done();
            });
          }
        }
        if (from === client || delay === 0) to.write(bytes);
        else setTimeout(() => to.write(bytes), delay);
      });
    }
  });
  const listen = async (port: number) => {
    listener.listen(port, '127.0.0.1');
    await once(listener, 'listening');
  };
  await listen(0);
  const address = listener.address();
  assert.ok(address !== null && typeof address === 'object');
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const refuse = async () => {
    const closed = once(listener, 'close');
    listener.close();
    cut();
    await closed;
  };
  return {
    port: address.port,
    hang: () => (isStill = true),
    /** Each answer of the server comes so many milliseconds late. */
    slowDown: (milliseconds: number) => (delay = milliseconds),
    /**
     * Once a connection has sent all these words in their order, it ends in place of the answer to the last: what that asked
     * for has been done by then.
     */
    loseAnswerTo: (...words: string[]) =>
      new Promise<void>(
        (done) => (lost = { words: words.map((word) => word.toLowerCase()), by: null, done }),
      ),
    goOn() {
      isStill = false;
      cut();
    },
    refuse,
    accept: () => listen(address.port),
  };
}
