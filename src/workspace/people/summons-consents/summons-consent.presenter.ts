import type { Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { consentOn } from '../../../domain/summons/electronic-consent.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import { peoplePaths, peopleTabs } from '../people.paths.js';
import { fullName, type Person } from '../person.entity.js';
import { mayKeepConsents, mayRecordForOthers } from './consent-rights.js';
import type { SummonsConsent } from './summons-consent.entity.js';

export interface ConsentsToShow {
  readonly person: Person;
  readonly consents: readonly SummonsConsent[];
  readonly reader: Reader;
  readonly today: CalendarDate;
}

/** The page on which a councillor consents to electronic summonses, or to another address. */
export function presentConsent(shown: ConsentsToShow, typed?: object, errors?: FormErrors) {
  const { person, today } = shown;
  const current = currentOf(shown);
  const isNew = current === null;
  return {
    ...surroundings(shown),
    ask: mayAsk(shown) && {
      heading: isNew ? 'Consent to electronic summonses' : 'Change the address',
      action: peoplePaths.summonsConsent(person.id),
      fields: [ADDRESS, ...dayField(shown, 'Day of the consent')],
      submit: { text: isNew ? 'Record the consent' : 'Record the new address' },
      other: isNew
        ? null
        : { text: 'Withdraw the consent instead', href: peoplePaths.summonsConsentWithdrawal(person.id) },
    },
    ...presentForm(typed ?? { address: current?.address ?? person.mail ?? '', on: today }, errors),
  };
}

/** The page on which the consent is withdrawn. */
export function presentWithdrawal(shown: ConsentsToShow, typed?: object, errors?: FormErrors) {
  const { person, today } = shown;
  return {
    ...surroundings(shown),
    ask: mayAsk(shown) && {
      heading: 'Withdraw the consent',
      action: peoplePaths.summonsConsentWithdrawal(person.id),
      fields: dayField(shown, 'Day of the withdrawal'),
      submit: { text: 'Withdraw the consent', kind: 'warning' },
      other: { text: 'Keep it as it is', href: peoplePaths.summonsConsent(person.id) },
    },
    ...presentForm(typed ?? { on: today }, errors),
  };
}

export function toConsentResource(consent: SummonsConsent) {
  const { id, address, consentedOn, withdrawnOn, recordedBy, withdrawalRecordedBy } = consent;
  return { id, address, consentedOn, withdrawnOn, recordedBy, withdrawalRecordedBy };
}

function currentOf({ consents, today }: ConsentsToShow): SummonsConsent | null {
  return consentOn(consents, today);
}

function mayAsk({ reader, person }: ConsentsToShow): boolean {
  return mayKeepConsents(reader, person.id);
}

function surroundings(shown: ConsentsToShow) {
  const { person, consents } = shown;
  const current = currentOf(shown);
  return {
    ...peopleTabs('People'),
    title: `Summonses to ${fullName(person)}`,
    breadcrumbs: [
      { text: 'People', href: peoplePaths.index() },
      { text: fullName(person), href: peoplePaths.show(person.id) },
    ],
    standing: {
      rows: [{ key: 'Sent', value: { text: current === null ? 'On paper' : `By email, to ${current.address}` } }],
    },
    history: consents.length === 0 ? null : historyOf(consents),
  };
}

/** A councillor’s own word counts from the day they give it. */
function dayField({ reader }: ConsentsToShow, label: string): Field[] {
  return mayRecordForOthers(reader) ? [{ name: 'on', label, kind: 'date' }] : [];
}

const ADDRESS: Field = {
  name: 'address',
  label: 'Email address for summonses',
  kind: 'email',
  hint: 'The consent is to this one address. Another address needs a new consent.',
};

function historyOf(consents: readonly SummonsConsent[]) {
  return {
    caption: 'Consents on record',
    columns: ['Address', 'Consented on', 'Recorded by', 'Withdrawn on', 'Withdrawal recorded by'].map((heading) => ({
      heading,
    })),
    rows: consents.map(({ address, consentedOn, recordedBy, withdrawnOn, withdrawalRecordedBy }) => ({
      cells: [
        { text: address },
        { date: consentedOn },
        { text: recordedBy },
        withdrawnOn === null ? { text: 'It stands' } : { date: withdrawnOn },
        { text: withdrawalRecordedBy ?? '–' },
      ],
    })),
  };
}
