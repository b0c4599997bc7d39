/** A customer asks for slow or simple words, in the languages we read; folded. */
export const ASKED_SIMPLY =
  /\b(?:step[- ]by[- ]step|slowly|simple (?:terms|words|english)|plain english|like i'm|like i am|i'm not (?:technical|good with)|not (?:very )?(?:technical|tech)|layman|dummies|explain (?:it )?(?:simply|like)|paso a paso|despacio|palabras sencillas|dahan-dahan|simple lang|simpleng salita|(?:hindi|di) (?:po )?(?:ako )?(?:techie|marunong)|paki-?explain|ituro)\b/;
