import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChannelType, InteractionContextType } from 'discord.js';
import { placeOwner } from '../../src/discord/interactions/interaction-origin.ts';

const { BotDM, PrivateChannel } = InteractionContextType;
const dm = { id: '7', type: ChannelType.DM } as never;
const group = { id: '8', type: ChannelType.GroupDM } as never;

test('what is asked openly is the guild’s, the person’s, or that of all in the conversation', () => {
  assert.equal(placeOwner({ guild_id: '1', channel: dm }, '5'), 'guild:1');
  assert.equal(placeOwner({ channel: dm, context: BotDM }, '5'), 'person:5');
  assert.equal(placeOwner({ channel: group }, '5'), 'channel:8');
  assert.equal(placeOwner({ channel: dm, context: PrivateChannel }, '5'), 'channel:7', 'two people’s');
});
