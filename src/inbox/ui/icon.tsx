/** Line drawings on a grid of 24 by 24. */
const PATHS = {
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14zM16.5 16.5 21 21',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M6 9l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  checks: 'M2.5 12.5 7 17l9-10M11 15.5l1.5 1.5 9-10',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16zM12 8v4.5l3 2',
  pause: 'M9 6v12M15 6v12',
  play: 'M8 5.5v13l10.5-6.5z',
  forward: 'M5 6v12l7-6zM13 6v12l7-6z',
  alert: 'M12 4 2.8 19.500h18.400zM12 10v4M12 16.800v.2',
  question: 'M9 9.500a3 3 0 1 1 4.3 2.700c-.8.4-1.3 1-1.3 1.800M12 17v.2M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z',
  cross: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16zM9 9l6 6M15 9l-6 6',
  trash: 'M5 7h14M10 7V4.500h4V7M7 7l.8 12.500h8.400L17 7M10.5 10.500v6M13.5 10.500v6',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  message: 'M4 5h16v11H10l-4 3.500V16H4z',
  journal: 'M6 4h12v16H6zM9 8.500h6M9 12h6M9 15.500h4',
  wallet: 'M4 7h14v-2H5.500A1.5 1.5 0 0 0 4 6.500V18a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1V7zM16 13v.2',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6z',
  film: 'M4 5h16v14H4zM8 5v14M16 5v14M4 12h16M4 8.500h4M4 15.500h4M16 8.500h4M16 15.500h4',
  rocket: 'M12 3c4 3 5 7 4 12H8c-1-5 0-9 4-12zM12 9v.2M8 13l-3 3v3l3-2M16 13l3 3v3l-3-2M10.5 18h3M12 18v3',
  book: 'M12 6c-2-1.5-5-2-8-1.500v13c3-.5 6 0 8 1.500c2-1.5 5-2 8-1.500v-13c-3-.5-6 0-8 1.500zM12 6v13',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M9 9v.2',
  video: 'M3.5 7h11v10h-11zM14.5 11l6-3.500v9l-6-3.500z',
  file: 'M7 3.500h7l4 4V20.500H7zM14 3.500v4h4',
  send: 'M4 4l17 8-17 8 3-8zM7 12h14',
  tap: 'M10 13V6.500a1.5 1.5 0 0 1 3 0V12l5 1.500c1 .3 1.5 1.2 1.3 2.200L18.5 20h-7L7 15.500c-.6-.6-.6-1.5 0-2s1.4-.5 2 0zM7 6.500a4.5 4.5 0 0 1 9 0',
  sun: 'M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M5.3 18.700l1.4-1.400M17.3 6.700l1.4-1.4',
  moon: 'M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10z',
  contrast: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  more: 'M6 12v.2M12 12v.2M18 12v.2',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.500M5 20h14',
  reset: 'M5 12a7 7 0 1 1 2 5M5 18v-4.500h4.5',
  phone: 'M8 3h8v18H8zM11 18.500h2',
  call: 'M6.5 4 10 8 8.5 10.500a12 12 0 0 0 5 5L16 14l4 3.500c-1 2-2.5 3-4.5 2.500A16 16 0 0 1 4 8.500C3.5 6.5 4.5 5 6.5 4z',
  mail: 'M3.5 6h17v12h-17zM3.5 7l8.5 6 8.5-6',
  pulse: 'M3 12h4l2.5-6 4 12 2.5-6h5',
  filter: 'M4 6h16l-6 7v5.500l-4-2V13z',
  bulb: 'M9 17h6M10 20h4M8.5 14.500a5.5 5.5 0 1 1 7 0c-.5.5-.5 1.5-.5 2.500H9c0-1 0-2-.5-2.500z',
  shield: 'M12 3.500l7 2.500v5c0 4.5-3 7.5-7 9.500c-4-2-7-5-7-9.500V6zM9 12l2.2 2.200L15.2 10',
  snow: 'M12 3v18M4.2 7.500l15.6 9M19.8 7.500l-15.6 9M9.5 4.5 12 7l2.5-2.500M9.5 19.5 12 17l2.5 2.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside words; whoever cannot see it misses nothing. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
