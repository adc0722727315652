import {
  GuildChannelResponseSchema,
  GuildMemberResponseSchema,
  GuildRoleResponseSchema,
  GuildWithCountsResponseSchema,
  ThreadsResponseSchema,
} from 'discord-api-spec/zod';
import { guildShape } from '../state/guild-shape.ts';
import { channelShape, channelsOf, memberShape, roleShape } from '../state/shapes.ts';
import { refuse } from './errors.ts';
import { botCan, guildOf, type Route } from './route.ts';

export const guildRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/guilds/:guild',
    answer: GuildWithCountsResponseSchema,
    handle: (call) => guildShape(guildOf(call)),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    answer: { each: GuildChannelResponseSchema },
    handle(call) {
      const channels = channelsOf(call.world, guildOf(call));
      return channels.filter((channel) => channel.parentId === null).map((channel) => channelShape(channel));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/threads/active',
    answer: ThreadsResponseSchema,
    handle(call) {
      const threads = channelsOf(call.world, guildOf(call)).filter(
        (channel) =>
          channel.parentId !== null && !channel.archived && botCan(call.world, channel, 'ViewChannel'),
      );
      return { threads: threads.map((thread) => channelShape(thread)), members: [], has_more: false };
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    answer: { each: GuildRoleResponseSchema },
    handle: (call) => [...guildOf(call).roles.values()].map(roleShape),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    answer: GuildMemberResponseSchema,
    handle(call) {
      const member = guildOf(call).members.get(call.params.user ?? '');
      if (!member) throw refuse('unknownMember');
      return memberShape(member);
    },
  },
];
