/** In: where a handle or a number begins. Out: the chat app named right before it (`Zalo 0741…`, `微信：abc`), or null. */
import { CLASS, CLASSES, type FlatText } from "../scan/flat-text.ts";
import { wordsBefore } from "../scan/words.ts";
import { APP_NAMES } from "./known-hosts.ts";

/** `whats app` is two words, `Telegram mình số +971…` has two between. */
const REACH = { words: 3, units: 28, commas: false };
const LONGEST_NAME = 5;

export interface AppBeside {
  app: string;
  /** words between it and what it belongs to */
  between: number;
}

export function appBefore(flat: FlatText, at: number): AppBeside | null {
  const words = wordsBefore(flat, at, REACH);
  for (let index = 0; index < words.length; index++) {
    const key = words[index]?.key as string;
    if (CLASSES[key.charCodeAt(0)] === CLASS.joined) {
      for (let size = Math.min(LONGEST_NAME, key.length); size > 0; size--) {
        const app = APP_NAMES.get(key.slice(-size));
        if (app) return { app, between: index };
      }
      continue;
    }
    if (key === "app" && words[index + 1]?.key === "whats") return { app: "whatsapp", between: index };
    const app = APP_NAMES.get(key);
    if (app) return { app, between: index };
  }
  return null;
}
