import { Injectable } from '@nestjs/common';

/** Called with the id of a person of whom something has changed that the public may read, such as a name. */
export type PersonFollower = (personId: string) => Promise<void>;

/** Where features that build on panels say what else of theirs names people in public. */
@Injectable()
export class PersonFollowers {
  private readonly followers: PersonFollower[] = [];

  register(follower: PersonFollower): void {
    this.followers.push(follower);
  }

  /** One after the other, each in units of its own. */
  async tell(personId: string): Promise<void> {
    for (const follow of this.followers) await follow(personId);
  }
}
