/** Ports: whether the wanted one can be had, and one that nobody uses. */
import { createServer } from "node:net";

/** Out: undefined when the port can be opened, else `{kind:"failed", sentence}`. */
export async function examinePort(wanted) {
  if (!/^\d+$/.test(wanted) || Number(wanted) < 1 || Number(wanted) > 65_535) {
    return { kind: "failed", sentence: `PORT is "${wanted}", but a port is a number from 1 to 65535.` };
  }
  const error = await tryPort(Number(wanted)).then(
    () => undefined,
    (reason) => reason,
  );
  if (!error) return undefined;
  if (error.code === "EACCES") {
    return {
      kind: "failed",
      sentence: `This user may not open port ${wanted}: choose one above 1023, as in PORT=3000 npm start.`,
    };
  }
  return { kind: "failed", sentence: portTaken(wanted) };
}

export function portTaken(port) {
  return `Port ${port} is taken by another program: stop that, or choose another port, as in PORT=${Number(port) + 1} npm start.`;
}

/** @returns {Promise<number>} */
export function freePort() {
  return tryPort(0, "127.0.0.1");
}

function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(port, host, () => {
      const { port: found } = probe.address();
      probe.close(() => resolve(found));
    });
  });
}
