/**
 * OnnxFile: a model of a few nodes as the bytes of an ONNX file, so that tests need no file that nobody
 * can read. Field numbers are those of `onnx.proto3` (IR version 8, operators 17).
 */
export interface OnnxNode {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly output: string;
  /** Whole numbers by name. */
  readonly attributes?: Readonly<Record<string, number>>;
}

export interface OnnxTensor {
  readonly name: string;
  readonly dims: readonly number[];
  readonly values: Float32Array | BigInt64Array;
}

export interface OnnxValue {
  readonly name: string;
  readonly type: 'float' | 'int64';
  /** A name stands for a length that is not fixed. */
  readonly dims: readonly (number | string)[];
}

const TYPES = { float: 1, int64: 7 } as const;

export function onnxFile(graph: {
  readonly nodes: readonly OnnxNode[];
  readonly tensors: readonly OnnxTensor[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}): Uint8Array {
  const body = Buffer.concat([
    ...graph.nodes.map((each) => bytes(1, node(each))),
    text(2, 'tiny'),
    ...graph.tensors.map((each) => bytes(5, tensor(each))),
    ...graph.inputs.map((each) => bytes(11, value(each))),
    ...graph.outputs.map((each) => bytes(12, value(each))),
  ]);
  return Buffer.concat([number(1, 8), bytes(7, body), bytes(8, Buffer.concat([text(1, ''), number(2, 17)]))]);
}

function node({ type, inputs, output, attributes }: OnnxNode): Buffer {
  return Buffer.concat([
    ...inputs.map((input) => text(1, input)),
    text(2, output),
    text(3, output),
    text(4, type),
    ...Object.entries(attributes ?? {}).map(([name, whole]) =>
      bytes(5, Buffer.concat([text(1, name), number(3, whole), number(20, 2)])),
    ),
  ]);
}

function tensor({ name, dims, values }: OnnxTensor): Buffer {
  return Buffer.concat([
    ...dims.map((dim) => number(1, dim)),
    number(2, values instanceof Float32Array ? TYPES.float : TYPES.int64),
    text(8, name),
    bytes(9, Buffer.from(values.buffer, values.byteOffset, values.byteLength)),
  ]);
}

function value({ name, type, dims }: OnnxValue): Buffer {
  const shape = dims.map((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : text(2, dim)));
  const described = Buffer.concat([number(1, TYPES[type]), bytes(2, Buffer.concat(shape))]);
  return Buffer.concat([text(1, name), bytes(2, bytes(1, described))]);
}

function varint(whole: number): Buffer {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(whole));
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    out.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return Buffer.from(out);
}
const number = (field: number, whole: number): Buffer => Buffer.concat([varint(field << 3), varint(whole)]);
const bytes = (field: number, body: Uint8Array): Buffer =>
  Buffer.concat([varint((field << 3) | 2), varint(body.length), body]);
const text = (field: number, words: string): Buffer => bytes(field, Buffer.from(words));
