import { Global, Module } from '@nestjs/common';
import { FileStore } from './file-store.js';
import { FileSweep } from './sweep.js';

@Global()
@Module({ providers: [FileStore, FileSweep], exports: [FileStore, FileSweep] })
export class FilesModule {}
