import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { Row } from '../../../platform/web/pages/list-page.js';
import { actionPaths } from '../../actions/action.paths.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import { agendaPaths } from '../../agendas/agenda.paths.js';
import { championReportPaths } from '../../champion-reports/champion-report.paths.js';
import { championPaths } from '../../champions/champion.paths.js';
import { decisionPaths } from '../../minutes/register/decisions.paths.js';
import type { StrandPage } from './strand-page.js';

export function presentStrandPage(page: StrandPage, today: CalendarDate) {
  const { strand, champion, remit, reportsToWrite, reports, mayReport, actions, papers } = page;
  const { panel } = strand;
  return {
    title: strand.name,
    caption: `Champion’s strand of the ${panel.name}`,
    breadcrumbs: [{ text: 'Champions', href: championPaths.index(panel.id) }, { text: strand.name }],
    facts: {
      rows: [
        { key: 'Champion', value: { text: champion === null ? 'Vacant' : champion.name } },
        ...(champion === null ? [] : [{ key: 'Since', value: { date: champion.from } }]),
        ...reportsToWrite.map((day) => ({
          key: day < today ? 'Report late since' : 'Next report due',
          value: { date: day },
        })),
      ],
    },
    report: mayReport && champion !== null ? championReportPaths.new(strand.id, champion.id) : null,
    reports: {
      caption: 'Reports of the champion',
      columns: ['Report', 'Written', 'Where it stands'].map((heading) => ({ heading })),
      rows: reports.map(reportRow),
    },
    remit: remit?.text ?? null,
    remits: championPaths.remit(panel.id, strand.id),
    actions: {
      caption: 'Open actions of this strand',
      columns: ['Reference', 'What is to be done', 'Owner', 'Due', 'Status'].map((heading) => ({ heading })),
      rows: actions.map(rowOf),
    },
    all: actionPaths.ofStrand(strand.id),
    papers: papers.map(({ agendaId, paperId, title, day }) => ({
      text: `${title}, ${plainDate(day)}`,
      href: agendaPaths.paperFile(agendaId, paperId),
    })),
    minutes: minutesOf(actions),
    decisions: decisionPaths.search(strand.name, panel.id),
  };
}

function reportRow(report: StrandPage['reports'][number]): Row {
  const { id, strandId, title, writtenOn } = report;
  return {
    cells: [
      { link: { text: title, href: championReportPaths.show(strandId, id) } },
      { date: writtenOn },
      { text: report.standing },
    ],
  };
}

function rowOf({ id, reference, wording, owner, due, slip, status, statusWords }: ActionLine): Row {
  return {
    cells: [
      { link: { text: reference, href: actionPaths.show(id) } },
      { text: wording },
      { text: owner },
      slip === '' ? { text: due } : { list: [{ text: due }, { text: slip }] },
      { tag: { status, text: statusWords } },
    ],
  };
}

/** Where what is under way was resolved, the latest first; a minute once. */
function minutesOf(actions: readonly ActionLine[]) {
  const byMinute = new Map(
    actions.flatMap((action) =>
      action.minuteNumber === null ? [] : [[`${action.raisedOn} ${action.minuteNumber}`, action] as const],
    ),
  );
  return [...byMinute.entries()]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([, { id, raisedOn, minuteNumber }]) => ({
      text: `${plainDate(raisedOn)}, minute ${minuteNumber ?? ''}`,
      href: actionPaths.source(id),
    }));
}
