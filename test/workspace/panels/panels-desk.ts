import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { JobBell } from '../../../src/platform/jobs/job-bell.js';
import { JobQueue } from '../../../src/platform/jobs/job-queue.js';
import { PublicRecord } from '../../../src/publications/public-record.js';
import { Publisher } from '../../../src/publications/publisher.js';
import { PanelPublication } from '../../../src/workspace/panels/panel-publication.js';
import { PanelTerms } from '../../../src/workspace/panels/panel-terms.service.js';
import { PanelsService } from '../../../src/workspace/panels/panels.service.js';
import { QuorumService } from '../../../src/workspace/panels/quorum.service.js';
import { SeatsService } from '../../../src/workspace/panels/seats.service.js';
import { StandingItemsService } from '../../../src/workspace/panels/standing-items.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { PersonStanding } from '../../../src/workspace/people/person-standing.service.js';
import { PostHoldingsService } from '../../../src/workspace/people/posts/post-holdings.service.js';
import { PostsService } from '../../../src/workspace/people/posts/posts.service.js';
import { StandingPublisher } from '../../../src/publications/standing-publisher.js';
import { openDatabase } from '../../support/database.js';
import { FixedClock } from '../../support/fixed-clock.js';

/** The services of the feature over a real database, on 16 October 2017. */
export async function openPanelsDesk() {
  const { database, remove } = await openDatabase();
  const clock = new FixedClock();
  const { unitOfWork } = database;
  const audit = new AuditTrail(clock.system);
  const publicRecord = new PublicRecord(unitOfWork);
  const publisher = new StandingPublisher(new Publisher(), publicRecord);
  const jobs = new JobQueue(unitOfWork, new JobBell(), clock.system);
  const publication = new PanelPublication(publisher, jobs, clock);
  const standing = new PersonStanding(unitOfWork, jobs, clock);
  const postHoldings = new PostHoldingsService(unitOfWork, audit, standing, clock);
  const terms = new PanelTerms();
  return {
    panels: new PanelsService(unitOfWork, audit, publication),
    seats: new SeatsService(unitOfWork, audit, publication),
    standingItems: new StandingItemsService(unitOfWork, audit),
    people: new PeopleService(unitOfWork, audit, jobs, clock),
    posts: new PostsService(unitOfWork, audit, postHoldings),
    postHoldings,
    terms,
    quorums: new QuorumService(unitOfWork, terms),
    publicRecord,
    publisher,
    clock,
    database,
    remove,
  };
}
