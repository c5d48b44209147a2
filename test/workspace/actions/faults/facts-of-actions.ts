import { access } from 'node:fs/promises';
import { In } from 'typeorm';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { SearchWord } from '../../../../src/platform/database/search/search-word.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { FileStore } from '../../../../src/platform/files/file-store.js';
import { ActionEvidence } from '../../../../src/workspace/actions/action-evidence.entity.js';
import { ActionUpdate } from '../../../../src/workspace/actions/action-update.entity.js';
import { DueChange } from '../../../../src/workspace/actions/due-change.entity.js';
import type { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { ActionDecision } from '../../../../src/workspace/minutes/actions/action-decision.entity.js';
import type { MinutesDesk } from '../../minutes/minutes-desk.js';
import { actionsOf, type Sitting } from './panel-at-work.js';

export type FactsOfActions = Awaited<ReturnType<typeof factsOf>>;

/**
 * Everything that raising, closing and changing leave behind of the actions of a meeting and of the one before it, in
 * words that do not tell one meeting from the other: two that went the same way have the same facts.
 */
export async function factsOf(desk: MinutesDesk, { meeting, before }: Sitting) {
  const { id } = await desk.read(meeting);
  return desk.app.get(UnitOfWork).run(async (unit) => {
    // Whatever a dead process had sent to PostgreSQL has ended once its locks are free.
    await unit.lock('minutes', id);
    for (const each of [before, meeting]) {
      for (const action of await actionsOf(desk, each)) await unit.lock('action', action.id);
    }
    const { state, version, items } = await desk.minutes.load(id);
    const decisions = await unit.manager.find(ActionDecision, {
      where: { minuteId: In(items.map((item) => item.id)) },
      order: { position: 'ASC' },
    });
    return {
      minutes: { state, version, numbered: items.map(({ number }) => number !== null) },
      decisions: decisions.map(({ decision, dueBefore, recorded }) => ({
        decision,
        dueBefore,
        isRecorded: recorded !== null,
      })),
      old: await factsOfMeeting(desk, before),
      new: await factsOfMeeting(desk, meeting),
    };
  });
}

async function factsOfMeeting(desk: MinutesDesk, meeting: Meeting) {
  const actions = await actionsOf(desk, meeting);
  const manager = desk.app.get(UnitOfWork).readingManager();
  const facts = [];
  for (const { id: actionId, ...action } of actions) {
    const updates = await manager.find(ActionUpdate, { where: { actionId }, order: { place: 'ASC' } });
    const evidence = await manager.findBy(ActionEvidence, { updateId: In(updates.map(({ id }) => id)) });
    for (const { fileHash } of evidence) await access(desk.app.get(FileStore).pathOf(fileHash));
    const dueChanges = await manager.find(DueChange, { where: { actionId }, order: { id: 'ASC' } });
    const words = await manager.findBy(SearchWord, { subjectId: actionId });
    const events = await manager.find(AuditEvent, { where: { subjectId: actionId }, order: { at: 'ASC', id: 'ASC' } });
    facts.push({
      clause: /\(\d\)/.exec(action.reference)?.[0],
      state: action.state,
      version: action.version,
      due: [action.originalDueOn, action.dueOn, action.timesMoved],
      isOffTarget: action.isOffTarget,
      isProposed: action.proposedOn !== null,
      isClosed: action.closedOn !== null,
      isClosedByMinute: action.closingMinute !== null && action.closingMeetingId !== null,
      succeeded: actions.findIndex(({ id }) => id === action.successorId),
      updates: updates.map(
        ({ place, act, minuteNumber }) => `${place} ${act}${minuteNumber === null ? '' : ' by minute'}`,
      ),
      evidence: evidence.length,
      dueChanges: dueChanges.map(({ oldDueOn, newDueOn }) => `${oldDueOn ?? ''} ${newDueOn ?? ''}`),
      // Its numbers are its own.
      foundBy: words
        .filter(({ word }) => !/\d/.test(word))
        .map(({ word }) => word)
        .sort(),
      events: events.map((event) => event.action),
    });
  }
  return facts;
}
