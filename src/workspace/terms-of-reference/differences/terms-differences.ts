/** What changed between two versions, section by section, line by line, and word by word in a line that goes on. */
import { type SectionDifference, sectionsCompared } from '../../../domain/terms-of-reference/sections-compared.js';
import type { PastedSection } from '../../../domain/terms-of-reference/sections-of-text.js';
import { lineDifferences } from '../../../platform/text/line-differences.js';
import type { TextDifference } from '../../../platform/text/text-differences.js';
import type { TermsVersion } from '../terms-version.entity.js';
import { rulesOf } from '../terms-words.js';
import { plainSection } from './plain-section.js';

export interface ChangedSection {
  readonly name: string;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly pieces: readonly TextDifference[];
}

export interface TermsDifferences {
  readonly changes: readonly ChangedSection[];
  /** Sections that read as they did, by their headings, and those that only have another number. */
  readonly same: readonly string[];
  readonly renumbered: readonly { readonly name: string; readonly before: string }[];
}

export function termsDifferences(before: TermsVersion, after: TermsVersion): TermsDifferences {
  const sections = sectionsCompared(inPlainWords(before), inPlainWords(after));
  const around = [
    changed('Title and introduction', introductionOf(before), introductionOf(after)),
    changed('Meetings and members', rulesIn(before), rulesIn(after)),
  ];
  return {
    changes: [...around, ...sections.map(changeOf)].filter((change) => change !== null),
    same: sections.flatMap((each) => (each.kind === 'same' ? [nameOf(each.after)] : [])),
    renumbered: sections.flatMap((each) =>
      each.kind === 'renumbered' ? [{ name: nameOf(each.after), before: each.before.label }] : [],
    ),
  };
}

/** So that another mark of Markdown is no change. */
function inPlainWords({ sections }: TermsVersion): PastedSection[] {
  return sections.map((section) => ({ ...section, text: plainSection(section.text) }));
}

function changeOf({ kind, before, after }: SectionDifference<PastedSection>): ChangedSection | null {
  if (kind === 'same' || kind === 'renumbered') return null;
  if (before === null) return { name: nameOf(after), kind: 'added', pieces: lineDifferences('', textOf(after)) };
  if (after === null) return { name: nameOf(before), kind: 'removed', pieces: lineDifferences(textOf(before), '') };
  const isSameHead = before.label === after.label && before.heading === after.heading;
  const pieces = isSameHead ? lineDifferences(before.text, after.text) : lineDifferences(textOf(before), textOf(after));
  return { name: nameOf(after), kind: 'changed', pieces };
}

function changed(name: string, before: string, after: string): ChangedSection | null {
  return before === after ? null : { name, kind: 'changed', pieces: lineDifferences(before, after) };
}

function introductionOf({ title, opening }: TermsVersion): string {
  return opening === '' ? title : `${title}\n\n${plainSection(opening)}`;
}

function rulesIn(version: TermsVersion): string {
  return rulesOf(version)
    .map(({ key, text }) => `${key}: ${text}`)
    .join('\n');
}

function nameOf({ label, heading }: PastedSection): string {
  return `${label} ${heading}`;
}

function textOf(section: PastedSection): string {
  return section.text === '' ? nameOf(section) : `${nameOf(section)}\n\n${section.text}`;
}
