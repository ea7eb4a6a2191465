import { FollowUps } from "@/components/desk/followups/FollowUps";
import { useFollowUpDesk } from "@/components/hooks/use-follow-up-desk";
import { useReminderPages } from "@/components/hooks/use-reminder-pages";

export default function FollowUpsSection() {
  const { rows, known, look, want, retry } = useReminderPages({ list: "due" });
  const { on, ...given } = useFollowUpDesk();
  return (
    <FollowUps
      {...given}
      query={known.query}
      page={known.page}
      lost={known.lost}
      rows={rows}
      on={{ ...on, look, want, retry }}
    />
  );
}
