/** Figures → the coarse bands that a record keeps. Pure. */
import type { Entity, Scoring } from "../engine/types.ts";
import type { HarmBand, LengthBand, PayBand } from "./record.ts";

export function harmBand(figure: number, bands: Scoring["bands"]): HarmBand {
  if (figure <= 0) return 0;
  if (figure < bands.caution) return 1;
  return figure < bands.high ? 2 : 3;
}

export function lengthBand(units: number): LengthBand {
  if (units === 0) return 0;
  if (units < 200) return 1;
  if (units < 1_000) return 2;
  return units < 4_000 ? 3 : 4;
}

/** The best paid of all sums named, against the local wage. */
export function payBand(entities: readonly Entity[]): PayBand {
  const pays = entities.filter((entity) => entity.kind === "pay");
  if (pays.length === 0) return 0;
  const ratio = Math.max(...pays.map((pay) => pay.ratio ?? 0));
  if (ratio === 0) return 1;
  if (ratio <= 1.5) return 2;
  if (ratio <= 3) return 3;
  return ratio <= 6 ? 4 : 5;
}
