import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export interface FontStyle {
  bold: boolean;
  italic: boolean;
}

/** A font file that can be embedded; `name` is unique among them. */
export interface FontFace {
  name: string;
  bytes: Uint8Array;
  font: Font;
}

const require = createRequire(import.meta.url);
const opened = new Map<string, FontFace>();

/** The script fonts in the order they are asked; few have an italic. */
const SCRIPTS: readonly { folder: string; family: string; hasBold: boolean }[] = [
  { folder: 'noto-sans', family: 'NotoSans', hasBold: true },
  // Noto draws Arabic letters as a skeleton and dots, which cannot be told back into letters when text is copied or read out.
  { folder: 'amiri', family: 'Amiri', hasBold: true },
  { folder: 'noto-sans-hebrew', family: 'NotoSansHebrew', hasBold: true },
  { folder: 'noto-sans-bengali', family: 'NotoSansBengali', hasBold: true },
  { folder: 'noto-sans-gujarati', family: 'NotoSansGujarati', hasBold: true },
  { folder: 'noto-sans-gurmukhi', family: 'NotoSansGurmukhi', hasBold: true },
  { folder: 'noto-sans-tamil', family: 'NotoSansTamil', hasBold: true },
  { folder: 'noto-sans-symbols-2', family: 'NotoSansSymbols2', hasBold: false },
];

/** Every face that may print a text of this style, best first; the last is the monochrome emoji font. */
export function* facesFor(style: FontStyle): Generator<FontFace> {
  yield mainFace(style);
  for (const script of SCRIPTS) yield googleFace(script.folder, script.family, style.bold && script.hasBold);
  yield emojiFace(style);
}

export function mainFace({ bold, italic }: FontStyle): FontFace {
  const cut = `${bold ? 'Bold' : ''}${italic ? 'It' : ''}` || 'Regular';
  return face('source-sans', `TTF/SourceSans3-${cut}.ttf`);
}

export function emojiFace({ bold }: FontStyle): FontFace {
  return googleFace('noto-emoji', 'NotoEmoji', bold);
}

function googleFace(folder: string, family: string, bold: boolean): FontFace {
  const cut = bold ? '700Bold' : '400Regular';
  return face(`@expo-google-fonts/${folder}`, `${cut}/${family}_${cut}.ttf`);
}

function face(pack: string, file: string): FontFace {
  const name = `${pack}/${file}`;
  const known = opened.get(name);
  if (known) return known;

  const bytes = readFileSync(require.resolve(name));
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`${name} is a collection of fonts, not a font`);
  const made = { name, bytes, font };
  opened.set(name, made);
  return made;
}
