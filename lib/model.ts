/**
 * The words that every part of Amends speaks in. What crosses a boundary (page to panel, panel to
 * background, database, file) has a schema, and its type is taken from it, so that there is one truth;
 * the rest are plain types. Page modules may only `import type` from here: no zod in a helpdesk's page.
 */
export * from "./model/cases";
export * from "./model/conversation";
export * from "./model/corrections";
export * from "./model/data";
export * from "./model/draft";
export * from "./model/followups";
export * from "./model/making-good";
export * from "./model/method";
export * from "./model/offers";
export * from "./model/phrases";
export * from "./model/practice";
export * from "./model/reading";
export * from "./model/recovery";
export * from "./model/seen";
export * from "./model/settings";
export * from "./model/taught";
