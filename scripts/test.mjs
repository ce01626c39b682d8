#!/usr/bin/env node
/** `npm test`, and `npm run test:<part>`: installs what is missing, then runs the parts in the order of speed.
 *  The work is in scripts/test/, imported only once this Node is known to understand it. */
import "./start/node-version.mjs";

const { runTests } = await import("./test/main.mjs");
await runTests(process.argv.slice(2));
