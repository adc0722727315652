/** How a request ended: `undelivered` where nobody could be shown anything. */
export type Outcome = 'answered' | 'refused' | 'failed' | 'undelivered';
/** The engines' kinds, and what the store couldn't write down. */
export type Fault = 'unusable' | 'unavailable' | 'unbacked' | 'store';

/** A reading that was given out; a remembered one costs nothing. */
export type ReadingRecord = {
  engine: string;
  model: string | null;
  remembered: boolean;
  /** Why each statement that was removed was. */
  removed: readonly string[];
  cost: {
    inputTokens: number;
    outputTokens: number;
    cacheReadTokens: number;
    cacheWriteTokens: number;
    usd: number | null;
  };
};

/** What happens in the bot, for whoever counts it: no guild, no person and no text. */
export type Telemetry = {
  /** An interaction was acknowledged so many seconds after the gateway had brought it. */
  acknowledged(seconds: number): void;
  /** Whatever its outcome, a request has ended so many seconds after it began. */
  ended(command: string, outcome: Outcome, seconds: number): void;
  read(reading: ReadingRecord): void;
  failed(fault: Fault): void;
};
