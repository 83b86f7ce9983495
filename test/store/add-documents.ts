/**
 * A process of its own for `processes.test.ts`: opens a case and adds documents one after another,
 * printing the path of each once it is acknowledged. Arguments: folder, name, how many.
 */
import { writeSync } from 'node:fs';
import { openCase } from '../../src/store/case.ts';
import { littleDocument } from './support.ts';

const [, , dir = '', name = '', many = '0'] = process.argv;
const theCase = openCase(dir, { create: true });
for (let i = 0; i < Number(many); i++) {
  const path = `${name}-${i}.txt`;
  theCase.addDocument(
    littleDocument(
      theCase,
      path,
      `Anna Orlov headed the Quay ${name.toUpperCase()}${i} in 1925. `.repeat(20),
    ),
  );
  writeSync(1, `${path}\n`);
}
theCase.close();
