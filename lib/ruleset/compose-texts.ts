/** In: data of a file. Out: the same with every text in NFC, so that two encodings of one mark mean one thing. */
export function composeTexts<Data>(data: Data): Data {
  return composed(data) as Data;
}

function composed(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.normalize("NFC"), composed(inner)]));
}
