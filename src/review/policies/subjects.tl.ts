import { cueList } from "../../text/cue_list.ts";

/** What a rule of a house is about; the English words are used too and are in the English list. */
export const SUBJECTS_TL = cueList("policy.tl", "tl", [
  [
    "refund",
    "refund",
    "ire-refund mare-refund marefund i-refund irefund refund-an nare-refund",
    /\b(?:ire-?refund|mare-?refund|i-?refund|nare-?refund|refund-an)\b/,
    ["Hindi po mare-refund ayon sa policy."],
  ],
  [
    "return",
    "return",
    "ibalik isauli palitan papalitan mapapalitan ipalit",
    /\b(?:ibalik|isauli|palitan|papalitan|mapapalitan|ipalit)\b/,
    ["Bawal po ibalik, patakaran namin yan."],
  ],
  ["warranty", "warranty", "garantiya", /\bgarantiya\b/, ["Hindi po sakop ng garantiya."]],
  [
    "cancellation",
    "cancellation",
    "kanselahin makansela i-cancel icancel ika-cancel makacancel ma-cancel",
    /\b(?:kanselahin|makansela|i-?cancel|ika-cancel|makacancel|ma-cancel)\b/,
    ["Hindi po namin ma-cancel, policy po."],
  ],
  [
    "delivery",
    "delivery",
    "padala ipadala mapadala ideliver i-deliver maihahatid",
    /\b(?:padala|ipadala|mapadala|i-?deliver|maihahatid)\b/,
    ["Hindi po namin i-deliver sa isla."],
  ],
  [
    "price",
    "price",
    "presyo diskwento tawad",
    /\b(?:presyo|diskwento|tawad)\b/,
    ["Hindi po pwede ang dalawang diskwento."],
  ],
  [
    "payment",
    "payment",
    "bayad magbayad bayaran hulugan deposito",
    /\b(?:bayad|magbayad|bayaran|hulugan|deposito)\b/,
    ["Bayad muna po bago i-release, patakaran namin."],
  ],
  [
    "identity",
    "identity",
    "pagkakakilanlan beripikasyon i-verify iverify",
    /\b(?:pagkakakilanlan|beripikasyon|i-?verify)\b/,
    ["Kailangan po i-verify, rules namin."],
  ],
]);
