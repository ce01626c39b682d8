/** In: what Node is asked to load. Out: `.ts` and `.tsx` files as JavaScript, everything else untouched.
 *  Relative imports carry their `.ts` ending (tsconfig: allowImportingTsExtensions), so resolving needs no help.
 *  Left to others: turning a text into JavaScript and remembering it (transform.mjs). */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "./transform.mjs";

const typescript = /\.tsx?$/;

export async function load(url, context, nextLoad) {
  if (!url.startsWith("file:")) return nextLoad(url, context);
  const { pathname } = new URL(url);
  if (!typescript.test(pathname) || pathname.includes("/node_modules/")) return nextLoad(url, context);
  const file = fileURLToPath(url);
  const source = transform(await readFile(file, "utf8"), file);
  return { format: "module", source, shortCircuit: true };
}
