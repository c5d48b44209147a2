import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { HiddenMatter } from '../../../domain/agendas/hidden-matter.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Unit } from '../../../platform/database/unit.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { type Look, NOT_LOOKED_THROUGH, RULES } from '../../../platform/pdf/hidden/look.js';
import { PdfInspector } from '../../../platform/pdf/inspection/pdf-inspector.js';
import { type AgendaInFull, openPapersOf } from '../agenda-in-full.js';
import { FileLook } from './file-look.entity.js';

const FAILED = 'not-looked-through';
/** A busy machine may have been the reason. */
const TRIED_AGAIN_AFTER_MS = 10 * 60_000;

/** What the files of papers carry that their pages do not show. */
@Injectable()
export class FileLooks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
    private readonly inspector: PdfInspector,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** In the unit of the record that owns the file. */
  async record(unit: Unit, fileHash: string, { rules, found }: Look): Promise<void> {
    const row = { fileHash, rules, found: [...found], lookedAt: this.clock.now().toISOString() };
    const insert = unit.manager.createQueryBuilder().insert().into(FileLook).values(row);
    await insert.orUpdate(['rules', 'found', 'looked_at'], ['file_hash']).execute();
  }

  /** Of the files that were looked through, by their hashes; by older rules is better than not at all. */
  async foundIn(hashes: readonly string[]): Promise<ReadonlyMap<string, readonly HiddenMatter[]>> {
    const looks = await this.unitOfWork.reading(FileLook).findBy({ fileHash: In([...new Set(hashes)]) });
    return new Map(looks.map(({ fileHash, found }) => [fileHash, found]));
  }

  /** The files of open papers that nobody has looked through by the rules of today; published minutes are our own. */
  async lackingOn(agenda: AgendaInFull): Promise<string[]> {
    const papers = openPapersOf(agenda).filter(({ minutesOfId }) => minutesOfId === null);
    const hashes = [...new Set(papers.map(({ fileHash }) => fileHash))];
    const looks = await this.unitOfWork.reading(FileLook).findBy({ fileHash: In(hashes), rules: RULES });
    const since = new Date(this.clock.now().getTime() - TRIED_AGAIN_AFTER_MS).toISOString();
    const isDone = ({ found, lookedAt }: FileLook) => lookedAt > since || found.every(({ kind }) => kind !== FAILED);
    const done = new Set(looks.filter(isDone).map(({ fileHash }) => fileHash));
    return hashes.filter((hash) => !done.has(hash));
  }

  /** Looks through what is lacking. Slow work where there is any, so never inside a unit. */
  async complete(agenda: AgendaInFull): Promise<void> {
    for (const hash of await this.lackingOn(agenda)) {
      const examination = await this.inspector.examine(this.files.pathOf(hash));
      const look = examination.accepted ? examination.look : NOT_LOOKED_THROUGH;
      await this.unitOfWork.run((unit) => this.record(unit, hash, look));
    }
  }
}
