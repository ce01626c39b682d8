/** Everything below /api that is not there, in the form that API clients read. */
import { problem } from "../../../lib/http/index.ts";

const missing = () => problem("not-found");

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT };
