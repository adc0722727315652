/** What a person gives. `kept` names an article that the bot still holds, by its id. */
export type Source =
  | { kind: 'link'; url: string }
  | { kind: 'text'; text: string }
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'kept'; id: string };
