/** Nothing here, and something went wrong. */
import type { Examples } from "../example.ts";
import { FailedPage, NotFoundPage } from "./plain-page.tsx";

export const examples: Examples = {
  "not-found": { whole: true, render: (words) => <NotFoundPage {...words} /> },
  failed: { whole: true, render: (words) => <FailedPage {...words} /> },
};
