import type { PoliticalGroup } from '../political-group.entity.js';
import type { Ward } from '../ward.entity.js';

/** What a ward and a political group have alike. */
export type RegisterEntry = Ward | PoliticalGroup;
