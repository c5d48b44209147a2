import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { CurrentUser } from '../../src/platform/web/current-user.js';
import { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import { EntriesService } from '../../src/workspace/agendas/entries/entries.service.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { MarkingsService } from '../../src/workspace/agendas/markings/markings.service.js';
import { ActionDecisionsService } from '../../src/workspace/minutes/actions/action-decisions.service.js';
import { ApprovalService } from '../../src/workspace/minutes/approval/approval.service.js';
import { CheckService } from '../../src/workspace/minutes/checks/check.service.js';
import { MinuteItemsService } from '../../src/workspace/minutes/items/minute-items.service.js';
import { Minute } from '../../src/workspace/minutes/minute.entity.js';
import { MinutesPublicationService } from '../../src/workspace/minutes/publication/minutes-publication.service.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { SignedPages } from '../../src/workspace/minutes/signature/scan/signed-pages.service.js';
import { SignatureService } from '../../src/workspace/minutes/signature/signature.service.js';
import { HoldingsService } from '../../src/workspace/proceedings/holding/holdings.service.js';
import type { TestApp } from './app.js';
import { userWith } from './factories/account.js';
import { makePdf } from './made-pdf.js';
import { CONFIDENTIAL, everybodyPresent, MINUTES_WORDS, type PlantedMinutes } from './planted-minutes.js';

const APPROVED_ON = '2017-10-03';
const clerk: CurrentUser = userWith('clerk');

/**
 * A later meeting approves them with a correction of what is private; they are signed, scanned and published anew. Its
 * own minutes, whose id is the answer, say in private what became of a private action, and are published too.
 */
export async function approvePlantedMinutes(house: TestApp, panelId: string, planted: PlantedMinutes): Promise<string> {
  const { id, closedId } = planted;
  const version = async () => (await house.get(MinutesService).load(id)).version;
  const correction = {
    minuteId: closedId,
    oldText: `in ${MINUTES_WORDS['words corrected in private']}`,
    newText: `in ${MINUTES_WORDS['words put in their place']}`,
  };
  const approvingMinuteId = await approvingMinute(house, panelId, planted);
  const outcome = { approvingMinuteId, outcome: 'corrected' as const, corrections: [correction] };
  await house.get(ApprovalService).record(id, { ...outcome, version: await version() }, clerk);
  await publish(house, id);
  const signature = { signedBy: 'Councillor Watson', signedOn: APPROVED_ON, manner: 'by-hand' as const };
  await house.get(SignatureService).sign(id, { ...signature, version: await version() }, clerk);
  await house.get(SignedPages).keep(id, await scan(house), clerk);
  await publish(house, id);
  return closeAction(house, approvingMinuteId);
}

async function closeAction(house: TestApp, minuteId: string): Promise<string> {
  const { minutesId: id } = await minuteOf(house, minuteId);
  const { actions, minute } = await house.get(ActionDecisionsService).of(id, minuteId, clerk);
  const [actionId = ''] = actions.flatMap((action) => (action.isPrivate ? [action.id] : []));
  const text = `The sum of ${MINUTES_WORDS['what was said of a private action']} was paid.`;
  const decisions = [{ actionId, decision: 'complete' as const, text, prints: true }];
  await house.get(ActionDecisionsService).save(id, minuteId, { decisions, version: minute.version }, clerk);
  const { version } = await house.get(MinutesService).load(id);
  await house.get(CheckService).check(id, version, clerk);
  await publish(house, id);
  return id;
}

async function minuteOf(house: TestApp, id: string): Promise<Minute> {
  return house.get(UnitOfWork).reading(Minute).findOneByOrFail({ id });
}

async function publish(house: TestApp, id: string): Promise<void> {
  const { version } = await house.get(MinutesService).load(id);
  await house.get(MinutesPublicationService).publish(id, version, clerk);
  await house.runJobs();
}

async function approvingMinute(house: TestApp, panelId: string, { meetingId }: PlantedMinutes): Promise<string> {
  const meeting = await house.get(MeetingsService).schedule({ panelId, kind: 'ordinary', day: APPROVED_ON }, clerk);
  const agenda = await house.get(AgendasService).draftFor(meeting.id, clerk);
  const entry = { kind: 'minutes' as const, title: 'Minutes of the previous meeting', minutesOf: [meetingId] };
  await house.get(EntriesService).add(agenda.id, { ...entry, paperExpectation: 'none' }, clerk);
  const entryId = (await house.get(AgendasService).load(agenda.id)).entries[0]?.id ?? '';
  await house.get(MarkingsService).mark(agenda.id, { entryId }, CONFIDENTIAL, clerk);
  await everybodyPresent(house, meeting.id);
  await house.get(HoldingsService).record(meeting.id, { outcome: 'held', version: meeting.version }, clerk);
  const minutes = await house.get(MinutesService).draftFor(meeting.id, clerk);
  const [minute] = (await house.get(MinutesService).load(minutes.id)).items;
  const { id = '', heading = '', version = 1 } = minute ?? {};
  const clauses = [{ text: 'That the minutes be approved.', marks: ['decision' as const] }];
  const blocks = [{ kind: 'resolution' as const, isPrivate: false, clauses }];
  await house.get(MinuteItemsService).save(minutes.id, id, { heading, version, blocks }, clerk);
  return id;
}

async function scan(house: TestApp) {
  const pdf = await makePdf({ pages: 1, text: `Signed: ${MINUTES_WORDS['scan of the signed page']}` });
  const path = join(house.config.folders.tmp, 'scan-of-signed-page');
  await mkdir(house.config.folders.tmp, { recursive: true });
  await writeFile(path, pdf);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return { field: 'file', fileName: 'scan.pdf', mediaType: 'application/pdf', path, sha256, size: pdf.length };
}
