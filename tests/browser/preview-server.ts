/** The examples of all components on a free port, for tests that look at them in a browser. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { previewApp } from "../../app/ui/preview/preview-app.ts";

export interface PreviewServer {
  url: string;
  stop(): Promise<void>;
}

export async function startPreview(): Promise<PreviewServer> {
  const server: Server = createServer(previewApp);
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
