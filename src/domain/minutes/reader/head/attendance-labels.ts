/** The words that open a part of the attendance, each with what the people under it are. */
import { pluralTitle } from '../people/person-words.js';

export type AttendanceRole = 'present' | 'apologies' | 'inAttendance' | 'absent' | 'chair';

export interface AttendanceLabel {
  readonly role: AttendanceRole;
  /** Where the people begin. */
  readonly end: number;
  /** The title that the label itself gives them: `Councillors:`. */
  readonly title: string | null;
}

interface LabelRule {
  readonly name: string;
  readonly role: AttendanceRole;
  readonly form: RegExp;
}

const LONGEST = 400;

/** In this order: `Also present` is not `Present`. */
const RULES: readonly LabelRule[] = [
  rule('absent', 'absent', 'absent(?: without apolog\\w+)?|(?:members )?not present|members absent'),
  rule(
    'apologies',
    'apologies',
    '(?:an )?apolog(?:y|ies)(?: (?:for|of) (?:absence|non-attendance|inability to attend))?(?: (?:received|submitted|intimated))?|ymddiheuriadau',
  ),
  rule(
    'others',
    'inAttendance',
    'the following (?:\\w+ ){0,3}were (?:also )?in attendance|(?:also )?in attendance(?: by invitation| remotely| virtually)?|(?:also|others) (?:in attendance|present|attending|attended)|attending|' +
      '(?:council |other |lead |supporting |la |local authority )?officers?(?: (?:present|in attendance|attending|also present))?|officials(?: in attendance)?|staff(?: present| in attendance)?|' +
      'report presenters?|presenters?|other (?:members?|councillors?|attendees)(?: (?:present|in attendance|attending))?|' +
      'non[- ]?(?:committee|board|panel) members?(?: present| in attendance)?|(?:county|district|borough|ward) councillors?(?: present| in attendance)?|' +
      'members? (?:also )?in attendance|councillors? (?:also )?in attendance|(?:cabinet|executive|portfolio) (?:members?|holders?)(?: also)?(?: in attendance| present)?|' +
      '(?:present as )?observers?|(?:public )?speakers?|applicants?(?: present)?|objectors?|supporters?|interested parties|witnesses|visitors?|guests?|invitees|' +
      'by invitation|invited|advis[eo]rs?|representatives? of .{1,60}|(?:(?:town|parish|deputy|assistant|acting) )*clerk(?: to the .{1,40})?|clerking|minutes(?: taken by| taker)?|minute taker|secretary|' +
      'members of the public|public|press(?: and public)?|(?:hefyd )?yn bresennol hefyd|swyddogion',
  ),
  rule(
    'chair',
    'chair',
    '(?:in the chair|presiding|(?:the )?(?:chair|chairman|chairperson|chairwoman|convener|provost|mayor|cadeirydd)(?: \\(presiding\\))?)',
  ),
  rule(
    'present',
    'present',
    'the following (?:\\w+ ){0,3}were present|(?:(?:members|councillors|those|trustees|committee members|board members|panel members) )?(?:in )?(?:present|attendees|attendance)(?: at the meeting| \\(?(?:remotely|virtually|in person)\\)?)?|' +
      'sederunt|yn bresennol|(?:[\\w-]+ ){0,4}(?:members?|aldermen|aldermen and councillors|governors|substitutes?|subs|co-optees|persons?|representatives|trustees|councillors)(?: present)?|' +
      'vice[- ]chair(?:man|person)?|vice[- ]convener',
  ),
];

/** The label at the start of `line`. Words of a sentence are none: a colon, a dash, a gap or the end of the line follows. */
export function attendanceLabel(line: string): AttendanceLabel | null {
  const text = line.slice(0, LONGEST);
  for (const { role, form } of RULES) {
    const found = form.exec(text);
    if (found) return { role, end: found[0].length, title: titleIn(found[0]) };
  }
  return null;
}

function titleIn(label: string): string | null {
  return pluralTitle(/^\s*(?:other |members? )?(\w+)\s*(?:present\s*)?[:–—-]*\s*$/i.exec(label)?.[1] ?? '');
}

function rule(name: string, role: AttendanceRole, words: string): LabelRule {
  const stop =
    '(?:\\s*(?::-?|[–—-](?=\\s|$)|;-?)\\s*|\\s*$|\\s{3,}|\\s*\\([^()]{0,60}\\)\\s*:-?\\s*|(?: (?:were|was|at the meeting))+:?-?\\s+| (?=Councillors?\\b|Cllrs?\\b|Mrs?\\b|Ms\\b|Dr\\b))';
  const forItems = '(?: for (?:agenda )?(?:items?|minutes?)[^:]{0,40})?';
  return { name, role, form: new RegExp(`^\\s*(?:${words})${forItems}${stop}`, 'i') };
}
