// What a council has resolved in years, and what became of it, as rows: meetings with minutes, resolutions of four
// clauses each, an action for every clause. All by chance, and the same for the same seed.
import { wordsToFind } from '../../../dist/src/platform/database/search/search-terms.js';

export const TABLES = [
  'meetings',
  'minutes_of_meetings',
  'minutes',
  'minute_blocks',
  'resolutions',
  'clauses',
  'clause_marks',
  'actions',
  'action_parties',
  'action_updates',
  'action_due_changes',
  'search_words',
];

const TODAY = '2017-10-16';
const DAYS_BETWEEN_MEETINGS = 36;
const CLAUSES = 4;
/** Half of what a meeting has resolved is done after so many days. */
const HALF_LIFE = 100;
const LONGEST_LIVE = 400;
/** Actions in a thousand that are never done. */
const FORGOTTEN = 0.0005;
/** What each meeting of the first panel resolves, whose chair's page is measured: the same in every council. */
const OF_FIRST = 5;
/** Live actions of the officer and of the councillor whose pages are measured: the same in every council. */
const OF_OFFICER = 30;
const OF_COUNCILLOR = 10;

/** In every resolution; in a thousand where there are so many; in 250 and in thirty of each council. */
export const WORDS = { common: 'report', frequent: 'kestrel', rare: 'heronry', rarest: 'quillwort' };
const FREQUENT = 1000;
const RARE = 250;
const RAREST = 30;

/**
 * `size` says how many panels have met how often, and how many resolutions each meeting has come to. `write` takes rows
 * in the order of the tables.
 */
