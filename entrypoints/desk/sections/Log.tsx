import { RecoveryLog } from "@/components/desk/log/RecoveryLog";
import { useLog } from "@/components/hooks/use-log";

export default function LogSection() {
  return <RecoveryLog {...useLog()} />;
}
