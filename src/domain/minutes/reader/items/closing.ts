/** Where the record of the meeting ends: its close, the signature, and what other papers begin with. */
const CLOSES =
  /^[([]?(?:(?:the )?(?:business of the )?meeting (?:was |then |duly |formally )*(?:declared |brought to a )?(?:clos|end|conclud|finish|terminat|rose)|there being no (?:further|other|more)|(?:the )?(?:chair\w*|mayor|convener)\b.{0,60}\b(?:closed|declared) the meeting|(?:the )?(?:meeting|session) (?:started|commenced|began|opened|lasted)\b|duration of (?:the )?meeting|close(?:d)? of (?:the )?meeting|signed\b|signature\b|(?:chair|chairman|chairwoman|chairperson|convener|mayor|provost)$|dated?$|date:?$|dated this|confirmed (?:as|at|by)|approved as a correct record)|^[-–]?\s*(?:councillor |cllr\.? )?\p{Lu}[\p{L}.’' -]{2,40}, (?:chair\w*|convener|preses|provost|mayor)\.?$/iu;
const OTHER_PAPERS =
  /^(?:summary sheet|council report|cabinet report|report to\b|terms of reference\b|appendix|annex|schedule of|action (?:log|table|sheet|list|tracker)s?|summary of actions|actions? arising|membership\b|members(?:hip)? of the|distribution|circulation|contact\b|for (?:any )?further information|notes?:?$|chief executive,?$|published\b|issued\b|date of (?:publication|issue|despatch)|to:|enquiries|this (?:document|agenda)|public (?:information|notice|speaking)|fire|filming|guidance)/i;

export function isClosing(line: string): boolean {
  return CLOSES.test(line.trim().slice(0, 300));
}

export function startsOtherPaper(line: string): boolean {
  const text = line.trim();
  return text.length <= 200 && OTHER_PAPERS.test(text);
}
