import { longDate } from '../../../../domain/calendar/calendar-date.js';
import { chairWordOf } from '../../../../domain/membership/chair-word.js';
import type { FormErrors } from '../../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../../platform/web/forms/form-model.js';
import { meetingOf } from '../../minutes-words.js';
import { minutesPaths } from '../../minutes.paths.js';
import type { SignedPage } from './signed-page.js';

const MANNERS = { 'by-hand': 'by hand', electronically: 'electronically' } as const;

export function presentSignedPage({ inView, signature }: SignedPage, errors?: FormErrors) {
  const { minutes, closed, isKeeper } = inView;
  const { signedBy, signedOn, manner, scanHash } = signature;
  return {
    title: `Signed page: ${meetingOf(minutes)}`,
    caption: meetingOf(minutes),
    backLink: { text: 'Back to the minutes', href: minutesPaths.show(minutes.id) },
    signed: `Signed ${MANNERS[manner]} by ${signedBy}, ${chairWordOf(minutes.panel)}, on ${longDate(signedOn)}.`,
    scan: scanHash === null || closed.size > 0 ? null : minutesPaths.scan(minutes.id),
    note: noteOn(scanHash !== null, closed.size > 0),
    upload: isKeeper
      ? {
          action: minutesPaths.signedPage(minutes.id),
          fields: [
            {
              name: 'file',
              label: scanHash === null ? 'Scan of the signed page' : 'Another scan, in place of this one',
              kind: 'file' as const,
              hint: 'A PDF.',
              accept: '.pdf',
            },
          ],
          submit: { text: 'Keep the scan' },
        }
      : null,
    ...presentForm({}, errors),
  };
}

function noteOn(isScanned: boolean, isClosed: boolean): string | null {
  if (!isScanned) return 'The signed page has not been scanned.';
  return isClosed ? 'The scan shows the minutes whole, and some of them are closed to you.' : null;
}
