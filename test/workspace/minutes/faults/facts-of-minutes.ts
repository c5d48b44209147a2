import { In } from 'typeorm';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { SearchWord } from '../../../../src/platform/database/search/search-word.entity.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { PublicationFile } from '../../../../src/publications/publication-file.entity.js';
import { Publication } from '../../../../src/publications/publication.entity.js';
import { Action } from '../../../../src/workspace/actions/action.entity.js';
import { ActionUpdate } from '../../../../src/workspace/actions/action-update.entity.js';
import { CorrectionRow } from '../../../../src/workspace/minutes/approval/correction.entity.js';
import { textsOf } from '../../../../src/workspace/minutes/minutes-in-full.js';
import { MinutesRelease } from '../../../../src/workspace/minutes/publication/minutes-release.entity.js';
import type { MinutesDesk } from '../minutes-desk.js';
import type { HeldMeeting } from './meetings-in-a-row.js';

export type FactsOfMinutes = Awaited<ReturnType<typeof factsOf>>;

/**
 * Everything that checking, publishing, approving and signing leave behind, so that the minutes of two meetings that
 * went the same way have the same facts.
 */
export async function factsOf(desk: MinutesDesk, { meeting, first }: HeldMeeting) {
  const { id } = await desk.read(meeting);
  return desk.app.get(UnitOfWork).run(async (unit) => {
    // Whatever a dead process had sent to PostgreSQL has ended once its lock is free.
    await unit.lock('minutes', id);
    const { state, checkedBy, version, items } = await desk.minutes.load(id);
    const ofMinutes = { where: { minutesId: id }, order: { number: 'ASC' } } as const;
    const releases = await unit.manager.find(MinutesRelease, ofMinutes);
    const publications = await unit.manager.find(Publication, { where: { subjectId: id }, order: { edition: 'ASC' } });
    const events = await unit.manager.find(AuditEvent, { where: { subjectId: id }, order: { at: 'ASC', id: 'ASC' } });
    const raised = await unit.manager.findBy(Action, { meetingId: meeting.id });
    const completed = await unit.manager.findBy(Action, { closingMeetingId: meeting.id });
    const acts = await unit.manager.find(ActionUpdate, { where: { meetingId: meeting.id }, order: { act: 'ASC' } });
    const resolved = items[2];
    const words = await unit.manager.findBy(SearchWord, { subjectId: resolved?.blocks[0]?.id ?? '' });
    return {
      ...{ state, checkedBy, version },
      numbers: items.map(({ number }) => (number === null ? null : number - first)),
      texts: items.slice(1).flatMap(({ blocks }) => textsOf(blocks).map((text) => text.replace(/:[-\da-f]+/, ''))),
      // By which words the register finds its resolution: its own number as `#`.
      foundBy: words.map(({ word }) => (word === String(first + 2) ? '#' : word)).sort(),
      versions: (await desk.versions.list(id)).map(({ number, occasion }) => `${number} ${occasion}`),
      raised: raised.map(({ wording, state }) => `${wording} ${state}`),
      completed: completed.map(({ state, closedOn }) => `${state} ${closedOn === meeting.day}`),
      acts: acts.map(({ act, text }) => `${act} ${text}`),
      approvals: (await desk.approvals.of(id)).map(({ outcome }) => outcome),
      corrections: await unit.manager.countBy(CorrectionRow, { approval: { minutesId: id } }),
      signedBy: (await desk.signatures.find(id))?.signedBy ?? null,
      releases: releases.map(({ publishedAt }) => (publishedAt === null ? 'frozen' : 'published')),
      publications: publications.map(({ kind, edition }) => `${edition} ${kind}`),
      files: await unit.manager.countBy(PublicationFile, { publicationId: In(publications.map((each) => each.id)) }),
      events: events.map(({ action }) => action),
    };
  });
}
