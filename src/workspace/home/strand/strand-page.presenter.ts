import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { Row } from '../../../platform/web/pages/list-page.js';
import { actionPaths } from '../../actions/action.paths.js';
import type { ActionLine } from '../../actions/action-lines.service.js';
import { championPaths } from '../../champions/champion.paths.js';
import { decisionPaths } from '../../minutes/register/decisions.paths.js';
import type { StrandPage } from './strand-page.js';

export function presentStrandPage({ strand, champion, remit, nextReportOn, actions }: StrandPage) {
  const { panel } = strand;
  return {
    title: strand.name,
    caption: `Champion’s strand of the ${panel.name}`,
    breadcrumbs: [{ text: 'Champions', href: championPaths.index(panel.id) }, { text: strand.name }],
    facts: {
      rows: [
        { key: 'Champion', value: { text: champion === null ? 'Vacant' : champion.name } },
        ...(champion === null ? [] : [{ key: 'Since', value: { date: champion.from } }]),
        ...(nextReportOn === null ? [] : [{ key: 'Next report due', value: { date: nextReportOn } }]),
      ],
    },
    remit: remit?.text ?? null,
    remits: championPaths.remit(panel.id, strand.id),
    actions: {
      caption: 'Open actions of this strand',
      columns: ['Reference', 'What is to be done', 'Owner', 'Due', 'Status'].map((heading) => ({ heading })),
      rows: actions.map(rowOf),
    },
    all: actionPaths.ofStrand(strand.id),
    minutes: minutesOf(actions),
    decisions: decisionPaths.search(strand.name, panel.id),
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
