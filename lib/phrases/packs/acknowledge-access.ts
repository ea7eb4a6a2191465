/** Locked out: what is theirs is out of reach. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-access.kept-from",
    stage: "acknowledge",
    text: "I'm sorry you were kept from your {thing}. Being locked out of what is yours is a bad place to be left in.",
    fits: { failures: ["account_access"] },
    why: "names the harm",
    source: "Packard & Berger 2021",
  },
  {
    id: "acknowledge-access.seconds",
    stage: "acknowledge",
    text: "Getting to your {thing} should take you seconds. I'm sorry that it has taken time and a message to me instead.",
    fits: { failures: ["account_access"] },
    why: "names the effort it cost",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "acknowledge-access.within-reach",
    stage: "acknowledge",
    text: "Your {thing} should be within your reach at any hour, and being shut out has cost you time that I take seriously.",
    fits: { failures: ["account_access"] },
    why: "takes responsibility",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-access.own-account",
    stage: "acknowledge",
    text: "Being locked out of your own account is unsettling, and I'm sorry. You should be able to get in whenever you like.",
    fits: { failures: ["account_access"] },
    why: "names the harm",
    source: "Packard & Berger 2021",
  },
  {
    id: "acknowledge-access.shut-out",
    stage: "acknowledge",
    text: "Shutting you out of your {thing} was wrong, and your anger is fair. I'm sorry.",
    fits: { failures: ["account_access"], temperature: [2, 3] },
    why: "confirms the reason for the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-access.shut-out-before",
    stage: "acknowledge",
    text: "You have been shut out of your {thing} before, so this time is worse. I'm sorry that it has come back.",
    fits: { failures: ["account_access"], repeat: true },
    why: "names the earlier lockout",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-access.proving",
    stage: "acknowledge",
    text: "Locked out again: I'm sorry. You have spent enough time proving that you are you.",
    fits: { failures: ["account_access"], repeat: true },
    why: "names the effort of doing it again",
    source: "Kenesei & Bali 2020",
  },
] satisfies Phrase[];
