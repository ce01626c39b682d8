/** npm run -s check < offer.txt                     one answer, the JSON of the API
 *  npm run -s check -- --ndjson < in > out          {"id","text"} a line, answers in the same order
 *  npm run -s check -- --explain [flag] < offer.txt what each step made of the text, or why a flag did not fire
 *  --locale vi   --from VN   --situation thinking
 *  Nothing is recorded and no database is opened. Ends with 1 when there is no answer. */
import { parseArgs } from "node:util";
import { explainOne, explainText, uncountedChecks } from "../lib/checks/in-process.ts";
import { checkLines, checkOffer, MAX_LONG_TEXT } from "../lib/checks/index.ts";
import { problemFromFaultsBody } from "../lib/http/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ndjson: { type: "boolean" },
    explain: { type: "boolean" },
    locale: { type: "string" },
    from: { type: "string" },
    situation: { type: "string" },
  },
});
const [flag] = positionals;
const { locale, from, situation } = values;

async function main(): Promise<number> {
  const checks = uncountedChecks();
  if (typeof checks === "string") return refuse(checks);
  if (values.ndjson) {
    for await (const piece of checkLines(process.stdin, checks, { long: true })) await write(piece);
    return 0;
  }
  const text = await readText();
  if (text === null) return refuse("The input is not UTF-8, or longer than can be read at once.");
  if (values.explain) {
    const context = { locale: locale ?? null, from: from?.toUpperCase() ?? null };
    const explained = flag
      ? explainOne(text, checks.ruleSet, flag, context)
      : explainText(text, checks.ruleSet, context);
    if (explained === null) return refuse("There is no flag, frame cue or circumstance of this name.");
    await write(explained);
    return 0;
  }
  const outcome = checkOffer({ text, locale, from, situation }, checks, { long: true });
  const body = outcome.kind === "answered" ? outcome.answer : problemFromFaultsBody(outcome.faults);
  await write(`${JSON.stringify(body, null, 2)}\n`);
  return outcome.kind === "answered" ? 0 : 1;
}

async function readText(): Promise<string | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return text.length > MAX_LONG_TEXT ? null : text;
  } catch {
    return null;
  }
}

/** Waits when the reader of our output is slower than we are. */
async function write(piece: string): Promise<void> {
  if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.stdout.on("error", () => process.exit(0));
process.exitCode = await main();
