import { ACT_WORDS } from '../../../domain/actions/action-acts.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { Cell, Column, Row } from '../../../platform/web/pages/list-page.js';
import type { ActionLine, ActionNews } from '../../actions/action-lines.service.js';
import { actionPaths } from '../../actions/action.paths.js';
import { agendaPaths } from '../agenda.paths.js';
import { meetingInWords } from '../meeting-in-words.js';
import { type Arising, type FrozenReport, isSince } from './arising.js';

const COLUMNS: Column[] = ['Minute', 'What was resolved', 'Owner', 'Due', 'Status'].map((heading) => ({ heading }));
/** Of what was said before the pack; everything since is shown. */
const MOST_NEWS = 3;

/** The page behind an item that puts earlier minutes to approval. */
export function presentArising(arising: Arising) {
  const { agenda, entry, lines, isCut, report, mayFreeze, mayReadDraft } = arising;
  return {
    title: `Matters arising: ${meetingInWords(agenda)}`,
    heading: 'Progress on outstanding resolutions',
    caption: `${meetingInWords(agenda)}, item ${entry.number}`,
    backLink: {
      text: 'Back to the agenda',
      href: mayReadDraft ? agendaPaths.show(agenda.id) : agendaPaths.packs(agenda.id),
    },
    report: report === null ? null : presentReport(report, agenda.id),
    freeze: mayFreeze
      ? {
          text: report === null ? 'Put the report into the pack' : 'Put a new report into the pack',
          action: agendaPaths.arisingReport(agenda.id, entry.id),
        }
      : null,
    table: {
      caption: 'What is outstanding, oldest minute first',
      hideCaption: true,
      columns: COLUMNS,
      rows: lines.map((line) => rowOf(line, arising)),
    },
    isCut,
  };
}

function presentReport({ frozenAt, frozenBy, paper }: FrozenReport, agendaId: string) {
  const { date, time } = londonTime(frozenAt);
  return {
    link: { text: paper.title, href: agendaPaths.paperFile(agendaId, paper.id) },
    when: `as it was on ${plainDate(date)} at ${printedTime(time)}, put there by ${frozenBy}`,
  };
}

function rowOf(line: ActionLine, { news, report }: Arising): Row {
  const { id, reference, wording, owner, due, slip, status, statusWords } = line;
  const said: Cell[] = latest(news.get(id) ?? [], report).map((entry) => ({ text: newsInWords(entry, report) }));
  const cells: Cell[] = [
    { link: { text: reference, href: actionPaths.show(id) } },
    { list: [{ text: wording }, ...said] },
    { text: owner },
    slip === '' ? { text: due } : { list: [{ text: due }, { text: slip }] },
    { tag: { status: status === 'closed' ? 'ended' : status, text: statusWords } },
  ];
  return { cells };
}

/** `Since the pack, 18 October 2017: Progress. The visit is arranged.` */
function newsInWords(entry: ActionNews, report: FrozenReport | null): string {
  const { act, text, madeOn } = entry;
  const when = isSince(entry, report) ? `Since the pack, ${plainDate(madeOn)}` : plainDate(madeOn);
  return `${when}: ${[`${ACT_WORDS[act]}.`, text].join(' ').trim()}`;
}

function latest(news: readonly ActionNews[], report: FrozenReport | null): ActionNews[] {
  const since = news.filter((entry) => isSince(entry, report));
  const before = news.filter((entry) => !isSince(entry, report)).slice(-MOST_NEWS);
  return [...before, ...since];
}
