import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Keys whose values never reach a log, wherever they stand. */
const secrets = ['token', 'apiKey', 'authorization', 'headers', 'text', 'content', 'question', 'prompt'];

/** Of an error what tells a fault: libraries hang connections and whole requests on theirs. */
function serializeError(error: Error & { code?: unknown }): object {
  const { type, message, stack } = pino.stdSerializers.err(error);
  return { type, message, stack, code: error.code };
}

/** Lines of JSON on standard error: standard output belongs to answers. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  const paths = secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  const redact = { paths, censor: '[redacted]' };
  return pino(
    { name: 'nutgraf', level, base: null, redact, serializers: { err: serializeError } },
    destination,
  );
}
