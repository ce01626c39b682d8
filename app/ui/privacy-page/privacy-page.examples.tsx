/** The page has one shape. */
import type { Examples } from "../example.ts";
import { PrivacyPage } from "./privacy-page.tsx";

export const examples: Examples = { privacy: { whole: true, render: (words) => <PrivacyPage {...words} /> } };
