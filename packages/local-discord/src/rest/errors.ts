/** Discord's refusals: HTTP status, code and message, as its documentation lists them. */
const discordErrors = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  serverError: [500, 0, '500: Internal Server Error'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  unknownPermissions: [404, 10066, 'Unknown application command permissions'],
  oldMessageEdits: [
    400,
    30046,
    'Maximum number of edits to messages older than 1 hour reached. Try again later',
  ],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100)'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'This interaction has hit the maximum number of follow up messages'],
  cannotReply: [400, 160_002, 'Cannot reply without permission to read message history'],
  threadExists: [400, 160_004, 'A thread has already been created for this message'],
  missingAccess: [403, 50001, 'Missing Access'],
  alreadyCrossposted: [400, 40033, 'This message has already been crossposted'],
  tagRequired: [400, 40067, 'A tag is required to create a forum post in this channel'],
  notText: [400, 50008, 'Cannot send messages in a non-text channel'],
  notInDm: [403, 50003, 'Cannot execute action on a DM channel'],
  notYours: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotMessageUser: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  webhookTokenExpired: [401, 50027, 'Invalid Webhook Token'],
  tooOldToDelete: [400, 50034, 'A message provided was too old to bulk delete'],
  archivedThread: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const satisfies Record<string, readonly [number, number, string]>;

export type RefusalName = keyof typeof discordErrors;
export type ErrorBody = { code: number; message: string; errors?: unknown };

export class ApiError extends Error {
  readonly status: number;
  readonly body: ErrorBody;

  constructor(status: number, body: ErrorBody) {
    super(body.message);
    this.name = 'ApiError';
    this.status = status;
    this.body = body;
  }
}

export function refuse(name: RefusalName): ApiError {
  const [status, code, message] = discordErrors[name];
  return new ApiError(status, { code, message });
}

export type FieldError = { path: readonly PropertyKey[]; code: string; message: string };

/** Where a field's own errors stand. */
const unhandled = '_errors';

/** 50035, with the tree of `_errors` that names each field. */
export function formError(fields: readonly FieldError[]): ApiError {
  const errors: Record<string, unknown> = {};
  for (const { path, code, message } of fields) {
    let node = errors;
    for (const key of path) node = (node[String(key)] ??= {}) as Record<string, unknown>;
    ((node[unhandled] ??= []) as unknown[]).push({ code, message });
  }
  return new ApiError(400, { code: 50035, message: 'Invalid Form Body', errors });
}
