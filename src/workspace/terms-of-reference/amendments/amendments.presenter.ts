import type { Reader } from '../../../domain/access/roles.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { citedParts } from '../../../domain/terms-of-reference/cited-parts.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Cell, Row } from '../../../platform/web/pages/list-page.js';
import type { MinuteAddresses } from '../../../publications/cited-minutes.js';
import { proposalHref } from '../minutes-cited.js';
import { termsPaths } from '../terms-of-reference.paths.js';
import { termsSurroundings } from '../terms-surroundings.js';
import type { TermsOfPanel, TermsVersion } from '../terms-version.entity.js';
import type { TermsAmendment } from './terms-amendment.entity.js';

const LONGEST_OPTION = 80;

/** The table below a version; null where nothing is proposed. */
export function presentAmendments(panelName: string, amendments: readonly TermsAmendment[], minuteAt: MinuteAddresses) {
  if (amendments.length === 0) return null;
  return {
    caption: 'Amendments proposed in minutes',
    columns: ['Section', 'Amendment', 'Proposed by', 'Taken up in'].map((heading) => ({ heading })),
    rows: amendments.map((amendment): Row => ({
      cells: [
        { text: amendment.citation },
        { text: amendment.wording },
        minuteCell(amendment, proposalHref(panelName, amendment, minuteAt)),
        { text: amendment.takenUpIn ? `Version ${amendment.takenUpIn.number}` : 'Not yet' },
      ],
    })),
  };
}

/** What a draft has still to say, each with the section to change and the button that says it is done. */
export function presentToTakeUp({ panelId, number, sections }: TermsVersion, before: readonly TermsAmendment[]) {
  return before
    .filter(({ takenUpInId }) => takenUpInId === null)
    .map((amendment) => {
      const section = Number.parseInt(amendment.citation, 10);
      const isThere = sections.some((each) => each.number === section);
      return {
        name: `Section ${amendment.citation}`,
        wording: amendment.wording,
        minute: minuteInWords(amendment),
        edit: isThere
          ? { text: `Change section ${section}`, href: termsPaths.section(panelId, number, section) }
          : null,
        done: {
          text: 'Mark as taken up',
          label: `Mark as taken up: section ${amendment.citation}, ${amendment.wording}`,
          action: termsPaths.takingUp(panelId, number, amendment.id),
          kind: 'secondary',
        },
      };
    });
}

export function presentNewAmendment(version: TermsOfPanel, reader: Reader, typed?: object, errors?: FormErrors) {
  const { panel, panelId, number } = version;
  const parts = citedParts(version.sections).map(({ citation, words }) => ({
    value: citation,
    text: shortened(`${citation} ${words}`),
  }));
  return {
    ...termsSurroundings(panel, reader, number),
    title: 'Record an amendment that minutes propose',
    action: termsPaths.amendments(panelId, number),
    parts: [{ value: '', text: 'Select the section' }, ...parts],
    ...presentForm(typed ?? { body: panel.name }, errors),
  };
}

export function toAmendmentResource(amendment: TermsAmendment) {
  const { id, termsId, citation, wording, body, meetingDay, minuteNumber, takenUpInId } = amendment;
  return { id, termsId, citation, wording, body, meetingDay, minuteNumber, takenUpInId };
}

function minuteCell(amendment: TermsAmendment, href: string | null): Cell {
  const text = minuteInWords(amendment);
  return href === null ? { text } : { link: { text, href, hidden: `on section ${amendment.citation}` } };
}

/** `Corporate Parenting Panel, 22 August 2017, minute 20` */
function minuteInWords({ body, meetingDay, minuteNumber }: TermsAmendment): string {
  return `${body}, ${plainDate(meetingDay)}, minute ${minuteNumber}`;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > LONGEST_OPTION ? `${line.slice(0, LONGEST_OPTION - 1).trimEnd()}…` : line;
}
