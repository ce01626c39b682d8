/** What an honest offer says and this one leaves open. */
import type { OpenPoint } from "../../../lib/engine/types.ts";
import type { InLanguage } from "../in-language.ts";

export function Missing({ t, points }: InLanguage & { points: readonly OpenPoint[] }) {
  return (
    <ul className="plain">
      {points.map((point) => (
        <li key={point}>{t(`missing.${point}`)}</li>
      ))}
    </ul>
  );
}
