/** The Improving Lives Select Commission of 2017: a scrutiny body of eighteen councillors and two co-opted members. */
import { TOWN_HALL } from './authority.js';
import type { PanelFacts } from './panel-facts.js';

export const PREVIOUS_MINUTES = 'Minutes of the previous meeting';

export const IMPROVING_LIVES: PanelFacts = {
  settings: {
    name: 'Improving Lives Select Commission',
    reference: 'ILSC',
    kind: 'select-commission',
    partVaApplies: true,
    pageStyle: 'continuous',
    membershipLayout: 'list',
    chairWord: 'Chairperson',
    defaultPlace: TOWN_HALL,
    defaultTime: '17:30',
  },
  seats: [
    { who: 'clark', role: 'chair' },
    { who: 'cusworth', role: 'vice-chair' },
    { who: 'beaumont', role: 'member' },
    { who: 'brookes', role: 'member' },
    { who: 'cooksey', role: 'member' },
    { who: 'elliot', role: 'member' },
    { who: 'fenwickGreen', role: 'member' },
    { who: 'hague', role: 'member' },
    { who: 'ireland', role: 'member' },
    { who: 'jarvis', role: 'member' },
    { who: 'khan', role: 'member' },
    { who: 'marles', role: 'member' },
    { who: 'marriott', role: 'member' },
    { who: 'pitchley', role: 'member' },
    { who: 'senior', role: 'member' },
    { who: 'short', role: 'member' },
    { who: 'turner', role: 'member' },
    { who: 'tweed', role: 'member' },
    { who: 'jones', role: 'co-optee', represents: 'Voluntary Sector Consortium', votes: false, seesExempt: true },
    {
      who: 'clough',
      role: 'co-optee',
      represents: 'Rotherham Older Peoples Forum',
      limitedTo: 'items relating to older people’s issues',
      votes: false,
      seesExempt: false,
    },
  ],
  standingItems: [
    { kind: 'business', title: 'Whether the press and public are to be excluded from any part of the meeting' },
    { kind: 'business', title: 'Urgent items: any that the Chairperson agrees to take' },
    { kind: 'business', title: 'Apologies for absence' },
    { kind: 'business', title: 'Declarations of interest' },
    { kind: 'business', title: 'Questions from members of the public and the press' },
    { kind: 'business', title: 'Communications' },
    { kind: 'business', title: PREVIOUS_MINUTES },
    { kind: 'next-meetings', title: 'Date and time of the next meeting' },
  ],
};
