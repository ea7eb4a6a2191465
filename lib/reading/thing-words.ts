/** The word lists by which a noun's end is told, and what is a noun but not a thing that failed. */

const set = (words: string) => new Set(words.split(" "));

/** No noun phrase runs over these: small words, and the verbs that follow things in complaints. */
export const BOUNDARIES = set(
  "a an the and or but so yet nor is isn't are was wasn't were be been being am has hasn't have had hadn't do does did didn't doesn't don't can can't could couldn't will won't would should may might must shall not no never still yet already just only also too even ever again once twice always often that which who whom whose what when where why how if because since until till while after before as than then now here there i you he she it we they me him her us them my your his its our their this these those all both each every some any many much more most few of in on at to from for with without by about into onto out off over under up down between during through against per via around within today yesterday tomorrow tonight last next ago came come comes arrived arrive arrives got get gets went go goes gone broke breaks break broken stopped stops stop works work worked fails fail failed leaks leak leaked keeps keep kept crashed crashes crash says say said shows show showed needs need looks look looked makes make made fell falls fall died dies dead turned turns turn lost shut shuts left took takes take said told tell sent send gave give given cost costs paid pay seems seem feels feel smells smell tastes taste sounds sound refuses refuse won froze freezes freeze burst burnt burned tore torn bent ripped cracked snapped damaged missing late delayed cancelled canceled overdue wrong defective faulty supposed due please thanks instead either neither myself yourself online anymore twice smells rattles rattle drips drip hangs hang drops drop spins heats charges charge stuck locked disappeared vanished ended ends started starts start became becomes gets began ran runs run held holds closed opened worth like unlike though although however plus except including regarding concerning was whether maybe perhaps really quite very which ordered bought purchased booked received arrived delivered shipped came away back dead asap urgently immediately soon",
);

/** Before a noun, they say how it is, and a reply need not repeat them. */
export const ADJECTIVES = set(
  "new brand-new old damaged broken faulty defective wrong missing replacement first second third fourth same whole entire recent latest last late delayed lost cancelled canceled brand own expensive poor bad terrible two three four five six seven eight nine ten other ordered original current existing entire full precious beautiful lovely favourite favorite so-called above correct right actual stupid bloody damn wonderful 1 2 3 4 5",
);

/** Nouns with the ending of a verb. */
export const ING_NOUNS = set(
  "booking ring earring necklace-ring training painting clothing heating lighting building parking string bedding wiring pudding billing shipping wedding washing dining sewing vacuuming drawing cleaning flooring railing ceiling fitting setting meeting listing filing banking hearing gaming running coating casing packaging awning swing king cooking baking pressing",
);

/** Nouns of ours: "your website" would be wrong in an agent's mouth. */
export const OURS = set(
  "app site website page webpage server servers system company shop store hotel restaurant office branch courier driver carrier staff team agent line link button form chat bot checkout portal policy rule rules terms price prices web internet box tracking description picture photo error message update door garden house street city street building address customer",
);

/** Things that a reply names only where nothing better is found. */
export const GENERIC = set(
  "order orders item items product products parcel package delivery shipment purchase goods box thing stuff",
);

/** Nouns that did not fail: people, times, words, money, and the talk about the failure itself. */
export const NOT_THINGS = set(
  "problem problems issue issues matter question questions email emails e-mail mail message messages letter call calls reply replies answer answers response request requests complaint complaints ticket case inquiry enquiry time times day days week weeks weekend month months year years morning afternoon evening night hour hours minute minutes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december money cash dollars pounds euros bank card credit cents amount name husband wife son daughter mother father mom mum dad parents sister brother friend friends family kids children child baby partner boss colleague colleagues customers people person man woman guy lady manager supervisor neighbour neighbor neighbours neighbors lawyer solicitor attorney police birthday anniversary christmas party mind life fault mistake way fact point reason end start beginning middle rest side part bit lot kind sort something anything nothing everything everyone number phone-number experience service support help business opinion feedback review expectations expectation patience honesty attention feelings feeling opinion view behalf understanding surprise disappointment frustration anger apologies apology explanation status date situation trouble inconvenience return fence chat office trust names age rent cotton fabric material colour quality taste filling receptionist waiter waitress cashier clerk representative rep assistant doctor nurse plumber circumstances hands head eyes door home place house work job lunch dinner breakfast hope wait details detail information info wrong right same one ones other others first second third past future front back top bottom colour color size wedding gift present refund policy above best worst least most hell world country sender recipient postman courier driver technician engineer staff employee team tone attitude behaviour behavior treatment silence delay delays time-frame deadline tracking-number hold bottom box-office web deal point second",
);

export const NUMBERS = set("one two three four five six seven eight nine ten");

/** Whose things a customer may write about. */
export const PEOPLE = set(
  "son daughter wife husband mother father mom mum dad partner girlfriend boyfriend friend kid child grandson granddaughter sister brother boss baby",
);
