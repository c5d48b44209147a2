/** Words of the head that tell what a line is about. */

/** A day or time of something else than the meeting: a briefing before it, the publication of the papers. */
export const NO_MEETING =
  /\b(?:pre-?meeting|pre-?briefing|briefing|published|issued|despatch|dispatch|dated|publication|deadline|lunch|parking|contact|tel\b|telephone|group meeting|pre-agenda|members['’] pre)/i;

export const VENUE_WORD =
  /\b(?:hall|room|chamber|chambers|centre|center|offices?|house|school|church|suite|library|headquarters|pavilion|siambr|institute|college|theatre|hotel|guildhall|exchange|civic|rooms)\b/i;
