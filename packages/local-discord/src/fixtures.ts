import type { Account, Channel, Guild } from './state/model.ts';
import { addAccount, addChannel, addGuild } from './state/places.ts';
import type { World } from './state/world.ts';

/** What every local Discord starts with: a guild, three channels, and people of three kinds. */
export type Fixtures = {
  guild: Guild;
  channels: { general: Channel; news: Channel; readOnly: Channel };
  accounts: { admin: Account; member: Account; guest: Account };
};

/** In `readOnly` only the admin writes, not even the bot; the guest reads everywhere and may do nothing else. */
export function createFixtures(world: World): Fixtures {
  const guild = addGuild(world, { name: 'Newsroom' });
  const guilds = [guild];
  const admin = addAccount(world, { name: 'Ada', guilds, permissions: ['Administrator'] });
  const member = addAccount(world, { name: 'Sam', guilds });
  const guest = addAccount(world, { name: 'Gil', guilds });
  const muted = {
    user: guest.user,
    deny: ['SendMessages', 'AddReactions', 'UseApplicationCommands'] as const,
  };
  const channels = {
    general: addChannel(world, guild, { name: 'general', overwrites: [muted] }),
    news: addChannel(world, guild, { name: 'news', overwrites: [muted] }),
    readOnly: addChannel(world, guild, {
      name: 'announcements',
      deny: ['SendMessages'],
      overwrites: [muted, { user: world.application.user, deny: ['SendMessages'] }],
    }),
  };
  return { guild, channels, accounts: { admin, member, guest } };
}
