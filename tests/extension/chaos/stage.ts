/** The extension in a browser, and what may befall it there. Each browser's own way is a file. */
import type { Page } from "puppeteer-core";
import type { Kind } from "../../../scripts/browsers";

export interface Stage {
  readonly kind: Kind;
  /** A page of the extension without a script of its own. Another one after each restart or update. */
  readonly page: Page;
  killBackground(): Promise<void>;
  /**
   * @param how killed at once, or quit as an agent does; then started again with the same profile
   * @param meanwhile what to wait for before that
   */
  restart(how: "kill" | "quit", meanwhile?: () => Promise<unknown>): Promise<void>;
  /** To a later version of itself. */
  update(): Promise<void>;
  offAndOn(): Promise<void>;
  /** Opens the desk in a window of its own, beside whatever is open. */
  openDesk(): Promise<void>;
  /** Closes what `openDesk` opened. */
  closeDesks(): Promise<void>;
  close(): Promise<void>;
}
