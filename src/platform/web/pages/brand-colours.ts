/** The council's colour and its shades for links and buttons, each as `#1d4f91`. */
export interface BrandColours {
  readonly colour: string;
  readonly link: string;
  readonly linkHover: string;
  readonly button: string;
  readonly buttonHover: string;
  readonly buttonShadow: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

const DEFAULT = '#1d4f91';
/** WCAG 2.2, success criterion 1.4.3, asks for 4.5; links also stand on lightly tinted ground. */
const READABLE = 5;

/** Shades that can be read on white, and under white, whatever colour the council has chosen. */
export function brandColours(chosen: string): BrandColours {
  const colour = /^#[0-9a-f]{6}$/i.test(chosen) ? chosen.toLowerCase() : DEFAULT;
  const readable = darkenUntilReadable(rgb(colour));
  return {
    colour,
    link: hex(readable),
    linkHover: hex(darken(readable, 0.5)),
    button: hex(readable),
    buttonHover: hex(darken(readable, 0.8)),
    buttonShadow: hex(darken(readable, 0.5)),
  };
}

/** Contrast ratio with white as WCAG defines it, from 1 to 21. */
export function contrastWithWhite(colour: string): number {
  return 1.05 / (luminance(rgb(colour)) + 0.05);
}

function darkenUntilReadable(colour: Rgb): Rgb {
  return contrastWithWhite(hex(colour)) >= READABLE ? colour : darkenUntilReadable(darken(colour, 0.95));
}

function darken([red, green, blue]: Rgb, share: number): Rgb {
  return [Math.floor(red * share), Math.floor(green * share), Math.floor(blue * share)];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => linear(value / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function rgb(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function hex(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
