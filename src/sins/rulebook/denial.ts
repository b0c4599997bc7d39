/** Words that deny, in the languages we read; folded. */
export const DENIAL =
  /\b(?:no|not|cannot|never|against|denied|refused|violates?|\w+n't|unable|won't|tampoco|nunca|hindi|bawal)\b/;
