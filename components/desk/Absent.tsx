import { Button } from "../ui/Button";

/** What stands where nothing could be had, with the way on. */
export function Absent({ what, onRetry }: { what: string; onRetry(): void }) {
  return (
    <div className="absent" role="alert">
      <p className="title">{what}</p>
      <p>
        Nothing of yours is lost: it is kept on this machine. Try again; if that does not help, reload the
        page.
      </p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}

/** While it is on its way. */
export function Coming({ what }: { what: string }) {
  return (
    <p className="coming muted" role="status">
      {what}
    </p>
  );
}
