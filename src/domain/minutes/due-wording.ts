/** Until when something is promised, in the words of the clause; which day that is, is read elsewhere. */

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? (?:19|20)\\d{2})?`;
const NUMBER = '(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|thirty)';
const SPAN = "(?:working days?|days?|weeks?|months?|years?)['’]?";
const WHICH = '(?:next|future|following|subsequent|later|first|last|forthcoming|[A-Z]\\w+)';
const MEETING = `(?:(?:a|the|its|their|each|every|this) )?(?:\\w+ )?${WHICH} (?:\\w+ )?meetings?(?: (?:in|on|of) (?:${DATE}|${MONTH}(?: (?:19|20)\\d{2})?))?|(?:its|a|the) meetings? (?:in|on|to be held on) (?:${DATE}|${MONTH}(?: (?:19|20)\\d{2})?)|future meetings`;
const END = `(?:the )?(?:end|start|beginning|middle) of (?:the )?(?:${MONTH}(?: (?:19|20)\\d{2})?|(?:financial |municipal |calendar |academic |school |current )*(?:year|month|term|week)|(?:19|20)\\d{2}(?:[/-]\\d{2})?)`;
const SEASON =
  '(?:the )?(?:early |late )?(?:spring|summer|autumn|winter|new year|New Year)(?:(?: of)? (?:19|20)\\d{2})?';

const WORDINGS = [
  `(?:in|within|after|every) (?:the next )?${NUMBER} ${SPAN}(?: time)?`,
  `(?:to|at|for|by|before|until) (?:${MEETING})`,
  `(?:by|before|until|from|on|no later than|in time for|at) (?:${END})`,
  `(?:by|before|until|no later than|on) ${DATE}`,
  `(?:by|before|until|in|during|for|to) ${MONTH}(?:,? (?:19|20)\\d{2})?`,
  DATE,
  `${MONTH},? (?:19|20)\\d{2}`,
  `(?:by|before|in) ${SEASON}`,
  '(?:in the )?next municipal year',
  'as soon as (?:possible|practicable)',
  'in due course',
  'forthwith|immediately|without delay',
  '(?:on (?:a|an) )?(?:quarterly|monthly|weekly|annual|six-monthly|bi-annual) basis|quarterly|annually|monthly|every (?:month|quarter|year|meeting)',
].map((wording) => new RegExp(`(?<![\\w’'-])(?:${wording})(?![\\w’'-])`));

/** Days that are past, and the day on which a meeting is to be held: they promise nothing. */
const NO_PROMISE = new RegExp(
  `\\b(?:(?:held|dated|made|published|considered|minutes|period) (?:on|of|from|for|in|to)|meetings? of) (?:${DATE}|${MONTH},? (?:19|20)\\d{2})(?: (?:and|to) (?:${DATE}))*`,
  'g',
);

/** The first such words, such as `in six months’ time` or `by 31st March`; null where nothing is said. */
export function dueWording(text: string): string | null {
  const read = text.replace(/[*_]/g, '').replace(/\s+/g, ' ').slice(0, 3000).replace(NO_PROMISE, '…');
  const found = WORDINGS.map((wording) => wording.exec(read)).filter((each) => each !== null);
  const [first] = found.sort((one, other) => one.index - other.index || other[0].length - one[0].length);
  return first?.[0] ?? null;
}
