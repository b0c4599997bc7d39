/** An exact place to go: an address, a link, a number; folded. */
export const POINTER =
  /https?:|www\.|(?<![@\d])\d{3}[- ]?\d{3,}|[a-z0-9]@[a-z]|\bdm us\b|\bdirect message\b/;

/** The same sentence asks for what is missing, or says why it is not known. */
export const STILL_OPEN =
  /\b(?:if|until|unless|when|without|because|kung|hangga't|hanggang|dahil|as i (?:don't|do not|am|have|never)|by just)\b/;

/** Leaves the door open for others or for more. */
export const LEAVES_OPEN = /\b(?:let me know|hope (?:that )?(?:someone|somebody|others))\b/;

/** Help that was there: "was very helpful", with nothing that denies it. */
export const PRAISES_HELP =
  /^(?!.*(?:n't|\bnot\b|\bno\b|\bzero\b|unhelpful|useless|about as)).*\b(?:helpful|help|use)\b/;
