import type { CurrentUser } from '../../src/platform/web/current-user.js';
import { Attendance } from '../../src/workspace/proceedings/attendance.entity.js';
import { AttendanceService } from '../../src/workspace/proceedings/attendance.service.js';
import { lineIn, type RecordedMeeting } from '../../src/workspace/proceedings/recorded-meeting.js';
import type { Mark, SheetForm } from '../../src/workspace/proceedings/sheet.form.js';
import type { Person } from '../../src/workspace/people/person.entity.js';
import type { TestApp } from './app.js';
import type { TestCouncil } from './council.js';
import { userWith } from './factories/account.js';

export interface Times {
  readonly arrived?: string;
  readonly left?: string;
}

/** The attendance of the council's October meeting, told in a clerk's verbs: who sat there as what, and who came. */
export class TestSitting {
  readonly clerk: CurrentUser = userWith('clerk');
  private hasChair = false;

  constructor(
    private readonly house: TestApp,
    private readonly council: TestCouncil,
  ) {}

  /** Councillors of these surnames with a seat each; the first of all is in the chair. */
  async seat(...surnames: string[]): Promise<Person[]> {
    const people: Person[] = [];
    for (const surname of surnames) {
      const person = await this.council.person({
        kind: 'councillor',
        title: 'Councillor',
        forenames: undefined,
        surname,
      });
      await this.council.seat(person.id, { role: this.hasChair ? 'member' : 'chair' });
      this.hasChair = true;
      people.push(person);
    }
    return people;
  }

  begin(): Promise<RecordedMeeting> {
    return this.attendance.begin(this.council.meetingId, this.clerk);
  }

  recorded(): Promise<RecordedMeeting> {
    return this.attendance.readToKeep(this.council.meetingId, this.clerk);
  }

  /** Marks people by their surnames; whoever is not named stays as they are. */
  async mark(marks: Readonly<Record<string, Mark | readonly [Mark, Times]>>, facts: Partial<SheetForm> = {}) {
    const { sheet, lines } = await this.recorded();
    const people = Object.entries(marks).map(([surname, marked]) => {
      const [mark, times] = typeof marked === 'string' ? [marked, {}] : marked;
      return { id: lineOf(lines, surname).id, mark, ...times };
    });
    const version = sheet?.version ?? 0;
    await this.attendance.save(
      this.council.meetingId,
      { people, isBudgetMeeting: false, version, ...facts },
      this.clerk,
    );
  }

  async line(surname: string): Promise<Attendance> {
    return lineOf((await this.recorded()).lines, surname);
  }

  async version(): Promise<number> {
    return (await this.recorded()).sheet?.version ?? 0;
  }

  /** As it is now. */
  async statusOf(lineId: string) {
    const recorded = await this.recorded();
    return lineIn(recorded, lineId)?.status;
  }

  private get attendance(): AttendanceService {
    return this.house.get(AttendanceService);
  }
}

function lineOf(lines: readonly Attendance[], surname: string): Attendance {
  const line = lines.find(({ person }) => person?.surname === surname);
  if (!line) throw new Error(`${surname} is not on the sheet.`);
  return line;
}
