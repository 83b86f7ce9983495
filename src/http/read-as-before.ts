/** Reading anew after a person's word: with the trained model where it read the text before, and only there. */
import { isModelId, loadLearnedModel } from '../app/learned-model.ts';
import type { ReadOptions } from '../app/read-source.ts';
import type { Case } from '../store/case.ts';

/** Without it the claims that the model proposed would go, with it a text read without would gain some. */
export async function readAsBefore(of: Case, source: string): Promise<ReadOptions> {
  const text = of.text(source);
  if (text === undefined || !of.readingState(text.id)?.extractors.some(isModelId)) return {};
  const loaded = await loadLearnedModel();
  return loaded.ok ? { model: loaded.model } : {};
}
