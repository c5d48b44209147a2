/**
 * What stands between an agenda and its publication, one rule to a function: a stop holds until it is put right or is
 * lifted with a reason; a warning only tells. (LGA 1972, Part VA, ss.100A-100E.)
 */
import type { AgendaToCheck, Finding } from './checked-agenda.js';
import { checkBusiness, checkListOfMeetings } from './contents-checks.js';
import { checkHiddenMatter, checkKeptBackElsewhere, checkLeftOut, checkPeopleNamed } from './hidden-matter-checks.js';
import { checkLateItems, checkPapersToFollow } from './late-checks.js';
import { checkMinutesNamed, checkMinutesOfMeetingsHeld } from './minutes-checks.js';
import { checkClearDays } from './notice-checks.js';
import { checkBackgroundPapers, checkCharacters, checkDescriptions, checkMissingPapers } from './paper-checks.js';
import {
  checkBareExclusions,
  checkExclusions,
  checkExclusionItems,
  checkExclusionWording,
  checkMarkings,
  checkOrder,
} from './private-business-checks.js';

const CHECKS: readonly ((agenda: AgendaToCheck) => Finding[])[] = [
  checkBusiness,
  checkClearDays,
  checkLateItems,
  checkMarkings,
  checkExclusions,
  checkExclusionWording,
  checkExclusionItems,
  checkBareExclusions,
  checkHiddenMatter,
  checkKeptBackElsewhere,
  checkBackgroundPapers,
  checkMissingPapers,
  checkPapersToFollow,
  checkMinutesNamed,
  checkMinutesOfMeetingsHeld,
  checkListOfMeetings,
  checkDescriptions,
  checkCharacters,
  checkLeftOut,
  checkPeopleNamed,
  checkOrder,
];

/** Every finding, in the order of the checks and then of the agenda. */
export function checkAgenda(agenda: AgendaToCheck): Finding[] {
  return CHECKS.flatMap((check) => check(agenda));
}
