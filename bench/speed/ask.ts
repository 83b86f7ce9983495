/** Ask: the command line in a process of its own that says at its end what it took, as one line of JSON on stderr. */
import { writeSync } from 'node:fs';
import { main } from '../../src/cli/main.ts';

const started = performance.now();
await main(process.argv.slice(2));
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
writeSync(
  2,
  `\n${JSON.stringify({
    inside: performance.now() - started,
    processor: (userCPUTime + systemCPUTime) / 1000,
    megabytes: maxRSS / 1024,
  })}\n`,
);
