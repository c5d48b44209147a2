/** Words by which the name of a body that meets is known. */
const BODY =
  /\b(?:panel|committee|sub-?committee|board|commission|forum|cabinet|executive|authority|partnership|assembly|council|group|court|tribunal|trust|senate|joint arrangements|pwyllgor|cyngor)\b/i;
const COUNCIL_ONLY = /\bcouncil\b/i;
const MORE_THAN_COUNCIL =
  /\b(?:panel|committee|sub-?committee|board|commission|forum|cabinet|executive|partnership|assembly|group|authority)\b/i;
const NOT_A_NAME =
  /@|\btel\b|telephone|e-?mail|www\.|\bdemocratic services\b|\bcontact\b|\bmembers? of\b|\bmembership\b|\bofficer\b|\bdirector\b|\bclerk\b|\bchief\b|\bwill be\b|\bare invited\b|\bhereby\b|\bsummoned\b|\boffices?\b|\b(?:council|committee) (?:chambers?|rooms?|house|suite|headquarters)\b|:\s*-?\s*\S+.*,|[.;]$/i;
const WELSH = /\b(?:pwyllgor|cyngor|cyfarfod|cofnodion|agenda y|bwrdd|cabinet y)\b/i;

export function hasBody(text: string): boolean {
  return BODY.test(text);
}

/** How well a line of the head names the body; 0 for not at all. */
export function likenessOfBody(line: string): number {
  const text = line.trim();
  if (text.length < 4 || text.length > 130 || !BODY.test(text) || NOT_A_NAME.test(text)) return 0;
  const isCouncil = COUNCIL_ONLY.test(text) && !MORE_THAN_COUNCIL.test(text);
  const isCapital = text === text.toUpperCase();
  return (isCouncil ? 1 : 3) + (isCapital ? 0.5 : 0) - (WELSH.test(text) ? 2.5 : 0) - (/\d/.test(text) ? 0.4 : 0);
}

/** The name without words round it: `Minutes of the`, `– Agenda`, a day. */
export function bodyName(text: string): string {
  return text
    .replace(
      /^(?:draft |public |unconfirmed |the )*(?:minutes?|agenda|record|notes?|summons|notice|decisions?)(?: and agenda)?(?: of| for| –| -|:)+\s*(?:(?:a|the|an) )?(?:(?:\w+ )?meeting of )?(?:the )?/i,
      '',
    )
    .replace(/^(?:at )?(?:a |an |the )?(?:[\w-]+ )?meeting of (?:the )?/i, '')
    .replace(
      /\s*[–—,:-]*\s*(?:draft |unconfirmed )?(?:minutes|agenda|minute|meeting minutes|record of meeting|meeting)(?: of (?:the )?meeting)?(?: held.*)?\s*$/i,
      '',
    )
    .replace(/^(?:the )?proceedings (?:of|at) /i, '')
    .replace(/^the /i, '')
    .replace(/\s+at (?:the|its|an?) (?:annual|ordinary|special|extraordinary|monthly)\b.*$/i, '')
    .replace(/\s+at (?:the|its|an?)(?: annual)?$/i, '')
    .replace(/[\s,:;–—-]+$/, '')
    .trim();
}
