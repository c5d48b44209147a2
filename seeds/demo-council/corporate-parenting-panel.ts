/**
 * The Corporate Parenting Panel of 2017. Its agenda does not print who presides. Councillor Cusworth, named as
 * vice-chair in August, stands among the members: the panel's papers of October still print her there.
 */
import { TOWN_HALL } from './authority.js';
import type { PanelFacts } from './panel-facts.js';

export const PREVIOUS_MINUTES = 'Minutes and matters arising';

export const CORPORATE_PARENTING: PanelFacts = {
  settings: {
    name: 'Corporate Parenting Panel',
    reference: 'CPP',
    kind: 'panel',
    partVaApplies: true,
    pageStyle: 'right-hand',
    membershipLayout: 'sentence',
    defaultPlace: TOWN_HALL,
    defaultTime: '17:00',
    numberingRestarts: 'municipal-year',
    firstNumber: 17,
    quorumRule: 'number',
    quorumLeast: 3,
    reportsToOthers: 'Cabinet',
  },
  seats: [
    {
      who: 'watson',
      role: 'chair',
      represents: 'Deputy Leader and Children and Young People’s Services Portfolio holder',
    },
    { who: 'clark', role: 'member', represents: 'Chair of the Improving Lives Select Commission' },
    { who: 'cusworth', role: 'member', represents: 'second representative of the Improving Lives Select Commission' },
    { who: 'elliott', role: 'member', represents: 'Minority Party representative' },
    { who: 'elliot', role: 'member', represents: 'representative on the Fostering and Adoption Panels' },
    { role: 'co-optee', heldBy: 'two representatives of the LAC Council', votes: false, seesExempt: false },
  ],
  standingItems: [
    { kind: 'business', title: 'Whether any item is to be considered in private', howMinuted: 'if-something-happened' },
    {
      kind: 'business',
      title: 'Urgent items: any that the Chairman agrees to take',
      howMinuted: 'if-something-happened',
    },
    { kind: 'business', title: 'Apologies for absence', howMinuted: 'head-only' },
    { kind: 'business', title: 'Declarations of interest', howMinuted: 'head-only' },
    { kind: 'minutes', title: PREVIOUS_MINUTES },
    { kind: 'exclusion', title: 'Exclusion of the press and public' },
    { kind: 'next-meetings', title: 'Date and time of the next meetings' },
  ],
};
