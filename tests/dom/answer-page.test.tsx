/** The answer as its reader meets it: by roles and names, in the order of the page. */
import "@testing-library/jest-dom/jest-globals";
import { describe, expect, test } from "@jest/globals";
import { within } from "@testing-library/dom";
import { sampleOffer } from "../../app/ui/answer-page/sample-answers.ts";
import { showExample } from "./render.tsx";

const sections = () => Array.from(document.querySelectorAll("main > section"), ({ id }) => id);

describe("a grave answer", () => {
  test("goes from the verdict to what was seen, what to ask, what is not known, what to do, who helps", () => {
    showExample("answer", "high");
    expect(sections()).toEqual([
      "answer",
      "harms",
      "offer",
      "signs",
      "ask",
      "missing",
      "not-checked",
      "steps",
      "help",
      "again",
    ]);
  });

  test("says one sentence and one instruction, and leads to help at once", () => {
    const page = showExample("answer", "high");
    expect(page.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Stop. We found 5 signs of an offer that traps people.",
    );
    expect(page.getByRole("link", { name: "Who can help me?" })).toHaveAttribute("href", "#help");
  });

  test("keeps the whole text, in order, with each sign marked", () => {
    showExample("answer", "high", "vi");
    const offer = document.querySelector(".offer")!.cloneNode(true) as Element;
    for (const link of offer.querySelectorAll("mark a")) link.remove();
    expect(offer.textContent).toBe(sampleOffer("vi"));
    expect(document.querySelectorAll("mark")).toHaveLength(5);
  });

  test("a number in the text leads to the card with the same number, and the card back", () => {
    const page = showExample("answer", "high");
    const link = page.getByRole("link", { name: "Sign 4: The way leads to a border town" });
    expect(link).toHaveTextContent("4");
    const card = document.querySelector(link.getAttribute("href")!) as HTMLElement;
    expect(within(card).getByRole("heading")).toHaveTextContent("4The way leads to a border town");
    const back = within(card).getByRole("link", { name: /^See it in the text/ });
    expect(document.querySelector(back.getAttribute("href")!)).toBe(link);
  });

  test("a card quotes the person's own words and says why, who, how else, and what to ask", () => {
    showExample("answer", "high");
    const card = document.querySelector("#sign-2") as HTMLElement;
    expect(card.querySelector("blockquote bdi")).toHaveTextContent("We pay the flight, food and a room");
    const titles = Array.from(card.querySelectorAll("dt"), (title) => title.textContent);
    expect(titles).toEqual(["Why it matters", "Who warns about it", "How an honest employer does it", "Ask them"]);
    const source = within(card).getByRole("link", { name: "FBI (US)" });
    expect(source).toHaveAttribute("rel", expect.stringContaining("noreferrer"));
    expect(card).toHaveTextContent("FBI (US), 22 May 2023");
  });

  test("the strongest signs come first, and from the sixth on a card is folded below its why", () => {
    showExample("answer", "many");
    const names = Array.from(document.querySelectorAll(".signs h3"), (name) => name.textContent);
    expect(names[0]).toBe("1Keep it from your family");
    expect(document.querySelector("#sign-5 details")).toBeNull();
    const sixth = document.querySelector("#sign-6") as HTMLElement;
    expect(within(sixth).getByText("Why it matters")).toBeInTheDocument();
    expect(sixth.querySelector("details:not([open]) dt")).toHaveTextContent("Who warns about it");
  });

  test("each harm has a word and a bar that says the same", () => {
    const page = showExample("answer", "high");
    const bar = page.getByRole("meter", { name: "Taken away and forced to work" });
    expect(bar).toHaveAttribute("value", "92");
    expect(bar).toHaveTextContent("strong signs");
    expect(page.getAllByRole("meter")).toHaveLength(2);
    expect(page.getByText("Slight signs also of: sexual exploitation.")).toBeInTheDocument();
  });

  test("collects the questions, each once, and lets the button to copy them appear only with script", () => {
    const page = showExample("answer", "high");
    const questions = within(document.querySelector("#questions") as HTMLElement).getAllByRole("listitem");
    expect(questions).toHaveLength(5);
    expect(page.queryByRole("button", { name: "Copy the questions" })).toBeNull();
    expect(document.querySelector("[data-copy]")).toHaveAttribute("hidden");
  });

  test("carries the text only inside the form, and marks it as not to be counted again", () => {
    const page = showExample("answer", "high");
    const form = document.querySelector("#again-form") as HTMLFormElement;
    expect(form).toHaveAttribute("method", "post");
    expect(new FormData(form).get("text")).toBe(sampleOffer("en"));
    expect(new FormData(form).get("again")).toBe("1");
    expect(page.getByRole("button", { name: /Tiếng Việt/ })).toHaveAttribute("formaction", "/vi/check#answer");
    for (const link of document.querySelectorAll("a"))
      expect(decodeURIComponent(link.href)).not.toContain("data entry");
  });
});

