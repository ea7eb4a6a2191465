/** Nouns that did not fail, however near they stand: people, times, places, money, and the talk about it all. */

const set = (...lines: string[]) => new Set(lines.join(" ").split(" "));

/** Whose things a customer may write about. */
export const PEOPLE = set(
  "nan nana gran granny grandma grandmother grandad grandpa grandfather grandson granddaughter mother-in-law father-in-law son daughter wife husband mother father mom mum mummy dad daddy partner girlfriend boyfriend fiance fiancee friend kid child toddler baby brother sister aunt uncle nephew niece cousin boss neighbour neighbor roommate flatmate housemate mate twin parent tenant colleague family",
);

/** Nobody has failed as a thing. */
export const LIVING = set(
  // Other people, by what they do.
  "man men woman women lad bloke fella guy lady gentleman people person someone boy girl teen adult customer client guest passenger buyer seller landlord lodger owner manager supervisor chef waiter waitress receptionist cashier clerk representative rep assistant adviser advisor agent operator doctor gp dentist nurse midwife therapist physio optician pharmacist vet teacher tutor instructor pilot steward stewardess driver courier postman carrier rider technician engineer electrician plumber builder fitter installer decorator gardener cleaner mechanic brigade stylist hairdresser barber lawyer solicitor attorney accountant police officer guard bouncer concierge host hostess staff employee team crew colleague sender recipient pastor priest bursar dog cat puppy kitten pet horse budgie stranger thief sir madam dear darling love visitor user member student patient bug photographer singer dancer entertainer caterer florist tuner roofer dealer trader broker surveyor tailor bookkeeper nanny minder groomer trainer referee salesperson neighbour",
  // The body and the mind.
  "hand head eye face ear knee foot feet arm leg back neck finger wrist heart brain stomach rash tooth teeth nerve nerves mind life sanity patience attention feeling trust temper honesty understanding surprise disappointment frustration anger pain shock scratch allergy fever tether",
);

export const NOT_THINGS = set(
  // Times and occasions.
  "time day week fortnight weekend month year decade morning afternoon evening night hour minute moment second monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter date deadline birthday anniversary christmas easter eve term season exam interview shift break lunch dinner breakfast party wedding funeral honeymoon visit attempt try go occasion instance round chance stay past future age start beginning middle end rest holiday-season time-frame delay",
  // Places and ways.
  "home house place door doorstep porch step driveway hallway floor fence kerb gate garden yard street road lane town village city country world area region postcode station airport platform terminal desk counter till queue office branch shop store warehouse building corner side front bottom top inbox spam web hell nowhere pond garage car-park box-office school university college work hospital museum reception bank bar council surgery airline pharmacy clinic bedroom bathroom basement attic balcony wall customs supermarket mall gym flat",
  // Money.
  "money cash dollar pound euro quid buck rupee credit cent amount cost fee charge price rate rent budget wage income tax compensation loss total balance",
  // Telling, asking and answering.
  "message letter call reply answer response request complaint enquiry inquiry question number name surname username nickname initials status detail info information note summary word conversation chat advice suggestion idea thought comment tweet post dm dms screenshot feedback opinion view research knowledge explanation apology confirmation notification notice reminder promise text sms talk voice tone line hold reference terms link selfie receipt proof evidence",
  // The failure itself, and what is felt or meant by it.
  "problem issue matter fault glitch error mistake trouble inconvenience situation circumstance condition concern hope dream joke farce shambles disgrace nightmare mess story saga truth fact reason point way kind sort bit lot part couple bunch majority purpose sake favour favor behalf right need option choice preference turn experience expectation memory service support help business job thing something anything nothing everything everyone everybody nobody anyone stuff one ones same other others wrong least most best worst above first last third silence treatment behaviour behavior attitude damage hassle stress disaster scam fraud rip-off con shame insult wait effort difference quality taste smell noise sound colour color size material cotton luck sign use sense respect care interest policy rule decision circumstances fuck shit crap ass arse god gosh surprise mark hole stain crack dent leak puddle smoke fire flame dirt mould piece spite response-time copy pair pack kids",
  // Dealings with us that say nothing of what.
  "company firm department management centre center helpline hotline tracking-number postage procedure process stage investigation form",
);

/** Words of a phrase that is no name for a thing, wherever they stand in it. */
export const TALK = set(
  "time times way lot bit kind sort problem problems issue issues fact same one ones such own",
);

/** Talk, save where somebody is shut out of it: "locked out of my email". */
export const MAIL = set("email e-mail");
