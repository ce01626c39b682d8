/** Puts a component into the document as the server would send it: plain markup, then the queries of Testing Library. */
import { within } from "@testing-library/dom";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { inLanguage } from "../../app/ui/in-language.ts";
import { ALL_EXAMPLES } from "../../app/ui/preview/all-examples.ts";
import type { Locale } from "../../lib/i18n/index.ts";

export function show(element: ReactElement) {
  const markup = renderToStaticMarkup(element);
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  document.documentElement.lang = parsed.documentElement.lang;
  document.body.replaceChildren(...parsed.body.childNodes);
  return within(document.body);
}

/** An example by component and name, in a language. */
export function showExample(component: string, name: string, locale: Locale = "en") {
  const found = ALL_EXAMPLES.find((one) => one.component === component && one.name === name);
  if (!found) throw new Error(`there is no example ${component}/${name}`);
  return show(found.example.render(inLanguage(locale)));
}
