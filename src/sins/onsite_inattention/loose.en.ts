import { cueList } from "../../text/cue_list.ts";
import { GOODS } from "../report_words.en.ts";

/** Carelessness at the door or the counter, in loose constructions. */
export const LOOSE_EN = cueList("onsite_inattention.loose.en", "en", [
  [
    "left-anywhere",
    "report_loose",
    "left leaving leave leaves threw throw throws thrown throwing tossed tosses tossing dumped dumps dumping dropped dropping chucked pulled found",
    new RegExp(
      `\\b(?:left|leaving|leaves?|threw|thrown|throw(?:s|ing)?|toss(?:ed|es|ing)|dump(?:ed|s|ing)|dropp(?:ed|ing)|chucked|pulled|found)\\b[^.?!]{0,40}\\b(?:${GOODS}|box(?:es)?|mail|it|them|delivery)\\b[^.?!]{0,40}\\b(?:in the (?:rain|bush(?:es)?|street|snow|mud|bin|trash|wet|middle of)|out of the (?:bush(?:es)?|bin|trash|street)|on the (?:street|sidewalk|curb|kerb|lawn|road|grass|pavement)|over the (?:fence|gate|wall)|in plain sight)\\b`,
    ),
    ["They left my parcel in the rain.", "I pulled your delivery out of the bushes."],
    ["I left the box in the hall."],
  ],
  [
    "did-not-ring",
    "report_loose",
    "ring rang ringing knock knocked knocking doorbell buzz walk",
    /\b(?:driver|courier|delivery|package|parcel|order|mailman|postman|you|they|people)\b[^.?!]{0,60}\b(?:didn't|didnt|did not|never|without|doesn't|doesnt|don't|won't|wont|can't|cant|cannot|too lazy to|refus\w+ to)(?: even| bother(?:ed)? to| ever){0,2} (?:ring(?:ing)?|rang|knock(?:ing|ed)?|buzz|walk (?:the|up|to))\b(?! (?:me|back|us) )/,
    ["You left my parcel and didn't even knock.", "The courier can't walk up to the door."],
    ["You don't ring me back."],
  ],
]);
