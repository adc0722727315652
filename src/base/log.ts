import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Keys whose values never reach a log, wherever they stand. */
const secrets = ['token', 'apiKey', 'authorization', 'headers', 'text', 'content', 'question', 'prompt'];

/** Lines of JSON on standard error: standard output belongs to answers. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  const paths = secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  return pino({ name: 'nutgraf', level, base: null, redact: { paths, censor: '[redacted]' } }, destination);
}