export async function writeHistory({ panels, councillors }, size, write) {
  const chance = chanceFrom(20_171_016);
  const among = (list) => list[Math.floor(chance() * list.length)];
  const words = new Map();
  const resolutions = size.meetings * (OF_FIRST + (size.panels - 1) * size.resolutions);
  const isFrequent = everySoOften(resolutions, FREQUENT);
  const isRare = everySoOften(resolutions, RARE);
  const isRarest = everySoOften(resolutions, RAREST);
  const resolutionsOf = (index) => (index === 0 ? OF_FIRST : size.resolutions);
  const left = { officer: OF_OFFICER, councillor: OF_COUNCILLOR };
  const firstMeetings = [];

  for (let turn = size.meetings - 1; turn >= -2; turn -= 1) {
    for (const [index, panel] of panels.slice(0, size.panels).entries()) {
      const day = dayBefore(TODAY, 6 + turn * DAYS_BETWEEN_MEETINGS + (index % 30));
      const meetingId = newId();
      await write('meetings', meetingRow(meetingId, panel.id, day, turn < 0 ? 'scheduled' : 'held'));
      if (turn < 0) {
        if (turn === -1 && index === 0) firstMeetings.push(meetingId);
        continue;
      }
      const minutesId = newId();
      await write('minutes_of_meetings', {
        id: minutesId,
        meeting_id: meetingId,
        state: 'published',
        checked_at: `${day}T20:00:00.000Z`,
        checked_by: 'C. Lerk',
        version: 1,
      });
      for (let place = 1; place <= resolutionsOf(index); place += 1) {
        const texts = Array.from({ length: CLAUSES }, () => `That the ${WORDS.common} on ${sentence(among)} be sent.`);
        if (isFrequent()) texts[0] += ` See ${WORDS.frequent}.`;
        if (isRare()) texts[2] += ` See ${WORDS.rare}.`;
        if (isRarest()) texts[1] += ` See ${WORDS.rarest}.`;
        await writeResolution({ panel, index, day, meetingId, minutesId, turn, place, texts });
      }
    }
  }
  for (const key of [...words.keys()].sort()) {
    for (const subjectId of words.get(key))
      await write('search_words', { word: key, is_private: false, subject_id: subjectId });
  }
  return { nextMeetingOfFirst: firstMeetings[0] };

  async function writeResolution({ panel, index, day, meetingId, minutesId, turn, place, texts }) {
    const [minuteId, blockId] = [newId(), newId()];
    const year = yearOf(day);
    const number = (size.meetings - turn) * resolutionsOf(index) + place;
    const heading = `Business of ${among(VOCABULARY)}`;
    const numbered = { series: year, number, printed_number: String(number) };
    await write('minutes', {
      id: minuteId,
      minutes_id: minutesId,
      panel_id: panel.id,
      position: place,
      entry_id: null,
      heading,
      public_heading: null,
      public_summary: null,
      ...numbered,
      version: 1,
    });
    await write('minute_blocks', blockRow(blockId, minuteId));
    await write('resolutions', resolutionRow(blockId));
    const said = [heading, number, panel.reference, year, 'Resolved', ...texts].join(' ');
    for (const [clause, text] of texts.entries()) {
      const clauseId = newId();
      await write('clauses', clauseRow(clauseId, blockId, clause, text));
      await write('clause_marks', { id: newId(), clause_id: clauseId, mark: 'action' });
      const reference = `${panel.reference} ${number}(${clause + 1}) ${year}`;
      await writeAction({ panel, index, day, meetingId, blockId, clauseId, text, reference, number, clause });
    }
    findable(blockId, said);
  }

  async function writeAction({ panel, index, day, meetingId, blockId, clauseId, text, reference, number, clause }) {
    const id = newId();
    const age = daysBetween(day, TODAY);
    const isLive = chance() < (age <= LONGEST_LIVE ? 0.5 ** (age / HALF_LIFE) : FORGOTTEN);
    const owner = ownerOf(panel, index, isLive);
    const dueOn = chance() < 0.08 ? null : dayBefore(day, -30 - Math.floor(chance() * 150));
    const timesMoved = chance() < 0.15 ? 1 : 0;
    const closedOn = isLive ? null : earlier(TODAY, dayBefore(day, -20 - Math.floor(chance() * 200)));
    const state = isLive ? among(LIVE) : among(CLOSED);
    const isProposed = isLive && (state === 'proposed' || state === 'agreed');
    const isWaiting = isLive && state === 'open' && chance() < 0.1;
    const lastHeardOn = isLive ? earlier(TODAY, dayBefore(day, -Math.floor(chance() * (age + 1)))) : closedOn;
    const isPrivate = chance() < 0.03;
    await write('actions', {
      id,
      panel_id: panel.id,
      meeting_id: meetingId,
      source: 'clause',
      clause_id: clauseId,
      resolution_id: blockId,
      minute_number: String(number),
      reference,
      reference_key: `${reference.slice(-7)} ${String(number).padStart(6, '0')} (${String(clause + 1).padStart(4, '0')})`,
      wording: text,
      is_private: isPrivate,
      public_label: isPrivate ? 'A private matter' : null,
      opens_to_members: false,
      owner_person_id: owner.personId,
      owner_post_id: owner.postId,
      owner_words: null,
      no_owner_because: owner.title === '' ? 'The minute does not say who.' : null,
      due_on: dueOn,
      sort_due_on: dueOn ?? '9999-12-31',
      original_due_on: dueOn,
      due_words: null,
      no_date_because: dueOn === null ? 'The minute names no day.' : null,
      times_moved: timesMoved,
      strand_id: null,
      state,
      is_off_target: isLive && chance() < 0.1,
      next_milestone_on: null,
      waiting_for: isWaiting ? 'Cabinet' : null,
      waiting_since: isWaiting ? day : null,
      reply_due_on: null,
      proposed_on: isProposed ? lastHeardOn : null,
      raised_on: day,
      last_heard_on: lastHeardOn,
      closed_on: closedOn,
      closing_minute: state === 'complete' ? '1' : null,
      closing_meeting_id: null,
      successor_id: null,
      version: 2,
    });
    if (isPrivate) await write('action_parties', partyRow(id, 'officer', among(panel.posts).officer.id));
    if (chance() < 0.05) await write('action_parties', partyRow(id, 'supporter', among(councillors).id));
    // What was reported on what is done long ago would only fill the disk: no page reads it.
    if (age <= LONGEST_LIVE) {
      await write('action_updates', updateRow(id, 1, 'raised', '', day));
      const updates = Math.floor(chance() * 4);
      for (let place = 2; place < 2 + updates; place += 1) {
        await write(
          'action_updates',
          updateRow(id, place, 'progress', `Some ${sentence(among)} is done.`, lastHeardOn),
        );
      }
      if (timesMoved > 0) await write('action_due_changes', dueChangeRow(id, dueOn, lastHeardOn));
    }
    findable(id, [reference, isPrivate ? 'A private matter' : text, owner.title].join(' '));
  }

  function ownerOf(panel, index, isLive) {
    if (isLive && index === 0 && left.officer > 0) {
      left.officer -= 1;
      return { personId: null, postId: panel.posts[0].id, title: panel.posts[0].title };
    }
    if (isLive && index === 0 && left.councillor > 0) {
      left.councillor -= 1;
      return { personId: councillors[0].id, postId: null, title: 'Councillor Member0' };
    }
    const turn = chance();
    if (turn < 0.1) return { personId: null, postId: null, title: '' };
    if (turn < 0.3) {
      const person = among(councillors.slice(1));
      return { personId: person.id, postId: null, title: `Councillor ${person.surname}` };
    }
    const post = among(index === 0 ? panel.posts.slice(1) : panel.posts);
    return { personId: null, postId: post.id, title: post.title };
  }

  /** Ids are put in order once, when everything is known: an index is filled fastest in its own order. */
  function findable(subjectId, text) {
    for (const word of wordsToFind(text)) {
      const subjects = words.get(word);
      if (subjects) subjects.push(subjectId);
      else words.set(word, [subjectId]);
    }
  }
}

