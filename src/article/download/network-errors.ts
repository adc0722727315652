import { errors } from 'undici';
import { Refusal } from '../../base/refusal.ts';
import { BrokenBody } from './body.ts';

const TIMEOUT = /TIMEOUT|ETIMEDOUT/;
const CERTIFICATE = /^(ERR_TLS_CERT|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;
/** The answer breaks HTTP or TLS, breaks off, is shorter or longer than its length says, or its compression is damaged. */
const BROKEN =
  /^(HPE_|ECONNRESET|EPIPE|Z_|ERR__?ERROR_|ERR_BROTLI|ERR_SSL_|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_|EPROTO$)/;
const UNREACHABLE = /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL|ECONN|EHOST|ENET|EADDR|EACCES)/;

/** Whether the same request may well succeed a moment later. */
export function isTransient(error: unknown): boolean {
  return /^(EAI_AGAIN|ECONNRESET|ECONNREFUSED|EPIPE|UND_ERR_SOCKET)$/.test(codeOf(error));
}

/** What a failed exchange means to the person who gave the link; an error of another kind comes back as it is. */
export function explainNetworkError(error: unknown, host: string, megabytes: number): unknown {
  const code = codeOf(error);
  const options = { cause: error };
  if (error instanceof Refusal) return error;
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return new Refusal('link.large', { megabytes }, options);
  if (TIMEOUT.test(code)) return new Refusal('link.timeout', { host }, options);
  if (CERTIFICATE.test(code)) return new Refusal('link.certificate', { host }, options);
  if (error instanceof BrokenBody || BROKEN.test(code)) return new Refusal('link.broken', { host }, options);
  if (UNREACHABLE.test(code)) return new Refusal('link.unreachable', { host }, options);
  return error;
}

function codeOf(error: unknown): string {
  // Not every one of these has a code.
  if (error instanceof errors.HTTPParserError) return 'HPE_';
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
