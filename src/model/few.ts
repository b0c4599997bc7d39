/** Of fewer observations than these nothing is shown: they say nothing of a team, a person or a house. */
export const LEAST_SHOWN = 5;
/** Of fewer than these little can be said, and what is shown says so. */
export const LOW_DATA = 30;
