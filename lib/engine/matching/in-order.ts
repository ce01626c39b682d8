/** In: a list that is in order but for a few places, or short. Out: the same list in order; equals stay as they stood.
 *  Insertion: a general sort makes lists of its own, and costs more than the rest of a match. */
export function putInOrder<Some>(list: Some[], isBefore: (a: Some, b: Some) => boolean): Some[] {
  for (let i = 1; i < list.length; i++) {
    const one = list[i]!;
    let at = i;
    for (; at > 0 && isBefore(one, list[at - 1]!); at--) list[at] = list[at - 1]!;
    list[at] = one;
  }
  return list;
}
