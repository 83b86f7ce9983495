/** Perceptron: layers of weights with ReLU between them, as small as the scoring of pairs needs it. */
import type { LayerDescription } from './description.ts';

export interface Layer {
  /** Row by row for each output. */
  readonly w: Float32Array;
  readonly b: Float32Array;
  readonly in: number;
  readonly out: number;
}

/** Throws one sentence where the numbers are not as many as the layer says. */
export function layerOf({ w, b, in: size, out }: LayerDescription): Layer {
  const layer = { w: floats(w), b: floats(b), in: size, out };
  if (layer.w.length !== size * out || layer.b.length !== out)
    throw new Error(`A layer of the model has ${layer.w.length} weights where ${size * out} are needed.`);
  return layer;
}

function floats(base64: string): Float32Array {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getFloat32(i * 4, true));
}

/** What the last layer gives, before any squashing. */
export function perceive(layers: readonly Layer[], input: Float32Array): Float32Array {
  let values = input;
  layers.forEach(({ w, b, in: size, out }, i) => {
    const next = new Float32Array(out);
    for (let o = 0; o < out; o++) {
      let sum = b[o]!;
      const row = o * size;
      for (let j = 0; j < size; j++) sum += w[row + j]! * values[j]!;
      next[o] = i < layers.length - 1 && sum < 0 ? 0 : sum;
    }
    values = next;
  });
  return values;
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
