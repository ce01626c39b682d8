/** The groups of flags in the order in which the catalogue shows them, and the permanent numbers that belong to each.
 *  `text` holds what a text does to hide or to reassure, whatever it offers. */
export const GROUPS = {
  pay: [1, 19],
  role: [20, 39],
  process: [40, 59],
  travel: [60, 79],
  documents: [80, 99],
  contract: [100, 119],
  control: [120, 139],
  channel: [140, 159],
  destination: [160, 179],
  romance: [180, 199],
  investment: [200, 219],
  urgency: [220, 239],
  impersonation: [240, 259],
  task: [260, 289],
  sexual: [290, 309],
  minors: [310, 329],
  text: [330, 349],
} as const satisfies Record<string, readonly [number, number]>;

export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as Group[];

export function isGroup(name: string): name is Group {
  return Object.hasOwn(GROUPS, name);
}

/** The public reads explanations in these; a flag is not live without both. */
export const PUBLIC_LOCALES = ["en", "vi"] as const;
