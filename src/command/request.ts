import { randomBytes } from 'node:crypto';
import { type Principal, principalOf } from '../desk/principal.ts';
import type { Owner } from '../store/ownership.ts';
import type { CommandName } from './name.ts';
import type { AnyValues } from './options/option.ts';

/**
 * What somebody wants, complete and allowed. Plain JSON: it can be written down, and run by another process. A face
 * adds how to reply. Ids are opaque; null where the face has no such thing.
 */
export type Request = {
  /** Names it in the log, on its Cancel button and, where something broke, to the person. */
  id: string;
  command: CommandName;
  values: AnyValues;
  person: string | null;
  guild: string | null;
  channel: string | null;
  /** Who owns what is read there openly. */
  place: Owner;
  /** The person's, a BCP 47 tag. */
  locale: string;
  /** Only the person sees the answer. */
  isPrivate: boolean;
  /** All that is said in this channel is one conversation: direct messages, a thread. */
  isConversation: boolean;
};

/** Also names a failure that came of no request. */
export function newRequestId(): string {
  return randomBytes(4).toString('hex');
}

/** For whom an answer is made, and who keeps what its card needs. */
export function requestPrincipal(
  request: Pick<Request, 'guild' | 'person' | 'place' | 'isPrivate'>,
): Principal {
  return principalOf(request, request.isPrivate);
}
