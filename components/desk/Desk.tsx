import "../ui/tokens.css";
import "../ui/ui.css";
import "../ui/controls.css";
import "../phrases/phrases.css";
import "./desk.css";
import "./phrases.css";
import "./settings.css";
import { Icon, type Icon as IconName } from "../ui/icons";
import { Phrases } from "./Phrases";
import { type PhrasesProps, SECTIONS, type SectionId, type SettingsProps } from "./props";
import { SettingsSection } from "./SettingsSection";

const NAMES: Record<SectionId, { name: string; icon: IconName }> = {
  phrases: { name: "Phrases", icon: "words" },
  settings: { name: "Settings", icon: "sliders" },
};

interface DeskProps {
  section: SectionId;
  phrases: PhrasesProps;
  settings: SettingsProps;
}

/** A full page for what needs more room and less hurry than a ticket gives. */
export function Desk({ section, phrases, settings }: DeskProps) {
  return (
    <div className="desk">
      <header className="desk-bar">
        <p className="desk-name">Amends</p>
        <nav aria-label="Desk">
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section ? "page" : undefined}>
                  <Icon of={NAMES[id].icon} />
                  {NAMES[id].name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main key={section}>
        {section === "phrases" ? <Phrases {...phrases} /> : <SettingsSection {...settings} />}
      </main>
    </div>
  );
}
