/** Out: a problem for a retired flag without its reason, and for a reason on a flag that is not retired. */
import type { RuleLibrary } from "../library.ts";
import type { Problem } from "../problem.ts";
import { problemIn } from "../rule-file.ts";

export function retiredReasoned({ flags }: RuleLibrary): Problem[] {
  return flags.flatMap((file) => {
    const { status, retired } = file.data;
    if (status === "retired" && retired === undefined) {
      return [
        problemIn(
          file,
          ["status"],
          "retired-without-reason",
          "nothing says why it was retired",
          "add `retired: reason`",
        ),
      ];
    }
    if (status !== "retired" && retired !== undefined) {
      const hint = "write `status: retired`, or delete the line";
      return [
        problemIn(
          file,
          ["retired"],
          "retired-without-reason",
          `a reason for retiring, but the status is \`${status}\``,
          hint,
        ),
      ];
    }
    return [];
  });
}
