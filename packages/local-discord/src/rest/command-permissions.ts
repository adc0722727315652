import { refuse } from './errors.ts';
import { guildOf, type Call } from './route.ts';

/** What a guild's admins have set under Integrations, for each command and for the application as a whole. */
export function listPermissions(call: Call) {
  if (call.params.application !== call.world.application.id) throw refuse('missingAccess');
  const guild = guildOf(call);
  return Array.from(call.world.commandPermissions.get(guild.id) ?? [], ([id, permissions]) => ({
    id,
    application_id: call.world.application.id,
    guild_id: guild.id,
    permissions,
  }));
}

export function findPermissions(call: Call) {
  const found = listPermissions(call).find(({ id }) => id === call.params.command);
  if (!found) throw refuse('unknownPermissions');
  return found;
}
