/** Sections as the one text they can be pasted as again: what `sectionsOfText` reads from it is the same. */
import type { PastedSection } from './sections-of-text.js';

export function textOfSections(opening: string, sections: readonly Omit<PastedSection, 'number'>[]): string {
  const parts = sections.flatMap(({ label, heading, text }) => [`${label} ${heading}`, text]);
  return [opening, ...parts].filter((part) => part !== '').join('\n\n');
}
