import { type Arising, isSince } from './arising.js';

/** What is outstanding as the API gives it; of what is closed to the reader there is only what the public reads. */
export function toArisingResource({ agenda, entry, lines, news, report, isCut }: Arising) {
  return {
    agendaId: agenda.id,
    entryId: entry.id,
    report: report && { paperId: report.paper.id, frozenAt: report.frozenAt, frozenBy: report.frozenBy },
    isCut,
    outstanding: lines.map((line) => ({
      id: line.id,
      reference: line.reference,
      minuteNumber: line.minuteNumber,
      isOpen: line.opens,
      wording: line.wording,
      owner: line.owner,
      dueOn: line.dueOn,
      due: line.due,
      slip: line.slip,
      status: line.status,
      updates: (news.get(line.id) ?? []).map((each) => ({
        act: each.act,
        text: each.text,
        madeOn: each.madeOn,
        isSincePack: isSince(each, report),
      })),
    })),
  };
}
