/**
 * An item that was not on the agenda for the clear days may be taken only if the chair rules it urgent by reason of
 * special circumstances, which the minutes give. The word alone gives none. (LGA 1972, s.100B(4)(b).)
 */
export interface Urgency {
  /** Who presides and is of that opinion. */
  readonly ruledBy: string;
  readonly circumstances: string;
  readonly whyNow: string;
}

export interface UrgencyProblem {
  readonly field: keyof Urgency;
  readonly message: string;
}

const SHORTEST_CIRCUMSTANCES = 30;
const SHORTEST_WHY = 15;
const FEWEST_TELLING_WORDS = 4;

/** What is missing for it to be a reason; empty when nothing is. */
export function checkUrgency({ ruledBy, circumstances, whyNow }: Urgency): UrgencyProblem[] {
  return [
    ...problemIf(ruledBy.trim() === '', 'ruledBy', 'Enter who presides and takes the item as urgent'),
    ...problemIf(
      circumstances.trim().length < SHORTEST_CIRCUMSTANCES || tellingWords(circumstances) < FEWEST_TELLING_WORDS,
      'circumstances',
      `Say what the special circumstances are, in ${SHORTEST_CIRCUMSTANCES} characters or more: “urgent” or “late” is not a reason`,
    ),
    ...problemIf(
      whyNow.trim().length < SHORTEST_WHY,
      'whyNow',
      `Say why it could not wait for the next meeting, in ${SHORTEST_WHY} characters or more`,
    ),
  ];
}

/** As it is printed below the title: `Urgent item: court order received 8 Oct … It could not wait because …` */
export function urgencyInWords({ ruledBy, circumstances, whyNow }: Urgency): string {
  return `Urgent item: ${ended(circumstances)} Why it cannot wait: ${ended(whyNow)} Taken as urgent by ${ended(ruledBy)}`;
}

const SAYS_NOTHING = new Set(
  'a an and as because business for is it item items late matter of report the this to urgency urgent very was'.split(
    ' ',
  ),
);

function tellingWords(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SAYS_NOTHING.has(word))).size;
}

function ended(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

function problemIf(broken: boolean, field: keyof Urgency, message: string): UrgencyProblem[] {
  return broken ? [{ field, message }] : [];
}
