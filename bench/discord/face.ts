import { createLog } from '../../src/base/log.ts';
import { startDiscord } from '../../src/discord/bot.ts';
import { createSettings } from '../../src/settings/settings.ts';
import { discordStore } from '../../src/newsroom.ts';
import { openStore } from '../../src/store/store.ts';
import { commands } from '../../commands/index.ts';

/** The Discord face with its store open and no newsroom behind it: what the room itself costs. */
const log = createLog('warn');
const store = await openStore(process.env['NUTGRAF_DATA'] ?? '.', Date.now, (error) => log.error(error));
const closed = () => Promise.reject(new Error('nobody reads here'));
const unasked = () => {
  throw new Error('nobody asks here');
};
const bot = await startDiscord({
  desk: {
    read: closed,
    recall: closed,
    report: closed,
    find: closed,
    storyOf: async () => [],
    storyArticles: async () => [],
    earlierVersion: async () => null,
    additionOf: () => null,
    isOnlyTheirs: async () => false,
    preferences: { allowsAutoRead: async () => true, allowAutoRead: closed },
    recordRead: async () => {},
    recent: async () => [],
    guilds: async () => [],
    reports: async () => [],
    period: unasked,
    budget: unasked,
    study: unasked,
    forget: store.forget,
  },
  feeds: {
    find: closed,
    parse: closed,
    pause: () => 0,
    add: closed,
    list: async () => [],
    state: async () => null,
    change: closed,
    remove: closed,
    newest: closed,
    stories: async () => ({ told: [], rest: [] }),
    start: () => async () => {},
  },
  commands,
  log,
  settings: createSettings(store.settings, { models: [], guildUsd: null, messageContent: false }),
  ...discordStore(store),
  token: process.env['DISCORD_TOKEN'] ?? '',
  apiUrl: process.env['DISCORD_API_URL'] ?? null,
  guilds: store.guilds,
  blockedGuilds: [],
  messageContent: false,
});
process.once('SIGTERM', () => void bot.drain().then(() => store.close()));
