/** In: a sign and all signs. Out: the index of the place that is most its own: the one on which fewest other signs rest, then
 *  the longest, then the first. Common words carry many signs; a number for each at every such word could not be read. */
import type { AnswerSignal, Place } from "../answer-page/answer.ts";

export function ownPlace(
  signal: Pick<AnswerSignal, "evidence">,
  signals: readonly Pick<AnswerSignal, "evidence">[],
): number {
  const shared = signal.evidence.map((place) => signals.filter(({ evidence }) => evidence.some(touches(place))).length);
  const length = ({ start, end }: Place) => end - start;
  const order = signal.evidence.map((_, index) => index);
  order.sort(
    (one, other) =>
      shared[one]! - shared[other]! || length(signal.evidence[other]!) - length(signal.evidence[one]!) || one - other,
  );
  return order[0] ?? 0;
}

const touches = (place: Place) => (other: Place) =>
  other.in === place.in && other.start < place.end && place.start < other.end;
