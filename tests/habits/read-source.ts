/** In: a path and a TypeScript text. Out: what the fences want to know of it: whom it imports (project paths, or package
 *  names as written), whether it reads the environment, and the HTTP error statuses it writes down. */
import path from "node:path";
import { type Node, parseSync } from "@swc/core";

export interface Import {
  /** `lib/engine/index.ts` for a file of the project, else as written (`node:fs`, `zod`). */
  target: string;
  typesOnly: boolean;
}

export interface Source {
  path: string;
  text: string;
  imports: Import[];
  readsEnvironment: boolean;
  errorStatuses: number[];
}

// The parser's tree, as far as it is looked at here.
type Tree = Node & Record<string, unknown>;

export function readSource(file: string, text: string): Source {
  const source: Source = { path: file, text, imports: [], readsEnvironment: false, errorStatuses: [] };
  if (!/\.(ts|tsx|mjs)$/.test(file)) return source;
  const tree = parseSync(text, { syntax: "typescript", tsx: !file.endsWith(".ts"), target: "es2022" });
  visit(tree as unknown as Tree, (node) => look(node, source));
  return source;
}

function visit(node: unknown, see: (node: Tree) => void): void {
  if (Array.isArray(node)) {
    for (const part of node) visit(part, see);
  } else if (typeof node === "object" && node !== null) {
    if ("type" in node) see(node as Tree);
    for (const part of Object.values(node)) visit(part, see);
  }
}

function look(node: Tree, source: Source) {
  const from = node.source as { value?: string } | undefined;
  if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && from?.value) {
    const named = (node.specifiers as { isTypeOnly?: boolean }[] | undefined) ?? [];
    const typesOnly = Boolean(node.typeOnly) || (named.length > 0 && named.every(({ isTypeOnly }) => isTypeOnly));
    source.imports.push({ target: resolve(source.path, from.value), typesOnly });
  }
  if (node.type === "CallExpression") {
    const [first] = node.arguments as { expression: { type: string; value?: string } }[];
    const { type, value } = node.callee as { type: string; value?: string };
    const imports = type === "Import" || (type === "Identifier" && value === "require");
    if (imports && first?.expression.type === "StringLiteral") {
      source.imports.push({ target: resolve(source.path, first.expression.value ?? ""), typesOnly: false });
    }
  }
  if (isEnvironment(node) && !settled.has(node)) source.readsEnvironment = true;
  if (node.type === "MemberExpression" && isEnvironment(node.object as Tree)) {
    // What Next puts in while building is no setting.
    if (/^(NEXT_RUNTIME|NODE_ENV)$/.test((node.property as { value?: string }).value ?? ""))
      settled.add(node.object as Tree);
  }
  if (node.type === "KeyValueProperty") {
    const { key, value } = node as unknown as Record<string, { value?: string | number }>;
    const status = Number(value?.value);
    if (key?.value === "status" && status >= 400 && status < 600) source.errorStatuses.push(status);
  }
}

/** Inner parts that were judged with what stands around them, which is visited first. */
const settled = new WeakSet<Tree>();

function isEnvironment({ type, object, property }: Tree): boolean {
  const [left, right] = [object, property] as { value?: string }[];
  return type === "MemberExpression" && left?.value === "process" && right?.value === "env";
}

function resolve(file: string, written: string): string {
  return written.startsWith(".") ? path.posix.join(path.posix.dirname(file), written) : written;
}
