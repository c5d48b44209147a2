/** The labelled parts within a section, nested as they are written, so that an amendment can say which one it changes. */
import { readListLabel } from '../minutes/list-label.js';

export interface Provision {
  /** As it is cited: `2(ii)`, `3(xii)(a)`. */
  readonly citation: string;
  /** Its own label, without brackets. */
  readonly label: string;
  /** What it says, without what lies beneath it. */
  readonly text: string;
}

interface Level {
  readonly indent: number;
  readonly label: string;
}

/** Bullets have nothing to cite: they belong to the text above them. `text` is the Markdown of the section. */
export function provisionsOf(section: number, text: string): Provision[] {
  const found: { citation: string; label: string; lines: string[] }[] = [];
  let above: Level[] = [];
  for (const line of text.split('\n')) {
    const entry = readListLabel(line);
    if (entry === null || entry.label === '') {
      if (line.trim() !== '') found.at(-1)?.lines.push(line.trim());
      continue;
    }
    above = [...above.filter(({ indent }) => indent < entry.indent), entry];
    const path = above.map(({ label }) => `(${label})`).join('');
    found.push({ citation: `${section}${path}`, label: entry.label, lines: [entry.text.trim()] });
  }
  return found.map(({ lines, ...provision }) => ({ ...provision, text: lines.join('\n') }));
}