const LIVE = ['open', 'open', 'open', 'open', 'open', 'open', 'open', 'deferred', 'proposed', 'agreed'];
const CLOSED = ['complete', 'complete', 'complete', 'complete', 'complete', 'complete', 'superseded', 'withdrawn'];

/** Two thousand words that nobody has ever read. */
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi'];
const VOCABULARY = SYLLABLES.flatMap((one) => SYLLABLES.flatMap((two) => SYLLABLES.map((three) => one + two + three)));

function sentence(among) {
  return `${among(VOCABULARY)} ${among(VOCABULARY)} and ${among(VOCABULARY)}`;
}

let ids = 0;
/** As version 7, in the order in which they are asked for. */
function newId() {
  ids += 1;
  return `01900000-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`;
}

/** True for `most` of so many calls, evenly spread; for each of them where there are fewer. */
function everySoOften(calls, most) {
  const every = Math.max(1, Math.floor(calls / most));
  let left = most;
  let call = 0;
  return () => {
    call += 1;
    if (left === 0 || call % every !== 0) return false;
    left -= 1;
    return true;
  };
}

function meetingRow(id, panelId, day, state) {
  return {
    id,
    panel_id: panelId,
    kind: 'ordinary',
    day,
    starts_at: '17:00',
    place: 'Town Hall',
    slug: day,
    state,
    version: 1,
  };
}

function blockRow(id, minuteId) {
  return { id, minute_id: minuteId, position: 1, kind: 'resolution', text: '', is_private: false };
}

function resolutionRow(id) {
  return { id, kind: 'resolved', vote_method: 'none', outcome: 'carried' };
}

function clauseRow(id, blockId, index, text) {
  return { id, block_id: blockId, position: index + 1, level: 0, text, owner: null, due: null, public_label: null };
}

function partyRow(actionId, kind, personId) {
  return { id: newId(), action_id: actionId, kind, person_id: personId, post_id: null };
}

function updateRow(actionId, place, act, text, day) {
  return {
    id: newId(),
    action_id: actionId,
    place,
    act,
    text,
    made_on: day,
    meeting_id: null,
    minute_number: null,
    made_by: 'B. Ench',
    person_id: null,
    recorded_at: `${day}T09:00:00.000Z`,
  };
}

function dueChangeRow(actionId, newDueOn, day) {
  return {
    id: newId(),
    action_id: actionId,
    old_due_on: null,
    new_due_on: newDueOn,
    reason: 'More time was needed.',
    approved_by: 'The chair',
    changed_on: day,
    recorded_by: 'C. Lerk',
    recorded_at: `${day}T09:00:00.000Z`,
  };
}

const DAY_MS = 86_400_000;

function dayBefore(day, days) {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}

function daysBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

function earlier(one, other) {
  return one < other ? one : other;
}

function yearOf(day) {
  const begun = day.slice(5) >= '05-19' ? Number(day.slice(0, 4)) : Number(day.slice(0, 4)) - 1;
  return `${begun}/${String(begun + 1).slice(2)}`;
}

/** xorshift32 */
function chanceFrom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
