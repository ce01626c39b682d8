/** The page has one shape. */
import type { Examples } from "../example.ts";
import { AboutPage } from "./about-page.tsx";

export const examples: Examples = { about: { whole: true, render: (words) => <AboutPage {...words} /> } };
