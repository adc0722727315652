import { react, unreact } from '../state/reactions.ts';
import { botCan, channelOf, messageOf, requirePermissions, type Call, type Route } from './route.ts';

const rate = { limit: 1, window: 250 };
const base = '/channels/:channel/messages/:message/reactions';

function addReaction(call: Call): void {
  const channel = channelOf(call);
  const stored = messageOf(call, channel);
  const emoji = call.params.emoji ?? '';
  requirePermissions(call, channel, ['ReadMessageHistory']);
  if (!stored.reactions.has(emoji)) requirePermissions(call, channel, ['AddReactions']);
  react(call.world, stored, call.world.application.user.id, emoji);
}

function removeReaction(call: Call): void {
  const channel = channelOf(call);
  const own = call.params.user === '@me' || call.params.user === call.world.application.user.id;
  if (!own) requirePermissions(call, channel, ['ManageMessages']);
  const user = own ? call.world.application.user.id : (call.params.user ?? '');
  if (botCan(call.world, channel, 'ReadMessageHistory')) {
    unreact(call.world, messageOf(call, channel), user, call.params.emoji ?? '');
  }
}

export const reactionRoutes: readonly Route[] = [
  { method: 'PUT', path: `${base}/:emoji/@me`, rate, handle: addReaction },
  { method: 'DELETE', path: `${base}/:emoji/:user`, rate, handle: removeReaction },
];
