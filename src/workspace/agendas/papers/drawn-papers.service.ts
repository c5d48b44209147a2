import { Inject, Injectable } from '@nestjs/common';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock, SystemClock } from '../../../domain/calendar/clock.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { FileStore } from '../../../platform/files/file-store.js';
import type { FinishedDocument } from '../../../platform/pdf/document/tagged-document.js';
import { NOTHING_HIDDEN } from '../../../platform/pdf/hidden/look.js';
import type { EntryInFull } from '../agenda-in-full.js';
import { Paper } from '../paper.entity.js';
import { expectPaper } from './expect-paper.js';
import { fileColumns, keepEarlierFile } from './paper-files.js';
import { PaperIntake, type TakenFile } from './paper-intake.js';

export interface DrawnPaper extends Pick<Paper, 'title' | 'kind'> {
  readonly file: TakenFile;
}

type EntryWithPapers = Pick<EntryInFull, 'id' | 'papers'>;

/** Papers that are drawn here from what is known, and drawn anew while the agenda is a draft. */
@Injectable()
export class DrawnPapers {
  constructor(
    private readonly files: FileStore,
    private readonly intake: PaperIntake,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
    @Inject(SYSTEM_CLOCK) private readonly systemClock: SystemClock,
  ) {}

  /** A document of ours has text on every page and hides nothing, so nobody needs to inspect it. */
  async store({ bytes, pageCount }: FinishedDocument, fileName: string): Promise<TakenFile> {
    const seen = { pagesWithText: pageCount, look: NOTHING_HIDDEN };
    return { ...(await this.files.put(bytes)), ...seen, fileName, pageCount, source: null };
  }

  /** In place of the one that is there already, or behind the entry's other papers. The id of the paper. */
  async put(unit: Unit, entry: EntryWithPapers, there: Paper | null, drawn: DrawnPaper, by: Actor): Promise<string> {
    await this.intake.own(unit, drawn.file);
    if (there === null) return this.add(unit, entry, drawn);
    await this.renew(unit, there, drawn.file, by);
    return there.id;
  }

  private async add(unit: Unit, { id: entryId, papers }: EntryWithPapers, drawn: DrawnPaper): Promise<string> {
    const { title, kind, file } = drawn;
    const paper = { id: newId(), entryId, position: papers.length + 1, minutesOfId: null, kind };
    const said = { title, author: null, backgroundPapers: null, description: null };
    await unit.manager.insert(Paper, { ...paper, ...said, ...fileColumns(file), addedAt: this.addedAt(), version: 1 });
    await expectPaper(unit, entryId);
    return paper.id;
  }

  private async renew(unit: Unit, paper: Paper, file: TakenFile, by: Actor): Promise<void> {
    const reason = `Frozen anew on ${plainDate(this.clock.today())}.`;
    await unit.manager.update(Paper, { id: paper.id }, fileColumns(file));
    await unit.manager.increment(Paper, { id: paper.id }, 'version', 1);
    await keepEarlierFile(unit, paper, file, { replacedAt: this.addedAt(), replacedBy: by.name, reason });
  }

  private addedAt(): string {
    return this.systemClock.now().toISOString();
  }
}
