import type { ReminderKind } from "@/lib/model";
import type { Icon } from "../ui/icons";

/** Beside the kind's name, which says the same in a word. */
export const KIND_ICONS: Record<ReminderKind, Icon> = {
  promise: "flag",
  "after fix": "check",
  update: "words",
  "no answer": "glass",
  free: "clock",
};
