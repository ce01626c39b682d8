/** Drawings on a 24-unit grid, in the colour of the text around them. Always beside words that say the same. */
import type { ReactElement } from "react";

const DRAWINGS = {
  logo: <path d="M3.5 5h17v11.5h-9L7 20.5v-4H3.5zM8.3 10.6l2.7 2.7 5-5" />,
  question: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .9-1 1.7M12 16.8v.2" />,
  suitcase: <path d="M4 8h16v11H4zM9 8V5h6v3M4 13h16" />,
  pin: (
    <path d="M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 7.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z" />
  ),
  lock: <path d="M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3" />,
  people: (
    <path d="M9 4.7a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6zM3 20c0-3.5 2.7-6 6-6s6 2.5 6 6M16.5 5.2a3.3 3.3 0 0 1 0 5.7M18 14.5c1.9.8 3 2.8 3 5.5" />
  ),
  octagon: <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6M12 16.5v.2" />,
  triangle: <path d="M12 3.5 22 20.5H2zM12 9.5v5M12 17.5v.2" />,
  ring: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z" />,
  megaphone: <path d="M4 9.5v5h3.5l8.5 4V5.5l-8.5 4zM7.5 14.5l1.5 6h2.5l-1.2-4.7M19 9.5a3.5 3.5 0 0 1 0 5" />,
  buoy: (
    <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM5.6 5.6l3.9 3.9M14.5 14.5l3.9 3.9M18.4 5.6l-3.9 3.9M9.5 14.5l-3.9 3.9" />
  ),
  phone: (
    <path d="M6 3.5h3.5l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5V18a2.5 2.5 0 0 1-2.7 2.5C10.5 20 4 13.5 3.5 6.2A2.5 2.5 0 0 1 6 3.5z" />
  ),
  message: <path d="M4 5h16v11h-8l-4.5 4v-4H4z" />,
  mail: <path d="M3.5 6h17v12h-17zM4 7l8 6 8-6" />,
  site: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18" />,
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
