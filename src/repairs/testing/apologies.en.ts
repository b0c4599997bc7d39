import { apologies } from "./apology_case.ts";

/** Whole replies in English: apologies, replies that only look like one, and faulty apologies. */
export const APOLOGIES_EN = apologies([
  [
    "",
    "acknowledgement responsibility repair regret",
    "Hi Priya, I told you on Monday that I would call you back the same day and I didn't. That is on me. I have now spoken to the workshop: your bike is ready. Sorry for the wait.",
  ],
  [
    "",
    "acknowledgement responsibility repair regret",
    "Dear Mr Oduya, we promised you the corrected invoice by Friday and you are still without it. I should have sent it myself. It's attached now. I apologise.",
  ],
  [
    "",
    "responsibility explanation repair new_date goodwill",
    "We let you down here, Carla. The refund was entered with the wrong card number on our side, so the bank sent it back. I have entered it again and you will have it by Monday 9 March. As a thank-you for your patience I've added a £10 voucher to your account.",
  ],
  [
    "",
    "acknowledgement responsibility repair new_date",
    "@tomwhitlock You're right, we said 24 hours and it has been three days. Our mistake. I'll send the replacement code by DM in the next ten minutes.",
  ],
  [
    "",
    "regret acknowledgement explanation responsibility repair new_date request",
    "Hello Beatriz, sorry that nobody rang you yesterday as agreed. I had the appointment in my calendar under the wrong day, that was careless of me. I will ring you today at 16:00. Would you give us another chance?",
  ],
  [
    "",
    "regret responsibility acknowledgement repair",
    "Sorry about that! I forgot to attach the file. Here it is.",
  ],
  [
    "",
    "regret explanation responsibility repair goodwill prevention",
    "I apologise for the delay with your parcel, Mrs Lindqvist. We packed it on Tuesday but left it in the wrong bay, our fault. It went out this morning with express delivery at our cost. From now on the bays are checked every evening.",
  ],
  [
    "",
    "acknowledgement responsibility repair regret",
    "There's no excuse for leaving you without an answer for nine days, Yusuf. I've read the whole thread, reproduced the crash and pushed a fix; it is in tonight's build. I'm sorry.",
  ],
  [
    "",
    "acknowledgement responsibility repair regret goodwill",
    "We missed the date we gave you. The part came on Thursday and I didn't notice it. I've fitted it this morning, so the machine is ready. We are sorry, and the service fee is waived.",
  ],
  [
    "",
    "acknowledgement responsibility repair new_date regret",
    "Thanks for chasing, Ingrid. I was supposed to send you the list on Wednesday and let it slip. You'll have it by 5 pm today. My apologies.",
  ],
  [
    "",
    "responsibility repair new_date goodwill request",
    "Hi Marek, we got your order wrong twice now, and the second time you had told us exactly what you needed. I take full responsibility. A courier brings the right lamp on Friday and picks up both wrong ones, you needn't pack anything. I've also refunded the shipping. I hope you'll forgive us.",
  ],
  [
    "",
    "regret acknowledgement responsibility repair goodwill",
    "I am so sorry, Hanna. I said I'd keep the room for you and gave it away. It was my error and nobody else's. I have booked you into the Seaview for the same two nights, we pay the difference.",
  ],
  [
    "",
    "regret explanation responsibility repair",
    "Apologies for the slow reply. The delivery address was cut off in our system after line two, which we should have caught when you ordered. The parcel is now on its way to the full address and the tracking number is 88-201.",
  ],
  [
    "",
    "acknowledgement responsibility repair",
    "You were promised a decision by the 20th and didn't get one; that's not good enough and it's our doing. The decision is yes: I've approved the full amount today.",
  ],
  ["", "", "I'm sorry, I don't quite follow. Which of the two orders do you mean?"],
  [
    "",
    "",
    "Sorry to hear that your mother is unwell. Take your time, the return window stays open for you.",
  ],
  [
    "",
    "regret",
    "Hi Jon! If you still see the error after the update, please let me know and I'll have another look. Sorry for the trouble so far.",
  ],
  [
    "",
    "",
    "We're open Monday to Friday, 9 to 5. I'm sorry, but we cannot hold items without a deposit.",
  ],
  [
    "",
    "acknowledgement regret repair new_date goodwill",
    "Your parcel should have arrived on Friday, so I asked the courier where it is. You should not have to wait any longer: I'm sending a second one today, free of charge. Sorry about this.",
  ],
  [
    "",
    "regret responsibility repair",
    "Because you told us about the smell, we checked the whole batch and took it off the shelves. Thank you. I'm sorry it reached you at all; it was our job to catch it. I've refunded both jars.",
  ],
  [
    "conditional no_date",
    "regret repair",
    "We apologize for any inconvenience this may have caused. Your case has been forwarded to the relevant team, who will respond as soon as possible.",
  ],
  [
    "conditional",
    "",
    "I'm sorry you feel that way. We value all our customers and take feedback seriously.",
  ],
  [
    "excuse no_date",
    "regret",
    "Sorry for the delay, but we've been extremely busy with the holiday season and are short-staffed. We will get to your ticket when we can.",
  ],
  [
    "passive",
    "regret",
    "Mistakes were made in the handling of your request and we regret the situation.",
  ],
  [
    "blames_customer",
    "regret acknowledgement repair",
    "We're sorry the replacement did not arrive on time. However, you did not give us the complete address, so this was to be expected. The parcel will be sent again once you confirm it.",
  ],
  [
    "blames_others no_date",
    "regret acknowledgement repair",
    "I apologise that we did not call on Tuesday as promised, but that is the fault of the previous shift; they never passed on the note. I will call you.",
  ],
  [
    "passive",
    "regret acknowledgement",
    "Hello, an error occurred and your refund was not processed. We apologise for the inconvenience. It's being looked into.",
  ],
  ["conditional", "regret", "So sorry if our tone came across as rude."],
  [
    "excuse",
    "regret acknowledgement",
    "Please accept our apologies. Due to the high volume of requests we weren't able to answer within the promised 48 hours. Your patience is appreciated.",
  ],
  [
    "blames_others",
    "regret",
    "Sorry Dana, it's not our fault: the carrier lost your box, so you'll need to take it up with them.",
  ],
]);
