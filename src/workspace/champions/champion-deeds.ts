/** What was done to strands, outside bodies and those appointed to them, in the words of the record of changes. */
import type { StrandKind } from '../../domain/membership/strand-kinds.js';

export const STRAND_DEEDS = {
  strand: {
    add: 'added a champion’s strand',
    change: 'renamed a champion’s strand',
    end: 'ended a champion’s strand',
    remit: 'gave a champion’s strand a remit',
    appoint: 'appointed a champion',
    changeAppointment: 'changed the appointment of a champion',
    endAppointment: 'ended the time of a champion',
  },
  'outside-body': {
    add: 'added an outside body',
    change: 'changed an outside body',
    end: 'ended the appointing to an outside body',
    remit: 'wrote down what an outside body does',
    appoint: 'appointed a representative on an outside body',
    changeAppointment: 'changed the appointment of a representative on an outside body',
    endAppointment: 'ended the time of a representative on an outside body',
  },
} as const satisfies Record<StrandKind, Record<string, string>>;

export type Deed = keyof (typeof STRAND_DEEDS)['strand'];
