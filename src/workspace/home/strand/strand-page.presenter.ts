import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { seatsInWords, STRAND_WORDS } from '../../../domain/membership/strand-kinds.js';
import type { Cell, Row } from '../../../platform/web/pages/list-page.js';
import { actionPaths } from '../../actions/action.paths.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import { agendaPaths } from '../../agendas/agenda.paths.js';
import { championReportPaths } from '../../champion-reports/champion-report.paths.js';
import { championPaths } from '../../champions/champion.paths.js';
import { decisionPaths } from '../../minutes/register/decisions.paths.js';
import type { Holder, StrandPage } from './strand-page.js';

export function presentStrandPage(page: StrandPage, today: CalendarDate) {
  const { strand, holders, remit, reports, actions, papers } = page;
  const { panel, kind } = strand;
  const words = STRAND_WORDS[kind];
  return {
    title: strand.name,
    caption:
      kind === 'strand'
        ? `Champion’s strand of the ${panel.name}`
        : `Outside body with representatives of the ${panel.name}`,
    breadcrumbs: [{ text: 'Champions', href: championPaths.index(panel.id) }, { text: strand.name }],
    words,
    ...(kind === 'strand' ? championOf(strand, holders, today) : representativesOf(strand, holders, today)),
    hasActions: kind === 'strand',
    reports: {
      caption: `Reports of the ${kind === 'strand' ? words.holder : words.holders}`,
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

function championOf({ id }: StrandPage['strand'], [champion]: readonly Holder[], today: CalendarDate) {
  if (!champion) return { facts: { rows: [{ key: 'Champion', value: { text: 'Vacant' } }] }, report: null };
  const reports = champion.reportsToWrite.map((day) => ({
    key: day < today ? 'Report late since' : 'Next report due',
    value: { date: day },
  }));
  return {
    facts: {
      rows: [
        { key: 'Champion', value: { text: champion.name } },
        { key: 'Since', value: { date: champion.from } },
        ...reports,
      ],
    },
    report: champion.mayReport ? championReportPaths.new(id, champion.id) : null,
  };
}

function representativesOf({ id, seats }: StrandPage['strand'], holders: readonly Holder[], today: CalendarDate) {
  return {
    facts: { rows: [{ key: 'Representatives', value: { text: seatsInWords(holders.length, seats) } }] },
    representatives: {
      caption: 'Representatives today',
      columns: ['Representative', 'Since', 'To', 'Report due'].map((heading) => ({ heading })),
      rows: holders.map((holder) => representativeRow(holder, id, today)),
    },
    report: null,
  };
}

function representativeRow(holder: Holder, strandId: string, today: CalendarDate): Row {
  const { id, name, from, to, reportsToWrite, mayReport } = holder;
  const days = reportsToWrite.map((day): Cell => ({ text: `${plainDate(day)}${day < today ? ' (late)' : ''}` }));
  const href = championReportPaths.new(strandId, id);
  const write: Cell[] = mayReport ? [{ link: { text: 'Write a report', href, hidden: `of ${name}` } }] : [];
  const due = days.length === 0 ? [{ text: 'None asked for' }] : days;
  const until: Cell = to === null ? { text: 'No end set' } : { date: to };
  return { cells: [{ text: name }, { date: from }, until, { list: [...due, ...write] }] };
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
