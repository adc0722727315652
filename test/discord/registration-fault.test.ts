import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiscordAPIError, type DiscordErrorData } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { declareCommands } from '../../src/discord/declare/declare-commands.ts';
import { registrationFault } from '../../src/discord/declare/registration-fault.ts';
import { openHarness } from './harness.ts';

/** What Discord says of one field of the request. */
function refused(errors: DiscordErrorData['errors']): DiscordAPIError {
  const raw = { code: 50035, message: 'Invalid Form Body', errors };
  return new DiscordAPIError(raw, 50035, 400, 'PUT', 'https://discord.com/', {});
}

test('what Discord refuses stands under the names of its command and options', () => {
  const at = declareCommands(commands).findIndex(({ name }) => name === 'config');
  const field = { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'Too short.' }] };
  const option = { options: { 0: { description: field } } };
  const inSet = { [at]: { options: { 1: option } } };
  assert.equal(
    registrationFault(refused(inSet), commands),
    'Invalid Form Body; config set language description: Too short.',
  );
  assert.equal(
    registrationFault(refused({ [at]: { name_localizations: { ko: field } } }), commands),
    'Invalid Form Body; config name_localizations ko: Too short.',
  );
});

test('whatever else went wrong is told in its own words', () => {
  assert.equal(registrationFault(new TypeError('it has no words'), commands), 'it has no words');
});

test('a bot whose commands Discord refuses is online, and says why it has none', async (t) => {
  const harness = await openHarness(t);
  assert.equal(harness.bot.registrationFault, null);
  const twice = [...commands, ...commands.filter(({ name }) => name === 'help')];
  const other = await harness.start(twice);
  assert.match(other.registrationFault ?? '', /^Invalid Form Body; help: .*unique$/);
  assert.ok(harness.log.some((line) => line.includes('"why":"Invalid Form Body; help: ')));
});

test('what Discord refuses once it is told again, until it takes it', async (t) => {
  const pauses = { first: 10, longest: 20 };
  const harness = await openHarness(t, { registrationPauses: pauses });
  for (const status of [400, 403])
    harness.fail({ method: 'PUT', route: /\/commands$/, status, message: 'Not now.' });
  const other = await harness.start(commands.filter(({ name }) => name !== 'help'));
  assert.equal(other.registrationFault, 'Not now.');
  await harness.logged('registered the commands', 2);
  assert.equal(other.registrationFault, null);
});
