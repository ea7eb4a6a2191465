import { Button } from "../ui/Button";
import type { News } from "./use-steps";

/** Always in the page, because a live region that comes with its words is not read out. */
export function StepNews({ news }: { news: News }) {
  return (
    <div role="status" className="announcement step-news">
      {news.text && (
        <span key={news.turn}>
          {news.text}
          {news.undo && (
            <Button kind="quiet" aria-label={`Undo: ${news.text}`} onClick={news.undo}>
              Undo
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
