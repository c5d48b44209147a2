// Loaded before Jest, in it and in its workers: Node.js itself then reads the specs and the sources as they are written.
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./typescript.mjs', import.meta.url);
