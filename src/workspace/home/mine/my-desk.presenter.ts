import { RAG_STATUSES, RAG_WORDS } from '../../../domain/actions/rag.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { Cell, Row } from '../../../platform/web/pages/list-page.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import { actionPaths } from '../../actions/action.paths.js';
import type { ChampionStrand } from '../../champions/champion-strand.entity.js';
import { championReportPaths } from '../../champion-reports/champion-report.paths.js';
import { championPaths } from '../../champions/champion.paths.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { reportPaths } from '../../reminders/reminders.paths.js';
import type { MyDesk, ReportDue } from './my-desk.js';

const MOST_SHOWN = 10;

/** What of somebody's own there is; what they have none of is left out. */
export function presentMyDesk(desk: MyDesk) {
  return {
    strands: tableOf('My champion strands', ['Strand', 'Panel', 'Open actions'], strandRows(desk)),
    bodies: tableOf('My outside bodies', ['Outside body', 'Panel'], bodyRows(desk)),
    actions: tableOf('My actions', ['Reference', 'What is to be done', 'Due', 'Status'], desk.actions.map(actionRow)),
    allActions: { text: allInWords(desk.actions.length), href: actionPaths.mine() },
    reports: tableOf('Reports due', ['Report', 'For', 'Due'], desk.reports.map(reportRow)),
  };
}

function tableOf(caption: string, headings: readonly string[], rows: readonly Row[]) {
  if (rows.length === 0) return null;
  return { caption, columns: headings.map((heading) => ({ heading })), rows: rows.slice(0, MOST_SHOWN) };
}

function allInWords(count: number): string {
  return count > MOST_SHOWN ? `All my actions: ${count - MOST_SHOWN} more` : 'All my actions';
}

function strandRows({ strands, strandCounts }: MyDesk): Row[] {
  return strands.filter(isStrand).map((strand) => {
    const tags: Cell[] = RAG_STATUSES.flatMap((status) => {
      const found = strandCounts.find((each) => each.of === strand.id && each.status === status);
      return found ? [{ tag: { status, text: `${found.count} ${RAG_WORDS[status].toLowerCase()}` } }] : [];
    });
    const open: Cell = tags.length === 0 ? { text: 'None' } : { list: tags };
    return { cells: [strandLink(strand), { text: strand.panel?.name ?? '' }, open] };
  });
}

function bodyRows({ strands }: MyDesk): Row[] {
  const bodies = strands.filter((strand) => !isStrand(strand));
  return bodies.map((body) => ({ cells: [strandLink(body), { text: body.panel?.name ?? '' }] }));
}

function isStrand({ kind }: ChampionStrand): boolean {
  return kind === 'strand';
}

function strandLink({ id, name, panel }: ChampionStrand): Cell {
  return { link: { text: name, href: championPaths.page(id), hidden: `of the ${panel?.name ?? ''}` } };
}

function actionRow({ id, reference, wording, due, slip, status, statusWords }: ActionLine): Row {
  const cells: Cell[] = [
    { link: { text: reference, href: actionPaths.show(id) } },
    { text: wording },
    slip === '' ? { text: due } : { list: [{ text: due }, { text: slip }] },
    { tag: { status, text: statusWords } },
  ];
  return { cells };
}

function reportRow({ title, dueOn, for: wanted }: ReportDue): Row {
  const due: Cell = { text: dueOn === null ? 'No date' : plainDate(dueOn) };
  if ('meeting' in wanted) {
    const { entryId, meeting: of } = wanted;
    const { id, panel, day } = of;
    const sending: Cell = { link: { text: title, href: reportPaths.mine(entryId), hidden: '(send the report)' } };
    const meeting: Cell = { link: { text: `${panel.name}, ${plainDate(day)}`, href: meetingPaths.show(id) } };
    return { cells: [sending, meeting, due] };
  }
  if ('strand' in wanted) {
    const { strand, appointmentId } = wanted;
    const writing: Cell = {
      link: { text: title, href: championReportPaths.new(strand.id, appointmentId), hidden: '(write the report)' },
    };
    return { cells: [writing, { text: strand.panel.name }, due] };
  }
  const { id, reference, panelName } = wanted.action;
  const action: Cell = { link: { text: reference, href: actionPaths.show(id) } };
  return { cells: [{ text: title }, { list: [{ text: panelName }, action] }, due] };
}
