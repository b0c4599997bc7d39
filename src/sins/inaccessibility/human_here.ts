/** Another human way is named, or the person answering stays with it; folded. */
export const HUMAN_HERE =
  /\b(?:i(?:'m| am) (?:here|a person|a human)|(?:she|he|they|my manager|our manager) will (?:call|write|contact)|at \d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)?|you can (?:reach|call|chat|write|visit|email)|(?:chat|e-?mail|write) (?:to )?(?:us|me)|https?:|urgent|24 ?h|soy una persona|tao (?:po )?(?:ako|kami)|tatawag (?:po )?(?:siya|ang (?:aming )?(?:manager|supervisor))|mamayang? (?:alas )?\d{1,2}|ng \d{1,2}(?::\d\d)? ?(?:am|pm|nu)|pwede (?:po )?(?:kayong|niyong|ninyong|nyong))\b/;
