/** The words by which a noun's beginning and end are told. */

const set = (...lines: string[]) => new Set(lines.join(" ").split(" "));

/** No noun runs over these small words. */
const SMALL = set(
  "a an the and or but so yet nor if because since until till while after before as than then whether though although however plus except including regarding concerning unlike like worth",
  "whenever wherever whatever whichever whoever everytime that which who whom whose what when where why how here there i you he she it we they me him us them myself yourself my your his her its our their this these those all both each every some any many much more most few",
  "of in on at to from for with without by about into onto out off over up down under between during through throughout against per via around within inside outside back away behind near past across along toward towards upon alongside",
  "not no longer never still already just only also too even ever again once twice always often really quite very maybe perhaps please thanks instead either neither online anymore together apart today yesterday tomorrow tonight last next ago now soon asap urgently immediately super mid due hello hi",
  "lmao lol bcos coz cos bc cuz btw fyi tomoz tmrw tonite pls plz thx u ur im ive idk omg wtf smh",
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);

/** Nor over a verb, in any form that stands behind a thing in a complaint. Those in "-ed" need no list. */
const VERBS = set(
  "is isn't isnt are aren't arent was wasn't wasnt were weren't be been being am aint has hasn't hasnt have haven't havent had hadn't hadnt do does did didn't didnt doesn't doesnt don't dont can can't cant cannot could couldn't couldnt will won't wont would wouldnt should may might must shall",
  "come comes came arrive arrives get gets got gotten go goes gone went break breaks broke broken stop stops work works fail fails leak leaks keep keeps kept crash crashes say says said show shows need needs look looks make makes made fall falls fell die dies turn turns lose lost shut shuts leave leaves left take takes took taken tell told send sends sent give gives gave given cost costs pay pays paid seem seems feel feels felt smell smells smelt taste tastes sound sounds refuse refuses win won freeze freezes froze frozen burst burn burns burnt tear tears tore torn bend bends bent rip rips snap snaps drip drips drop drops hang hangs hung spin spins heat heats stick sticks stuck disappear disappears vanish vanishes end ends start starts become becomes became begin begins began begun run runs ran hold holds held close closes open opens see sees saw seen find finds found",
  "sink sank sunk shrink shrinks shrank shrunk swell swells fade fades split splits sag sags wobble wobbles rattle rattles squeak squeaks creak creaks peel peels rub rubs slip slips tip tips jam jams locks freak freaks buffer buffers load loads stay stays sit sits sat stand stands stood lie lies lay meet meets met let lets think thinks thought know knows knew bring brings brought rings rang drive drives drove driven fly flies flew eat eats ate read reads write writes wrote written hit hits cut cuts put puts sets hurt hurts throw throws threw thrown steal stole stolen catch catches caught spark sparks hum hums buzz buzzes beep beeps blink blinks flicker flickers smoke smokes trips overheats overcharge glitches lags skips stutters play plays drain drains last lasts fit fits matches change changes bounce bounces expire expires list lists ask asks want wants wanted use uses mean means meant help helps happen happens apply reply replies call calls called scan scans print connect connects sync syncs prints upload uploads download downloads log logs talk talks shake shakes shook pour pours poured spill spills act acts jump jumps land lands withdrew receive buy buys bought booked shipped delivered ordered purchased collapse collapses explode explodes trust charges charge ruin ruins fire fires return returns remain remains",
);

/** Nor over what is said of a thing behind it. */
const SAID_OF = set(
  "missing late dead stale wet dry damp raw empty blank down faulty defective overdue ready available useless worse better similar dirty filthy mouldy moldy rotten cracked torn bent ripped snapped damaged loose unusable unreadable responsible halfway upside early half full enough alone asleep sick unwell wrong delayed cancelled canceled",
);

/** Whether no noun begins so behind "my" or "the", where no verb stands. */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

export const BOUNDARIES = new Set([...SMALL, ...VERBS, ...SAID_OF]);

/** Whether something is said of the noun that this word follows: "the kettle *leaks*", "the kettle *never* …". */
export function saysOf(word: string): boolean {
  return (
    VERBS.has(word) ||
    SAID_OF.has(word) ||
    /^(?:no|not|never|still|just|only|also|already|again|always|now|which|that|who)$/.test(word) ||
    /(?:n't|ed|ly|'s)$/.test(word)
  );
}

/** Before a noun, they say how it is, and a reply need not repeat them. */
export const ADJECTIVES = set(
  "new brand-new brand old own same whole entire full recent latest last first second third fourth fifth replacement replaced poor bad terrible awful horrible cheap expensive pricey overpriced precious beautiful lovely gorgeous nice great favourite favorite so-called above correct right actual worst best earliest nearest stupid bloody damn damned wonderful original current existing previous other only single very poxy crappy rubbish useless pathetic ridiculous dreadful disgusting simple urgent important annual monthly weekly daily regular usual perfectly big huge tiny little small",
  "one two three four five six seven eight nine ten twelve few several many 1 2 3 4 5 6 7 8 9 10 12 20 ordered promised advertised agreed",
);

/** Before a noun, they say that it failed. */
export const FAILED = set(
  "wrong missing faulty broken damaged defective lost late delayed cancelled canceled incorrect cracked smashed shattered torn ripped stained scratched dented leaking leaky rotten mouldy moldy soggy stale raw burnt undercooked failed unauthorised unauthorized duplicate unwanted undelivered stolen dead expired blocked locked rude incompetent dodgy empty dirty filthy",
);

/** Nouns with the ending of a verb. */
export const ING_NOUNS = set(
  "booking ring earring string training painting clothing heating lighting building parking bedding wiring pudding billing shipping wedding washing dining sewing drawing cleaning flooring railing ceiling fitting setting meeting listing filing banking hearing gaming running coating casing packaging awning swing king cooking baking wing spring living swimming driving sleeping walking hiking riding cycling camping fishing skiing streaming recording reading roofing plumbing catering boarding landing wrapping topping filling icing tracking pressing rating rowing racing smoking conditioning growing hosting roaming",
);
export const ED_NOUNS = /^(?:bed|feed|speed|shed|seed|sled|weed|reed|led|airbed|daybed|sofabed)$/;

export const NUMBERS = set("one two three four five six seven eight nine ten");
