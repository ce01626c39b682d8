/** Measuring speed: of the engine against simpler ways in one run, and of the running app. */
export { engineSpeed, hostileSpeed } from "./engine-speed.ts";
export { type SampleSet, sampleSets } from "./sample-texts.ts";
export { loadChecks, pageWeight, startApp, stopApp } from "./server-speed.ts";