describe("an answer to somebody in danger", () => {
  test("has help first, then steps, and nothing that scores, marks or asks back", () => {
    const page = showExample("answer", "help-now");
    expect(sections()).toEqual(["answer", "help", "steps", "offer", "not-checked", "again"]);
    expect(page.queryByRole("meter")).toBeNull();
    expect(page.queryByRole("textbox")).toBeNull();
    expect(document.querySelector("mark")).toBeNull();
  });

  test("shows ways without speaking before the phone", () => {
    showExample("answer", "help-now");
    const links = Array.from(
      document.querySelectorAll<HTMLAnchorElement>("#help .call"),
      ({ href }) => href.split(":")[0],
    );
    expect(links).toEqual(["mailto", "tel", "tel"]);
  });
});

test("a story of what happened has help before everything else, and no blame", () => {
  const page = showExample("answer", "testimony");
  expect(sections().slice(0, 2)).toEqual(["answer", "help"]);
  expect(page.getByText(/it was not your fault/)).toBeInTheDocument();
});

test("a warning asks nobody anything and tells nothing as left open", () => {
  showExample("answer", "awareness");
  expect(sections()).not.toContain("ask");
  expect(sections()).not.toContain("missing");
});

test("an offer that tells too little is told what is open, in the headline and below", () => {
  const page = showExample("answer", "too-little");
  expect(page.getByRole("heading", { level: 1 })).toHaveTextContent(
    "Too little said to judge: they have not told you who employs you, where you would work, what the work is and which papers you need.",
  );
  expect(within(document.querySelector("#missing") as HTMLElement).getAllByRole("listitem")).toHaveLength(4);
});

test("a language that we do not know is said first", () => {
  const page = showExample("answer", "unknown-language");
  expect(page.getByRole("heading", { level: 1 })).toHaveTextContent("We do not know this language yet.");
});

describe("a conversation", () => {
  test("shows where it turned, who writes, and what was said before", () => {
    const page = showExample("answer", "chat");
    expect(page.getByText("It turned at message 3:")).toBeInTheDocument();
    expect(document.querySelector(".turn")).toHaveTextContent("đừng kể với mẹ nhé, thứ 6 đi luôn");
    expect(page.getByText(/perhaps you: 1 message$/)).toBeInTheDocument();
    expect(document.querySelector(".offer-earlier")).toHaveTextContent("không gặp");
    expect(document.querySelector(".offer-earlier mark a")).toHaveAttribute("href", "#sign-1");
  });

  test("asks for the reply that was forgotten, beside the field", () => {
    const page = showExample("answer", "chat");
    expect(page.getByRole("textbox")).toHaveAccessibleDescription(/The box is empty/);
    expect(page.getByRole("textbox")).toBeInvalid();
  });

  test("says when an explanation is in another language, and marks it so", () => {
    showExample("answer", "chat", "vi");
    const card = document.querySelector("#sign-1") as HTMLElement;
    expect(card.querySelector("dl")).toHaveAttribute("lang", "en");
    expect(card.querySelector("dt")).toHaveAttribute("lang", "vi");
    expect(card).toHaveTextContent("Lời giải thích này chỉ có bằng Tiếng Anh.");
  });
});

test("hidden characters are shown and do nothing", () => {
  const page = showExample("answer", "hidden");
  expect(page.getAllByRole("img", { name: "hidden character" }).length).toBeGreaterThan(2);
  expect(document.body.textContent).not.toMatch(/[\u200b\u202a-\u202e]/);
});

test("a long text gets a frame that the keyboard reaches, and says that it was read in parts", () => {
  const page = showExample("answer", "long");
  expect(page.getByRole("region", { name: "The whole text" })).toHaveAttribute("tabindex", "0");
  expect(page.getByText(/25,200 characters/)).toBeInTheDocument();
});
