/** `node scripts/run.mjs app/ui/preview/serve.ts [port]`: the examples in a browser, for whoever works on them. */
import { createServer } from "node:http";
import { previewApp } from "./preview-app.ts";

const port = Number(process.argv[2] ?? 3100);
createServer(previewApp).listen(port, "127.0.0.1", () => {
  console.log(`Examples: http://127.0.0.1:${port}/`);
});
