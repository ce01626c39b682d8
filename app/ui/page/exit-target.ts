/** Where the quick exit leads: a page that anyone may have open, in many languages, that loads on a slow phone. */
export const EXIT_TARGET = "https://www.accuweather.com/";
