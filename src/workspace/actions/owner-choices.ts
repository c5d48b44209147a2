import { Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { Field, Option } from '../../platform/web/pages/list-page.js';
import { PersonChoices } from '../people/person-choices.service.js';

/** A select of many choices under headings, as `components/field.njk` draws it. */
export type GroupedField = Field & {
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
  readonly blank: string;
};

/** Posts and people to choose an owner from. */
@Injectable()
export class OwnerChoices {
  constructor(private readonly people: PersonChoices) {}

  /** @throws NotAllowed */
  async field(user: Reader, blank: string): Promise<GroupedField> {
    const posts = await this.people.posts(user);
    const people = await this.people.anybodyByKind(user);
    const groups = [
      { label: 'Posts', options: prefixed('post', posts) },
      ...people.map(({ label, options }) => ({ label, options: prefixed('person', options) })),
    ];
    return { name: 'owner', label: 'Owner', kind: 'select', groups: groups.filter(hasOptions), blank };
  }
}

function prefixed(kind: 'post' | 'person', options: readonly Option[]): Option[] {
  return options.map(({ value, text }) => ({ value: `${kind}:${value}`, text }));
}

function hasOptions({ options }: { readonly options: readonly Option[] }): boolean {
  return options.length > 0;
}
