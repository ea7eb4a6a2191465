// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import product, { reader as tracker } from "../../lib/helpdesks/request-tracker";
import { everywhere, expected, reading, show } from "../pages/request-tracker/saved";

/** What comes between the opening of a ticket and its messages, by the agent's choice. */
describe("a ticket without its messages", () => {
  it("is still loading while the history has not come", () => {
    show("loading");
    expect(reading()).toEqual({ missing: ["messages"], loading: true });
  });

  it("says which link brings them where the agent chose to click for them", () => {
    show("click");
    expect(reading()).toEqual({
      missing: ["messages"],
      advice: "Press “Show ticket history” in the ticket.",
    });
    everywhere("#deferred_ticket_history", (history) => {
      history.textContent = "Loading...";
    });
    expect(reading()).toEqual({ missing: ["messages"], loading: true });
  });

  it("is loading before the first of them come where one scrolls for them", () => {
    show("scroll");
    everywhere(".transaction", (transaction) => transaction.remove());
    expect(reading()).toMatchObject({ missing: ["messages"] });
    everywhere(".history-container", (history) => {
      history.innerHTML = '<span class="loading-message">Loading...</span>';
    });
    expect(reading()).toEqual({ missing: ["messages"], loading: true });
  });

  it("is partial until the link for the rest has gone and the opening is there", () => {
    show("scroll");
    everywhere("#LoadAllHistoryContainer", (link) => link.remove());
    expect(reading()).toEqual(expected("scroll").ticket);
    show("long");
    everywhere(".history .titlebox-title", (title) => {
      title.insertAdjacentHTML("beforeend", '<span id="LoadAllHistoryContainer"></span>');
    });
    expect(reading()).toEqual({ ...expected("long").ticket, partial: true });
    everywhere("#LoadAllHistoryContainer", (link) => {
      (link as HTMLElement).style.display = "none";
    });
    expect(reading()).toEqual(expected("long").ticket);
  });

  it.each(["reply", "comment", "plain-reply", "german-comment"])(
    "stands elsewhere on the page %s",
    (name) => {
      show(name);
      expect(reading()).toMatchObject({ missing: ["messages"], elsewhere: true });
    },
  );
});

describe("who wrote a message", () => {
  const people = () => {
    const read = reading();
    return "missing" in read ? read : read.messages.map(({ who, author }) => `${who} ${author}`);
  };
  const rename = (from: string, to: string) =>
    everywhere(".user", (user) => {
      if (user.textContent === from) user.textContent = to;
    });
  const HANNAH = "Hannah Osei <hannah.osei@customer.example>";
  const [INES, TOM] = ["ines (Ines Duarte)", "tom (Tom Adeyemi)"];

  it("is the customer's side also where somebody else than the requester writes", () => {
    show("angry");
    everywhere(".transaction .user[data-user-id]", (user) => {
      if (user.textContent === INES) {
        user.setAttribute("data-user-id", "99");
        user.textContent = "Rolf Berg <rolf@customer.example>";
      }
    });
    expect(people()).toEqual([
      "customer Hannah Osei",
      "customer Rolf Berg",
      "customer Hannah Osei",
      "note Tom Adeyemi",
    ]);
  });

  it.each([
    ["only by name", "Hannah Osei", "Ines Duarte", "Tom Adeyemi"],
    [
      "by name and address",
      HANNAH,
      "Ines Duarte <ines@helpdesk.example>",
      "Tom Adeyemi <t@helpdesk.example>",
    ],
  ])("is told where people are shown %s", (_, hannah, ines, tom) => {
    show("angry");
    rename(HANNAH, hannah);
    rename(INES!, ines);
    rename(TOM!, tom);
    everywhere('select[name="Owner"] option', (option) => {
      if (option.textContent === INES) option.textContent = ines;
    });
    expect(people()).toEqual([
      "customer Hannah Osei",
      "agent Ines Duarte",
      "customer Hannah Osei",
      "note Tom Adeyemi",
    ]);
  });

  it("is unknown where the words for it are in no language of Request Tracker's", () => {
    show("angry");
    everywhere(".description", (description) => {
      description.lastChild!.textContent = " - Nuqneh";
    });
    expect(reading()).toMatchObject({ missing: ["role"] });
  });

  it("is no person where Request Tracker itself comments", () => {
    show("angry");
    everywhere(".message .user", (user) => {
      if (user.textContent === TOM) user.setAttribute("data-user-id", "1");
    });
    expect(people()).toHaveProperty("3", "system Tom Adeyemi");
  });

  it("is told in a ticket that another was merged into", () => {
    show("angry");
    everywhere(".message .description", (description) => {
      const [before, words] = description.lastChild!.textContent!.split(" - ");
      description.lastChild!.textContent = `${before} - Ticket #7: - ${words}`;
    });
    expect(reading()).toEqual(expected("angry").ticket);
  });
});

