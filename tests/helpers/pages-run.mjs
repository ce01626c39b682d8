/** Before a run that uses the built app: builds it when its sources changed, then does what a run with a database needs. */
import { prepare } from "../../scripts/start/prepare.mjs";
import setUpDatabase from "./database-run.mjs";

export default async function setUp() {
  const outcome = await prepare({ pages: true });
  if (outcome.kind !== "done") throw new Error(outcome.sentence ?? outcome.kind);
  await setUpDatabase();
}
