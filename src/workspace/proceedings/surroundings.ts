/** What every page about the proceedings of a meeting has above it. */
import { mayKeepProceedings, mayReadEveryProceeding } from '../../domain/access/proceedings-access.js';
import type { Reader } from '../../domain/access/roles.js';
import { longDate } from '../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../platform/web/forms/form-model.js';
import type { Field, Link } from '../../platform/web/pages/list-page.js';
import type { MeetingOfPanel } from '../meetings/meeting.entity.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import { panelPaths, panelSurroundings } from '../panels/panel.paths.js';
import { proceedingsPaths } from './proceedings.paths.js';

export interface Surrounded {
  readonly meeting: MeetingOfPanel;
  readonly reader: Reader;
  /** The address of the page. */
  readonly here: string;
}

export function proceedingsSurroundings({ meeting, reader, here }: Surrounded) {
  const { breadcrumbs, ...rest } = panelSurroundings(meeting.panel, 'Meetings', reader);
  return {
    ...rest,
    breadcrumbs: [
      ...breadcrumbs,
      { text: 'Meetings', href: panelPaths.meetings(meeting.panelId) },
      { text: longDate(meeting.day), href: meetingPaths.show(meeting.id) },
    ],
    caption: `${meeting.panel.name}, ${longDate(meeting.day)}`,
    sections: sectionsFor(meeting, reader).filter(({ href }) => href !== here),
  };
}

/** A page with one form, drawn by `workspace/proceedings/form.njk`. */
export interface OneForm {
  readonly title: string;
  readonly lede?: string;
  readonly action: string;
  readonly sections: readonly {
    readonly heading?: string;
    readonly text?: string;
    readonly fields: readonly Field[];
  }[];
  readonly submit: string;
  readonly back: Link;
  /** Another thing to do here, with a button of its own. */
  readonly other?: OtherAct;
}

interface OtherAct {
  readonly text: string;
  readonly action: string;
  readonly kind: 'warning' | 'secondary';
  readonly fields: Readonly<Record<string, string | number>>;
}

/** `opened` are the values of the record; `typed` what the person sent, where something in it is wrong. */
export function formPage(around: Surrounded, parts: OneForm, opened: object, typed?: object, errors?: FormErrors) {
  const { sections, ...rest } = parts;
  return {
    ...proceedingsSurroundings(around),
    ...rest,
    inputs: sections,
    ...presentEdit(opened, typed, errors),
  };
}

function sectionsFor({ id, panelId }: MeetingOfPanel, reader: Reader): Link[] {
  const attendance = { text: 'Attendance', href: proceedingsPaths.attendance(id) };
  const declarations = { text: 'Declarations of interest', href: proceedingsPaths.declarations(id) };
  if (!mayReadEveryProceeding(reader, panelId)) return [attendance, declarations];
  const privateBusiness = { text: 'Private business', href: proceedingsPaths.privateBusiness(id) };
  if (!mayKeepProceedings(reader, panelId)) return [attendance, declarations, privateBusiness];
  return [
    attendance,
    { text: 'Who presided', href: proceedingsPaths.presiding(id) },
    declarations,
    privateBusiness,
    { text: 'Head of the minutes', href: proceedingsPaths.head(id) },
  ];
}
