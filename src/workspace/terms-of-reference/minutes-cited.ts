/** Which of its own minutes a panel's terms of reference cite; those of another body are found elsewhere. */
import type { MinuteAddresses, MinuteCited } from '../../publications/cited-minutes.js';
import type { TermsAmendment } from './amendments/terms-amendment.entity.js';
import type { TermsOfPanel, TermsVersion } from './terms-version.entity.js';

export function minutesCitedBy(version: TermsOfPanel, amendments: readonly TermsAmendment[]): MinuteCited[] {
  const { name } = version.panel;
  const proposing = amendments.filter(({ body }) => body === name).map(proposingMinute);
  const adopting = version.adoptingBody === name ? adoptingMinute(version) : null;
  return adopting === null ? proposing : [adopting, ...proposing];
}

/** Null for a minute of another body, and where none is named or published. */
export function adoptionHref(version: TermsOfPanel, minuteAt: MinuteAddresses): string | null {
  const minute = version.adoptingBody === version.panel.name ? adoptingMinute(version) : null;
  return minute && minuteAt(minute);
}

export function proposalHref(panelName: string, amendment: TermsAmendment, minuteAt: MinuteAddresses): string | null {
  return amendment.body === panelName ? minuteAt(proposingMinute(amendment)) : null;
}

function adoptingMinute({ adoptedOn, adoptingMinute }: TermsVersion): MinuteCited | null {
  return adoptedOn === null || adoptingMinute === null ? null : { day: adoptedOn, number: adoptingMinute };
}

function proposingMinute({ meetingDay, minuteNumber }: TermsAmendment): MinuteCited {
  return { day: meetingDay, number: minuteNumber };
}
