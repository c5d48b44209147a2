import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { AgendaEdits } from '../agenda-edits.js';
import type { EntryInFull } from '../agenda-in-full.js';
import { ArisingReport } from '../arising/arising-report.entity.js';
import { MattersService } from '../matters.service.js';
import { Paper } from '../paper.entity.js';
import { type Direction, moved, writePositions } from '../positions.js';
import { PreparedAgendas } from '../prepared-agendas.js';
import { deletePapers } from './delete-papers.js';
import { expectPaper } from './expect-paper.js';
import { type FileColumns, fileColumns, keepEarlierFile } from './paper-files.js';
import { type IncomingFile, PaperIntake, type TakenFile } from './paper-intake.js';
import type { PaperChangeForm, PaperForm } from './paper.form.js';
import { titleFromFileName } from './title-from-file-name.js';
import { usualKind } from './usual-kind.js';

const PRESSED_TWICE_MS = 60_000;

/** The papers of a draft agenda's entries, in the order of the pack. */
@Injectable()
export class PapersService {
  constructor(
    private readonly edits: AgendaEdits,
    private readonly prepared: PreparedAgendas,
    private readonly matters: MattersService,
    private readonly intake: PaperIntake,
    private readonly audit: AuditTrail,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** Behind the entry's other papers; the id of the new paper. An entry that expected none, or one later, has it now. */
  async add(place: Place, form: PaperForm, file: IncomingFile | undefined, user: Actor & Reader): Promise<string> {
    await this.prepared.entry(place.agendaId, place.entryId, user);
    const taken = await this.intake.take(file);
    return this.edits.run(place.agendaId, user, async ({ unit, agenda }) => {
      const entry = this.matters.entryFor(user, agenda, place.entryId);
      const again = this.sentBefore(
        entry,
        taken,
        factsFrom(form, { kind: usualKind(entry), fileName: taken.fileName }),
      );
      if (again !== null) return again.id;
      await this.intake.own(unit, taken);
      return this.addKept(place, form, fileColumns(taken), user);
    });
  }

  /** The same with a file that another record has kept until now. */
  async addKept(
    { agendaId, entryId }: Place,
    form: PaperForm,
    file: FileColumns,
    user: Actor & Reader,
  ): Promise<string> {
    return this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const entry = this.matters.entryFor(user, agenda, entryId);
      const addedAt = this.clock.now().toISOString();
      const position = entry.papers.length + 1;
      const facts = { ...factsFrom(form, { kind: usualKind(entry), fileName: file.fileName }), ...file };
      const paper = { ...facts, id: newId(), entryId, position, minutesOfId: null, addedAt, version: 1 };
      await unit.manager.insert(Paper, paper);
      await expectPaper(unit, entry.id);
      await this.record(unit, user, 'added a paper', paper.id, { pages: file.pageCount });
      return paper.id;
    });
  }

  /** Changes what is said of a paper and, where a file comes with it, the paper itself. */
  async save(
    { agendaId, paperId }: { readonly agendaId: string; readonly paperId: string },
    form: PaperChangeForm,
    file: IncomingFile | undefined,
    user: Actor & Reader,
  ): Promise<void> {
    await this.prepared.paper(agendaId, paperId, user);
    const taken = file === undefined ? null : await this.intake.take(file);
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const { paper } = this.matters.paperFor(user, agenda, paperId);
      const facts = factsFrom(form, { kind: paper.kind, fileName: (taken ?? paper).fileName });
      const seen = { id: paperId, version: form.version };
      if (taken === null) await updateVersioned(unit, Paper, seen, facts);
      else await this.replace(unit, paper, { taken, facts, seen, form }, user);
      await this.record(unit, user, taken === null ? 'changed a paper' : 'replaced the file of a paper', paperId);
    });
  }

  async move(agendaId: string, paperId: string, direction: Direction, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const { entry } = this.matters.paperFor(user, agenda, paperId);
      await writePositions(unit, Paper, moved(orderOf(entry), paperId, direction));
      await this.record(unit, user, `moved a paper ${direction}`, paperId);
    });
  }

  async remove(agendaId: string, paperId: string, version: number, user: Actor & Reader): Promise<void> {
    await this.edits.run(agendaId, user, async ({ unit, agenda }) => {
      const { entry } = this.matters.paperFor(user, agenda, paperId);
      await updateVersioned(unit, Paper, { id: paperId, version }, {});
      await deletePapers(unit, [paperId]);
      await writePositions(
        unit,
        Paper,
        orderOf(entry).filter((id) => id !== paperId),
      );
      await this.record(unit, user, 'removed a paper', paperId);
    });
  }

  /** The same file and words within a minute: somebody pressed twice, or their connection sent it again. */
  private sentBefore({ papers }: EntryInFull, { hash, fileName }: TakenFile, facts: PaperFacts): Paper | null {
    const since = new Date(this.clock.now().getTime() - PRESSED_TWICE_MS).toISOString();
    const sent = JSON.stringify({ ...facts, fileHash: hash, fileName });
    const isSame = ({ kind, title, author, backgroundPapers, description, fileHash, fileName: name }: Paper) =>
      JSON.stringify({ kind, title, author, backgroundPapers, description, fileHash, fileName: name }) === sent;
    return papers.find((paper) => paper.addedAt > since && isSame(paper)) ?? null;
  }

  /** The file it had stays on record; the paper is no longer what was made by itself. */
  private async replace(unit: Unit, paper: Paper, { taken, facts, seen, form }: NewFile, user: Actor): Promise<void> {
    const how = {
      replacedAt: this.clock.now().toISOString(),
      replacedBy: user.name,
      reason: form.replacementReason ?? null,
    };
    await this.intake.own(unit, taken);
    await updateVersioned(unit, Paper, seen, { ...facts, ...fileColumns(taken), minutesOfId: null });
    await unit.manager.delete(ArisingReport, { paperId: paper.id });
    await keepEarlierFile(unit, paper, taken, how);
  }

  private async record(unit: Unit, user: Actor, action: string, paperId: string, detail = {}): Promise<void> {
    await this.audit.record(unit, user, { action, subjectKind: 'paper', subjectId: paperId, detail });
  }
}

function orderOf({ papers }: EntryInFull): string[] {
  return papers.map(({ id }) => id);
}

interface Place {
  readonly agendaId: string;
  readonly entryId: string;
}

type PaperFacts = ReturnType<typeof factsFrom>;

interface NewFile {
  readonly taken: TakenFile;
  readonly facts: ReturnType<typeof factsFrom>;
  readonly seen: { readonly id: string; readonly version: number };
  readonly form: PaperChangeForm;
}

/** What is not said follows from what is there. */
function factsFrom(form: PaperForm, there: Pick<Paper, 'kind' | 'fileName'>) {
  const { kind = there.kind, title, author, backgroundPapers, description } = form;
  return {
    kind,
    title: title ?? titleFromFileName(there.fileName),
    author: author ?? null,
    backgroundPapers: backgroundPapers ?? null,
    description: description ?? null,
  };
}
