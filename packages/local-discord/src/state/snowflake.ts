import type { Clock } from '../clock.ts';

/** Discord's epoch: 2015-01-01T00:00:00Z. */
const discordEpoch = 1_420_070_400_000n;

/** Ids as Discord makes them: the time in the upper bits, so that they sort by age; 18 or 19 digits. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const next = (BigInt(clock.now()) - discordEpoch) << 22n;
    last = next > last ? next : last + 1n;
    return last.toString();
  };
}

export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + discordEpoch);
}

/** Which shard of `count` a guild belongs to. */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}
