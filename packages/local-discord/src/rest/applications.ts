import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandResponseSchema,
  CommandPermissionsResponseSchema,
  GatewayBotResponseSchema,
  GatewayResponseSchema,
  PrivateApplicationResponseSchema,
} from 'discord-api-spec/zod';
import { applicationFlags, applicationShape } from '../state/application.ts';
import {
  changeCommand,
  createCommand,
  deleteCommand,
  findCommand,
  listCommands,
  replaceCommands,
} from './commands.ts';
import { refuse } from './errors.ts';
import { guildOf, type Call, type Route } from './route.ts';

const gatewayUrl = (call: Call) => call.world.url.replace('http', 'ws');

const ownApplication = ({ world }: Call) => applicationShape(world, applicationFlags(world));

const answer = ApplicationCommandResponseSchema;
const rate = { limit: 5, window: 20_000 };

/** What a guild's admins have set under Integrations, for each command and for the application as a whole. */
function listPermissions(call: Call) {
  if (call.params.application !== call.world.application.id) throw refuse('missingAccess');
  const guild = guildOf(call);
  return Array.from(call.world.commandPermissions.get(guild.id) ?? [], ([id, permissions]) => ({
    id,
    application_id: call.world.application.id,
    guild_id: guild.id,
    permissions,
  }));
}

function findPermissions(call: Call) {
  const found = listPermissions(call).find(({ id }) => id === call.params.command);
  if (!found) throw refuse('unknownPermissions');
  return found;
}

/** The same routes for the app's own commands and for those of one guild. */
function commandRoutes(base: string): Route[] {
  const one = `${base}/:command`;
  return [
    { method: 'GET', path: base, answer: { each: answer }, handle: listCommands },
    { method: 'PUT', path: base, answer: { each: answer }, rate, handle: replaceCommands },
    {
      method: 'POST',
      path: base,
      body: ApplicationCommandCreateRequestSchema,
      answer,
      rate,
      handle: createCommand,
    },
    { method: 'GET', path: one, answer, handle: findCommand },
    {
      method: 'PATCH',
      path: one,
      body: ApplicationCommandPatchRequestPartialSchema,
      answer,
      rate,
      handle: changeCommand,
    },
    { method: 'DELETE', path: one, rate, handle: deleteCommand },
  ];
}

export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    answer: GatewayResponseSchema,
    open: true,
    handle: (call) => ({ url: gatewayUrl(call) }),
  },
  {
    method: 'GET',
    path: '/gateway/bot',
    answer: GatewayBotResponseSchema,
    handle: (call) => ({
      url: gatewayUrl(call),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 },
    }),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    answer: PrivateApplicationResponseSchema,
    handle: ownApplication,
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    answer: PrivateApplicationResponseSchema,
    handle: ownApplication,
  },
  ...commandRoutes('/applications/:application/commands'),
  ...commandRoutes('/applications/:application/guilds/:guild/commands'),
  {
    method: 'GET',
    path: '/applications/:application/guilds/:guild/commands/permissions',
    answer: { each: CommandPermissionsResponseSchema },
    handle: listPermissions,
  },
  {
    method: 'GET',
    path: '/applications/:application/guilds/:guild/commands/:command/permissions',
    answer: CommandPermissionsResponseSchema,
    handle: findPermissions,
  },
];
