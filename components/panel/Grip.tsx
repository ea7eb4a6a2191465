import { Icon } from "../ui/icons";

interface GripProps {
  /** What is dropped into the reply. */
  text: string;
  /** Somebody took it. */
  onDropped(): void;
}

/**
 * Takes the card's words by the mouse, into any editor of the page. A handle, so that the words themselves can
 * still be marked; who has no mouse presses Insert, so nobody needs to be told of it.
 */
export function Grip({ text, onDropped }: GripProps) {
  return (
    <span
      className="grip"
      aria-hidden="true"
      title="Drag into the reply"
      draggable
      onDragStart={({ dataTransfer, currentTarget, nativeEvent }) => {
        dataTransfer.setData("text/plain", text);
        dataTransfer.effectAllowed = "copy";
        const card = currentTarget.closest(".card");
        if (card) dataTransfer.setDragImage(card, card.clientWidth - 24, nativeEvent.offsetY);
      }}
      onDragEnd={({ dataTransfer }) => {
        if (dataTransfer.dropEffect !== "none") onDropped();
      }}
    >
      <Icon of="grip" />
    </span>
  );
}
