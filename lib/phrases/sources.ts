/**
 * What a phrase's `source` stands for: the finding or the practice that the phrase follows. The words of
 * every phrase are our own; "team" is for phrases that a team adds from its own experience.
 */
export const sources: Record<string, string> = {
  "Solomon, MAMA":
    "Micah Solomon's four steps: make time to listen, acknowledge, meeting of minds, act and follow up. Nothing is explained before it was heard.",
  "Disney, HEARD":
    "Disney Institute: not our fault perhaps, our problem all the same; people may decide on the spot.",
  "Marriott, LEARN": "Listen, empathise, apologise, respond, notify those who have to know.",
  Michelli:
    "Joseph Michelli: assurance from one person, a fix to the customer's satisfaction, one step further.",
  Onlinecourses55:
    "From conflict to unwavering loyalty: choices give control back; days later, ask whether all is as the customer wants it.",
  "Lewicki et al. 2016":
    "755 people: of six parts of an apology, responsibility counts most, the offer of repair second.",
  "Marinova et al. 2018":
    "111 filmed encounters: short apology, several options; long sympathy lowers satisfaction.",
  "You et al. 2020": "Journal of Marketing 84(2): for a wait, thanks can do more than sorry.",
  "Cracco et al.": "Train delays: a specific reason is forgiven more than a vague one.",
  "Packard & Berger 2021":
    "Journal of Consumer Research 47(5): concrete words tell customers that they were heard.",
  "Packard et al. 2018":
    "Journal of Marketing Research 55(4): an agent's I shows more empathy and agency than we.",
  "Packard et al. 2023": "Journal of Consumer Research 50(3): warm at both ends, competent in the middle.",
  "Gelbrich & Roschk 2011": "Meta-analysis: where no money is at stake, the manner decides.",
  "Gelbrich et al. 2015":
    "Journal of Service Research: what money does depends on keeping or returning the product.",
  "Kenesei & Bali 2020":
    "Service Business: the customer's own effort changes what is fair, so it has to be named.",
  "Hogreve et al. 2017":
    "Journal of the Academy of Marketing Science 45(6): a status hold expectations; keep it short.",
  "Maxham & Netemeyer 2002":
    "Journal of Marketing 66(4): a second failure weighs more, the more it resembles the first.",
  "Joireman et al. 2013":
    "Journal of Retailing 89(3): after a second failure, amends and apology belong together.",
  "Hutzinger & Weitzl 2023": "Internet Research: after many failures polite words backfire; offer a person.",
  "Villarroel Ordenes et al. 2019": "With very negative complaints, decisive wording helps.",
  "support practice": "Say a date even when the answer is open, and keep it even without news.",
  team: "Added by the team.",
};
