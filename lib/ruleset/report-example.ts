/** In: an example that failed, and what the engine says about the rule on its text. Out: a text that shows where it stands,
 *  what was wanted, what was found, and what was missing. */
import type { FlagReport } from "../engine/index.ts";
import type { ExampleCase, ExampleFailure } from "./examples.ts";

export interface FailedExample {
  example: ExampleCase;
  failure: ExampleFailure;
  why: FlagReport | null;
}

export function reportExample({ example, failure, why }: FailedExample): string {
  const { path, line, column } = example.position;
  const lines = [
    `rules/${path}:${line}:${column}  ${example.kind} (${example.lang}): ${failure.message}`,
    `  wanted: ${oneLine(example.written)}`,
  ];
  if (failure.found !== null) lines.push(`  found:  ${oneLine(failure.found)}`);
  if (failure.found === null) lines.push(...whyNot(why).map((reason) => `  why:    ${reason}`));
  return lines.join("\n");
}

/** One line for each relation that did not hold, wherever the text was looked at. */
export function whyNot(report: FlagReport | null): string[] {
  const open = (report?.scopes ?? []).flatMap(({ scope, relations }) =>
    relations.filter(({ held }) => !held).map(({ relation, reason }) => `${scope}: ${relation}: ${reason}`),
  );
  return [...new Set(open)];
}

const oneLine = (text: string) => text.replaceAll("\n", "⏎");
