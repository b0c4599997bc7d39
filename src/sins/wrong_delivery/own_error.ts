/** The customer's own slip, in the languages we read; folded. */
export const OWN_ERROR =
  /\b(?:my (?:own )?(?:mistake|fault|bad|error)|by accident|accidentally|i (?:picked|chose|selected|clicked|entered|ordered|typed) the wrong|changed my mind|don't like it|me equivoque|por error|mali(?:ng)? (?:po )?(?:yung |ang )?(?:\w+ )?(?:po )?(?:ang |yung )?(?:na )?(?:napili|na-?order|nalagay|nailagay|napindot|na-?click|na-?type|na-?input|nabigay) ko|kasalanan ko|ako (?:po )?(?:ang |yung )?nagkamali|ayoko na)\b/;
