/** Of a feed that is looked at, and of a delivery that is sent, in milliseconds: three heartbeats may be lost. */
export const feedLeaseMs = 20_000;
export const feedHeartbeatMs = 5_000;
