/** In: a sign and all signs. Out: the indexes of its places, most its own first: the one on which fewest other signs rest, then
 *  the longest, then the first. Common words carry many signs; a number for each at every such word could not be read. */
import type { AnswerSignal, Place } from "../answer-page/answer.ts";

type Resting = Pick<AnswerSignal, "evidence">;

export function ownPlaces({ evidence }: Resting, signals: readonly Resting[]): number[] {
  const shared = evidence.map((place) => signals.filter((signal) => signal.evidence.some(touches(place))).length);
  const length = ({ start, end }: Place) => end - start;
  return evidence
    .map((_, index) => index)
    .sort(
      (one, other) => shared[one]! - shared[other]! || length(evidence[other]!) - length(evidence[one]!) || one - other,
    );
}

const touches = (place: Place) => (other: Place) =>
  other.in === place.in && other.start < place.end && place.start < other.end;
