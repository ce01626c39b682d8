/** Five doors: where are you now? The three urgent ones lead to help, without any check; the first two to the form below. */
import { Icon, type IconName } from "../icon/draw-icon.tsx";
import type { InLanguage } from "../in-language.ts";

export const DOORS = ["thinking", "about-to-travel", "there", "held", "for-someone"] as const;
export type Door = (typeof DOORS)[number];

const ICONS: Record<Door, IconName> = {
  thinking: "question",
  "about-to-travel": "suitcase",
  there: "pin",
  held: "lock",
  "for-someone": "people",
};
const URGENT: readonly Door[] = ["there", "held", "for-someone"];

export function Doors({ locale, t, current }: InLanguage & { current: Door | null }) {
  return (
    <ul className="doors">
      {DOORS.map((door) => {
        const urgent = URGENT.includes(door);
        const href = urgent ? `/${locale}/help?situation=${door}` : `/${locale}?situation=${door}#offer`;
        return (
          <li key={door}>
            <a href={href} data-urgent={urgent ? "" : undefined} aria-current={door === current ? "true" : undefined}>
              <Icon name={ICONS[door]} />
              {t(`check.doors.${door}`)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
