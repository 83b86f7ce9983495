#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that a wrong Node gets a sentence and not a crash.
const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  console.error(
    `apparatus needs Node 22 or newer; this is Node ${process.versions.node}. In a checkout, start it with "npx apparatus", which brings its own Node.`,
  );
  process.exit(2);
}
import('../dist/cli/main.js').then(
  ({ main }) => main(process.argv.slice(2)),
  (error) => {
    if (error?.code === 'ERR_MODULE_NOT_FOUND' && String(error.message).includes('dist')) {
      console.error('apparatus is not built yet: run "npm run build" in its folder.');
    } else {
      console.error(`apparatus could not start: ${error?.message ?? error}`);
    }
    process.exit(2);
  },
);
