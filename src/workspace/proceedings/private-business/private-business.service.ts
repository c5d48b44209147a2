import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound, RuleBroken, StaleEdit } from '../../../domain/errors.js';
import { allowsPrivateText, whyNoPrivateText } from '../../../domain/proceedings/private-business.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { EntriesOfMeeting } from '../entries-of-meeting.service.js';
import { PrivateBusiness } from '../private-business.entity.js';
import { FixedProceedings } from '../fixed-proceedings.service.js';
import { requireKeeperOfProceedings } from '../proceedings-rights.js';
import { refuseWithoutMeeting } from '../sheet-refusal.js';
import type { PrivateBusinessForm } from './private-business.form.js';
import type { PrivateEntry } from './private-entry.js';

/** Whether the public was excluded, for which entries and from when to when. (LGA 1972, s.100A(2)-(5).) */
@Injectable()
export class PrivateBusinessService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly entries: EntriesOfMeeting,
    private readonly audit: AuditTrail,
    private readonly fixed: FixedProceedings,
  ) {}

  /** The entries of a meeting that are not for publication, in their order. */
  async of(meetingId: string): Promise<PrivateEntry[]> {
    const entries = (await this.entries.of(meetingId)).filter(({ basis }) => basis !== null);
    const rows = await this.rows(entries.map(({ id }) => id));
    return entries.map((entry) => ({ entry, taken: rows.find(({ entryId }) => entryId === entry.id) ?? null }));
  }

  /** Ids of the entries whose minutes may hold private text. */
  async entriesWithPrivateText(meetingId: string): Promise<ReadonlySet<string>> {
    const entries = await this.entries.of(meetingId);
    const rows = await this.rows(entries.map(({ id }) => id));
    const exclusionOf = new Map(rows.map(({ entryId, exclusion }) => [entryId, exclusion]));
    const allowed = entries.filter(({ id, basis }) =>
      allowsPrivateText({ basis, exclusion: exclusionOf.get(id) ?? null }),
    );
    return new Set(allowed.map(({ id }) => id));
  }

  /** What is missing before it may, in a sentence; null when nothing is. */
  async whyNoPrivateText(meetingId: string, entryId: string): Promise<string | null> {
    const entry = (await this.entries.of(meetingId)).find(({ id }) => id === entryId);
    const [row] = await this.rows([entryId]);
    return whyNoPrivateText({ basis: entry?.basis ?? null, exclusion: row?.exclusion ?? null });
  }

  async record(meetingId: string, entryId: string, form: PrivateBusinessForm, user: Actor & Reader): Promise<void> {
    const meeting = await this.meetings.get(meetingId);
    requireKeeperOfProceedings(user, meeting.panelId);
    refuseWithoutMeeting(meeting);
    await this.fixed.refuseIfFixed(meetingId);
    const facts = factsFrom(form);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('private-business', entryId);
      const entry = (await this.of(meetingId)).find((each) => each.entry.id === entryId);
      if (!entry) throw new NotFound('There is no such private item on the agenda of this meeting.');
      await write(unit, { meetingId, entryId, facts, version: form.version, before: entry.taken });
      const detail = { entryId, exclusion: facts.exclusion };
      const deed = { action: 'recorded how private business was taken', subjectKind: 'meeting', subjectId: meetingId };
      await this.audit.record(unit, user, { ...deed, detail });
    });
  }

  private async rows(entryIds: readonly string[]): Promise<PrivateBusiness[]> {
    if (entryIds.length === 0) return [];
    return this.unitOfWork.reading(PrivateBusiness).findBy({ entryId: In([...entryIds]) });
  }
}

type Facts = Pick<PrivateBusiness, 'exclusion' | 'publicLeftAt' | 'publicReturnedAt' | 'release'>;

interface Writing {
  readonly meetingId: string;
  readonly entryId: string;
  readonly facts: Facts;
  readonly version: number;
  readonly before: PrivateBusiness | null;
}

async function write(unit: Unit, { meetingId, entryId, facts, version, before }: Writing): Promise<void> {
  if (before !== null) return updateVersioned(unit, PrivateBusiness, { id: before.id, version }, facts);
  if (version !== 0) throw new StaleEdit(entryId, null);
  await unit.manager.insert(PrivateBusiness, { id: newId(), meetingId, entryId, ...facts, version: 1 });
}

/** Times belong to an exclusion, and the question about the papers to business taken in the open. */
function factsFrom(form: PrivateBusinessForm): Facts {
  const { exclusion, publicLeftAt = null, publicReturnedAt = null, release = null } = form;
  if (exclusion !== 'carried') return { exclusion, publicLeftAt: null, publicReturnedAt: null, release };
  if (publicLeftAt !== null && publicReturnedAt !== null && publicReturnedAt < publicLeftAt) {
    throw new RuleBroken('The public can return only after they left', 'publicReturnedAt');
  }
  return { exclusion, publicLeftAt, publicReturnedAt, release: null };
}
