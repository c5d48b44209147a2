/** The title of an item out of its lines: joined, without pages, notes and what leads on from it. */
import { EXEMPT_NOTE_IN_TITLE } from './exempt-notes.js';

const REPORT_NUMBER =
  /\s*[([]\s*(?:report (?:no\.?|number|ref\.?)?|ref(?:erence)?\.? ?(?:no\.?)?|agenda item(?: no\.?)?|item|paper|enclosure|minute)\s*:?\s*[A-Z]{0,5}[ /-]?\d[\w/ .-]{0,14}[)\]]/i;
const WEB_LABEL = /\s*PDF \d+ [KM]B\s*$/i;
const COPY =
  /\s*[([](?:copy|copies|report|papers?|minutes|document|presentation)? ?(?:attached|enclosed|herewith|to follow|circulated|tabled)[)\]]\.?$/i;

export function plainTitle(title: string, isInline = false): string {
  const once = title
    .replace(WEB_LABEL, '')
    .replace(EXEMPT_NOTE_IN_TITLE, '')
    .replace(REPORT_NUMBER, '')
    .replace(COPY, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return once
    .replace(/\s?:\s?[-–—]\s*$|\s?[-–—:;]\s*$/, '')
    .replace(/([.])\s*\.+$/, '$1')
    .replace(/^[-–—:]\s+/, '')
    .replace(isInline ? /\.$/ : /$^/, '')
    .trim();
}

/** Lines below a title that are no part of it: presenter, report, purpose, copies. */
const BELOW =
  /^\s*(?:[([•*–—-]|\(|report (?:of|by|from)\b|reports (?:of|by)\b|joint report\b|presentation (?:by|from)|verbal (?:report|update)|oral (?:report|update)|to (?:receive|consider|note|confirm|approve|agree|sign|answer|report|determine|discuss|review|appoint|elect|make|hear)\b|portfolio\b|wards?(?: affected)?\s*:|wards? affected|contact\b|lead (?:officer|member)|presenter|presented by|author|minute of (?:the )?meeting|members? (?:are|is|will)\b|the (?:committee|panel|board|council|report|decision|chair|meeting|commission)\b|copy attached|attached|cabinet member|decision(?: required)?\s*:|purpose\s*:|recommendation|description\s*:|time\s*:|\d{1,2}[.:]\d{2} ?[ap]\.?m)/i;

export function isBelowTitle(line: string): boolean {
  return BELOW.test(line) || /,\s+to (?:report|present|attend)\.?$/i.test(line);
}
