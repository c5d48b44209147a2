import { Factory } from 'fishery';
import type { AuthorityForm } from '../../../src/workspace/authority/authority.form.js';

/** The settings of the council of the tests, as an administrator enters them. */
export const authorityForm = Factory.define<AuthorityForm>(() => ({
  name: 'Rother Vale Council',
  address: 'Town Hall\nMoorgate Street\nRother Vale\nS60 2TH',
  nation: 'england',
  brandColour: '#1d4f91',
  dayCountProfile: 'principal',
  officeClosesAt: '17:00',
  teamName: 'Democratic Services',
  teamMailbox: 'committees@council.example',
  teamTelephone: '01709 382121',
  filmingNotice: 'Anybody may film or record this meeting while it is open to the public.',
  accessNotice: 'The building has step-free access and an induction loop.',
  formatsNotice: 'Ask us for this agenda in large print or another language.',
}));
