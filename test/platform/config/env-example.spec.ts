import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { Config } from '../../../src/platform/config/config.js';
import { findProjectRoot } from '../../../src/platform/config/project-root.js';
import { SETTING_KEYS } from '../../../src/platform/config/settings.js';

const example = readFileSync(join(findProjectRoot(), '.env.example'), 'utf8');
const values = parseEnv(example);

describe('.env.example', () => {
  it('names every setting and no other', () => {
    expect(Object.keys(values).sort()).toEqual([...SETTING_KEYS].sort());
  });

  it('shows the defaults', () => {
    expect(Config.from(values)).toEqual(Config.from({}));
  });

  it('explains each setting in a line above it', () => {
    const unexplained = SETTING_KEYS.filter((key) => !new RegExp(`^# .+\n${key}=`, 'm').test(example));

    expect(unexplained).toEqual([]);
  });
});
