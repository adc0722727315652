import {
  CreatePrivateChannelRequestSchema,
  MyGuildResponseSchema,
  PrivateChannelResponseSchema,
  UserPIIResponseSchema,
  UserResponseSchema,
} from 'discord-api-spec/zod';
import { permissionsInGuild } from '../state/permissions.ts';
import { directMessages, removeBot } from '../state/places.ts';
import { channelShape } from '../state/shapes.ts';
import { formError, refuse } from './errors.ts';
import { bodyOf, guildOf, type Call, type Route } from './route.ts';

function openDirectMessages(call: Call) {
  const { recipient_id: id } = bodyOf<{ recipient_id?: string }>(call);
  const account = call.world.accounts.get(id ?? '');
  if (!account || account.user.bot) {
    throw formError([{ path: ['recipient_id'], code: 'USER_INVALID', message: 'Invalid Recipient(s)' }]);
  }
  return channelShape(directMessages(call.world, account.user), call.world.application.user);
}

/** Two hundred at most, after that one, by their ids. */
function listGuilds({ world, query }: Call) {
  const bot = world.application.user.id;
  const after = BigInt(query.get('after') ?? '0');
  const guilds = [...world.guilds.values()].filter(({ id, installed }) => installed && BigInt(id) > after);
  return guilds
    .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
    .slice(0, Number(query.get('limit') ?? 200))
    .map((guild) => ({
      id: guild.id,
      name: guild.name,
      icon: null,
      banner: null,
      owner: guild.ownerId === bot,
      permissions: permissionsInGuild(guild, bot).toString(),
      features: [],
    }));
}

export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/@me',
    answer: UserPIIResponseSchema,
    handle: ({ world }) => ({
      ...world.application.user,
      mfa_enabled: false,
      locale: 'en-US',
      verified: true,
      email: null,
    }),
  },
  {
    method: 'GET',
    path: '/users/:user',
    answer: UserResponseSchema,
    handle({ world, params }) {
      const account = world.accounts.get(params.user ?? '');
      if (!account) throw refuse('unknownUser');
      return account.user;
    },
  },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    answer: { each: MyGuildResponseSchema },
    handle: listGuilds,
  },
  {
    method: 'DELETE',
    path: '/users/@me/guilds/:guild',
    handle(call) {
      removeBot(call.world, guildOf(call));
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    body: CreatePrivateChannelRequestSchema,
    answer: PrivateChannelResponseSchema,
    handle: openDirectMessages,
  },
];
