import type { World } from '../state/world.ts';
import type { Session } from './session.ts';

/** What the gateway's connections share. */
export type Hall = {
  world: World;
  sessions: Map<string, Session>;
  log: (direction: 'in' | 'out', title: string, data: unknown) => void;
  tell: (session: Session, event: string, data: unknown) => void;
  announceReady: () => void;
};