describe("the text of a message", () => {
  const first = () => reading() as { messages: { text: string }[] };
  /** Of the plain mail that the first reply is. */
  const inReply = (change: (body: Element) => void) => {
    show("angry");
    const { id } = expected("angry").ticket!.messages[1]!;
    everywhere(`[data-transaction-id="${id}"] .messagebody`, change);
  };

  it("leaves out a placeholder, and takes a message that is nothing else", () => {
    inReply((body) => {
      body.innerHTML = "<p>Message body is not shown because it is too large.</p>";
    });
    expect(first().messages[1]!.text).toBe("");
  });

  it("takes every part of a mail, and not the text files attached to it", () => {
    inReply((body) => {
      const part = body.cloneNode(true) as Element;
      part.firstElementChild!.textContent = "PS: call me.";
      const file = part.cloneNode(true) as Element;
      file.firstElementChild!.textContent = "log of the printer";
      body.after(part);
      part.insertAdjacentHTML(
        "afterend",
        '<div class="downloadattachment"><a><span class="downloadfilename">printer.txt</span></a></div>',
      );
      part.nextElementSibling!.after(file);
    });
    expect(first().messages[1]!.text).toMatch(/\nInes Duarte\nPS: call me\.$/);
  });

  it("leaves quotes out also when the agent has unfolded them", () => {
    show("angry");
    everywhere(".closed", (part) => part.classList.replace("closed", "open"));
    expect(reading()).toEqual(expected("angry").ticket);
  });
});

describe("the time of a message", () => {
  const times = () => {
    const read = reading();
    return "missing" in read ? read : read.messages.map(({ at }) => at);
  };
  const saying = (...dates: string[]) => {
    show("telephoned");
    everywhere(".message .date", (date) => {
      date.textContent = dates.join(" ").replaceAll(" ", "\u00A0");
    });
    return times();
  };

  it("is the one of the mail's own header, and unknown without an offset", () => {
    show("angry");
    expect(times()).toEqual(expected("angry").ticket!.messages.map(({ at }) => at));
    everywhere(".message-header-value", (value) => value.remove());
    expect(times()).toEqual([undefined, undefined, undefined, undefined]);
  });

  it.each([
    ["Sat, 21 Nov 2026 08:09:20 +0100", "2026-11-21T07:09:20.000Z"],
    ["2026-11-21T08:09:20-05:00", "2026-11-21T13:09:20.000Z"],
    ["2026-11-21T08:09:20Z", "2026-11-21T08:09:20.000Z"],
    ["Sat Nov 21 08:09:20 2026", undefined],
    ["2026-11-21 08:09:20", undefined],
    ["Sa 21. Nov 08:09:20 2026", undefined],
    ["Sat, 99 Nov 2026 08:09:20 +0100", undefined],
  ])("%s is %s", (date, at) => expect(saying(date)).toEqual([at]));
});

describe("the open ticket", () => {
  it("is none where the places that name it disagree", () => {
    show("angry");
    document.title = "#2: Charged twice in June";
    expect(tracker.open(document)).toBeUndefined();
    expect(reading()).toEqual({ missing: ["id"] });
    show("reply");
    everywhere('form[name="TicketUpdate"] input[name="id"]', (input) => input.setAttribute("value", "2"));
    expect(tracker.open(document)).toBeUndefined();
    expect(tracker.replyBox(document)).toBeUndefined();
  });

  it("never gets another ticket's history", () => {
    show("angry");
    everywhere("#ticket-1-history", (history) => {
      history.id = "ticket-2-history";
    });
    expect(reading()).toMatchObject({ missing: ["messages"] });
  });

  it("is none on the tracker's other pages, nor on somebody else's", () => {
    show("angry");
    document.body.id = "comp-Search-Results";
    expect(tracker.open(document)).toBeUndefined();
    document.body.id = "page";
    expect(document.querySelector(product.signature)).toBeNull();
  });
});

describe("the reply box", () => {
  it("is none while the editor is on its way, or where nothing says reply or comment", () => {
    show("reply");
    everywhere("iframe", (frame) => frame.remove());
    expect(tracker.replyBox(document)).toBeUndefined();
    show("plain-reply");
    everywhere("#UpdateType", (choice) => choice.remove());
    expect(tracker.replyBox(document)).toBeUndefined();
  });

  it("changes its mode with the agent's choice", () => {
    show("plain-reply");
    const choice = document.querySelector<HTMLSelectElement>("#UpdateType")!;
    choice.value = "private";
    expect(tracker.replyBox(document)!.mode).toBe("note");
    choice.value = "response";
    expect(tracker.replyBox(document)!.mode).toBe("public");
  });
});
