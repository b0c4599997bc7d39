import { cueList } from "../../text/cue_list.ts";

const PLACE =
  "(?:store|shop|entrance|restrooms?|toilets?|bathrooms?|plane|aircraft|train|carriage|car|vehicle|seats?|rooms?|tables?|floors?|restaurant|location|branch|lobby|cabin|bus|coach|hotel|gym|station|platform|waiting area|parking lot|economy|business class|first class)";
const FOUL =
  "(?:dirty|filthy|smell(?:s|y|ed)|stinks?|stank|stained|rubbish|trash|garbage|litter|a mess|sticky|gross|disgusting|cockroach(?:es)?|mice|rats|mou?ldy?|freezing|cramped|shabby|run[- ]?down|overflowing|unclean|crushed knees|no leg ?room)";

/** Places and pages in a bad state, in loose constructions. */
export const LOOSE_EN = cueList("poor_tangibles.loose.en", "en", [
  [
    "foul-place",
    "report_loose_trait",
    "dirty filthy smells smelly smelled stinks stink stank stained rubbish trash garbage litter mess sticky gross disgusting cockroach cockroaches mice rats mold moldy mouldy freezing cramped shabby run rundown run-down overflowing unclean knees legroom leg",
    new RegExp(
      `\\b${PLACE}\\b[^.?!]{0,50}\\b${FOUL}\\b|\\b${FOUL}\\b[^.?!]{0,20}\\b(?:in|on|all over|around|at|by) (?:the|your|my|our|this) (?:\\w+ )?${PLACE}\\b|\\b(?:dirty|filthy|smelly|stained|sticky|shabby|unclean|ripped|broken) (?:\\w+ )?(?:seats?|rooms?|tables?|toilets?|restrooms?|bathrooms?|carriage|cabin|floors?)\\b`,
    ),
    ["The lobby smells.", "Rubbish all over your entrance.", "Dirty tables again."],
    ["The table is a messy format? No.", "I left my trash at home."],
  ],
  [
    "page-or-system-down",
    "report_loose",
    "down working broken dead",
    /\byour (?:contact |customer |support |help |web ?chat |complaints? )?(?:web ?site|web ?page|link|contact form|form|contact page|portal|checkout)(?: in \w+| \w+)? (?:is|isn't|is not|are|seems|has been|'s) (?:\w+ )?(?:down|not working|working|broken|dead)\b(?<!(?:is|seems|are|'s) working)|\b(?:systems?|computers?|tills?|card machines?|kiosks?) (?:is |are |was |were )?down (?:again|every|all)\b/,
    ["Your contact form isn't working.", "System down again."],
    ["Your website is working."],
  ],
]);
