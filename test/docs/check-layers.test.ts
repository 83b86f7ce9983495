import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { faults, SOURCES } from '../../scripts/check-layers.ts';

const src = join(import.meta.dirname, '..', '..', 'src');

describe('the direction of dependencies', () => {
  it('holds in every file of src', () => {
    const found = globSync(SOURCES, { cwd: src }).flatMap((file) =>
      faults(file, readFileSync(join(src, file), 'utf8')),
    );
    assert.deepEqual(found, []);
  });

  it('lets a layer import what lies below it, and itself', () => {
    const source = `import type { Claim } from '../model/claim.ts';\nimport { listed } from './wording.ts';\n`;
    assert.deepEqual(faults('reason/proof.ts', source), []);
    assert.deepEqual(faults('app/judge.ts', `import { openCase } from '../store/case.ts';`), []);
  });

  it('refuses an import from above, with file and line', () => {
    assert.deepEqual(faults('model/claim.ts', `\nimport { openCase } from '../store/case.ts';`), [
      'model/claim.ts:2: model must not import store (../store/case.ts)',
    ]);
  });

  it('refuses an import from a sibling', () => {
    assert.deepEqual(faults('reason/command.ts', `import { plain } from '../readers/plain/plain.ts';`), [
      'reason/command.ts:1: reason must not import readers (../readers/plain/plain.ts)',
    ]);
  });

  it('refuses one over several lines, one for effect and one at run time', () => {
    const several = `import {\n  a,\n  b,\n} from '../app/judge.ts';`;
    assert.equal(faults('export/exporter.ts', several).length, 1);
    assert.equal(faults('time/edtf.ts', `import '../model/claim.ts';`).length, 1);
    assert.equal(faults('store/case.ts', `const m = await import('../cli/main.ts');`).length, 1);
  });

  it('refuses what leads out of src, and a folder that nobody has placed', () => {
    assert.deepEqual(faults('app/judge.ts', `import { x } from '../../test/support/x.ts';`), [
      'app/judge.ts:1: imports ../../test/support/x.ts, outside of src/',
    ]);
    assert.deepEqual(faults('helpers/x.ts', ''), [
      'helpers/x.ts: helpers/ is no folder that ARCHITECTURE.md knows',
    ]);
    assert.equal(faults('app/judge.ts', `import { x } from '../helpers/x.ts';`).length, 1);
  });

  it('lets one file alone make connections', () => {
    assert.deepEqual(faults('app/loopback.ts', `import { request } from 'node:http';`), []);
    for (const module of ['node:http', 'http', 'node:https', 'node:net', 'node:dns/promises', 'node:tls'])
      assert.deepEqual(faults('cli/main.ts', `import x from '${module}';`), [
        `cli/main.ts:1: only src/app/loopback.ts imports ${module}`,
      ]);
    for (const call of ['await fetch(url)', 'new WebSocket(url)', 'new EventSource(url)'])
      assert.deepEqual(faults('store/case.ts', call), [
        'store/case.ts:1: only src/app/loopback.ts makes connections',
      ]);
  });

  it('keeps disk, store and clock away from rules, readers and extractors', () => {
    assert.deepEqual(faults('reason/command.ts', `import { readFileSync } from 'node:fs';`), [
      'reason/command.ts:1: reason must not import node:fs',
    ]);
    assert.deepEqual(faults('extract/x.ts', `import { openCase } from '../store/case.ts';`), [
      'extract/x.ts:1: extract must not know the store (../store/case.ts)',
    ]);
    assert.deepEqual(faults('reason/command.ts', `const today = new Date();`), [
      'reason/command.ts:1: reason must not use new Date',
    ]);
    assert.deepEqual(faults('readers/x.ts', `const day = new Date(Date.UTC(1930, 0, 4));`), []);
    assert.deepEqual(faults('store/writer.ts', `import { readFileSync } from 'node:fs';`), []);
  });

  it('lets a library in by its door only', () => {
    const source = `import Database from 'better-sqlite3';`;
    assert.deepEqual(faults('store/plain-storage.ts', source), []);
    assert.deepEqual(faults('store/case.ts', source), [
      'store/case.ts:1: only src/store/plain-storage.ts imports better-sqlite3',
    ]);
  });

  it('lets one command alone start the server, and nothing else know it', () => {
    const source = `const { startServer } = await import('../../http/server.ts');`;
    assert.deepEqual(faults('cli/commands/serve.ts', source), []);
    assert.deepEqual(faults('cli/commands/read.ts', source), [
      'cli/commands/read.ts:1: cli must not import http (../../http/server.ts)',
    ]);
    assert.equal(faults('cli/commands/serve.ts', `import { x } from '../../http/app.ts';`).length, 1);
    assert.equal(faults('app/judge.ts', `import type { X } from '../http/route.ts';`).length, 1);
  });

  it('lets the page import itself and types of the API, and nothing else of ours', () => {
    assert.deepEqual(
      faults('web/app.tsx', `import { api } from './api.ts';\nimport './kit/tokens.css';`),
      [],
    );
    assert.deepEqual(
      faults('web/api.ts', `import type {\n  A,\n  B,\n} from '../http/schemas/case.ts';`),
      [],
    );
    assert.deepEqual(faults('web/api.ts', `import { A } from '../http/schemas/case.ts';`), [
      'web/api.ts:1: web imports types alone from ../http/schemas/case.ts',
    ]);
    assert.deepEqual(faults('web/kit/x.ts', `import type { Claim } from '../../model/claim.ts';`), [
      'web/kit/x.ts:1: web imports nothing but web and types of http/schemas (../../model/claim.ts)',
    ]);
    assert.equal(faults('web/x.ts', `import { join } from 'node:path';`).length, 1);
    assert.equal(faults('cli/main.ts', `import { api } from '../web/api.ts';`).length, 1);
    assert.equal(faults('http/page.ts', `import { useState } from 'react';`).length, 1);
    assert.equal(faults('app/judge.ts', `import { z } from 'zod';`).length, 1);
    assert.equal(faults('http/app.ts', `import { serve } from '@hono/node-server';`).length, 1);
  });

  it('lets the page ask the server by two files, and no other host by any', () => {
    assert.deepEqual(faults('web/api.ts', 'await fetch(path)'), []);
    assert.deepEqual(faults('web/events.ts', `new EventSource('/api/events')`), []);
    for (const call of ['await fetch(path)', `new EventSource('/api/events')`, 'new WebSocket(x)'])
      assert.equal(faults('web/kit/x.tsx', call).length, 1, call);
    assert.equal(faults('web/api.ts', `new EventSource('/api/events')`).length, 1);
    for (const address of [
      `'https://elsewhere.example/x'`,
      '`//elsewhere.example`',
      `"ws://elsewhere"`,
      'url(//elsewhere.example/x.png)',
    ])
      assert.deepEqual(faults('web/x.css', address), [
        'web/x.css:1: the page knows no address of another host',
      ]);
    assert.deepEqual(faults('web/x.ts', `const SVG = 'http://www.w3.org/2000/svg';`), []);
  });

  it('lets the page make no markup of a text', () => {
    for (const code of ['<p dangerouslySetInnerHTML={x} />', 'node.innerHTML = text', 'eval(text)'])
      assert.equal(faults('web/source/x.tsx', code).length, 1, code);
  });

  it('does not read comments for code', () => {
    assert.deepEqual(faults('time/x.ts', `/** Never import '../store/case.ts' or call Date.now(). */`), []);
    assert.deepEqual(faults('time/x.ts', `// import x from '../store/case.ts'`), []);
  });
});
