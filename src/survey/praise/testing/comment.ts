/** A whole comment with the words in it that praise the service; null where nothing does. */
export interface Comment {
  text: string;
  praise: string | null;
}

/**
 * Written before the cues that read them were looked at, and counted once before these were changed by
 * what was missed: docs/surveys.md has both counts. Comments with praise (the words and the comment around them, `*` for the words) and comments that only
 * look like it: sarcasm, thanks as courtesy, praise on a condition, praise of the goods.
 */
export function comments(
  praising: readonly (readonly [praise: string, comment: string])[],
  others: readonly string[],
): Comment[] {
  return [
    ...praising.map(([praise, comment]) => ({ text: comment.replace("*", praise), praise })),
    ...others.map((text) => ({ text, praise: null })),
  ];
}
