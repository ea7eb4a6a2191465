/** The word lists by which a noun's end is told, and what is a noun but not a thing that failed. */
import type { Failure } from "../model";

const set = (words: string) => new Set(words.split(" "));

/** No noun phrase runs over these: small words, and the verbs that follow things in complaints. */
export const BOUNDARIES = set(
  "drains drain super mid lmao lol bcos doesnt dont didnt isnt wasnt wont cant couldnt havent hasnt hadnt arent wouldnt aint im ive monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun tomoz tmrw tonite pls plz thx cos coz bcos bc cuz btw fyi lol inside outside hung logs talks found withdrew flew jumped jumps lets let sits sits stays stayed swelled melted split splits thinks thought smelled smelt landed lands saw see sees loads load opens open closes freaks buffers buffering freezing a an the and or but so yet nor is isn't are was wasn't were be been being am has hasn't have had hadn't do does did didn't doesn't don't can can't could couldn't will won't would should may might must shall not no never still yet already just only also too even ever again once twice always often that which who whom whose what when where why how if because since until till while after before as than then now here there i you he she it we they me him her us them my your his its our their this these those all both each every some any many much more most few of in on at to from for with without by about into onto out off over under up down between during through against per via around within today yesterday tomorrow tonight last next ago came come comes arrived arrive arrives got get gets went go goes gone broke breaks break broken stopped stops stop works work worked fails fail failed leaks leak leaked keeps keep kept crashed crashes crash says say said shows show showed needs need looks look looked makes make made fell falls fall died dies dead turned turns turn lost shut shuts left took takes take said told tell sent send gave give given cost costs paid pay seems seem feels feel smells smell tastes taste sounds sound refuses refuse won froze freezes freeze burst burnt burned tore torn bent ripped cracked snapped damaged missing late delayed cancelled canceled overdue wrong defective faulty supposed due please thanks instead either neither myself yourself online anymore twice smells rattles rattle drips drip hangs hang drops drop spins heats charges charge stuck locked disappeared vanished ended ends started starts start became becomes gets began ran runs run held holds closed opened worth like unlike though although however plus except including regarding concerning was whether maybe perhaps really quite very which ordered bought purchased booked received arrived delivered shipped came away back dead asap urgently immediately soon",
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
  "long notification notifications scratch buggy horrible awful terrible useless pop-up popup old yr device rollback pastor priest landlord tenant bursar road statement selfie scan solo 3yo 2yo 4yo toddler fee fees tax maths warranty messenger register title rate rates fault faults glitch bug bugs bot robot bin bins mechanic brigade man men woman women lad bloke fella sandwich budgie finger stuff team teams internet-explorer problem problems issue issues matter question questions email emails e-mail mail message messages letter call calls reply replies answer answers response request requests complaint complaints case inquiry enquiry time times day days week weeks weekend month months year years morning afternoon evening night hour hours minute minutes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december money cash dollars pounds euros bank credit cents amount name husband wife son daughter mother father mom mum dad parents sister brother friend friends family kids children child baby partner boss colleague colleagues customers people person man woman guy lady manager supervisor neighbour neighbor neighbours neighbors lawyer solicitor attorney police birthday anniversary christmas party mind life fault mistake way fact point reason end start beginning middle rest side part bit lot kind sort something anything nothing everything everyone number phone-number experience service support help business opinion feedback review expectations expectation patience honesty attention feelings feeling opinion view behalf understanding surprise disappointment frustration anger apologies apology explanation status date situation trouble inconvenience fence chat office trust names age rent porch doorstep step driveway hallway lobby floor kerb gate desk counter till airport station platform visit visits attempt attempts try tries go goes occasion instance round rounds chance chances area region postcode town village inbox spam folder mailbox side knee knees foot feet arm arms leg back neck finger fingers face ear ears heart brain sanity stomach pocket wallet mate mates flatmate housemate roommate girlfriend boyfriend fiance fiancee nan nana gran granny grandma grandmother grandad grandpa grandfather aunt uncle nephew niece cousin son-in-law class lesson interview exam shift day-off days-off need needs request requests word words conversation chat chats conversations advice suggestion idea thought thoughts comment comments tweet tweets post posts dm dms screenshot screenshots video-call research knowledge experience experiences memory budget wage wages salary income pension rights right favour behalf surname initials email-address address addresses username nickname password-reset attempt option options choice choices preference preferences turn turns concern concerns situation circumstance circumstances condition hopes dream dreams joke farce shambles disgrace nightmare mess story saga truth fuck hell shit ass arse god gosh love darling dear sir madam thing things lot bunch couple majority total cost costs loss losses damage damages proof evidence purposes purpose sake note notes summary summer winter spring autumn holiday-season vicinity moment minute-mark second-time time-off hour-wait morning-flight past-week cotton fabric material colour quality taste filling receptionist waiter waitress cashier clerk representative rep assistant doctor nurse plumber circumstances hands head eyes door home place house work job lunch dinner breakfast hope wait details detail information info wrong right same one ones other others first second third past future front back top bottom colour color size wedding gift present policy above best worst least most hell world country sender recipient postman courier driver technician engineer staff employee team tone attitude behaviour behavior treatment silence delay delays time-frame deadline tracking-number hold bottom box-office web deal point second",
);

export const NUMBERS = set("one two three four five six seven eight nine ten");

