/** What is asked of the text of a version before it is kept. */
import { RuleBroken } from '../../../domain/errors.js';
import { type PastedSection, sectionsOfText } from '../../../domain/terms-of-reference/sections-of-text.js';
import type { TermsVersion } from '../terms-version.entity.js';

/** @throws RuleBroken where no section is recognised */
export function recognisedText(text: string): { opening: string; sections: readonly PastedSection[] } {
  const { opening, sections } = sectionsOfText(text);
  if (sections.length === 0) {
    throw new RuleBroken(
      'No numbered sections were found. Give each section a line of its own with its number, like “1. Purpose”, and leave a blank line before it',
      'text',
    );
  }
  return { opening, sections };
}

/** What a body adopted stays as it was adopted. @throws RuleBroken */
export function refuseAdopted({ number, adoptedOn }: TermsVersion): void {
  if (adoptedOn === null) return;
  throw new RuleBroken(`Version ${number} is adopted, so its text stays as it is. Make a new version from it`);
}
