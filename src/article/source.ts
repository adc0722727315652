import type { StoryDetails } from './article.ts';

/**
 * What a person gives. `kept` names an article that the bot still holds, by its id; a `fresh` link, or the
 * link that such an article came from, is read anew, although it may be remembered. With an instant, in milliseconds, only
 * where nobody has read it since.
 */
export type Source =
  | { kind: 'link'; url: string; fresh?: boolean | number }
  | ({ kind: 'text'; text: string } & StoryDetails)
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'kept'; id: string; fresh?: boolean };