/** Whose things a customer may write about. */
export const PEOPLE = set(
  "nan gran grandma grandad mother-in-law son daughter wife husband mother father mom mum dad partner girlfriend boyfriend friend kid child grandson granddaughter sister brother boss baby",
);

/** Nouns that are a thing wherever they stand near a failure, also without "my" or "the" before them. */
export const THINGS = set(
  "cup cups earbud bulb bulbs cheque trumpet projector streak slot map lunchbox saddle stairlift concert show gig festival workshop parcel package order delivery shipment letter booking reservation appointment ticket tickets flight train bus coach ferry cruise holiday trip tour hotel-room room suite villa apartment luggage baggage suitcase suitcases bag bags backpack pushchair buggy pram stroller wheelchair bike bicycle scooter car van motorbike car-hire tyre tyres helmet laptop computer pc desktop tablet ipad macbook phone iphone smartphone handset headphones earphones earbuds headset speaker soundbar tv television telly monitor keyboard mouse mousepad printer scanner camera lens drone console playstation ps4 ps5 xbox switch controller router modem hub broadband internet wifi fibre landline signal sim esim charger cable adapter battery powerbank watch smartwatch necklace bracelet earrings jacket coat dress shirt t-shirt tshirt hoodie jumper sweater trousers jeans skirt suit shoes shoe boots boot trainers sneakers sandals slippers gloves scarf socks swimsuit bikini underwear pyjamas blanket duvet pillow pillows bedding towels curtains blinds carpet rug sofa couch armchair chair chairs table desk-chair bed mattress wardrobe bookcase bookshelf shelves drawers cabinet cupboard mirror lamp vase plates glasses fridge freezer fridge-freezer oven cooker hob stove microwave dishwasher kettle toaster blender fryer vacuum hoover dryer heater boiler radiator heating shower bath toilet dehumidifier mower lawnmower drill saw toolset barbecue bbq greenhouse shed plants flowers bouquet roses cake pizza burger steak soup salad curry meal meals food groceries shopping takeaway coffee wine beer milk bread medication medicine insulin prescription inhaler supplements cream perfume makeup lipstick shampoo foundation book books textbook magazine subscription membership contract policy-document claim refund deposit invoice bill payment voucher vouchers giftcard loan mortgage overdraft transfer rebate cashback insurance pension account profile channel password card passport visa license licence certificate application documents photos pictures files folder folders savegame progress playlist playlists website-builder dashboard plugin software licence-key game games dlc skin skins domain webinar server-space printer-ink ink cartridge cartridges toner toy toys doll puzzle guitar piano violin keyboard-stand instrument tent trampoline treadmill jigsaw doorbell thermostat alarm electricity gas lift elevator installation class-pass season-pass railcard cabin tiles paint wallpaper kitchen worktop sideboard ring lenses crib cot nappies formula",
);

/** Things that failed only where this did: a refund is wished for after every failure. */
export const ONLY_FOR: Record<string, Failure[] | undefined> = {
  account: ["account_access"],
  password: ["account_access"],
  refund: ["billing_refund", "no_response", "delay_late"],
  ticket: [
    "billing_refund",
    "cancellation_booking",
    "policy_unfair",
    "wrong_or_missing_item",
    "account_access",
  ],
  tickets: [
    "billing_refund",
    "cancellation_booking",
    "policy_unfair",
    "wrong_or_missing_item",
    "account_access",
  ],
  payment: ["billing_refund"],
  transfer: ["billing_refund"],
  deposit: ["billing_refund", "no_response", "policy_unfair"],
};

/** Known, but too often something else where neither "my" nor "I ordered a" stands before them. */
export const MINE = set(
  "photos pictures phone room order car bag food table alarm card game plugin ring claim show kitchen",
);

/** "The zip on my jacket": the jacket is the thing. */
export const PARTS = set(
  "zip zipper lid leg legs screen button buttons strap handle handles wheel wheels fabric cover door drawer hinge cable plug lens battery heel sole stitching seam seams paint finish edge corner label name logo speaker camera switch knob tank pump motor fan filter seal spring cushion cushions frame glass base arm arms back front top bottom side end inside outside balance date price amount total",
);

/** Words of a phrase that is no name for a thing, wherever they stand in it. */
export const TALK = set(
  "time times way lot bit kind sort problem problems issue issues fact same one ones such own",
);

/** Two words that are one thing. */
export const PAIRS = set(
  "washing-machine tumble-dryer coffee-machine espresso-machine sewing-machine phone-line direct-debit season-ticket gym-membership gift-card gift-voucher credit-card debit-card sim-card hot-water hearing-aid hearing-aids smart-meter car-seat air-fryer air-conditioning lawn-mower power-bank hair-dryer hard-drive memory-card graphics-card video-doorbell smart-tv smart-watch boarding-pass sleeping-bag garden-furniture dining-table coffee-table office-chair electricity-bill gas-bill water-bill phone-bill energy-bill wedding-dress birthday-cake wedding-cake car-hire hire-car rental-car hotel-room meal-kit save-file seat-belt fire-alarm smoke-alarm boxed-set contact-lenses electric-scooter electric-toothbrush electric-blanket wifi-router standing-desk return-label bank-card bank-transfer travel-insurance car-insurance home-insurance claim-form warranty-claim delivery-slot hot-tub shower-head shower-screen",
);
