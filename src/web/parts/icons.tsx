/** Line icons drawn for this app; they stand beside a text and say nothing by themselves. */
const PATHS = {
  overview: "M4 13a8 8 0 0 1 16 0M12 13l3.5-4M4 17h16",
  conversations: "M4 5h16v11H9l-5 4z",
  promises: "M5 4h14v16H5zM9 12l2.2 2.2L15.5 10",
  measures: "M5 20V10M12 20V4M19 20v-7M3 20h18",
  orders: "M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8",
  reply: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  import: "M12 4v11M8 11l4 4 4-4M4 19h16",
  surveys: "M5 4h14v16H5zM8.5 9l1.2 1.2L12 8M14 9h2M8.5 15l1.2 1.2L12 14M14 15h2",
  note: "M5 19h4L19 9l-4-4L5 15zM13 7l4 4",
  journal: "M6 4h12v16H6zM6 4v16M10 8h5M10 12h5",
  report: "M5 4h10l4 4v12H5zM15 4v4h4M9 17v-3M12 17v-6M15 17v-4",
  audits: "M5 5h14v15H5zM9 3h6v4H9zM9 13l2 2 4-4",
  rules: "M6 4h12v16H6zM9 8h6M9 12h6M9 16h3",
  settings: "M4 7h9M17 7h3M15 4.5v5M4 17h3M11 17h9M9 14.5v5",
  account: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1.4-3.4 4.2-5 8-5s6.6 1.6 8 5",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2",
  moon: "M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10z",
  auto: "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18",
  customer: "M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.5-7 8-7s8 3 8 7",
  agent: "M5 13v-2a7 7 0 0 1 14 0v2M5 13h3v5H5zM16 13h3v5h-3zM19 18c0 2-2 3-5 3",
  bot: "M5 8h14v11H5zM12 4v4M9 12v2M15 12v2M2 12v3M22 12v3",
  system: "M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM12 3v3M12 18v3M3 12h3M18 12h3",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2",
  handOff: "M4 9h13l-4-4M20 15H7l4 4",
  event: "M12 4l7 8-7 8-7-8z",
  check: "M5 12.5l4.5 4.5L19 7",
  cross: "M6 6l12 12M18 6L6 18",
  signOut: "M10 4H5v16h5M14 8l4 4-4 4M18 12H9",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5",
  warning: "M12 4l9 16H3zM12 10v4.5M12 17.5v.01",
  heart: "M12 20S4 15 4 9.2A4.2 4.2 0 0 1 12 7.5a4.2 4.2 0 0 1 8 1.7C20 15 12 20 12 20z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: "none" }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
