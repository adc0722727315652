/**
 * What a person gives. `kept` names an article that the bot still holds, by its id; a `fresh` link, or the
 * link that such an article came from, is read anew, although it may be remembered.
 */
export type Source =
  | { kind: 'link'; url: string; fresh?: boolean }
  | { kind: 'text'; text: string }
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'kept'; id: string; fresh?: boolean };
