/** jsdom, with the few things of the web platform that React's server renderer asks for and jsdom does not have.
 *  Components are rendered both ways in the same test: to markup (as the page is sent) and into a document. */
import { TestEnvironment } from "jest-environment-jsdom";

const missing = ["TextEncoder", "TextDecoder", "MessageChannel", "ReadableStream", "setImmediate", "clearImmediate"];

export default class DomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of missing) this.global[name] ??= globalThis[name];
  }
}
