/** What a link leads to. */
export type Download = {
  /** The address after all redirects, without tracking parameters. */
  url: string;
  /** Essence of the content type, in lower case: `text/html`, `application/pdf`, or a `text/` type to read as it is. */
  type: string;
  /** As the server declares it, unchecked. */
  charset: string | null;
  bytes: Uint8Array;
};
