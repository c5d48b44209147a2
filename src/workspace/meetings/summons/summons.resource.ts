import { paperReasonInWords } from '../../../domain/summons/summoned-members.js';
import { isIncomplete } from './summons-members.presenter.js';
import type { SummonsPage } from './summons-page.js';

export function toSummonsResource(page: SummonsPage) {
  const { plan, sent, text, missing } = page;
  const { meeting, timing, refusal } = plan;
  return {
    meetingId: meeting.id,
    lastDay: timing.lastDay,
    clearDaysRequired: timing.required,
    clearDays: sent?.summons.clearDays ?? timing.days.length,
    refusal: sent === null ? refusal : null,
    authenticatedAt: sent?.summons.authenticatedAt ?? null,
    authenticatedBy: sent?.summons.authenticatedBy ?? null,
    lateBecause: sent?.summons.lateBecause ?? null,
    unseatedBecause: sent?.summons.unseatedBecause ?? null,
    sentToEverybodyAt: sent === null || isIncomplete(page) ? null : meeting.summonsAt,
    business: text?.business ?? null,
    members:
      sent === null ? plan.members.map(plannedResource) : sent.members.map((member) => sentResource(page, member)),
    missing: missing.map(plannedResource),
    meetingVersion: meeting.version,
    version: sent?.summons.version ?? null,
  };
}

type Planned = SummonsPage['plan']['members'][number];
type Sent = NonNullable<SummonsPage['sent']>['members'][number];

function plannedResource(member: Planned) {
  const isMail = member.way === 'electronic';
  return {
    personId: member.personId,
    name: member.name,
    way: member.way,
    address: isMail ? member.address : null,
    because: isMail ? null : paperReasonInWords(member.because, member.withdrawnOn),
    mail: null,
    servedHow: null,
    servedAt: null,
  };
}

function sentResource({ mails }: SummonsPage, member: Sent) {
  const { personId, name, way, address, because, withdrawnOn, servedHow, servedAt } = member;
  const mail = mails.get(personId)?.state ?? null;
  const why = because && paperReasonInWords(because, withdrawnOn);
  return { personId, name, way, address, because: why, mail, servedHow, servedAt };
}
