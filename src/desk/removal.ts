/** Why a statement was taken out: which check it failed. */
export type RemovalReason = 'no-evidence' | 'figure' | 'name' | 'quotation';
