// Compiles src/ to dist/: one clean folder, so that no file of an older build lingers.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { buildWeb } from './build-web.mjs';

rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await buildWeb();
process.exit(status ?? 1);
