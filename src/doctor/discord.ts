import { ApplicationFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import * as z from 'zod';
import type { Env } from '../base/env.ts';
import { type Answer, ask } from './ask.ts';
import { counted, type Finding, ok, problem, warning } from './finding.ts';
import { examineClock } from './machine.ts';

const discordUrl = 'https://discord.com/api';

export type DiscordMeans = {
  /** Whether the commands that Discord holds, as it answers, are those of this version. */
  holdsCommands: (registered: unknown) => boolean;
  now: () => number;
};

type Means = Pick<Env, 'DISCORD_TOKEN' | 'DISCORD_API_URL' | 'NUTGRAF_MESSAGE_CONTENT' | 'NUTGRAF_SHARDS'>;

const applicationShape = z.object({ id: z.string(), name: z.string(), flags: z.number().optional() });
const gatewayShape = z.object({
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), total: z.number() }),
});
const guildsShape = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));

/** Milliseconds for all that Discord is asked. */
const patience = 10_000;

/** What Discord says of the bot: token, intents, starts that are left, what it may do in each server; and its clock. */
export async function examineDiscord(
  env: Means,
  { holdsCommands, now }: DiscordMeans,
  deadline: AbortSignal = AbortSignal.timeout(patience),
): Promise<Finding[]> {
  const { DISCORD_TOKEN: token } = env;
  if (token === null)
    return [
      warning('discord', 'no token: `npm start` opens the playground', 'Set DISCORD_TOKEN (docs/setup.md).'),
    ];
  const root = `${env.DISCORD_API_URL ?? discordUrl}/v10`;
  const get = (path: string) => ask(root + path, { authorization: `Bot ${token}` }, deadline);
  const application = await get('/applications/@me');
  const here = now();
  const refused = refusalOf(application, new URL(root).host);
  if (refused) return [refused];
  const id = applicationShape.safeParse(application.body).data?.id;
  const [gateway, guilds, commands] = await Promise.all([
    get('/gateway/bot'),
    allGuilds(get),
    id === undefined ? null : get(`/applications/${id}/commands?with_localizations=true`),
  ]);
  const clock = examineClock(application.date, here);
  return [
    ...applicationFindings(application.body, env),
    ...gatewayFindings(gateway.body, env),
    ...(commands?.status === 200 ? [commandsFinding(commands.body, holdsCommands)] : []),
    ...guildFindings(guilds),
    ...(clock ? [clock] : []),
  ];
}

function refusalOf({ status }: Answer, host: string): Finding | null {
  if (status === 200) return null;
  if (status === 401)
    return problem('discord', 'Discord refuses the token', 'Copy it anew from the portal, under Bot.');
  if (status === 0) return problem('discord', `${host} doesn’t answer`, 'Look at the network and the proxy.');
  return warning('discord', `${host} answers with ${status}`, 'Try again later; see discordstatus.com.');
}

function applicationFindings(body: unknown, env: Means): Finding[] {
  const application = applicationShape.safeParse(body).data;
  if (!application) return [];
  const named = ok('discord', `the token is that of ${application.name}`);
  const { GatewayMessageContent, GatewayMessageContentLimited } = ApplicationFlags;
  const isGranted = ((application.flags ?? 0) & (GatewayMessageContent | GatewayMessageContentLimited)) !== 0;
  if (!env.NUTGRAF_MESSAGE_CONTENT || isGranted) return [named];
  return [
    named,
    problem(
      'discord',
      'NUTGRAF_MESSAGE_CONTENT is set, and Message Content is off in the portal',
      'Turn it on under Bot, or take the setting away: Discord refuses the connection.',
    ),
  ];
}

/** Starts that are left before Discord resets the token. */
const fewStarts = 20;

function gatewayFindings(body: unknown, { NUTGRAF_SHARDS: range }: Means): Finding[] {
  const gateway = gatewayShape.safeParse(body).data;
  if (!gateway) return [];
  const { remaining, total } = gateway.session_start_limit;
  const findings: Finding[] = [];
  if (remaining < fewStarts)
    findings.push(
      warning(
        'discord',
        `${remaining} of ${total} connections are left today`,
        'Find out why it starts so often.',
      ),
    );
  if (range && range.count < gateway.shards)
    findings.push(
      warning(
        'discord',
        `NUTGRAF_SHARDS counts ${range.count} shards, Discord recommends ${gateway.shards}`,
        'Plan for more: above 2,500 servers a shard isn’t let in.',
      ),
    );
  return findings;
}

function commandsFinding(registered: unknown, holdsCommands: DiscordMeans['holdsCommands']): Finding {
  if (holdsCommands(registered)) return ok('discord', 'it has the commands of this version');
  const isNew = Array.isArray(registered) && registered.length === 0;
  return warning(
    'discord',
    isNew ? 'it has none of the commands' : 'it has the commands of another version',
    'Start the bot, which tells them. If it runs, /readyz and its log say why Discord refuses them.',
  );
}

type Guilds = { list: z.output<typeof guildsShape>; isAll: boolean };

/** 200 a page; as many as Discord tells in time. */
async function allGuilds(get: (path: string) => Promise<Answer>): Promise<Guilds> {
  const list: z.output<typeof guildsShape> = [];
  for (;;) {
    const after = list.at(-1)?.id;
    const { body } = await get(`/users/@me/guilds?limit=200${after === undefined ? '' : `&after=${after}`}`);
    const part = guildsShape.safeParse(body).data;
    if (!part) return { list, isAll: false };
    list.push(...part);
    if (part.length < 200) return { list, isAll: true };
  }
}

/** What the invitation asks for (docs/setup.md says what each is for). */
const needed = {
  'View Channels': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Create Public Threads': PermissionFlagsBits.CreatePublicThreads,
  'Attach Files': PermissionFlagsBits.AttachFiles,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
};
/** So many servers are named. */
const named = 5;

function guildFindings({ list: guilds, isAll }: Guilds): Finding[] {
  if (guilds.length === 0 && !isAll)
    return [warning('servers', 'Discord doesn’t tell them', 'Try again later.')];
  if (guilds.length === 0)
    return [warning('servers', 'in none yet', 'Open the address that the bot prints when it starts.')];
  const lacking = guilds.flatMap(({ name, permissions }) => {
    const bits = BigInt(permissions);
    if ((bits & PermissionFlagsBits.Administrator) !== 0n) return [];
    const missing = Object.entries(needed).flatMap(([what, bit]) => ((bits & bit) === 0n ? [what] : []));
    return missing.length > 0 ? [`${tidy(name)}: ${missing.join(', ')}`] : [];
  });
  const all = `${isAll ? '' : 'the first '}${counted(guilds.length, 'server')}`;
  if (lacking.length === 0) return [ok('servers', `${all}, with all permissions`)];
  const rest = lacking.length > named ? [`and ${lacking.length - named} more`] : [];
  const which = [...lacking.slice(0, named), ...rest].join('; ');
  return [
    warning(
      'servers',
      `${all}; permissions lack in ${lacking.length}: ${which}`,
      'Their admins give them to the bot’s role, or invite it anew.',
    ),
  ];
}

/** A stranger has named it: in one line, without what moves a terminal's cursor. */
const tidy = (name: string): string => name.replaceAll(/[\p{C}\s]+/gu, ' ').slice(0, 50);
