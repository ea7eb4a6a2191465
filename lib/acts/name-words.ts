/** Words that stand where a name may stand, and are none. */

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Whom a message to nobody in particular greets, or who greets. */
export const NOBODY = set(`
  all anybody anyone audience both buddy champ chief clients client customer customers community crew dear
  everybody everyone everyone's family fan fans fellow folks follower followers friend friends gang guest
  guests guys ladies listener lovely ma'am maam madam mam man mate member members neighbor neighbour pal
  parent parents students families colleagues gamers owners residents neighbours drivers couriers authors teachers partner passenger passengers patron patrons player players reader readers rider riders seller
  shopper sir student subscriber support supporter team there traveler traveller twitter user users valued
  viewer visitor world y'all yall you
`);

/** What begins or ends a clause with a capital. */
const OPENERS = set(`
  a about absolutely actually additionally after afternoon again agreed ah aha ahead alright also alternatively
  although always am amazing an and any anyway apologies apologise apologize appreciate appreciated are as aw
  aww awesome basically because before best between bonus both brilliant but by bye can cheers christmas clearly
  come confirmed congrats congratulations cool correct could currently day definitely did do does done easter
  either enjoy even evening every everything exactly excellent fabulous fantastic feel finally fine first
  firstly follow for forward frankly friday from furthermore generally give glad going gonna good got gotcha great
  greetings had happy hello hallo hola heya howdy aloha namaste bonjour has have having he help here hey hi hiya hmm honestly hooray hope hopefully how however
  huh hurray i i'd i'll i'm i've if in indeed initially instead is it it's just kindly last lastly later let
  let's like likewise lol look looking lots love many may maybe meanwhile merry mind monday more moreover
  morning most much my namaste need never nevertheless new next nice night no nope normally not noted nothing
  now obviously occasionally of oh ok okay on once one only ooh oops or originally other otherwise ouch our
  ours perfect perhaps personally phew please pls pm possibly previously probably promise quick rather really
  recently regarding regards remember respectfully rest right sad sadly same saturday second secondly see
  shall she should similarly simply since sincerely so some sometimes soon sorry specifically still such sunday
  super sure surely take thank thanks that that's the their then therefore these they third this those though
  thrilled thursday thus thx to today together tomorrow tonight too true truly try tuesday typically ugh uh
  um understand understood unfortunately until usually very via wait was we we'd we'll we're we've wednesday
  week weekend welcome well were what what's when where whether which while who why will wishing with within
  wonderful wow would yay yeah year yep yes yesterday yet yikes you'll you're you've your yours yup yum
  january february march april june july august september october november december
`);

/** Things and places that a sentence ends with after a comma. */
const THINGS = set(`
  account amazon android apple apps app bank bluetooth chat chrome dm email ebay ebook europe facebook firefox
  google gmail hulu india instagram internet ios ipad iphone kindle linkedin linux mac mobile netflix online
  outlook paypal phone playstation safari spotify tv uber uk us usa visa web wifi windows xbox youtube
  california colorado florida georgia illinois ireland london nevada ohio ontario texas canada australia
`);

export const TITLES = set("mr mrs ms miss mx dr prof sir madam lady lord captain capt");

/** @param word in lower case */
export const isOrdinary = (word: string): boolean =>
  NOBODY.has(word) || OPENERS.has(word) || THINGS.has(word);

/** Names that are words as well: they count only where somebody is called. */
export const NAMES_AND_WORDS = set(`
  amber angel april art august autumn bill brook carol chance chase chip christian cliff crystal dale daisy
  dawn dean drew earl ernest faith forest frank gene glen grace grant guy hazel heather holly hope hunter iris
  ivy jack jade jay jewel joy june king lance major mark marina mason max may mercy miles mike nick noble olive
  parker pat pearl penny pepper peter pierce precious prince ray reed rich rob robin rock rose ruby rusty sandy
  sky sterling sue summer sunny tanner terry tom trey violet wade will woody
`);
