/** A wait of half to all of `most`, so that what failed together does not come back together; `random` is 0 to 1. */
export const jittered = (most: number, random: number): number => most * (0.5 + random / 2);
