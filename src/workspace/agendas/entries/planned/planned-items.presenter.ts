import { PURPOSE_WORDS } from '../../../../domain/agendas/purposes.js';
import type { ProgrammeItem } from '../../../work-programme/programme-item.entity.js';
import { programmePaths } from '../../../work-programme/programme.paths.js';
import type { AgendaInFull } from '../../agenda-in-full.js';
import { agendaPaths } from '../../agenda.paths.js';
import { meetingInWords } from '../../meeting-in-words.js';
import { isWantedAt, plannedInWords } from './offered-item.js';

/** What the work programme has for an agenda: each goes there with one button. */
export function presentPlanned(agenda: AgendaInFull, items: readonly ProgrammeItem[]) {
  const { id, meeting, panel } = agenda;
  const isWanted = (item: ProgrammeItem) => isWantedAt(meeting, item);
  const groups = [
    { heading: 'For this meeting', items: items.filter(isWanted) },
    { heading: 'For other meetings, or still to be fixed', items: items.filter((item) => !isWanted(item)) },
  ];
  return {
    title: 'Add items from the work programme',
    caption: meetingInWords(agenda),
    backLink: { text: 'Back to the agenda', href: agendaPaths.show(id) },
    programme: { text: `Work programme of the ${panel.name}`, href: programmePaths.index(panel.id) },
    groups: groups
      .filter((group) => group.items.length > 0)
      .map(({ heading, items: own }) => ({ heading, items: own.map((item) => presentOffered(id, item)) })),
  };
}

function presentOffered(agendaId: string, item: ProgrammeItem) {
  const { id, panelId, title, purpose } = item;
  return {
    title,
    href: programmePaths.item(panelId, id),
    facts: [plannedInWords(item), purpose && PURPOSE_WORDS[purpose]].filter(Boolean),
    button: {
      text: 'Put on the agenda',
      action: agendaPaths.fromProgramme(agendaId),
      label: `Put on the agenda: ${title}`,
      kind: 'secondary' as const,
      fields: { programmeItemId: id },
    },
  };
}
