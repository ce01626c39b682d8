/** In: nothing. Out: the syllables that Vietnamese spelling allows, without marks. They tell Vietnamese without marks from
 *  other languages, and a word with a digit in it (`vi3c`) from a code (`h1b`). */
const ONSETS = " b c ch d g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x".split(" ");
const RHYMES = (
  "a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in " +
  "inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot u ua uan " +
  "uang uanh uat uay uc ue uech uen uenh uet ui uich uinh uit um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya " +
  "uych uyen uyet uynh uyp uyt uyu y ych yem yen yeng yet yeu"
).split(" ");
/** Only a few words begin with a single `p`, all of them names or loans. */
const LOANS = ["pin", "pa", "pao", "pe", "pho"];

/** Which letters may follow an onset; the spelling of one sound changes with its vowel. */
function fits(onset: string, rhyme: string): boolean {
  const isFront = "eiy".includes(rhyme[0]!);
  switch (onset) {
    case "c":
    case "g":
    case "ng":
      return !isFront;
    case "k":
      return isFront;
    case "gh":
    case "ngh":
      return isFront && rhyme[0] !== "y";
    case "qu":
      return "aeiyo".includes(rhyme[0]!) && !rhyme.startsWith("oa") && !rhyme.startsWith("ie");
    case "gi":
      return rhyme[0] !== "i" && rhyme[0] !== "y";
    default:
      return true;
  }
}

export const SYLLABLES: ReadonlySet<string> = new Set([
  ...ONSETS.flatMap((onset) => RHYMES.filter((rhyme) => fits(onset, rhyme)).map((rhyme) => onset + rhyme)),
  ..."gi gin gip git gieng".split(" "),
  ...LOANS,
]);

export function isSyllable(word: string): boolean {
  return SYLLABLES.has(word);
}
