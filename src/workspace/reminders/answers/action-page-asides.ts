import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { ActionAsides } from '../../actions/action-asides.service.js';
import { OwnerRequests } from '../requests/owner-requests.service.js';
import { requestAside, settledAside } from '../requests/request-aside.js';
import { liveLinksAside } from './live-links-aside.js';
import { LiveLinksService } from './live-links.service.js';

/** Puts what was asked by mail, and the links that are open, on the page of their action. */
@Injectable()
export class ActionPageAsides implements OnModuleInit {
  constructor(
    private readonly asides: ActionAsides,
    private readonly requests: OwnerRequests,
    private readonly links: LiveLinksService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  onModuleInit(): void {
    this.asides.register(async (action, reader) =>
      requestAside(action, await this.requests.ofAction(action.id), reader, this.clock.today()),
    );
    this.asides.register(async (action, reader) =>
      settledAside(action, await this.requests.ofAction(action.id), reader),
    );
    this.asides.register(async (action, reader) => liveLinksAside(action, await this.links.of(action, reader)));
  }
}
