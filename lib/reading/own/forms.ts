/**
 * A contact form's mail: labels with values. Of it the customer's words are what they typed as the message,
 * and an order number, which the reply needs; the labels and the short values are not.
 */
import { isConsent, type Labelled, labelOf } from "./form-labels";
import { indent, keepOnly, type Letter, setAside } from "./letter";

/** A value of more words than this was written, not picked. */
const PICKED = 6;
/** As `reference` reads it. */
const CODE = /^[ #]{0,3}[a-z-]{0,8}\d[a-z\d-]{3,24}$/;
const QUESTION = /^[^:?]{4,60}(?:\?|:)(?: .{0,40})?$/;

/** Sets aside the form's own words; gives whether there was a form. */
export function setAsideForm(letter: Letter, last: number): boolean {
  const labels = labelsOf(letter, last);
  if (!isForm(letter, labels)) {
    for (let at = 0; at < last; at += 1) {
      const line = letter.lines[at]!;
      if (line.includes(":") && isConsent(line, false)) setAside(letter, at);
    }
    return false;
  }
  /** Up to the last message's label, questions between the fields are the form's. */
  const message = [...labels].findLast(([, { field }]) => field === "message")?.[0] ?? 0;
  let open: Labelled["field"] | undefined;
  let begun = false;
  for (let at = 0; at < last; at += 1) {
    const line = letter.lines[at]!;
    if (!line) continue;
    const label = labels.get(at);
    if (label && endsBefore(letter, at, label, open)) {
      begun = true;
      open = takeField(letter, at, line, label);
    } else if (isConsent(line, true)) {
      setAside(letter, at);
    } else if (open && open !== "message") {
      // The value on the line below its label.
      takeValue(letter, at, line, open);
      if (open === "contact" || open === "trace") continue;
      open = undefined;
    } else if (begun && open === undefined && QUESTION.test(line) && at < message) {
      setAside(letter, at);
    }
  }
  return true;
}

function labelsOf(letter: Letter, last: number): Map<number, Labelled> {
  const labels = new Map<number, Labelled>();
  for (let at = 0; at < last; at += 1) {
    const label = labelOf(letter.lines[at]!);
    if (label) labels.set(at, label);
  }
  return labels;
}

/** A message with who sent it; or, without a message, three fields of which two say who. */
function isForm(letter: Letter, labels: Map<number, Labelled>): boolean {
  if (labels.size < 2) return false;
  let messages = 0;
  let contacts = 0;
  let others = 0;
  let sure = 0;
  for (const [at, { field, sure: colon }] of labels) {
    if (field === "message") messages += 1;
    else if (field === "contact" || (field === "trace" && colon)) contacts += 1;
    else others += 1;
    if (colon) sure += 1;
    // A bare "Email" is a label with an address below it.
    if (!colon && field === "contact" && letter.lines[at + 1]?.includes("@")) sure += 2;
  }
  if (sure < 2) return false;
  if (messages > 0) return contacts > 0;
  return contacts >= 2 && contacts + others >= 3;
}

/** Inside the message only what cannot be a part of it ends it: a label with a colon, and who or trace. */
function endsBefore(letter: Letter, at: number, label: Labelled, open: string | undefined): boolean {
  if (open !== "message") return true;
  if (label.field === "contact" || label.field === "trace" || label.field === "consent") {
    return label.sure ? letter.lines[at]!.length < 90 : !letter.lines[at - 1];
  }
  return label.field === "choice" && label.sure && !letter.lines[at - 1] && letter.lines[at]!.length < 60;
}

/** What the lines below belong to, if the field goes on there. */
function takeField(letter: Letter, at: number, line: string, { field, value }: Labelled) {
  const said = line.slice(value).trim();
  if (field === "message") {
    keepOnly(letter, at, indent(letter, at) + value);
    return field;
  }
  if (!said) {
    setAside(letter, at);
    return field;
  }
  if (field === "code" && CODE.test(said)) return;
  if (isWritten(said, field)) keepOnly(letter, at, indent(letter, at) + value);
  else setAside(letter, at);
}

function takeValue(letter: Letter, at: number, line: string, field: Labelled["field"]) {
  if (field === "code" && CODE.test(line)) return;
  if (!isWritten(line, field)) setAside(letter, at);
}

/** Typed as a sentence into a field for a short answer. */
function isWritten(value: string, field: Labelled["field"]): boolean {
  return (field === "choice" || field === "code") && value.split(" ", PICKED + 1).length > PICKED;
}
