/** Words that deny, in the languages we read; folded. */
export const DENIAL =
  /\b(?:no|not|cannot|never|against|denied|refused|violates?|\w+n't|unable|won't|tampoco|nunca|hindi|di|bawal|wala|walang|labag|ayaw)\b/;

/** The rule gives the customer something; folded. */
export const FAVOURS =
  /\byou (?:can|may|get|are (?:eligible|entitled))\b|\bpuede (?:usted )?(?:pedir|solicitar)\b|(?<!\b(?:hindi|di)(?: po)? )\b(?:pwede|puwede)(?: po| na| pa)* (?:kayo|kayong|ninyo|ninyong|niyo|niyong|nyo|nyong)\b/;
