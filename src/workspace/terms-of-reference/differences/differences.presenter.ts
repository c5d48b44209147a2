import type { Reader } from '../../../domain/access/roles.js';
import { enumerated } from '../../../domain/enumeration.js';
import { termsPaths } from '../terms-of-reference.paths.js';
import { termsSurroundings } from '../terms-surroundings.js';
import type { TermsOfPanel } from '../terms-version.entity.js';
import { versionInWords } from '../terms-words.js';
import type { ChangedSection, TermsDifferences } from './terms-differences.js';

/** What is said of a section that is there in one of the two only. */
export const KIND_WORDS: Readonly<Record<ChangedSection['kind'], string>> = {
  changed: '',
  added: 'This section is new.',
  removed: 'This section was taken out.',
};

interface DifferencesToShow {
  readonly before: TermsOfPanel;
  readonly after: TermsOfPanel;
  readonly differences: TermsDifferences;
  readonly reader: Reader;
}

export function presentDifferences({ before, after, differences, reader }: DifferencesToShow) {
  const { panel, panelId, number } = after;
  return {
    ...termsSurroundings(panel, reader, number),
    title: `What changed from version ${before.number} to version ${number}: terms of reference of the ${panel.name}`,
    heading: `What changed from version ${before.number} to version ${number}`,
    caption: `Terms of reference of the ${panel.name}`,
    versions: [before, after].map((version) => ({
      text: versionInWords(version),
      href: termsPaths.version(panelId, version.number),
    })),
    pdf: { text: 'Save as a PDF for an agenda', href: termsPaths.differencesPdf(panelId, before.number, number) },
    changes: differences.changes.map(({ name, kind, pieces }) => ({ name, note: KIND_WORDS[kind], pieces })),
    rest: restOf(differences),
  };
}

/** Sentences on the sections of which nothing is shown. */
export function restOf({ same, renumbered }: TermsDifferences): string[] {
  return [
    ...renumbered.map(({ name, before }) => `“${name}” was ${before} and reads as it did.`),
    ...(same.length === 0 ? [] : [`${enumerated(same.map((name) => `“${name}”`))} ${reads(same.length)}.`]),
  ];
}

function reads(count: number): string {
  return count === 1 ? 'reads as it did' : 'read as they did';
}

export function toDifferencesResource(
  { from, to }: { readonly from: number; readonly to: number },
  { changes, same, renumbered }: TermsDifferences,
) {
  return { from, to, changes, same, renumbered };
}
