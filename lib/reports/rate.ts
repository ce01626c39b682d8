/** In: a count and of how many. Out: the count, its share and the 95 % interval of it, as a cell of a table. */
import { wilson } from "./wilson.ts";

export function rate(count: number, n: number): string {
  const [low, high] = wilson(count, n);
  const percent = (share: number) => (share * 100).toFixed(1);
  return `${count} = ${percent(n === 0 ? 0 : count / n)} % [${percent(low)}–${percent(high)}]`;
}
