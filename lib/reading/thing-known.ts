/** Nouns that are a thing wherever they stand near a failure, also without "my" or "the" before them. */

const set = (...lines: string[]) => new Set(lines.join(" ").split(" "));

/** What is bought, booked, signed for or used. Plurals are told by their singular. */
export const THINGS = set(
  // Devices and their parts that are sold alone.
  "laptop computer pc desktop tablet ipad macbook phone mobile iphone smartphone handset headphones earphones earbuds earbud headset speaker soundbar tv television telly monitor keyboard mouse mousepad printer scanner camera camcorder lens drone console playstation ps4 ps5 xbox switch controller router modem hub charger cable adapter battery powerbank watch smartwatch tracker sat-nav projector e-reader kindle remote headlight dashcam radio turntable amplifier stylus webcam reader player browser editor viewer counter locker holder cooler opener ink cartridge toner",
  // Lines and utilities.
  "broadband internet wifi fibre landline signal sim esim voicemail electricity gas water heating power meter",
  // Clothes and what is worn or carried.
  "necklace bracelet earrings earring ring pendant locket jacket coat raincoat dress gown suit shirt t-shirt tshirt blouse hoodie jumper sweater cardigan trousers jeans leggings shorts skirt shoes shoe boots boot trainers sneakers sandals slippers heels gloves scarf hat cap socks swimsuit bikini wetsuit underwear bra pyjamas uniform costume kimono belt tie veil sunglasses glasses spectacles lenses handbag purse wallet bag backpack rucksack satchel umbrella suitcase luggage baggage helmet",
  // The house.
  "blanket duvet pillow bedding sheets towels towel curtains blinds carpet rug sofa settee couch armchair chair stool bench table desk bed bunk mattress topper wardrobe bookcase bookshelf shelf shelves sideboard dresser cabinet cupboard mirror lamp chandelier bulb vase plates bowls cups cup mug mugs cutlery saucepan pan pot teapot flask fridge freezer fridge-freezer oven cooker hob stove microwave dishwasher kettle toaster blender mixer juicer fryer grinder cafetiere vacuum hoover dryer iron heater boiler radiator shower bath toilet sink tap dehumidifier humidifier fan purifier mower lawnmower strimmer chainsaw drill saw sander toolset toolbox ladder barbecue bbq grill greenhouse shed gazebo parasol hammock plants plant bulbs seeds flowers bouquet roses tiles tile flooring laminate paint wallpaper kitchen worktop sockets socket doorbell lock thermostat alarm lift elevator stairlift conservatory fireplace clock candle candles bin bins decking",
  // Children, play, sport and music.
  "pushchair buggy pram stroller cot crib cradle highchair toy toys doll dollhouse puzzle jigsaw lego game games guitar piano violin trumpet cello ukulele instrument tent trampoline treadmill bike bicycle e-bike scooter skateboard skis snowboard surfboard kayak racket dumbbells weights mat saddle slide playpen",
  // The body.
  "wheelchair walker crutches hearing-aid medication medicine insulin prescription inhaler tablets supplements cream lotion serum perfume makeup lipstick shampoo conditioner foundation razor toothbrush hairdryer straighteners dentures brace implant nappies formula",
  // On the road.
  "car van motorbike motorcycle moped caravan campervan car-hire tyre tyres brakes windscreen exhaust clutch gearbox flight train bus coach ferry cruise taxi cab ride holiday trip tour room suite villa apartment cottage cabin seat seats railcard pass upgrade transfer",
  // Food and drink.
  "cake cupcakes pizza burger fries steak soup salad curry sushi noodles pasta lasagne risotto paella kebab taco burrito sandwich wrap roast fish chicken turkey sausages meat ham cheese fruit vegetables strawberries chocolates meal meals food groceries grocery shopping takeaway hamper coffee tea latte wine champagne beer milk eggs bread loaf croissant pie dessert starter yoghurt cereal",
  // What is on paper, or is signed for.
  "book books textbook magazine newspaper comic map poster print album prints photos photo pictures picture frame passport visa license licence certificate diploma transcript degree permit documents document files file folder folders invitations cards card cheque bill invoice statement premium voucher vouchers coupon giftcard points mortgage loan overdraft insurance subscription membership plan tariff contract lease pension",
  // Events and what one goes to.
  "booking reservation appointment ticket tickets concert show gig festival match workshop course seminar retreat massage facial haircut manicure therapy ceremony",
  // Behind a screen.
  "password pin code playlist playlists app dashboard plugin software spreadsheet report reports savegame progress channel profile domain mailbox calendar backup database data records recordings recording contacts dlc skin skins streak wishlist workspace firmware export integration invites api",
  // Money on its way.
  "refund deposit claim payment rebate cashback account order pre-order preorder parcel package delivery shipment purchase application approval",
);

