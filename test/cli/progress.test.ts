import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Progress } from '../../src/cli/progress.ts';

/** A progress of files of one size on a terminal, whose clock the test moves. */
function onTerminal(files: number, { columns = 80, size = 1000 } = {}) {
  let [now, line] = [0, ''];
  const out = { write: (text: string) => (line = text), columns, isTTY: true };
  const progress = new Progress(out, () => now);
  progress.of = files;
  progress.bytes = files * size;
  return {
    /** So many files, each taking so long. */
    read(count: number, ms: number, fresh = true): string {
      for (let i = 0; i < count; i++) {
        now += ms;
        progress.clear();
        progress.step(size, fresh);
        progress.show();
      }
      return line;
    },
  };
}

describe('the line of progress', () => {
  it('says how many are done, how fast, and about how long the rest takes', () => {
    const line = onTerminal(1000).read(100, 500);
    assert.match(line, /^\[=+ +\] 100 of 1000, 2\.0 files\/s, about 8 minutes left$/);
  });

  it('says no time before it can know one', () => {
    assert.match(onTerminal(1000).read(2, 500), /\] 2 of 1000$/);
  });

  it('does not take files that were in the case for the pace of those that are read', () => {
    const terminal = onTerminal(1000);
    assert.match(terminal.read(500, 1, false), /\] 500 of 1000$/);
    assert.match(terminal.read(100, 1000), /600 of 1000, 1\.0 files\/s, about 7 minutes left$/);
  });

  it('follows the pace of the last half minute', () => {
    const terminal = onTerminal(1000);
    terminal.read(100, 5000);
    assert.match(terminal.read(300, 100), /400 of 1000, 10 files\/s, about 60 seconds left$/);
  });

  it('tells large files in megabytes', () => {
    assert.match(
      onTerminal(1000, { size: 2_000_000 }).read(10, 10_000),
      /, 0\.20 MB\/s, about 2.8 hours left$/,
    );
  });

  it('fits on one line of a narrow terminal', () => {
    assert.equal(onTerminal(1000, { columns: 40 }).read(100, 500).length, 39);
  });

  it('is silent where the output goes to a file', () => {
    let said = '';
    const progress = new Progress({ write: (text) => (said += text) });
    progress.of = 10;
    progress.to(5);
    progress.show();
    assert.equal(said, '');
  });
});
