/** The words of a text in order: parallel arrays, `count` long in use. Nothing here does anything. */
export interface Words {
  count: number;
  /** units of the word, half-open; units of kind `hidden` among them are no part of it */
  from: Int32Array;
  to: Int32Array;
  script: Uint8Array;
  /** what stands before the word, see GAP */
  gap: Uint8Array;
  /** of the folded letters (hash.ts); 0 for numbers, graphemes and signs */
  hash: Int32Array;
  /** 1 when a letter has marks that folding strips */
  hasMark: Uint8Array;
  /** 1 + index of what a chat spelling stands for in `spellings`, 0 for a word as it stands */
  spelled: Int32Array;
  /** entry in the word table, 0 for none; the same array, where an entry takes the place of its hash */
  entry: Int32Array;
  spellings: Spelling[];
}

/** What a chat spelling stands for, a word at a time; both forms of a word are equally long. */
export interface Spelling {
  words: { fold: string; marked: string }[];
  units: number;
}
