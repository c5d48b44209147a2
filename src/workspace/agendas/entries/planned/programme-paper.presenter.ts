import { programmePaths } from '../../../work-programme/programme.paths.js';
import type { AgendaInFull, EntryInFull } from '../../agenda-in-full.js';
import { agendaPaths } from '../../agenda.paths.js';
import { formPage, type FormPage } from '../../form-page.js';
import { programmePaperOf } from './programme-paper.js';

/** Asks once more before the programme is frozen as it stands. */
export function presentProgrammePaper(agenda: AgendaInFull, entry: EntryInFull): FormPage {
  const isThere = programmePaperOf(entry) !== null;
  const parts = {
    heading: isThere ? 'Freeze the work programme anew' : 'Put the work programme in the pack',
    lede: isThere
      ? `Item ${entry.number} has it as it stood before. The new one takes its place in the pack; the old one stays on record.`
      : `It becomes a paper of item ${entry.number}, as it stands now.`,
    action: agendaPaths.programmePaper(agenda.id, entry.id),
    sections: [],
    submit: { text: isThere ? 'Freeze it anew' : 'Put it in the pack' },
    links: [{ text: 'Look at the work programme first', href: programmePaths.index(agenda.panel.id) }],
  };
  return formPage(agenda, parts, {});
}
