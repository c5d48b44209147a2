/**
 * A record says that apologies were sent and never why: what tells of somebody’s health stays out of it. This finds the
 * words to ask about; it forbids nothing. (UK GDPR, arts 5(1)(c) and 9.)
 */
const HEALTH =
  /\b(?:ill|illness(?:es)?|unwell|sick|sickness|hospital\w*|surger(?:y|ies)|operation|chemotherapy|radiotherapy|cancer|covid\S*|flu|pregnan\w*|maternity|miscarriage|depress\w*|stress|anxiety|diagnos\w*|medical|treatment|injur\w*|stroke|bereave\w*)\b/giu;

/** The words as they stand, each once. */
export function healthWordsIn(text: string): string[] {
  return [...new Set(text.match(HEALTH) ?? [])];
}
