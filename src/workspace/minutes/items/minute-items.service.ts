import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { ActionDecision } from '../actions/action-decision.entity.js';
import { citing } from '../cited-by.js';
import { Citations } from '../citations.service.js';
import { dropCirculationOf } from '../circulation/comments/comments-of-minutes.service.js';
import { Minute } from '../minute.entity.js';
import { isMarked, MinuteMatters } from '../minute-matters.js';
import { deleteBlocks, writeBlocks } from '../minute-writer.js';
import type { EventOfMeeting } from '../events-of-meeting.js';
import type { MinuteInFull, MinutesInFull } from '../minutes-in-full.js';
import { MinutesEdits } from '../minutes-edits.js';
import { minutesPaths } from '../minutes.paths.js';
import { movedBy, writePositions } from '../positions.js';
import { ProceedingsOfMinutes } from '../proceedings-of-minutes.js';
import { VotesOfMinute } from '../votes-of-minute.js';
import { arranged } from './arranged.js';
import { blocksFrom } from './block-drafts.js';
import { withEvents } from './event-blocks.js';
import type { MinuteForm } from './minute.form.js';
import type { MinutePositionForm } from './minute-position.form.js';
import type { NewMinuteForm } from './new-minute.form.js';

/** The single minutes of a meeting and their order, while they are drafted. */
@Injectable()
export class MinuteItemsService {
  constructor(
    private readonly edits: MinutesEdits,
    private readonly matters: MinuteMatters,
    private readonly citations: Citations,
    private readonly votes: VotesOfMinute,
    private readonly proceedings: ProceedingsOfMinutes,
    private readonly audit: AuditTrail,
  ) {}

  /** The id of the new minute. */
  async add(minutesId: string, form: NewMinuteForm, user: Actor & Reader): Promise<string> {
    return this.edits.run(minutesId, user, async ({ unit, minutes }) => {
      const id = newId();
      const entry = minutes.agenda?.entries.find((each) => each.id === form.entryId);
      if (form.entryId !== undefined && !entry) throw new RuleBroken('Select the item from the list', 'entryId');
      await unit.manager.insert(Minute, {
        ...NEW_MINUTE,
        id,
        minutesId,
        panelId: minutes.panel.id,
        entryId: entry?.id ?? null,
        heading: form.heading ?? entry?.title ?? '',
        publicHeading: entry?.publicTitle ?? null,
        position: minutes.items.length + 1,
      });
      await writePositions(unit, placedBehind(minutes, id, form.after));
      await this.record(unit, user, 'added a minute', id);
      return id;
    });
  }

  /** Saves a minute whole: heading and blocks, with what is marked in them and how the votes went. */
  async save(minutesId: string, minuteId: string, form: MinuteForm, user: Actor & Reader): Promise<void> {
    await this.edits.run(minutesId, user, async ({ unit, minutes }) => {
      const minute = this.matters.minuteFor(user, minutes, minuteId);
      const { heading, publicHeading = null, publicSummary = null, version, cited = [] } = form;
      await updateVersioned(unit, Minute, { id: minuteId, version }, { heading, publicHeading, publicSummary });
      const written = arranged(blocksFrom(form.blocks ?? [], isMarked(minute)), form.then);
      const drafts = withEvents(written, await this.eventsAsked(minutes, minute, form.then));
      const blocks = await this.citations.tokenised(minutes, drafts, cited);
      await writeBlocks(unit, minuteId, await this.votes.counted(minutes, minute, blocks));
      await this.record(unit, user, 'wrote a minute', minuteId);
    });
  }

  async move(
    minutesId: string,
    minuteId: string,
    { direction }: MinutePositionForm,
    user: Actor & Reader,
  ): Promise<void> {
    await this.edits.run(minutesId, user, async ({ unit, minutes }) => {
      this.matters.minuteFor(user, minutes, minuteId);
      await writePositions(unit, movedBy(minutes.items, minuteId, direction === 'up' ? -1 : 1));
      await this.record(unit, user, `moved a minute ${direction}`, minuteId);
    });
  }

  /** Takes away a minute that nothing came of; its number was never fixed. */
  async remove(minutesId: string, minuteId: string, version: number, user: Actor & Reader): Promise<void> {
    await this.edits.run(minutesId, user, async ({ unit, minutes }) => {
      this.matters.minuteFor(user, minutes, minuteId);
      await refuseIfCited(unit, minutes, minuteId);
      await updateVersioned(unit, Minute, { id: minuteId, version }, {});
      await deleteBlocks(unit, minuteId);
      await dropCirculationOf(unit, minuteId);
      await unit.manager.delete(ActionDecision, { minuteId });
      await unit.manager.delete(Minute, { id: minuteId });
      await writePositions(
        unit,
        minutes.items.flatMap(({ id }) => (id === minuteId ? [] : id)),
      );
      await this.record(unit, user, 'removed a minute', minuteId);
    });
  }

  /** The page of the minute behind this one; null behind the last. */
  async following(minutesId: string, minuteId: string, user: Reader): Promise<string | null> {
    const { items } = await this.edits.refuseUnlessOpenTo(minutesId, user);
    const next = items[items.findIndex(({ id }) => id === minuteId) + 1];
    return next ? minutesPaths.item(minutesId, next.id) : null;
  }

  /** `event:` and the key of what is recorded of the meeting; what another minute tells by now is not told twice. */
  private async eventsAsked(minutes: MinutesInFull, minute: MinuteInFull, then = ''): Promise<EventOfMeeting[]> {
    if (!then.startsWith('event:')) return [];
    const events = await this.proceedings.eventsToTell(minutes, minute);
    return events.filter(({ key }) => then === `event:${key}`);
  }

  private async record(unit: Unit, user: Actor, action: string, minuteId: string): Promise<void> {
    await this.audit.record(unit, user, { action, subjectKind: 'minute', subjectId: minuteId });
  }
}

/** What a minute holds before anything is written in it. */
export const NEW_MINUTE = {
  entryId: null,
  publicHeading: null,
  publicSummary: null,
  series: null,
  number: null,
  printedNumber: null,
  version: 1,
} as const satisfies Partial<Minute>;

/** A number that nobody has would be left in the other's text. */
async function refuseIfCited(unit: Unit, { items }: MinutesInFull, minuteId: string): Promise<void> {
  const others = await citing(unit.manager, minuteId);
  if (others.length === 0) return;
  const here = items.find((item) => others.some(({ id }) => id === item.id));
  const which = here ? `Minute ${here.printed}` : 'A minute of another meeting';
  throw new RuleBroken(`${which} cites this minute. Take that out before you remove it.`);
}

function placedBehind({ items }: MinutesInFull, id: string, after: string | undefined): string[] {
  const ids = items.map((each) => each.id);
  if (after === undefined) return [...ids, id];
  const at = ids.indexOf(after);
  if (at < 0) throw new RuleBroken('The minute it was to follow has gone. Select where it stands.', 'after');
  return [...ids.slice(0, at + 1), id, ...ids.slice(at + 1)];
}
