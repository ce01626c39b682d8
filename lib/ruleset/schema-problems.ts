/** In: what zod found wrong with the data of one file. Out: problems at their lines, in the words of an editor who does not
 *  program. Left to others: what only shows when files are seen together (validate/). */
import type { z } from "zod";
import { nearestName } from "./nearest-name.ts";
import { type DataPath, type Problem, problemAt } from "./problem.ts";
import { valueAt, type YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;

export function schemaProblems(source: YamlSource, schema: z.ZodType, error: z.ZodError): Problem[] {
  const keys = knownKeys(schema);
  return error.issues.flatMap((issue) => toProblems(source, issue, [], keys));
}

function toProblems(source: YamlSource, issue: Issue, above: DataPath, keys: Set<string>): Problem[] {
  const at = [...above, ...issue.path.filter((step) => typeof step !== "symbol")];
  if (issue.code === "unrecognized_keys") return unknownKeys(source, issue.keys, at, keys);
  if (issue.code === "invalid_union") {
    const branch = likelyBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => toProblems(source, inner, at, keys));
  }
  if (issue.code === "invalid_key") {
    const reason = issue.issues.map((inner) => inner.message).join("; ");
    return [problemAt(source.at(at, "key"), "schema", `\`${String(at.at(-1))}\` ${reason}`)];
  }
  const name = nameOf(at);
  if (at.length > 0 && valueAt(source.data, at) === undefined) {
    return [problemAt(source.at(at.slice(0, -1), "key"), "schema", `${name} is missing`, null)];
  }
  return [
    problemAt(
      source.at(at),
      "schema",
      `${name} ${describe(issue, valueAt(source.data, at))}`,
      hintFor(issue, source, at),
    ),
  ];
}

function unknownKeys(source: YamlSource, unknown: readonly string[], at: DataPath, keys: Set<string>): Problem[] {
  return unknown.map((key) => {
    const nearest = nearestName(key, keys);
    const hint =
      nearest && nearest !== key ? `did you mean \`${nearest}\`?` : "rules/README.md lists what may stand here";
    return problemAt(source.at([...at, key], "key"), "unknown-key", `unknown name \`${key}\``, hint);
  });
}

/** Of several forms a value may have, the one that it nearly has: the right kind of value with a fault inside. */
function likelyBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const near = branches.filter(
    (issues) =>
      !issues.some(({ path, code }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value")),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

const nameOf = (at: DataPath) => {
  const named = at.findLast((step) => typeof step === "string");
  const index = at.at(-1);
  if (named === undefined) return "the file";
  return typeof index === "number" ? `entry ${index + 1} of \`${named}\`` : `\`${named}\``;
};

const EXPECTED: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  object: "a block of `name: value` lines",
  record: "a block of `name: value` lines",
  array: "a list",
};

function describe(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return isOurs(issue) ? issue.message : `must be ${EXPECTED[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return isOurs(issue)
        ? issue.message
        : `must be one of ${issue.values.map((one) => `\`${String(one)}\``).join(", ")}`;
    case "too_small":
      return isOurs(issue) ? issue.message : `must be at least ${issue.minimum}`;
    case "too_big":
      return isOurs(issue) ? issue.message : `must be at most ${issue.maximum}`;
    case "invalid_format":
      return typeof value === "string" ? `\`${value}\` ${issue.message}` : issue.message;
    default:
      return issue.message;
  }
}

/** zod's own sentences begin with a capital letter or name "input"; those written in schema/ do not. */
const isOurs = (issue: Issue) => !/^(Invalid|Too |Unrecognized)/.test(issue.message);

function hintFor(issue: Issue, source: YamlSource, at: DataPath): string | null {
  const value = valueAt(source.data, at);
  if (isOurs(issue)) return null;
  if (issue.code === "invalid_value" && typeof value === "string") {
    const nearest = nearestName(value, issue.values.map(String));
    return nearest ? `did you mean \`${nearest}\`?` : null;
  }
  if (issue.code === "invalid_type" && issue.expected === "string" && typeof value !== "object") {
    return `write it in quotes: "${String(value)}"`;
  }
  if (issue.code === "invalid_type" && issue.expected === "array")
    return "a list stands in [ ] or has a line with `- ` for each entry";
  return null;
}

/** Every name that a schema knows at any depth: near enough to say which was meant. */
function knownKeys(schema: z.ZodType): Set<string> {
  const keys = new Set<string>();
  const seen = new Set<unknown>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const { def } = node as { def?: Record<string, unknown> };
    if (!def) return;
    if (def.type === "object") {
      for (const [key, inner] of Object.entries(def.shape as Record<string, unknown>)) {
        keys.add(key);
        walk(inner);
      }
    }
    if (typeof def.getter === "function") walk(def.getter());
    for (const inner of [def.innerType, def.element, def.valueType, def.in, def.out]) walk(inner);
    if (Array.isArray(def.options)) for (const option of def.options) walk(option);
  };
  walk(schema);
  return keys;
}
