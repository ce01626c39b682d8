/** In: a running service. Out: the same service at full speed: its first thousand checks would take up to ten times as long,
 *  since code that has run seldom is not compiled yet. Checks what the public reads about the signs, in slices so short that
 *  a request never waits for long. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Catalogue } from "../ruleset/index.ts";
import { type CheckDeps, checkOffer } from "./check-offer.ts";

const SLICE_MS = 4;
const PAUSE_MS = 2;
const BUSY_PAUSE_MS = 40;
/** As long as most offers. */
const TEXT_LENGTH = 800;

/** Resolves with the number of checks made. `forMs` counts the pauses too. */
export async function warmUp(deps: CheckDeps, forMs: number): Promise<number> {
  const texts = deps.catalogue.locales.flatMap((locale) => textsOf(deps.catalogue, locale));
  if (texts.length === 0) return 0;
  const until = performance.now() + forMs;
  let made = 0;
  while (performance.now() < until) {
    const sliceEnds = performance.now() + SLICE_MS;
    do checkOffer({ text: texts[made++ % texts.length] }, deps);
    while (performance.now() < sliceEnds);
    await othersTurn();
  }
  return made;
}

/** A pause; a longer one where others have work. */
async function othersTurn(): Promise<void> {
  const began = performance.now();
  await sleep(PAUSE_MS, undefined, { ref: false });
  const busy = performance.now() - began - PAUSE_MS;
  if (busy > PAUSE_MS) await sleep(BUSY_PAUSE_MS, undefined, { ref: false });
}

function textsOf(catalogue: Catalogue, locale: string): string[] {
  const texts: string[] = [];
  let text = "";
  for (const { name, why, honest, ask } of catalogue.published(locale)) {
    text += `${name}. ${why} ${honest} ${ask}\n`;
    if (text.length < TEXT_LENGTH) continue;
    texts.push(text);
    text = "";
  }
  return texts;
}
