import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, OAuth2Scopes, type Client } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';

/**
 * Goes online; returns the application's id.
 * @throws Refusal `discord.token`, `discord.intents`, `discord.unreachable`
 */
export async function connect(client: Client, token: string, apiUrl: string | null): Promise<string> {
  try {
    await client.login(token);
  } catch (error) {
    throw explain(error, new URL(apiUrl ?? 'https://discord.com').host);
  }
  if (!client.application) throw new TypeError('Discord was ready without naming the application');
  return client.application.id;
}

/** What a gateway that closes for good says, in @discordjs/ws's words. */
const closings: Record<string, 'discord.token' | 'discord.intents'> = {
  'Authentication failed': 'discord.token',
  'Used disallowed intents': 'discord.intents',
};

function explain(error: unknown, host: string): unknown {
  const isInvalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (isInvalid) return new Refusal('discord.token', {}, { cause: error });
  const closing = error instanceof Error ? closings[error.message] : undefined;
  if (closing) return new Refusal(closing, {}, { cause: error });
  if (error instanceof DiscordAPIError) return error;
  return new Refusal('discord.unreachable', { host }, { cause: error });
}

/** View Channel, Attach Files, Read Message History (to reply), Send Messages, also in threads, and to open them. */
const permissions = (1n << 10n) | (1n << 11n) | (1n << 15n) | (1n << 16n) | (1n << 35n) | (1n << 38n);

export function installUrlOf(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
