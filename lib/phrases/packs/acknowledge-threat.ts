/** How far it has come is part of the harm. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-threat.this-far",
    stage: "acknowledge",
    text: "You are prepared to take formal steps over your {thing}, and I take that seriously. I'm sorry it has come this far.",
    fits: { threats: ["legal_regulator_threat"] },
    why: "takes the legal step seriously, admits nothing more",
    source: "Solomon, MAMA",
  },
  {
    id: "acknowledge-threat.your-right",
    stage: "acknowledge",
    text: "I have read that you are considering formal steps, and that is your right. I'm sorry that you were brought to that point.",
    fits: { threats: ["legal_regulator_threat"] },
    why: "respects the legal step",
    source: "Solomon, MAMA",
  },
  {
    id: "acknowledge-threat.why-leave",
    stage: "acknowledge",
    text: "I can see why you would leave over your {thing}. I'm sorry; you should never have been given a reason to.",
    fits: { threats: ["churn_threat"] },
    why: "grants the reason to leave",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-threat.real-cost",
    stage: "acknowledge",
    text: "Losing your trust is the real cost here, and I see that it's close. I'm sorry for what brought it there.",
    fits: { threats: ["churn_threat"] },
    why: "names the trust at stake",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-threat.entitled",
    stage: "acknowledge",
    text: "You are entitled to tell others what happened with your {thing}. I'm sorry that this is the story there is to tell.",
    fits: { threats: ["public_warning"] },
    why: "does not argue with a warning to others",
    source: "Solomon, MAMA",
  },
  {
    id: "acknowledge-threat.nobody-listened",
    stage: "acknowledge",
    text: "People warn others when they feel that nobody listened. I'm sorry that you got to that point; I'm listening now.",
    fits: { threats: ["public_warning"] },
    why: "hears what is behind the warning",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
