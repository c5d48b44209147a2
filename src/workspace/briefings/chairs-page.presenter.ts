import type { Cell, Column, Link, Row } from '../../platform/web/pages/list-page.js';
import type { ActionLine } from '../actions/action-lines.service.js';
import { actionPaths } from '../actions/action.paths.js';
import { agendaPaths } from '../agendas/agenda.paths.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import { panelPaths } from '../panels/panel.paths.js';
import { type BriefSection, doneIn, gapIn, glanceOf, outstandingIn, sectionsOf, titleOfBrief } from './chairs-brief.js';
import type { ChairsFacts } from './chairs-facts.js';
import { lastWordOf } from './last-word.js';

const COLUMNS: Column[] = ['Reference', 'What is to be done', 'Owner', 'Due', 'Status'].map((heading) => ({ heading }));

export function presentChairsPage(facts: ChairsFacts) {
  const { meeting, isCut } = facts;
  const title = titleOfBrief(facts);
  return {
    title: `${title}: ${meeting.panel.name}`,
    heading: title,
    caption: `${meeting.panel.name} · chair’s page`,
    breadcrumbs: [
      { text: 'Panels', href: panelPaths.index() },
      { text: meeting.panel.name, href: panelPaths.show(meeting.panelId) },
      { text: 'Meeting', href: meetingPaths.show(meeting.id) },
      { text: 'Chair’s page' },
    ],
    pdf: { text: 'PDF to print', href: meetingPaths.chairsPagePdf(meeting.id), kind: 'secondary' as const },
    agenda: agendaLink(facts),
    glance: glanceOf(facts),
    gap: gapIn(facts),
    sections: sectionsOf(facts).map((section) => presentSection(section, facts)),
    table: {
      caption: 'Everything outstanding',
      columns: COLUMNS,
      rows: outstandingIn(facts).map((line) => rowOf(line, facts)),
    },
    isCut,
    done: presentSection(doneIn(facts), facts),
  };
}

/** Where the panel comes to what is outstanding. */
function agendaLink({ agenda }: ChairsFacts): Link | null {
  if (!agenda?.opens || agenda.minutesItem === null) return null;
  const { entryId, number } = agenda.minutesItem;
  return { text: `Matters arising at item ${number}`, href: agendaPaths.arising(agenda.id, entryId) };
}

function presentSection({ heading, note, lines, empty }: BriefSection, { mayAgree }: ChairsFacts) {
  return {
    heading,
    note: lines.length > 0 ? note : null,
    empty,
    lines: lines.map(({ action, label, text, wording }) => ({
      label,
      href: action && actionPaths.show(action.id),
      text,
      wording,
      agree:
        mayAgree && action?.state === 'proposed'
          ? { text: 'Agree that it is done', hidden: label, href: actionPaths.act(action.id, 'agreement') }
          : null,
    })),
  };
}

function rowOf(line: ActionLine, facts: ChairsFacts): Row {
  const { id, reference, wording, owner, due, slip, status, statusWords } = line;
  const last = lastWordOf(line, facts);
  const cells: Cell[] = [
    { link: { text: reference, href: actionPaths.show(id) } },
    last === null ? { text: wording } : { list: [{ text: wording }, { text: last }] },
    { text: owner },
    slip === '' ? { text: due } : { list: [{ text: due }, { text: slip }] },
    { tag: { status, text: statusWords } },
  ];
  return { cells };
}
