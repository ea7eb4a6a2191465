import type { Helpdesk } from "./helpdesk";

export default {
  name: "Jira Service Management",
  addresses: {
    match: ["https://*.atlassian.net/browse/*", "https://*.atlassian.net/jira/*"],
    examples: [
      "https://harbour.atlassian.net/browse/HELP-1042",
      "https://harbour.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/7/HELP-1042",
      "https://harbour.atlassian.net/jira/core/projects/HELP/board?selectedIssue=HELP-1042",
    ],
  },
  evidence: {
    status: "thin",
    source:
      "Public extensions and tests for Jira Cloud (2023 to October 2026): composer and fields are well attested, but not what tells an internal comment or an agent's from a customer's; never tried live",
  },
  signature: '[data-testid^="issue.views.issue-base.foundation."]',
  recipe: {
    id: [
      {
        address: [
          { path: "/browse/:key" },
          { path: "/jira/servicedesk/projects/*/queues/**/:key" },
          { path: "/jira/**", query: { selectedIssue: ":key" } },
        ],
      },
      // The address changes before the request does.
      {
        mark: {
          select: '[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]',
          in: "page",
        },
        optional: true,
      },
    ],
    // Descriptions and comments are edited in the same kind of editor elsewhere in the page.
    reply: [
      {
        select: '[data-testid="issue.activity.comment"] .ProseMirror[role="textbox"]',
        form: '[data-testid="issue.activity.comment"]',
        // Who may see a comment can be chosen for internal ones only.
        note: '[data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]',
        otherwise: "public",
      },
    ],
    send: '[data-testid="issue.activity.comment"] [data-testid="comment-save-button"]',
  },
} satisfies Helpdesk;
