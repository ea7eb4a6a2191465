/** What the popup says of the site in the tab: how things stand, and what to do about it. */
import type { SiteState } from "@/lib/messages";

export interface SiteShown {
  /** Absent on the browser's own pages. */
  host?: string;
  state: SiteState["state"] | "not possible";
  page: SiteState["page"];
  /** What has just become of the agent's wish, where that is not to be seen otherwise. */
  news?: "refused" | "left";
}

export interface SiteWords {
  title: string;
  more?: string;
}

export function siteWords({ state, page, news }: SiteShown): SiteWords {
  if (state === "not possible") {
    return {
      title: "Amends can’t work on this page",
      more: "It is one of the browser’s own, where no extension may work. Go to the tab with your helpdesk.",
    };
  }
  if (page === "blocked") {
    return {
      title: "Blocked on this site",
      more: "A rule of your organisation keeps extensions away from it. Ask whoever looks after your browser.",
    };
  }
  return state === "off" ? offWords(page, news) : onWords(page);
}

function offWords(page: SiteShown["page"], news: SiteShown["news"]): SiteWords {
  if (news === "refused") {
    return { title: "Not in use on this site", more: "The browser was not allowed it. Nothing has changed." };
  }
  if (news === "left") {
    return { title: "No longer in use on this site", more: "Reload the tab, and it is gone from the page." };
  }
  if (typeof page === "object") {
    return { title: "Not in use on this site", more: `${page.helpdesk} was recognised here.` };
  }
  return { title: "Not in use on this site" };
}

function onWords(page: SiteShown["page"]): SiteWords {
  if (typeof page === "object") {
    return { title: "Amends works here", more: `${page.helpdesk} was recognised.` };
  }
  if (page === "none") {
    return {
      title: "No helpdesk recognised on this page yet",
      more: "Open a ticket. If it stays so, show Amends in three clicks how to read this helpdesk.",
    };
  }
  return { title: "Amends works here", more: "Reload the tab, and it is read." };
}
