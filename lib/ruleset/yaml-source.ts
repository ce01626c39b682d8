/** In: one YAML file as text. Out: its plain data, with a way back from any value to its line and column; or problems.
 *  Positions are worked out only when somebody asks, since most files have no problem and composing them with positions
 *  is most of the time that loading takes. `remembered` hands in data of a text that was read before (parsed-cache.ts).
 *  Left to others: whether the data makes sense (schema/). */
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { type DataPath, type Position, type Problem, problemAt } from "./problem.ts";

export interface YamlSource {
  path: string;
  text: string;
  data: unknown;
  /** Where a value stands (or its key). The nearest one above it when it is not there. */
  at(path: DataPath, target?: "key" | "value"): Position;
  /** Where a stretch of a text value stands: offsets into the value; the whole value when quoting makes them differ. */
  within(path: DataPath, start: number, length: number): Position;
}

export type YamlReading = { kind: "read"; source: YamlSource } | { kind: "refused"; problems: Problem[] };

const SPECIAL = new Set(["*", "&", "!", "%", "@", "`", "|", ">"]);

export function readYaml(path: string, text: string, remembered?: unknown): YamlReading {
  if (remembered !== undefined) return { kind: "read", source: lazySource(path, text, remembered, null) };
  const { document, lines } = compose(text);
  const problems = document.errors.map((error) => {
    const position = spot(path, lines, error.pos[0], Math.max(1, error.pos[1] - error.pos[0]));
    return problemAt(position, "yaml", firstSentence(error.message), yamlHint(error.code, text, error.pos[0]));
  });
  visit(document, {
    Alias: (_key, node) => {
      const [start, end] = node.range ?? [0, 1];
      const source = text.slice(start, end);
      const message = `\`${source}\` begins with a star, which YAML reads as a reference`;
      problems.push(
        problemAt(spot(path, lines, start, end - start), "yaml", message, `write it in quotes: "${source}"`),
      );
    },
    Node: (_key, node) => {
      if (!("anchor" in node) || !node.anchor) return;
      const [start] = node.range ?? [0, 1];
      const hint = "write it in quotes; names that YAML copies from are not used here";
      problems.push(problemAt(spot(path, lines, start, 1), "yaml", `\`&${node.anchor}\` is read as a name`, hint));
    },
  });
  if (document.contents === null && problems.length === 0) {
    problems.push(
      problemAt(spot(path, lines, 0, 1), "yaml", "the file is empty", "`npm run rules:new` makes a flag to start from"),
    );
  }
  if (problems.length > 0) return { kind: "refused", problems };
  return { kind: "read", source: lazySource(path, text, document.toJS(), { document, lines }) };
}

interface Composed {
  document: Document.Parsed;
  lines: LineCounter;
}

function compose(text: string): Composed {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, version: "1.2" }), lines };
}

function lazySource(path: string, text: string, data: unknown, composed: Composed | null): YamlSource {
  let known = composed;
  const composedOnce = () => {
    known ??= compose(text);
    return known;
  };
  const range = (dataPath: DataPath, target: "key" | "value") => {
    const { document } = composedOnce();
    return findRange(document.contents, dataPath, target);
  };
  return {
    path,
    text,
    data,
    at: (dataPath, target = "value") => {
      const [start, end] = range(dataPath, target);
      return spot(path, composedOnce().lines, start, firstLineLength(text, start, end));
    },
    within: (dataPath, offset, length) => {
      const [start, end] = range(dataPath, "value");
      const { lines } = composedOnce();
      const value = valueAt(data, dataPath);
      const quote = text[start] === '"' || text[start] === "'" ? 1 : 0;
      const verbatim = typeof value === "string" && text.startsWith(value, start + quote);
      if (!verbatim) return spot(path, lines, start, firstLineLength(text, start, end));
      return spot(path, lines, start + quote + offset, Math.max(1, length));
    },
  };
}

export function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** A value of several lines is pointed at by its first. */
function firstLineLength(text: string, start: number, end: number): number {
  const lineEnd = text.indexOf("\n", start);
  const stop = lineEnd < 0 ? end : Math.min(end, lineEnd);
  return Math.max(1, text.slice(start, stop).trimEnd().length);
}

function spot(path: string, lines: LineCounter, offset: number, length: number): Position {
  const { line, col } = lines.linePos(offset);
  return { path, line: Math.max(1, line), column: Math.max(1, col), length };
}

function findRange(top: Node | null, path: DataPath, target: "key" | "value"): [number, number] {
  let node: unknown = top;
  let found: [number, number] = rangeOf(top) ?? [0, 1];
  if (path.length === 0) return [found[0], found[0] + 1];
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && keyOf(item.key) === String(step));
      if (!pair) return found;
      const key = rangeOf(pair.key);
      const value = rangeOf(pair.value);
      const empty = !value || value[0] === value[1];
      found = (last && target === "key") || empty ? (key ?? found) : value;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return found;
      found = rangeOf(item) ?? found;
      node = item;
    } else {
      return found;
    }
  }
  return found;
}

const keyOf = (key: unknown) => String(isScalar(key) ? key.value : key);

function rangeOf(node: unknown): [number, number] | null {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : null;
}

const firstSentence = (message: string) => (message.split("\n")[0] ?? message).replace(/:$/, "");

/** The mistakes that people make most who never wrote YAML. */
function yamlHint(code: string, text: string, offset: number): string | null {
  if (code === "DUPLICATE_KEY") return "this name stands twice here: put both lists into one";
  if (code === "TAB_AS_INDENT") return "indent with spaces, two for each step";
  if (SPECIAL.has(text[offset] ?? "")) return `what begins with \`${text[offset]}\` must stand in quotes`;
  if (code === "BAD_INDENT") return "lines of one list or block begin at the same column";
  return "a text with : # [ ] { } , or a quote in it must stand in quotes, and every bracket and quote must be closed";
}
