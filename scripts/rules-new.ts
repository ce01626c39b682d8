/** npm run rules:new -- <group>/<flag-id>
 *  Writes a draft flag with the next free number and stubs of both explanations. `npm run rules -- <flag-id>` then says, line
 *  by line, what is to be filled in. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { examineRules, readFolder, scaffoldFlag } from "../lib/ruleset/index.ts";

const [group, id] = (process.argv[2] ?? "").split("/");
if (!group || !id) {
  process.stderr.write("Usage: npm run rules:new -- <group>/<flag-id>, for example travel/travel-paid-by-stranger\n");
  process.exit(2);
}
const { library } = examineRules(readFolder("rules"));
const scaffold = scaffoldFlag(library, group, id);
if (scaffold.kind === "refused") {
  process.stderr.write(`${scaffold.message}\n`);
  process.exit(1);
}
for (const file of scaffold.files) {
  const target = path.join("rules", file.path);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, file.text);
  process.stdout.write(`wrote ${target}\n`);
}
process.stdout.write(`Now fill in what \`npm run rules -- ${id}\` asks for.\n`);
