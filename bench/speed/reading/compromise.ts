/** compromise: sentences, words with their tags, and the people, places and organizations that it finds. */
import { peer, peerVersion } from '../peers.ts';
import { measureHere } from './figures.ts';

interface View {
  readonly json: () => readonly unknown[];
  readonly topics: () => View;
}

await measureHere(process.argv.slice(2), async () => {
  const loaded = await peer<{ readonly default?: (text: string) => View }>('compromise');
  const nlp = loaded.default ?? (loaded as unknown as (text: string) => View);
  return { version: peerVersion('compromise'), read: (text) => nlp(text).topics().json().length };
});
