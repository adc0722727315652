import { openStore } from '../../src/store/store.ts';

/** A process of its own over a folder, for what only a process can show: dying, racing, a full disk. */
const jobs = { write, spend, fill, set };
const [folder = '', job] = process.argv.slice(2);
await jobs[job as keyof typeof jobs]();

/** Writes for ever, and prints each number once its write is acknowledged. */
async function write(): Promise<void> {
  const memory = (await openStore(folder, Date.now, fail)).keyValue<number>('acknowledged');
  for (let index = 0; ; index++) {
    await memory.set(String(index), index);
    if (!process.stdout.write(`${index}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** Saves settings of one guild for ever, each in turn, and prints how many are saved. */
async function set(): Promise<void> {
  const { settings } = await openStore(folder, Date.now, fail);
  for (let index = 0; ; index++) {
    const both = ['setting', 'twin'].map((name) => [`${name}${index % 10}`, String(index)] as const);
    await settings.write('1', new Map(both), '5');
    if (!process.stdout.write(`${index}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** Reserves a cent 200 times, and prints how often it could. */
async function spend(): Promise<void> {
  const { ledger } = await openStore(folder, Date.now, fail);
  const granted = await Promise.all(
    Array.from({ length: 200 }, () => ledger.reserve([{ account: 'bot', unit: 'usd', cap: 5 }], 0.01)),
  );
  process.stdout.write(`${granted.filter((reserved) => 'settle' in reserved).length}\n`);
}

/** Writes more than the disk holds, then reads what was there before. */
async function fill(): Promise<void> {
  const faults: string[] = [];
  const store = await openStore(folder, Date.now, (error) => faults.push(String(error)));
  const memory = store.keyValue<unknown>('a');
  await memory.set('first', 1);
  for (let index = 0; index < 100; index++) await memory.set(`key${index}`, 'x'.repeat(5000));
  process.stdout.write(JSON.stringify({ read: await memory.get('first'), faults }));
}

function fail(error: unknown): never {
  throw error instanceof Error ? error : new Error(String(error));
}
