import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { PublicationFile } from '../../../publications/publication-file.entity.js';
import { PublicRecord } from '../../../publications/public-record.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { AgendaEntry } from '../agenda-entry.entity.js';
import { Agenda } from '../agenda.entity.js';
import { MinutesToApprove } from '../minutes-to-approve.entity.js';
import { Paper } from '../paper.entity.js';
import { deletePapers } from './delete-papers.js';
import { fileColumns, keepEarlierFile } from './paper-files.js';
import type { TakenFile } from './paper-intake.js';

const DOCUMENT = 'minutes.pdf';

/**
 * Keeps the published draft minutes of each meeting that an entry names among the papers of that entry. What a clerk has
 * put there by hand stays, and stands for them.
 */
@Injectable()
export class MinutesPapers {
  constructor(
    private readonly publicRecord: PublicRecord,
    private readonly audit: AuditTrail,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /** After an entry has named the meetings whose minutes it puts to approval. */
  async follow(unit: Unit, entryId: string, user: Actor): Promise<void> {
    const named = await unit.manager.find(MinutesToApprove, { where: { entryId }, order: { id: 'ASC' } });
    const meetingIds = named.map(({ meetingId }) => meetingId);
    const papers = await unit.manager.find(Paper, { where: { entryId }, order: { position: 'ASC', id: 'ASC' } });
    const left = papers.filter(({ minutesOfId }) => minutesOfId !== null && !meetingIds.includes(minutesOfId));
    if (left.length > 0) await this.remove(unit, left, user);
    const where = { id: In(meetingIds) };
    const meetings = await unit.manager.find(Meeting, { where, relations: { panel: true }, order: { day: 'ASC' } });
    const kept = papers.filter((paper) => !left.includes(paper));
    for (const meeting of meetings) await this.followOne(unit, { entryId, meeting, meetings, papers: kept }, user);
  }

  /** After draft minutes of a meeting were published: for every agenda in the making that names it. */
  async followMeeting(unit: Unit, meetingId: string, user: Actor): Promise<void> {
    const entry = { withdrawnAt: IsNull(), agenda: { state: 'draft' } } as const;
    const named = await unit.manager.find(MinutesToApprove, {
      where: { meetingId, entry },
      relations: { entry: true },
    });
    for (const { entryId, entry: { agendaId = '' } = {} } of named) {
      await unit.lock('agenda', agendaId);
      await this.follow(unit, entryId, user);
      await unit.manager.increment(Agenda, { id: agendaId, state: 'draft' }, 'version', 1);
    }
  }

  private async followOne(unit: Unit, { entryId, meeting, meetings, papers }: Following, user: Actor): Promise<void> {
    const draft = await this.publicRecord.findCurrent('draft-minutes', addressOf(meeting));
    const files = draft ? await this.publicRecord.filesOf(draft.publication.id) : [];
    const document = files.find(({ name }) => name === DOCUMENT);
    if (!document) return;
    const file = takenFrom(document, meeting);
    const there = papers.find(({ minutesOfId }) => minutesOfId === meeting.id);
    if (there) return this.renew(unit, there, file, user);
    const byHand = papers.filter(({ kind, minutesOfId }) => kind === 'minutes' && minutesOfId === null);
    if (byHand.length >= meetings.length) return;
    const position = (await unit.manager.countBy(Paper, { entryId })) + 1;
    const id = newId();
    const said = { kind: 'minutes' as const, title: `Draft minutes of ${plainDate(meeting.day)}`, author: null };
    const rest = { backgroundPapers: null, description: null, addedAt: this.clock.now().toISOString(), version: 1 };
    await unit.manager.insert(Paper, {
      ...{ id, entryId, position, minutesOfId: meeting.id },
      ...said,
      ...fileColumns(file),
      ...rest,
    });
    await unit.manager.update(AgendaEntry, { id: entryId }, { paperExpectation: 'paper' });
    await this.record(unit, user, 'took the draft minutes as a paper', id);
  }

  /** The same document again is no other paper. */
  private async renew(unit: Unit, paper: Paper, file: TakenFile, user: Actor): Promise<void> {
    if (paper.fileHash === file.hash) return;
    const reason = 'The draft minutes were published anew.';
    const how = { replacedAt: this.clock.now().toISOString(), replacedBy: user.name, reason };
    await unit.manager.update(Paper, { id: paper.id }, fileColumns(file));
    await unit.manager.increment(Paper, { id: paper.id }, 'version', 1);
    await keepEarlierFile(unit, paper, file, how);
    await this.record(unit, user, 'replaced the file of a paper', paper.id);
  }

  private async remove(unit: Unit, papers: readonly Paper[], user: Actor): Promise<void> {
    await deletePapers(
      unit,
      papers.map(({ id }) => id),
    );
    for (const { id } of papers) await this.record(unit, user, 'removed a paper', id);
  }

  private async record(unit: Unit, user: Actor, action: string, paperId: string): Promise<void> {
    await this.audit.record(unit, user, { action, subjectKind: 'paper', subjectId: paperId });
  }
}

interface Following {
  readonly entryId: string;
  readonly meeting: Meeting;
  /** All that the entry names. */
  readonly meetings: readonly Meeting[];
  readonly papers: readonly Paper[];
}

function addressOf({ slug, panel }: Meeting): string {
  return panel ? meetingPaths.published({ slug, panel }) : '';
}

/** A document of ours has text on every page. */
function takenFrom({ fileHash, byteSize, pageCount }: PublicationFile, { day }: Meeting): TakenFile {
  return {
    ...{ hash: fileHash, byteSize, pageCount, pagesWithText: pageCount },
    fileName: `draft-minutes-${day}.pdf`,
    source: null,
  };
}
