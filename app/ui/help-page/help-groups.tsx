/** The lines by country: open when a country was chosen, folded one by one when all are shown. */
import type { HelpGroup } from "../../../lib/help/index.ts";
import { compareNames, countryName } from "../../../lib/i18n/index.ts";
import { HelpLines, HelpNames } from "../help-lines/help-lines.tsx";
import type { InLanguage } from "../in-language.ts";

export function HelpGroups({ locale, t, groups }: InLanguage & { groups: readonly HelpGroup[] }) {
  const folded = groups
    .filter((group) => group.kind === "any")
    .map((group) => ({ group, called: countryName(locale, group.country) }))
    .sort((one, other) => compareNames(locale, one.called, other.called));
  return (
    <>
      {groups
        .filter((group) => group.kind !== "any" && group.kind !== "everywhere")
        .map((group) => (
          <OpenGroup key={group.kind} locale={locale} t={t} group={group} />
        ))}
      {folded.length > 0 && (
        <>
          <h3>{t("help.allCountries")}</h3>
          <p>{t("help.allLead")}</p>
          {folded.map(({ group, called }) => (
            <details key={group.country} className="country">
              <summary>{called}</summary>
              <Remarks locale={locale} t={t} group={group} />
              <GroupLines locale={locale} t={t} group={group} />
            </details>
          ))}
        </>
      )}
      {groups
        .filter((group) => group.kind === "everywhere")
        .map((group) => (
          <OpenGroup key={group.kind} locale={locale} t={t} group={group} />
        ))}
    </>
  );
}

function OpenGroup({ locale, t, group }: InLanguage & { group: HelpGroup }) {
  return (
    <>
      <h3>{headingOf({ locale, t }, group)}</h3>
      <div className="help">
        <Remarks locale={locale} t={t} group={group} />
        <GroupLines locale={locale} t={t} group={group} />
      </div>
    </>
  );
}

/** Lines that can be reached as cards; the others, of which only the name may be told, as a folded list of names. */
function GroupLines({ locale, t, group }: InLanguage & { group: HelpGroup }) {
  const reachable = group.lines.filter((line) => line.channels.length > 0);
  const others = group.lines.filter((line) => line.channels.length === 0);
  return (
    <>
      {reachable.length > 0 && <HelpLines locale={locale} t={t} lines={reachable} heading="h4" />}
      {others.length > 0 && (
        <details className="others" open={reachable.length === 0}>
          <summary>{t("help.others", { count: others.length })}</summary>
          <p className="soft">{t("help.organisationOnly")}</p>
          <HelpNames locale={locale} lines={others} />
        </details>
      )}
    </>
  );
}

function Remarks({ locale, t, group }: InLanguage & { group: HelpGroup }) {
  const country = countryName(locale, group.country);
  if (group.lines.length === 0) return <p>{t("help.none", { country })}</p>;
  if (!group.lines.some((line) => line.channels.length > 0)) return <p>{t("help.noNumbers")}</p>;
  return group.shortCodesOnly ? <p>{t("help.noAbroad")}</p> : null;
}

function headingOf({ locale, t }: InLanguage, { kind, country }: HelpGroup): string {
  if (kind === "region") return t("help.region");
  if (kind === "everywhere") return t("help.everywhere");
  const name = countryName(locale, country);
  return kind === "from" ? t("help.fromCountry", { country: name }) : t("help.in", { country: name });
}
