import { In } from 'typeorm';
import type { Unit } from '../../../platform/database/unit.js';
import { ArisingReport } from '../arising/arising-report.entity.js';
import { EarlierPaperFile } from '../earlier-paper-file.entity.js';
import { ExemptMarkingRow } from '../exempt-marking.entity.js';
import { Paper } from '../paper.entity.js';

/**
 * Takes papers off a draft with all that hangs on them: what was never published leaves a line in the audit trail and
 * nothing else. Their files are swept once no other paper has them.
 */
export async function deletePapers(unit: Unit, ids: readonly string[]): Promise<void> {
  const paperId = In([...ids]);
  await unit.manager.delete(ExemptMarkingRow, { paperId });
  await unit.manager.delete(EarlierPaperFile, { paperId });
  await unit.manager.delete(ArisingReport, { paperId });
  await unit.manager.delete(Paper, { id: paperId });
}
