/** An example of a component: a name and what it looks like in a language. The examples feed the preview page, the tests of
 *  the document and those of accessibility. A `whole` one is a document; the others are put into one. */
import type { ReactElement } from "react";
import type { InLanguage } from "./in-language.ts";

export interface Example {
  whole?: boolean;
  render(words: InLanguage): ReactElement;
}

export type Examples = Record<string, Example>;
