/** Wordings that minutes of any council come back to. (Custom.) */
export const USUAL_PHRASES: readonly string[] = [
  'That the report be received and the contents noted.',
  'That a further report be submitted to a future meeting.',
  'Consideration was given to the report presented by ',
  'Discussion ensued and the following issues were raised:-',
  'There were no declarations of interest to report.',
  'There were no questions from members of the public or the press.',
];
