/** In: an error of the system, or what a program said before it failed. Out: `{kind:"failed", sentence}`, in plain words. */

export const diskFull = {
  kind: "failed",
  sentence: "The disk is full: free some space (a first start needs about 2 GB) and start again.",
};

export function explainError(error) {
  const where = error.path ? ` (${error.path})` : "";
  if (error.code === "ENOSPC" || error.code === "EDQUOT") return diskFull;
  if (error.code === "EACCES" || error.code === "EPERM" || error.code === "EROFS") {
    return {
      kind: "failed",
      sentence: `This user may not write there${where}: give it the right, or name another folder in OFFERCHECK_DATA.`,
    };
  }
  return { kind: "failed", sentence: `Something unforeseen happened: ${error.stack ?? error}` };
}

/** The last lines are kept: that is where programs say why. */
export function explainOutput(what, said) {
  if (/ENOSPC|no space left on device/i.test(said)) return diskFull;
  const tail = said.trimEnd().split("\n").slice(-25).join("\n");
  return { kind: "failed", sentence: `${tail}\n${what} failed; the lines above say why.` };
}
