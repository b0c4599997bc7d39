/** Small lists that customers' reports in English are put together from; folded. */

export const FOOD =
  "(?:foods?|meals?|burgers?|burritos?|tacos?|bowls?|pizzas?|sandwich(?:es)?|salads?|drinks?|fries|chicken|steaks?|sushi|coffees?|soups?|sauces?|cakes?|wings|noodles|breakfast|lunch|dinner|doughnuts?|pies?|sandwiches)";
/** What is ordered and brought; not what a program shows. */
export const GOODS = `(?:orders?|packages?|pkgs?|parcels?|shipments?|luggage|baggage|suitcases?|bags|groceries|gifts?|presents?|purchases?|deliver(?:y|ies)|items?|costumes?|dress(?:es)?|shoes?|furniture|flowers|${FOOD})`;
/** Words with which the staff regret. */
export const REGRET =
  "(?:sorry|apolog(?:ies|y|i[sz]e)|regret|oh no|(?:don't|do not) like to hear|not what we (?:like|want)|concerning|distressing|doesn't (?:look|sound) right|let you down|frustrating)";
export const REGRET_WORDS =
  "sorry apologies apology apologize apologise regret oh hear like want concerning distressing right down frustrating";
/** In which state nobody orders a thing. */
export const SPOILT =
  "(?:lost|missing|misplaced|damaged|broken|broke|smashed|crushed|cracked|shattered|wrong|incorrect|incomplete|(?:messed|screwed|fucked|mixed) up|botched|ruined|destroyed|soaked|soaking|wet|opened|stolen|empty|cold|raw|undercooked|overcooked|burnt|burned|stale|rotten|rancid|spoiled|mou?ldy|expired|defective|faulty|unusable|half (?:full|empty)|horrible|disgusting|inedible|gross|melted|torn|ripped|dented|leaking|nowhere to be (?:found|seen)|a mess|left behind)";
export const SPOILT_WORDS =
  "lost missing misplaced damaged broken broke smashed crushed cracked shattered wrong incorrect incomplete messed screwed fucked mixed botched ruined destroyed soaked soaking wet opened stolen empty cold raw undercooked overcooked burnt burned stale rotten rancid spoiled moldy mouldy expired defective faulty unusable half horrible disgusting inedible gross melted torn ripped dented leaking nowhere mess behind";
const FEW =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a couple(?: of)?|a few)";
/** Longer than anybody likes to wait for an answer. */
export const LONG = `(?:${FEW}\\+? ?(?:hours?|hrs?|days?|weeks?|wks?|months?|years?)|ages|forever|all day)`;
export const STAFF =
  "(?:staff|employees?|clerks?|cashiers?|workers?|assistants?|crew|attendants?|waiters?|servers?|managers?|supervisors?|agents?|reps?|representatives?|operators?|drivers?|couriers?|guards?|receptionists?|customer (?:service|care|support)|cust service)";
