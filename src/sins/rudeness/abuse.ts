/** Abuse by a customer, in the languages we read; folded. After it a firm limit is no rudeness. */
export const ABUSE =
  /\b(?:fuck(?:ing|er|ers)?|assholes?|bastards?|bitch(?:es)?|idiots?|morons?|scum|crooks|cunts?|wankers?|scammers|pendejos?|idiotas?|imbeciles?|mierda|hijos? de puta|cabron(?:es)?|gago|gagu|gaga|tanga|bobo|putang?|putangina|tangina|punyeta|tarantado|ulol|hayop kayo)\b/;
