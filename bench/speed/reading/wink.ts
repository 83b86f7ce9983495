/** wink-nlp with all its annotations, and the entities that it finds. */
import { createRequire } from 'node:module';
import { measureHere } from './figures.ts';

await measureHere(process.argv.slice(2), async () => {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model);
  const { version } = createRequire(import.meta.url)('wink-nlp/package.json') as { version: string };
  return { version, read: (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length };
});
