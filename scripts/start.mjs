#!/usr/bin/env node
/** `npm start`: everything from a fresh clone to a running OfferCheck. `npm run dev`: the same, with pages that follow edits.
 *  The work is in scripts/start/, imported only once this Node is known to understand it. */
import "./start/node-version.mjs";

const { start } = await import("./start/main.mjs");
await start(process.argv.includes("--dev") ? "dev" : "start");
