export function ensureFaketime(): void;
/** Debian's library, that for processes with threads or without; null where it is not installed. */
export function findFaketime(name?: "libfaketimeMT" | "libfaketime"): string | null;
