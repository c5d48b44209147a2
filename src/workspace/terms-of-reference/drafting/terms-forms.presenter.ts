import type { Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { PastedSection } from '../../../domain/terms-of-reference/sections-of-text.js';
import { sectionsOfText } from '../../../domain/terms-of-reference/sections-of-text.js';
import { sectionOutline } from '../../../domain/terms-of-reference/section-outline.js';
import { textOfSections } from '../../../domain/terms-of-reference/text-of-sections.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../../platform/web/forms/form-model.js';
import type { Panel } from '../../panels/panel.entity.js';
import { termsPaths } from '../terms-of-reference.paths.js';
import { termsSurroundings } from '../terms-surroundings.js';
import type { TermsOfPanel, TermsVersion } from '../terms-version.entity.js';
import { versionInWords } from '../terms-words.js';

export function presentNewText(panel: Panel, reader: Reader, typed?: object, errors?: FormErrors) {
  return {
    ...termsSurroundings(panel, reader),
    title: 'Paste the terms of reference',
    action: termsPaths.new(panel.id),
    save: 'Save as a draft',
    ...presentForm(typed ?? { title: `Terms of reference of the ${panel.name}` }, errors),
  };
}

export function presentText(version: TermsOfPanel, reader: Reader, typed?: object, errors?: FormErrors) {
  const { panel, panelId, number, title, opening, sections } = version;
  const opened = { title, text: textOfSections(opening, sections), version: version.version };
  return {
    ...termsSurroundings(panel, reader, number),
    title: `Change the text of version ${number}`,
    action: termsPaths.text(panelId, number),
    save: 'Save the text',
    ...presentEdit(opened, typed, errors),
  };
}

/** What was recognised in a text, to be looked at before it is saved. */
export function presentRecognised(text: string) {
  const { opening, sections, remarks } = sectionsOfText(text);
  return {
    opening,
    remarks,
    sections: sections.map(({ label, heading, text: words }) => ({
      heading: `${label} ${heading}`,
      blocks: sectionOutline(words),
    })),
  };
}

interface SectionToEdit {
  readonly version: TermsOfPanel;
  readonly section: PastedSection;
  readonly reader: Reader | null;
}

export function presentSection({ version, section, reader }: SectionToEdit, typed?: object, errors?: FormErrors) {
  const { panel, panelId, number } = version;
  const opened = { heading: section.heading, text: section.text, version: version.version };
  return {
    ...termsSurroundings(panel, reader, number),
    title: `Change section ${section.number}`,
    label: section.label,
    action: termsPaths.section(panelId, number, section.number),
    whole: termsPaths.text(panelId, number),
    ...presentEdit(opened, typed, errors),
  };
}

interface DetailsToEdit {
  readonly version: TermsOfPanel;
  readonly versions: readonly TermsVersion[];
  readonly today: CalendarDate;
  readonly reader: Reader;
}

export function presentDetails(
  { version, versions, today, reader }: DetailsToEdit,
  typed?: object,
  errors?: FormErrors,
) {
  const { panel, panelId, number } = version;
  const others = versions.filter(({ id }) => id !== version.id);
  return {
    ...termsSurroundings(panel, reader, number),
    title: `Change the details of version ${number}`,
    hasRuled: version.inForceFrom !== null && version.inForceFrom <= today,
    action: termsPaths.details(panelId, number),
    others: [{ value: '', text: 'None' }, ...others.map((other) => ({ value: other.id, text: versionInWords(other) }))],
    ...presentEdit(version, typed, errors),
  };
}
