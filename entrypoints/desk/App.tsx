/** The desk: its frame, and the section that the address names, each wired in a file of its own. */
import { type ComponentType, lazy, Suspense } from "react";
import { Desk } from "@/components/desk/Desk";
import { SECTIONS, type SectionId } from "@/components/desk/props";
import { useSection } from "@/components/hooks/use-section";
import { TodaySection } from "./sections/Today";

/** Only the first is there from the start: what the others bring, with their phrases and rules, can wait. */
const OPEN: Record<SectionId, ComponentType> = {
  today: TodaySection,
  "follow-ups": lazy(() => import("./sections/FollowUps")),
  phrases: lazy(() => import("./sections/Phrases")),
  settings: lazy(() => import("./sections/Settings")),
};

export function App() {
  const section = useSection(SECTIONS);
  const Open = OPEN[section];
  return (
    <Desk section={section}>
      <Suspense>
        <Open />
      </Suspense>
    </Desk>
  );
}
