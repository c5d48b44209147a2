/** A vote as minutes print it. */
import { enumerated } from '../enumeration.js';
import { isTied, type NamedVote, voteCounts, type VoteCounts, type VoteFacts, voteOutcome } from './vote.js';
import type { VoteChoice } from './vote-methods.js';

const HEADINGS = { for: 'For', against: 'Against', abstained: 'Abstained' } as const;

/** Sentences in order, empty where the minutes do not say how it was voted and nobody asked for a record. */
export function voteInWords(facts: VoteFacts, chairWord = 'Chair'): string[] {
  return [...resultIn(facts, chairWord), ...namesIn(facts), ...requestsIn(facts)];
}

/** The same without the names of a vote by name, for what prints those as lists. */
export function resultInWords(facts: VoteFacts, chairWord = 'Chair'): string[] {
  return [...resultIn(facts, chairWord), ...requestsIn(facts)];
}

function resultIn(facts: VoteFacts, chairWord: string): string[] {
  if (facts.method === 'none') return [];
  if (facts.method === 'unanimous') return ['The vote was unanimous: carried.'];
  const counts = voteCounts(facts);
  if (counts === null) return facts.method === 'by-name' ? [] : ['Carried on a show of hands.'];
  const casting = isTied(facts) && facts.castingVote !== null ? ` on ${castingVoteOf(facts, chairWord)}` : '';
  return [`The vote was ${countsInWords(counts)}: ${voteOutcome(facts)}${casting}.`];
}

/** Whoever presided at that time has it, who need not be the chair. (J8) */
function castingVoteOf({ castingVoteBy }: VoteFacts, chairWord: string): string {
  return castingVoteBy === null ? `the ${chairWord}’s casting vote` : `the casting vote of ${castingVoteBy}, presiding`;
}

function countsInWords({ for: votesFor, against, abstained }: VoteCounts): string {
  const abstentions = abstained === 0 ? [] : [`${abstained} ${abstained === 1 ? 'abstention' : 'abstentions'}`];
  return [`${votesFor} for`, `${against} against`, ...abstentions].join(', ');
}

function namesIn({ method, names }: VoteFacts): string[] {
  if (method !== 'by-name') return [];
  const those = (choice: VoteChoice) => names.filter((each) => each.choice === choice).map(({ name }) => name);
  return (['for', 'against', 'abstained'] as const)
    .map((choice) => ({ choice, voters: those(choice) }))
    .filter(({ voters }) => voters.length > 0)
    .map(({ choice, voters }) => `${HEADINGS[choice]}: ${enumerated(voters)}.`);
}

function requestsIn({ names }: VoteFacts): string[] {
  return names.filter((each) => each.isOnRequest).map(requested);
}

/** Any member may ask for it right after the vote, and nobody may leave it out. (SI 1993/202, Sch 2 para 1.) */
function requested({ name, choice }: NamedVote): string {
  const vote = choice === 'abstained' ? 'abstention' : `vote ${choice}`;
  return `${name} requested that their ${vote} be recorded.`;
}
