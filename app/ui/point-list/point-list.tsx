/** Short sentences, one under the other: plain, or numbered when they are steps. The words come with the answer. */
interface Point {
  code: string;
  text: string;
}

export function PointList({ points, ordered = false }: { points: readonly Point[]; ordered?: boolean }) {
  const items = points.map(({ code, text }) => <li key={code}>{text}</li>);
  return ordered ? <ol className="steps">{items}</ol> : <ul className="plain">{items}</ul>;
}
