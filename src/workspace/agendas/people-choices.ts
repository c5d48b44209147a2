import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import { MOST_COUNTED } from '../../platform/web/pages/pagination.js';
import type { Option } from '../../platform/web/pages/list-page.js';
import { PeopleService } from '../people/people.service.js';
import { peopleOptions } from './people-options.js';

const ALL = { page: 1, size: MOST_COUNTED, skip: 0, take: MOST_COUNTED };

/** People to choose from in the forms of an agenda. */
@Injectable()
export class PeopleChoices {
  constructor(private readonly people: PeopleService) {}

  async officers(user: Reader): Promise<Option[]> {
    const { items } = await this.people.search({ kind: 'officer' }, ALL, user);
    return peopleOptions(items, 'Nobody');
  }

  async everybody(user: Reader): Promise<Option[]> {
    const { items } = await this.people.search({}, ALL, user);
    return peopleOptions(items, 'Select a person');
  }
}
