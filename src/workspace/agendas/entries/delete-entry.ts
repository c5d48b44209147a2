import type { Unit } from '../../../platform/database/unit.js';
import { AgendaEntry } from '../agenda-entry.entity.js';
import { EntryInterest } from '../entry-interest.entity.js';
import { ExemptMarkingRow } from '../exempt-marking.entity.js';
import { MinutesToApprove } from '../minutes-to-approve.entity.js';
import { Paper } from '../paper.entity.js';
import { deletePapers } from '../papers/delete-papers.js';
import { ReportSubmission } from '../submissions/report-submission.entity.js';

/** Deletes an entry and everything that hangs on it, from the leaves. */
export async function deleteEntry(unit: Unit, entryId: string): Promise<void> {
  const papers = await unit.manager.findBy(Paper, { entryId });
  await deletePapers(
    unit,
    papers.map(({ id }) => id),
  );
  await unit.manager.delete(ReportSubmission, { entryId });
  await unit.manager.delete(ExemptMarkingRow, { entryId });
  await unit.manager.delete(EntryInterest, { entryId });
  await unit.manager.delete(MinutesToApprove, { entryId });
  await unit.manager.delete(AgendaEntry, { id: entryId });
}
