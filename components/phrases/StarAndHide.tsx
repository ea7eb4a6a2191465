import type { PhraseUse, UseChange } from "@/lib/model";
import { IconButton } from "../ui/IconButton";

interface StarAndHideProps {
  /** How the phrase begins, for those who listen. */
  of: string;
  use: PhraseUse | undefined;
  onUse(change: UseChange): void;
}

/** The agent's word on a phrase: more of it, or no more. */
export function StarAndHide({ of, use, onUse }: StarAndHideProps) {
  const { starred, hidden } = use ?? { starred: false, hidden: false };
  return (
    <span className="star-and-hide">
      <IconButton
        icon={starred ? "starred" : "star"}
        label={`Star: ${of}`}
        hint={starred ? "Starred: it comes first" : "Star it, so that it comes first"}
        aria-pressed={starred}
        onClick={() => onUse({ starred: !starred })}
      />
      <IconButton
        icon={hidden ? "show" : "hide"}
        label={`${hidden ? "Offer again" : "Hide"}: ${of}`}
        data-hidden={hidden || undefined}
        hint={hidden ? "Hidden: offer it again" : "Hide it, so that it is not offered again"}
        onClick={() => onUse({ hidden: !hidden })}
      />
    </span>
  );
}