/** What there is behind many concrete things: named only where none of those failed. */
export const GENERIC = set(
  "order item product parcel package delivery shipment purchase goods box account refund deposit payment transfer claim application approval voucher code password contract plan photo picture file document data bag tracking food shopping charge upgrade ride",
);

/** Ours rather than theirs: "your website" would be wrong in an agent's mouth. */
export const OURS = set(
  "site website page webpage server company shop store hotel restaurant cafe office branch team agent line link button form chat chatbot bot checkout portal policy rule term price web tracking description error message update door garden house street city building customer warehouse depot machine till atm kiosk counter network system popup survey menu pool gym cinema museum bar lobby lounge spa salon garage station firm service program newsletter",
);

/** Theirs only once it is on their phone or desk: never before what they bought. */
export const SHARED = set("app dashboard software calendar api plugin integration report");

/** "The zip on my jacket": the jacket is the thing. */
export const PARTS = set(
  "zip zipper lid leg screen button strap handle wheel fabric cover door drawer hinge cable plug lens battery heel sole stitching seam paint finish edge corner label name logo speaker camera switch knob tank pump motor engine fan filter seal spring cushion frame base stem arm back front top bottom side end inside outside balance date price amount total packaging box chuck belt blade bulb buckle clasp cord hose lock nozzle pedal pocket remote sleeve spout valve screw cap crust bun filling sauce topping tray rim tread sound volume colour color size display touchscreen chip card firmware",
);

/** Two words that are one thing, where the second alone is not. */
export const PAIRS = set(
  "washing-machine vacuum-cleaner carpet-cleaner pool-cleaner coffee-machine espresso-machine sewing-machine ice-machine bread-maker coffee-maker rice-cooker phone-line direct-debit season-ticket hot-water running-water hearing-aid hearing-aids car-seat air-fryer air-conditioning air-con power-bank hard-drive graphics-card boarding-pass garden-furniture electricity-bill wedding-dress car-hire meal-kit meal-box recipe-box save-file seat-belt smoke-alarm boxed-set electric-blanket return-label bank-transfer claim-form warranty-claim insurance-claim delivery-slot hot-tub shower-head shower-screen cake-stand phone-banking online-banking mobile-banking test-results blood-test internet-connection wifi-connection broadband-connection phone-connection password-reset reset-email reset-emails confirmation-email shipping-labels shipping-label dog-food cat-food pet-food baby-food baby-gate bike-rack roof-rack roof-box first-class tax-return search-results user-licence sat-nav credit-score photo-book gift-set garden-hose tool-kit first-aid swimming-lesson driving-lesson test-drive sound-bar piano-lesson driving-test council-tax street-light bin-collection room-service sim-swap video-call credit-limit interest-rate data-plan loan-application visa-application job-application passport-application washing-powder",
);

/** Nouns that make a name with the thing behind them, where nothing stands before both. */
export const MODIFIERS = set(
  "next-day same-day express concert theatre cinema train bus plane flight football festival season gift loyalty reward shipping return grocery dining garden office kitchen bathroom bedroom living coffee tea dinner soup wine beer birthday wedding christmas travel home car pet dog cat baby child school student wireless bluetooth electric smart phone mobile landline internet broadband wifi bank credit debit savings sim data gas energy electricity water council parking swimming gym yoga driving tennis golf ski running hiking walking leather wool cotton silk linen wooden glass steel metal plastic ceramic oak pine silver gold diamond engagement winter summer rain desk floor table wall ceiling bedside video game board card photo picture memory hard fire smoke burglar door window roof mountain road racing fitness exercise face hand hair body eye contact reading sun hearing insurance mortgage loan visa passport tax pension rent event hotel room airport",
);
