/** Ends the process with one sentence when this Node is too old. Imported before anything else, and written so that an old
 *  Node can read it. */
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`OfferCheck needs Node 20.19 or newer, and this is ${process.versions.node}: see https://nodejs.org.`);
  process.exit(1);
}
