/** npm run rules [-- <flag or term id, or part of a path> …]
 *  Everything that is wrong in rules/, by file and line, then every example tried on the engine. With names: only those.
 *  The part of the library that has no problem is tried even while other files have some. Exit code 1 when anything is wrong. */
import { explainFlag } from "../lib/engine/index.ts";
import {
  chooseProblems,
  compileRuleSet,
  count,
  examineRules,
  exampleCases,
  type FailedExample,
  isChosenPath,
  openParsedCache,
  readFolder,
  report,
  reportExample,
  sortProblems,
  wordsFound,
} from "../lib/ruleset/index.ts";

const began = performance.now();
const names = process.argv.slice(2);
const chosen = (path: string) => isChosenPath(path, names);

const cache = openParsedCache(".data/cache/rules/parsed.json");
const { library, problems: found } = examineRules(readFolder("rules"), cache);
cache.keep();
const ruleset = compileRuleSet(library);
const all = sortProblems([...found, ...wordsFound(library, ruleset, chosen)]);
const problems = chooseProblems(all, names, library.texts);
if (problems.length > 0) process.stdout.write(`${report(problems, library.texts)}\n\n`);

const cases = exampleCases(library, ruleset).filter(({ path }) => chosen(path));
const failed = cases.flatMap((example): FailedExample[] => {
  const failure = example.try();
  if (!failure) return [];
  return [
    { example, failure, why: example.kind === "match" ? explainFlag(example.text, ruleset, example.rule) : null },
  ];
});
for (const one of failed) process.stdout.write(`${reportExample(one)}\n\n`);

const seconds = ((performance.now() - began) / 1000).toFixed(1);
const rules = `${count(ruleset.flags.length, "flag")}, ${count(ruleset.terms.length, "term")}, ${count(ruleset.wordCount, "word")}`;
const outcome = `${count(problems.length, "problem")}; ${count(cases.length, "example")} tried, ${failed.length} failed`;
process.stdout.write(`${rules}. ${outcome}. ${seconds} s\n`);
process.exitCode = problems.length + failed.length > 0 ? 1 : 0;
