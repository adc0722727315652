import pino, { type DestinationStream, type Logger } from 'pino';
import { readableLog } from './readable-log.ts';

export type { Logger } from 'pino';

/** Keys whose values never reach a log, wherever they stand. */
const secrets = ['token', 'apiKey', 'authorization', 'headers', 'text', 'content', 'question', 'prompt'];

/** Of an error what tells a fault: libraries hang connections and whole requests on theirs. */
function serializeError(error: Error & { code?: unknown }): object {
  const { type, message, stack } = pino.stdSerializers.err(error);
  return { type, message, stack, code: error.code };
}

/** Standard error, as standard output belongs to answers: lines of JSON, or where it is a terminal, for people. */
export function standardError(isStyled: boolean): DestinationStream {
  const { stderr } = process;
  return stderr.isTTY ? readableLog((text) => stderr.write(text), isStyled) : pino.destination(2);
}

/** Writes lines of JSON, on standard error unless told where. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  const paths = secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  const redact = { paths, censor: '[redacted]' };
  return pino(
    { name: 'nutgraf', level, base: null, redact, serializers: { err: serializeError } },
    destination,
  );
}
