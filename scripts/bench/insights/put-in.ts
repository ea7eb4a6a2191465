/** Cases straight into the extension's own database, past the background: what is measured is how it lives with them. */
import type { Page } from "puppeteer-core";
import type { Recovery } from "../../../lib/model";

/** As many as go over to the page at a time. */
const PART = 5000;

/** @param own a page of the extension */
export async function putIn(own: Page, rows: Recovery[]): Promise<void> {
  for (let from = 0; from < rows.length; from += PART) await own.evaluate(put, rows.slice(from, from + PART));
}

function put(rows: Recovery[]): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open("amends");
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction("cases", "readwrite");
      for (const row of rows) writing.objectStore("cases").put(row);
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
      writing.onerror = () => failed(writing.error);
    };
  });
}
