/** Words that deny, in the languages we read; folded. */
export const DENIAL =
  /\b(?:no|not|cannot|never|against|denied|refused|violates?|\w+n't|unable|won't|tampoco|nunca|hindi|bawal)\b/;

/** The rule gives the customer something; folded. */
export const FAVOURS =
  /\byou (?:can|may|get|are (?:eligible|entitled))\b|\bpuede (?:usted )?(?:pedir|solicitar)\b|\bpwede (?:po )?kayong\b/;
