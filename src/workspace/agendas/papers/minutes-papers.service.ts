import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { MINUTES_PDF } from '../../../publications/content/minutes-content.js';
import type { PublicationFile } from '../../../publications/publication-file.entity.js';
import { PublicRecord } from '../../../publications/public-record.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { Agenda } from '../agenda.entity.js';
import { MinutesToApprove } from '../minutes-to-approve.entity.js';
import { Paper } from '../paper.entity.js';
import { writePositions } from '../positions.js';
import { deletePapers } from './delete-papers.js';
import { expectPaper } from './expect-paper.js';
import { fileColumns, keepEarlierFile } from './paper-files.js';
import type { TakenFile } from './paper-intake.js';

/**
 * Brings the published draft minutes of each meeting that an entry names among the papers of that entry. Where a clerk
 * has put as many there by hand as it names meetings, none is missing.
 */
@Injectable()
export class MinutesPapers {
  constructor(
    private readonly publicRecord: PublicRecord,
    private readonly audit: AuditTrail,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  /**
   * After an entry has named the meetings whose minutes it puts to approval. Only for those it did not name before does a
   * paper come: where a clerk has taken one off, it stays off.
   */
  async follow(unit: Unit, entryId: string, namedBefore: ReadonlySet<string>, user: Actor): Promise<void> {
    const entry = await this.entryOf(unit, entryId);
    const left = entry.papers.filter(({ minutesOfId }) => minutesOfId !== null && !entry.names(minutesOfId));
    if (left.length > 0) await this.remove(unit, entry, left, user);
    for (const meeting of entry.meetings.filter(({ id }) => !namedBefore.has(id))) {
      await this.followOne(unit, entry, meeting, user);
    }
  }

  /**
   * After draft minutes of a meeting have become public, in a unit of its own: for every agenda in the making that names
   * it. All of them are locked first, so that whoever names the meeting meanwhile has done so or sees the publication.
   */
  async followMeeting(unit: Unit, meetingId: string, user: Actor): Promise<void> {
    const { day } = await unit.manager.findOneByOrFail(Meeting, { id: meetingId });
    const drafts = { state: 'draft', meeting: { day: MoreThan(day) } } as const;
    const agendas = await unit.manager.find(Agenda, { where: drafts, order: { id: 'ASC' } });
    for (const { id } of agendas) await unit.lock('agenda', id);
    const entry = { withdrawnAt: IsNull(), agenda: { state: 'draft' } } as const;
    const where = { meetingId, entry };
    const named = await unit.manager.find(MinutesToApprove, {
      where,
      relations: { entry: true, meeting: { panel: true } },
    });
    for (const { entryId, entry: { agendaId = '' } = {}, meeting } of named) {
      if (!meeting || !agendas.some(({ id }) => id === agendaId)) continue;
      const isChanged = await this.followOne(unit, await this.entryOf(unit, entryId), meeting, user);
      if (isChanged) await unit.manager.increment(Agenda, { id: agendaId }, 'version', 1);
    }
  }

  /** After they were withdrawn, in that unit: the papers that came by themselves go from every agenda in the making. */
  async leaveDrafts(unit: Unit, meetingId: string, user: Actor): Promise<void> {
    const inDrafts = { minutesOfId: meetingId, entry: { agenda: { state: 'draft' } } } as const;
    const found = await unit.manager.find(Paper, { where: inDrafts, relations: { entry: true }, order: { id: 'ASC' } });
    const agendaIds = [...new Set(found.flatMap(({ entry }) => (entry ? [entry.agendaId] : [])))].sort();
    for (const id of agendaIds) await unit.lock('agenda', id);
    for (const paper of await unit.manager.find(Paper, { where: inDrafts, order: { id: 'ASC' } })) {
      await this.remove(unit, await this.entryOf(unit, paper.entryId), [paper], user);
    }
    for (const id of agendaIds) await unit.manager.increment(Agenda, { id }, 'version', 1);
  }

  private async entryOf(unit: Unit, entryId: string): Promise<Following> {
    const named = await unit.manager.findBy(MinutesToApprove, { entryId });
    const ids = named.map(({ meetingId }) => meetingId);
    const relations = { panel: true } as const;
    return {
      entryId,
      names: (id) => ids.includes(id),
      meetings: await unit.manager.find(Meeting, {
        where: { id: In(ids) },
        relations,
        order: { day: 'ASC', id: 'ASC' },
      }),
      papers: await unit.manager.find(Paper, { where: { entryId }, order: { position: 'ASC', id: 'ASC' } }),
    };
  }

  /** Whether anything has changed. A first draft comes, and a new edition takes the place of the one before it. */
  private async followOne(unit: Unit, entry: Following, meeting: Meeting, user: Actor): Promise<boolean> {
    const draft = await this.publicRecord.findCurrent('draft-minutes', addressOf(meeting));
    const files = draft ? await this.publicRecord.filesOf(draft.publication.id) : [];
    const document = files.find(({ name }) => name === MINUTES_PDF);
    if (!document) return false;
    const file = takenFrom(document, meeting);
    const there = entry.papers.find(({ minutesOfId }) => minutesOfId === meeting.id);
    if (there) return this.renew(unit, there, file, user);
    const byHand = entry.papers.filter(({ kind, minutesOfId }) => kind === 'minutes' && minutesOfId === null);
    if (byHand.length >= entry.meetings.length) return false;
    await this.add(unit, entry.entryId, meeting, file, user);
    return true;
  }

  private async add(unit: Unit, entryId: string, meeting: Meeting, file: MinutesFile, user: Actor): Promise<void> {
    const position = ((await unit.manager.maximum(Paper, 'position', { entryId })) ?? 0) + 1;
    const paper = { id: newId(), entryId, position, minutesOfId: meeting.id, kind: 'minutes' as const };
    const said = { title: `Draft minutes of ${plainDate(meeting.day)}`, author: null, backgroundPapers: null };
    const addedAt = this.clock.now().toISOString();
    await unit.manager.insert(Paper, {
      ...paper,
      ...said,
      ...fileColumns(file),
      ...{ description: null, addedAt, version: 1 },
    });
    await expectPaper(unit, entryId);
    await this.record(unit, user, 'took the draft minutes as a paper', paper.id);
  }

  /** The same document again is no other paper. */
  private async renew(unit: Unit, paper: Paper, file: MinutesFile, user: Actor): Promise<boolean> {
    if (paper.fileHash === file.hash) return false;
    const reason = 'The draft minutes were published anew.';
    const how = { replacedAt: this.clock.now().toISOString(), replacedBy: user.name, reason };
    await unit.manager.update(Paper, { id: paper.id }, fileColumns(file));
    await unit.manager.increment(Paper, { id: paper.id }, 'version', 1);
    await keepEarlierFile(unit, paper, file, how);
    await this.record(unit, user, 'replaced the file of a paper', paper.id);
    return true;
  }

  private async remove(unit: Unit, entry: Following, papers: readonly Paper[], user: Actor): Promise<void> {
    const ids = papers.map(({ id }) => id);
    await deletePapers(unit, ids);
    const kept = entry.papers.flatMap(({ id }) => (ids.includes(id) ? [] : [id]));
    await writePositions(unit, Paper, kept);
    for (const id of ids) await this.record(unit, user, 'removed a paper', id);
  }

  private async record(unit: Unit, user: Actor, action: string, paperId: string): Promise<void> {
    await this.audit.record(unit, user, { action, subjectKind: 'paper', subjectId: paperId });
  }
}

/** An entry that puts minutes to approval. */
interface Following {
  readonly entryId: string;
  readonly names: (meetingId: string) => boolean;
  /** All that it names. */
  readonly meetings: readonly Meeting[];
  readonly papers: readonly Paper[];
}

function addressOf({ slug, panel }: Meeting): string {
  return panel ? meetingPaths.published({ slug, panel }) : '';
}

/** Our own, so that nobody needs to look it through. */
type MinutesFile = Omit<TakenFile, 'look'>;

/** A document of ours has text on every page. */
function takenFrom({ fileHash, byteSize, pageCount }: PublicationFile, { day }: Meeting): MinutesFile {
  return {
    ...{ hash: fileHash, byteSize, pageCount, pagesWithText: pageCount },
    fileName: `draft-minutes-${day}.pdf`,
    source: null,
  };
}
