import { Insights } from "@/components/desk/insights/Insights";
import { useInsights } from "@/components/hooks/use-insights";

export default function InsightsSection() {
  return <Insights {...useInsights()} />;
}
