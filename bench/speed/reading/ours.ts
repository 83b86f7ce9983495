/** Ours: from the bytes of a file to the claims as they go into a case, without the case. */
import { measureHere } from './figures.ts';

await measureHere(process.argv.slice(2), async () => {
  const { prepare } = await import('../../../src/app/prepare.ts');
  const { extractors } = await import('../../../src/extract/registry.ts');
  const secret = new Uint8Array(32);
  const { loadLearnedModel, SHIPPED_MODEL } = await import('../../../src/app/learned-model.ts');
  const loaded = await loadLearnedModel();
  const model = loaded.ok ? SHIPPED_MODEL : null;
  let n = 0;
  return {
    version: [...extractors.map(({ id }) => id), ...(loaded.ok ? [loaded.model.id] : [])].join(', '),
    read: async (text) => {
      const prepared = await prepare({
        type: 'new',
        bytes: Buffer.from(text),
        sha256: String(n++).padStart(64, '0'),
        file: 'a.txt',
        name: 'a.txt',
        language: 'eng',
        periods: [],
        secret,
        model,
      });
      if (prepared.type !== 'new') throw new Error('A text could not be read.');
      return prepared.reading.claims.length;
    },
  };
});
