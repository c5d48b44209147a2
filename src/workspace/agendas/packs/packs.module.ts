import { Module } from '@nestjs/common';
import { AuthorityModule } from '../../authority/authority.module.js';
import { PanelsModule } from '../../panels/panels.module.js';
import { AgendasModule } from '../agendas.module.js';
import { BuildPacksJob } from './build-packs.job.js';
import { FreezeService } from './freeze.service.js';
import { PackAccess } from './pack-access.js';
import { PackBuilder } from './pack-builder.js';
import { PackDownloads } from './pack-downloads.service.js';
import { PackMaking } from './pack-making.service.js';
import { PackVersions } from './pack-versions.service.js';
import { PacksApiController } from './packs.api.controller.js';
import { PacksController } from './packs.controller.js';
import { PacksService } from './packs.service.js';

/** Frozen agendas and the PDFs built from them. */
@Module({
  imports: [AuthorityModule, PanelsModule, AgendasModule],
  controllers: [PacksController, PacksApiController],
  providers: [
    PacksService,
    PackVersions,
    PackAccess,
    PackDownloads,
    PackMaking,
    PackBuilder,
    FreezeService,
    BuildPacksJob,
  ],
  exports: [PackAccess, PackVersions, PackMaking, PackBuilder, FreezeService],
})
export class PacksModule {}
