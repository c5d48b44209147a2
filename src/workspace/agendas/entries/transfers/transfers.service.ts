import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../../domain/access/roles.js';
import type { CouncilClock } from '../../../../domain/calendar/clock.js';
import { RuleBroken } from '../../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../../platform/config/council-clock.js';
import type { Unit } from '../../../../platform/database/unit.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../../platform/database/versioned-update.js';
import { ProgrammePlacing } from '../../../work-programme/programme-placing.service.js';
import { AgendaEdits } from '../../agenda-edits.js';
import { AgendaEntry } from '../../agenda-entry.entity.js';
import type { AgendaInFull, EntryInFull } from '../../agenda-in-full.js';
import { AgendasService } from '../../agendas.service.js';
import { MattersService } from '../../matters.service.js';
import { MinutesToApproveService } from '../../minutes-to-approve.service.js';
import { placed, writePositions } from '../../positions.js';
import { usualPlace } from '../usual-place.js';
import { copyEntry } from './copy-entry.js';
import type { FromMeetingForm, TransferForm } from './transfer.form.js';

interface Transfer {
  readonly from: AgendaInFull;
  readonly entry: EntryInFull;
  readonly to: AgendaInFull;
}

/** Takes an entry to the agenda of another meeting, which is begun from its panel's template if there is none. */
@Injectable()
export class TransfersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly edits: AgendaEdits,
    private readonly agendas: AgendasService,
    private readonly matters: MattersService,
    private readonly minutes: MinutesToApproveService,
    private readonly programme: ProgrammePlacing,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The id of the agenda it went to. */
  async send(agendaId: string, entryId: string, form: TransferForm, user: Actor & Reader): Promise<string> {
    return this.unitOfWork.run(async () => {
      const { id: toId } = await this.agendas.draftFor(form.meetingId, user);
      if (toId === agendaId) throw new RuleBroken('Select another meeting: the item is on this agenda', 'meetingId');
      if (form.how === 'move') await this.move(agendaId, entryId, toId, form.version, user);
      else await this.copy(agendaId, entryId, toId, form.withPapers, user);
      return toId;
    });
  }

  /** Brings an entry of another agenda here. */
  async fetch(agendaId: string, { how, from, entryId, withPapers }: FromMeetingForm, user: Actor & Reader) {
    if (from === agendaId) throw new RuleBroken('Select another meeting: the item is on this agenda', 'from');
    if (how === 'move') await this.move(from, entryId, agendaId, undefined, user);
    else await this.copy(from, entryId, agendaId, withPapers, user);
  }

  /** With its papers, markings and interests, which hang on it. Without a version the entry goes as it is. */
  private async move(
    fromId: string,
    entryId: string,
    toId: string,
    version: number | undefined,
    user: Actor & Reader,
  ): Promise<void> {
    await this.unitOfWork.run(async (unit) => {
      await lockBoth(unit, fromId, toId);
      await this.edits.run(fromId, user, ({ agenda: from }) =>
        this.edits.run(toId, user, async ({ agenda: to }) => {
          const entry = this.movable(user, from, entryId, true);
          const changes = {
            agendaId: toId,
            addedOn: this.clock.today(),
            movedFromId: from.meeting.id,
            ...{ standingItemId: null, urgentRuledBy: null, urgentCircumstances: null, urgentWhyNow: null },
            ...{ withdrawnAt: null, withdrawalReason: null },
          };
          await updateVersioned(unit, AgendaEntry, { id: entryId, version: version ?? entry.version }, changes);
          const left = from.entries.filter(({ id }) => id !== entryId);
          await writePositions(unit, AgendaEntry, idsOf(left));
          if (entry.programmeItemId !== null) {
            const because = 'Its agenda item went to this meeting.';
            const following = { fromId: from.meeting.id, to: to.meeting, because };
            await this.programme.follow(unit, entry.programmeItemId, following, user);
          }
          await this.settle(unit, entryId, { from, entry, to }, 'moved', user);
        }),
      );
    });
  }

  /** From a draft or a published agenda that the clerk may read. */
  private async copy(fromId: string, entryId: string, toId: string, withPapers: boolean, user: Actor & Reader) {
    await this.unitOfWork.run(async (unit) => {
      await lockBoth(unit, fromId, toId);
      const from = await this.agendas.read(fromId, user);
      await this.edits.run(toId, user, async ({ agenda: to }) => {
        const entry = this.movable(user, from, entryId, withPapers);
        const copied = await copyEntry(unit, entry, { agendaId: toId, addedOn: this.clock.today(), withPapers });
        await this.minutes.name(
          unit,
          copied.id,
          entry.minutesOf.filter(({ day }) => day < to.meeting.day),
          user,
        );
        await this.settle(unit, copied.id, { from, entry, to }, 'copied', user);
      });
    });
  }

  /** Nobody hands on to another panel what is closed to themselves. */
  private movable(user: Reader, agenda: AgendaInFull, entryId: string, withPapers: boolean): EntryInFull {
    const entry = this.matters.entryFor(user, agenda, entryId);
    if (withPapers) for (const { id } of entry.papers) this.matters.paperFor(user, agenda, id);
    if (entry.kind === 'business' || entry.kind === 'minutes') return entry;
    throw new RuleBroken('Only items of business go to another meeting: it has headings and formal items of its own.');
  }

  /** Puts it where such an item usually stands, and writes down on both agendas what was done. */
  private async settle(unit: Unit, entryId: string, { from, entry, to }: Transfer, verb: string, user: Actor) {
    const after = usualPlace(to, entry.kind);
    await writePositions(unit, AgendaEntry, placed(idsOf(to.entries), entryId, after));
    const detail = { entryId: entry.id, itemId: entry.itemId };
    await this.audit.record(unit, user, {
      ...{ action: `${verb} an item to another agenda`, subjectKind: 'agenda', subjectId: from.id },
      detail: { ...detail, to: to.id },
    });
    await this.audit.record(unit, user, {
      ...{ action: `had an item ${verb} from another agenda`, subjectKind: 'agenda', subjectId: to.id },
      detail: { ...detail, from: from.id, as: entryId },
    });
  }
}

/** In one order, so that two clerks who swap items do not wait for each other. */
async function lockBoth(unit: Unit, one: string, other: string): Promise<void> {
  for (const id of [one, other].sort()) await unit.lock('agenda', id);
}

function idsOf(entries: readonly EntryInFull[]): string[] {
  return entries.map(({ id }) => id);
}
