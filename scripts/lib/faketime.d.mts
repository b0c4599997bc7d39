export function ensureFaketime(): void;
/** Debian's library; null where it is not installed. */
export function findFaketime(): string | null;
