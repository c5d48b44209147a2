import { Injectable } from '@nestjs/common';
import { PeopleService } from '../../src/workspace/people/people.service.js';
import { RegistersService } from '../../src/workspace/people/registers/registers.service.js';
import type { Person } from '../../src/workspace/people/person.entity.js';
import { DEMO_USER } from '../demo-user.js';

/** As the papers name them: forenames are initials where the council printed no more. */
const COUNCILLORS = {
  watson: { forenames: 'G.', surname: 'Watson' },
  clark: { forenames: 'M.', surname: 'Clark' },
  cusworth: { forenames: 'V.', surname: 'Cusworth' },
  elliott: { forenames: 'M. S.', surname: 'Elliott' },
  elliot: { forenames: 'J.', surname: 'Elliot' },
  beaumont: { surname: 'Beaumont' },
  brookes: { surname: 'Brookes' },
  cooksey: { surname: 'Cooksey' },
  fenwickGreen: { surname: 'Fenwick-Green' },
  hague: { surname: 'Hague' },
  ireland: { surname: 'Ireland' },
  jarvis: { surname: 'Jarvis' },
  khan: { surname: 'Khan' },
  marles: { surname: 'Marles' },
  marriott: { surname: 'Marriott' },
  pitchley: { surname: 'Pitchley' },
  senior: { surname: 'Senior' },
  short: { surname: 'Short' },
  turner: { forenames: 'Julie', surname: 'Turner', printedName: 'Councillor Julie Turner' },
  tweed: { surname: 'Tweed' },
};

const CO_OPTEES = {
  jones: { title: 'Ms.', forenames: 'Joanna', surname: 'Jones', printedName: 'Ms. Jones' },
  clough: { title: 'Mrs.', surname: 'Clough' },
};

/** Children in care: made up, and never named outside the workspace. */
const UNNAMED = {
  firstOfLacCouncil: { forenames: 'Jamie', surname: 'Thornhollow' },
  secondOfLacCouncil: { forenames: 'Sam', surname: 'Wickenfell' },
};

/** Those without a real post of 2017 are made up: they sign in to the demo. */
const OFFICERS = {
  chiefExecutive: { forenames: 'Sharon', surname: 'Kemp', post: 'Chief Executive' },
  publicHealth: { forenames: 'Terri', surname: 'Roche', post: 'Director of Public Health' },
  childrensServices: {
    forenames: 'Ian',
    surname: 'Thomas',
    post: 'Strategic Director, Children and Young People’s Services',
  },
  administrator: { forenames: 'Owen', surname: 'Tait', post: 'Systems Administrator' },
  monitoringOfficer: { forenames: 'Priya', surname: 'Nair', post: 'Monitoring Officer' },
  clerk: { forenames: 'Hazel', surname: 'Ashworth', post: 'Democratic Services Officer' },
  performance: { forenames: 'Deborah', surname: 'Johnson', post: 'Performance Assurance Manager' },
  headOfService: { forenames: 'Rowan', surname: 'Ellery', post: 'Head of Service, Children in Care' },
  fostering: { forenames: 'Leigh', surname: 'Farnworth', post: 'Service Manager, Fostering' },
};

/** Whom they answer to; made up, as nothing of it stands in the papers. Each is registered after their manager. */
const MANAGERS: Readonly<Record<string, keyof typeof OFFICERS>> = {
  childrensServices: 'chiefExecutive',
  performance: 'childrensServices',
  headOfService: 'childrensServices',
  fostering: 'headOfService',
};

export type CastName = keyof typeof COUNCILLORS | keyof typeof CO_OPTEES | keyof typeof UNNAMED | keyof typeof OFFICERS;

/** Everybody with a part in the demo, by a short name. */
export type Cast = (name: CastName) => Person;

type Details = Omit<Parameters<PeopleService['register']>[0], 'kind' | 'namedInPublic'>;

/** The person who is registered next, and those of the same group who are registered already. */
interface Among {
  readonly name: string;
  readonly earlier: ReadonlyMap<string, Person>;
}

/** The council's people are registered. */
@Injectable()
export class PeopleChapter {
  constructor(
    private readonly people: PeopleService,
    private readonly registers: RegistersService,
  ) {}

  async tell(): Promise<Cast> {
    const wards = await this.enter('wards', WARDS);
    const groups = await this.enter('political-groups', GROUPS);
    const people = new Map([
      ...(await this.register(COUNCILLORS, (person, index) => ({
        ...known(person),
        kind: 'councillor',
        title: 'Councillor',
        wardId: wards[index % wards.length],
        groupId: groups[index % 4 === 3 ? 1 : index % 7 === 6 ? 2 : 0],
      }))),
      ...(await this.register(CO_OPTEES, (person) => ({ ...known(person), kind: 'co-optee' }))),
      ...(await this.register(UNNAMED, (person) => ({ ...person, ...UNNAMED_IN_PUBLIC, kind: 'co-optee' }))),
      ...(await this.register(OFFICERS, (person, _index, { name, earlier }) => ({
        ...known(person),
        kind: 'officer',
        managerId: earlier.get(MANAGERS[name] ?? '')?.id,
      }))),
    ]);
    return (name) => {
      const person = people.get(name);
      if (!person) throw new Error(`Nobody in the demo is called ${name}.`);
      return person;
    };
  }

  private async enter(register: 'wards' | 'political-groups', names: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const name of names) ids.push((await this.registers.add(register, { name }, DEMO_USER)).id);
    return ids;
  }

  private async register(
    group: Record<string, Details>,
    describe: (details: Details, index: number, among: Among) => Parameters<PeopleService['register']>[0],
  ): Promise<Map<string, Person>> {
    const earlier = new Map<string, Person>();
    for (const [index, [name, details]] of Object.entries(group).entries()) {
      earlier.set(name, await this.people.register(describe(details, index, { name, earlier }), DEMO_USER));
    }
    return earlier;
  }
}

/** Wards of Rotherham; who sits for which is made up. */
const WARDS = ['Hellaby', 'Hoober', 'Maltby', 'Rawmarsh', 'Rotherham East', 'Swinton', 'Valley', 'Wath', 'Wingfield'];
const GROUPS = ['Labour', 'UK Independence Party', 'Conservative'];

const UNNAMED_IN_PUBLIC = { namedInPublic: false, publicDescription: 'a representative of the LAC Council' };

function known(details: Details): Details & { mail: string; namedInPublic: true } {
  return { ...details, mail: mailOf(details), namedInPublic: true };
}

/** `g.watson@council.example` and `hazel.ashworth@council.example`: of what is known of the name. */
function mailOf({ forenames = '', surname }: Details): string {
  const parts = [...forenames.toLowerCase().split(/[\s.]+/), surname.toLowerCase()];
  return `${parts.filter((part) => part !== '').join('.')}@council.example`;
}

/** Whoever of these people has a part in the demo, by the names they are told under. */
export function castOf(people: readonly Person[]): Cast {
  const parts = Object.entries({ ...COUNCILLORS, ...CO_OPTEES, ...UNNAMED, ...OFFICERS });
  return (name) => {
    const part = parts.find(([each]) => each === name)?.[1];
    const { forenames = '', surname }: Details = part ?? { surname: name };
    const person = people.find((each) => each.surname === surname && (each.forenames ?? '') === forenames);
    if (!person) throw new Error(`Nobody in the demo is called ${name}.`);
    return person;
  };
}
