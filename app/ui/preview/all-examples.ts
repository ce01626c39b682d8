/** Every example of every component, by component and name: what the preview serves and the tests walk through. */
import { examples as about } from "../about-page/about-page.examples.tsx";
import { examples as answer } from "../answer-page/answer-page.examples.tsx";
import { examples as check } from "../check-page/check-page.examples.tsx";
import type { Example, Examples } from "../example.ts";
import { examples as help } from "../help-page/help-page.examples.tsx";
import { examples as plain } from "../plain-page/plain-page.examples.tsx";
import { examples as privacy } from "../privacy-page/privacy-page.examples.tsx";
import { examples as signs } from "../signs-page/signs-page.examples.tsx";

const COMPONENTS: Record<string, Examples> = { check, answer, help, signs, privacy, about, plain };

export interface NamedExample {
  component: string;
  name: string;
  example: Example;
}

export const ALL_EXAMPLES: NamedExample[] = Object.entries(COMPONENTS).flatMap(([component, examples]) =>
  Object.entries(examples).map(([name, example]) => ({ component, name, example })),
);
