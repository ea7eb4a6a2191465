/** How people write numbers and lengths of time: pieces for wordings. */

/** "3", "three", "a couple of". */
export const NUMBER =
  "(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|several|a few|a couple of|couple of|many|half an|another)";

/** "minutes", "hrs", "working days", "whole weeks". */
export const UNIT =
  "(?:(?:whole|full|long|solid|entire|working|business|more|bloody) )?(?:mins?|minutes?|hours?|hrs?|hr|days?|nights?|weeks?|wks?|months?|years?|yrs?)";

export const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";

export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
