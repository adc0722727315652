/**
 * How all pictures look. Units are CSS pixels on a phone, where a picture in Discord is about this wide; a picture is
 * drawn so many times larger, for screens with three pixels to one of CSS.
 */
export const dimensions = {
  width: 350,
  zoom: 3.2,
  margin: 16,
  corner: 12,
  title: 15,
  note: 12,
  name: 15,
  verb: 13,
  /** From line to line, in sizes of the type. */
  leading: 1.25,
} as const;

/** On paper each reads with a contrast of 4.5 to 1 or more (WCAG 2.2, 1.4.3), and so does paper on each of `inks`. */
export const colours = {
  paper: '#fbf8f3',
  ink: '#1d2329',
  soft: '#5b646d',
  rule: '#d9d2c6',
  accent: '#c2410c',
  /** Whoever acts has one of these. */
  inks: ['#1d4e89', '#a8320a', '#0b6b5d', '#6b3fa0', '#8a1c54', '#6a5400', '#3d4f5f', '#7a3e12'],
} as const;
