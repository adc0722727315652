import { randomBytes } from 'node:crypto';
import { answerWithin, type Interaction } from '../state/interaction.ts';
import type { User } from '../state/model.ts';
import { can } from '../state/permissions.ts';
import type { World } from '../state/world.ts';

export type Seed = Pick<Interaction, 'kind' | 'user' | 'channel' | 'data'> &
  Partial<Pick<Interaction, 'command' | 'source'>>;

/** Who installed the app that is used here: 0 the guild, 1 the person. */
function ownersOf(world: World, seed: Seed): Record<string, string> {
  const { guildId, type } = seed.channel;
  const byGuild = type === 1 || world.guilds.get(guildId ?? '')?.installed;
  return {
    ...(byGuild && { '0': guildId ?? '0' }),
    ...(world.accounts.get(seed.user.id)?.installed && { '1': seed.user.id }),
  };
}

function isForcedEphemeral(world: World, seed: Seed, user: User): boolean {
  const guild = world.guilds.get(seed.channel.guildId ?? '');
  return guild?.installed === false && !can(world, seed.channel, user.id, 'UseExternalApps');
}

/** Tells the bot of it, and the person that the app didn't respond if three seconds pass in silence. */
export function startInteraction(world: World, seed: Seed): Interaction {
  const interaction: Interaction = {
    command: null,
    source: null,
    ...seed,
    id: world.newId(),
    token: randomBytes(80).toString('base64url'),
    startedAt: world.clock.now(),
    guild: world.guilds.get(seed.channel.guildId ?? '') ?? null,
    callback: null,
    originalId: null,
    followUps: 0,
    alwaysEphemeral: isForcedEphemeral(world, seed, seed.user),
    owners: ownersOf(world, seed),
  };
  world.interactions.set(interaction.id, interaction);
  world.interactionTokens.set(interaction.token, interaction);
  world.events.emit({ kind: 'interaction', interaction });
  world.clock.after(answerWithin, () => {
    if (interaction.callback === null) world.events.emit({ kind: 'unanswered', interaction });
  });
  return interaction;
}
