import { USUAL_HABITS } from '../../domain/calendar/key-dates.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../platform/web/forms/form-model.js';
import type { Authority } from './authority.entity.js';
import type { Consequence } from './calendar/consequence.js';
import { authorityPaths, authorityTabs } from './authority.paths.js';

const NATION_OPTIONS: readonly { value: Authority['nation']; text: string }[] = [
  { value: 'england', text: 'England' },
  { value: 'wales', text: 'Wales' },
  { value: 'scotland', text: 'Scotland' },
  { value: 'northern-ireland', text: 'Northern Ireland' },
];
const PROFILE_OPTIONS: readonly { value: Authority['dayCountProfile']; text: string; hint: string }[] = [
  { value: 'principal', text: 'Principal council', hint: 'Weekends and bank holidays do not count.' },
  { value: 'parish', text: 'Parish council', hint: 'Saturdays count; Sundays and bank holidays do not.' },
  { value: 'strict', text: 'Strict', hint: 'As a principal council, without the days next to Christmas and Easter.' },
];
const YES_OR_NO = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];
/** What most English councils enter. */
const USUAL = {
  nation: 'england',
  brandColour: '#1d4f91',
  dayCountProfile: 'principal',
  officeClosesAt: '17:00',
  leavesOutClosures: 'yes',
  allowsElectronicSigning: 'no',
  agendaSettingDays: USUAL_HABITS.agendaSetting,
  reportDeadlineDays: USUAL_HABITS.reportDeadline,
  chairsClearanceDays: USUAL_HABITS.chairsClearance,
};

/** The page of the settings: of a council, or to set one up; or what somebody typed, with what is wrong in it. */
export function presentSettings(
  authority: Authority | null,
  consequences: readonly Consequence[],
  typed?: object,
  errors?: FormErrors,
) {
  return {
    title: authority ? 'Council settings' : 'Set up the council',
    ...(authority ? authorityTabs(authorityPaths.settings()) : {}),
    isNew: authority === null,
    action: authorityPaths.settings(),
    consequences,
    nations: NATION_OPTIONS,
    profiles: PROFILE_OPTIONS,
    yesOrNo: YES_OR_NO,
    ...presentEdit(authority ? formOf(authority) : USUAL, typed, errors),
  };
}

function formOf(authority: Authority): object {
  const answer = (isSo: boolean) => (isSo ? 'yes' : 'no');
  return {
    ...authority,
    leavesOutClosures: answer(authority.leavesOutClosures),
    allowsElectronicSigning: answer(authority.allowsElectronicSigning),
  };
}

export function toAuthorityResource(authority: Authority) {
  return {
    name: authority.name,
    address: authority.address,
    nation: authority.nation,
    brandColour: authority.brandColour,
    dayCountProfile: authority.dayCountProfile,
    officeClosesAt: authority.officeClosesAt,
    leavesOutClosures: authority.leavesOutClosures,
    allowsElectronicSigning: authority.allowsElectronicSigning,
    agendaSettingDays: authority.agendaSettingDays,
    reportDeadlineDays: authority.reportDeadlineDays,
    chairsClearanceDays: authority.chairsClearanceDays,
    teamName: authority.teamName,
    teamMailbox: authority.teamMailbox,
    teamTelephone: authority.teamTelephone,
    filmingNotice: authority.filmingNotice,
    accessNotice: authority.accessNotice,
    formatsNotice: authority.formatsNotice,
    version: authority.version,
  };
}
