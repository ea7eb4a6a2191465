/** The peers bring no types; only what is used of them. */
declare module "vader-sentiment" {
  const vader: { SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } } };
  export default vader;
}

declare module "sentiment" {
  export default class Sentiment {
    analyze(text: string): { score: number };
  }
}

declare module "wink-sentiment" {
  export default function sentiment(text: string): { score: number };
}
