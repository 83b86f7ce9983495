import assert from 'node:assert/strict';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { configDir, writerId, writerKey } from '../../src/store/writer.ts';
import { tempDir } from './support.ts';

test('an installation keeps its key, readable by its user only', (t) => {
  const home = join(tempDir(t), 'config');
  const env = { APPARATUS_HOME: home };
  const key = writerKey(env);
  assert.equal(key.length, 32);
  assert.deepEqual(writerKey(env), key);
  assert.deepEqual(readdirSync(home), ['writer']);
  if (process.platform !== 'win32') assert.equal(statSync(join(home, 'writer')).mode & 0o777, 0o600);
});

test('where no key can be kept one serves for the life of the process', (t) => {
  const file = join(tempDir(t), 'file');
  writeFileSync(file, '');
  const env = { APPARATUS_HOME: join(file, 'below') };
  assert.deepEqual(writerKey(env), writerKey(env));
});

test('the folder follows the platform and can be chosen', () => {
  assert.equal(configDir({ APPARATUS_HOME: '/x', XDG_CONFIG_HOME: '/y' }), '/x');
  assert.equal(configDir({ XDG_CONFIG_HOME: '/y' }), join('/y', 'apparatus'));
});

test('one installation signs two cases with ids that do not betray each other', () => {
  const key = Buffer.alloc(32, 1);
  assert.notEqual(writerId(key, 'cse_a'), writerId(key, 'cse_b'));
  assert.equal(writerId(key, 'cse_a'), writerId(key, 'cse_a'));
});
