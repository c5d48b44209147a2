import { Factory } from 'fishery';
import type { PersonForm } from '../../../src/workspace/people/person.form.js';

const SURNAMES = ['Abbott', 'Beaumont', 'Cusworth', 'Denton', 'Elliott', 'Fenwick-Green', 'Hague', 'Ireland'];

class PersonFormFactory extends Factory<PersonForm> {
  officer(post = 'Democratic Services Officer'): this {
    return this.params({ kind: 'officer', title: undefined, post });
  }

  /** Somebody who must not be named outside the workspace. */
  unnamed(publicDescription = 'a representative of the LAC Council'): this {
    return this.params({ kind: 'co-optee', title: undefined, namedInPublic: false, publicDescription });
  }
}

/** A councillor; the first is Mary Abbott. */
export const personForm = PersonFormFactory.define(({ sequence }): PersonForm => ({
  kind: 'councillor',
  title: 'Councillor',
  forenames: 'Mary',
  surname: SURNAMES[(sequence - 1) % SURNAMES.length] ?? 'Abbott',
  mail: `person-${sequence}@council.example`,
  telephone: '01709 382121',
  namedInPublic: true,
}));
