/** After a run with database tests: stops the server and removes its folder. jest wants this in a file of its own. */
export { tearDown as default } from "./database-run.mjs";
