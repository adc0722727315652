import type { LookupAddress } from 'node:dns';

/** All addresses of a name; rejects with the resolver's error. */
export type Lookup = (host: string) => Promise<LookupAddress[]>;
