import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from 'local-discord';

const programs = {
  nutgraf: new URL('../../src/main.ts', import.meta.url),
  'the face alone': new URL('./face.ts', import.meta.url),
  'bare discord.js': new URL('./bare.ts', import.meta.url),
};

/** As `npm start` sets them. */
const asStarted = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)),
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_MMAP_THRESHOLD_: '131072',
};

export type BotName = keyof typeof programs;

export type RunningBot = {
  /** Resident memory, in MB. */
  memory(): number;
  stop(): Promise<void>;
};

/** A bot in a process of its own, once it is online and has registered its commands. */
export async function runBot(
  name: BotName,
  discord: LocalDiscord,
  env: Record<string, string> = {},
): Promise<RunningBot> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=2', '--disable-warning=ExperimentalWarning', fileURLToPath(programs[name])],
    {
      env: {
        PATH: process.env['PATH'],
        ...asStarted,
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        NUTGRAF_DATA: folder,
        LOG_LEVEL: 'warn',
        ...env,
      },
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  await Promise.all([discord.connected(), discord.registered()]);
  return {
    memory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
