/** Choosing help lines costs more than reading a short text, and depends on very little: the same answer is kept for a day.
 *  In: the library. Out: a chooser. What it gives is shared: nobody may change it. */
import { type HelpLibrary, type HelpRequest, type HelpView, selectHelp } from "../help/index.ts";

export type ChooseHelp = (request: HelpRequest) => HelpView[];

/** Countries and places come from the sender; more cases than this are someone trying them all. */
const MOST_CASES = 500;

export function rememberedHelp(library: HelpLibrary): ChooseHelp {
  const chosen = new Map<string, HelpView[]>();
  let day = "";
  return (request) => {
    if (request.today !== day || chosen.size >= MOST_CASES) chosen.clear();
    day = request.today;
    const key = JSON.stringify(request);
    const known = chosen.get(key) ?? selectHelp(library, request);
    chosen.set(key, known);
    return known;
  };
}
