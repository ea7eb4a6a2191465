import { Today } from "@/components/desk/followups/Today";
import { useFollowUpDesk } from "@/components/hooks/use-follow-up-desk";
import { useToday } from "@/components/hooks/use-today";

export function TodaySection() {
  const { today, lost, retry } = useToday();
  const { on, ...given } = useFollowUpDesk();
  return <Today {...given} today={today} lost={lost} on={{ ...on, retry, print: () => print() }} />;
}
