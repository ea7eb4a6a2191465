/** What else there is on npm for this, as it comes, measured on the same texts in the same run. */
import Sentiment from "sentiment";
import vader from "vader-sentiment";
import wink from "wink-sentiment";

export interface Peer {
  name: string;
  /** The negated score: they say how good it sounds, we ask how upset it is. */
  upset: (text: string) => number;
}

const afinn = new Sentiment();

export const PEERS: Peer[] = [
  {
    name: "vader-sentiment",
    upset: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
  },
  { name: "sentiment", upset: (text) => -afinn.analyze(text).score },
  { name: "wink-sentiment", upset: (text) => -wink(text).score },
];
