"""Export: a trained model as the three files that the program reads (`models/encoder-en/`).

    python export.py MODEL.pt FOLDER [--id encoder-en@1] [--calibration FILE.json]

`model.onnx` has 8-bit weights; `--float` keeps 32 bits. Prints the largest difference between the two on
a text, so that a bad quantisation is seen.
"""

from __future__ import annotations

import argparse
import base64
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from corpora import LABELS, RELATIONS
from encoder import PAIR_SIZE
from model import SLICES, Reader
from pairs import ALLOWED, HEAD_TYPES, MAX_WORDS, TAILS
from windows import MARGIN, WINDOW

HERE = Path(__file__).resolve().parent
INPUTS = ["input_ids", "attention_mask", "case_ids", "line_ids"]


def weights(t: torch.Tensor) -> str:
    return base64.b64encode(t.detach().numpy().astype("<f4").tobytes()).decode("ascii")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("folder")
    parser.add_argument("--id", default="encoder-en@1")
    parser.add_argument("--vocab", default=str(HERE / "pretrained" / "vocab.txt"))
    parser.add_argument("--calibration")
    parser.add_argument("--float", action="store_true")
    args = parser.parse_args()
    folder = Path(args.folder)
    folder.mkdir(parents=True, exist_ok=True)
    reader = Reader(None)
    reader.load_state_dict(torch.load(args.model, weights_only=True))
    reader.eval()
    example = tuple(torch.ones((2, 16), dtype=torch.long) for _ in INPUTS)
    axes = {name: {0: "batch", 1: "pieces"} for name in [*INPUTS, "tags", "pairs"]}
    with tempfile.TemporaryDirectory() as scratch:
        plain = f"{scratch}/plain.onnx"
        torch.onnx.export(reader.encoder, example, plain, input_names=INPUTS, output_names=["tags", "pairs"],
                          dynamic_axes=axes, opset_version=17)  # fmt: skip
        if args.float:
            shutil.copy(plain, folder / "model.onnx")
        else:
            prepared = f"{scratch}/prepared.onnx"
            quant_pre_process(plain, prepared, skip_symbolic_shape=True)
            # the last layers decide the labels and are small: they keep 32 bits
            keep = [n.name for n in onnx.load(prepared).graph.node if n.name.startswith(("/tags", "/pairs"))]
            quantize_dynamic(prepared, folder / "model.onnx", weight_type=QuantType.QInt8, per_channel=True, nodes_to_exclude=keep)
        ids = torch.randint(1000, 20000, (2, 100))
        ones, zeros = torch.ones_like(ids), torch.zeros_like(ids)
        feed = dict(zip(INPUTS, (x.numpy() for x in (ids, ones, zeros, zeros))))
        a = onnxruntime.InferenceSession(plain).run(None, feed)[0]
        b = onnxruntime.InferenceSession(folder / "model.onnx").run(None, feed)[0]
        print(f"largest difference of a logit: {np.abs(a - b).max():.3f}; same label: {(a.argmax(-1) == b.argmax(-1)).mean():.4f}")
    net = [layer for layer in reader.pairnet.net if isinstance(layer, torch.nn.Linear)]
    model = {
        "id": args.id,
        "window": WINDOW,
        "margin": MARGIN,
        "heads": [{"name": h, "labels": LABELS[h], "from": a, "to": b, "transitions": None} for h, (a, b) in SLICES.items()],
        "relations": {
            "size": PAIR_SIZE,
            "types": list(RELATIONS),
            "pairs": [{"head": h, "tail": t, "relations": list(r)} for (h, t), r in ALLOWED.items()],
            "tailTypes": list(TAILS),
            "headTypes": list(HEAD_TYPES),
            "layers": [{"in": x.in_features, "out": x.out_features, "w": weights(x.weight), "b": weights(x.bias)} for x in net],
            "maxWords": MAX_WORDS,
        },
        "calibration": json.loads(Path(args.calibration).read_text()) if args.calibration else None,
    }
    (folder / "model.json").write_text(json.dumps(model) + "\n", encoding="utf-8")
    shutil.copy(args.vocab, folder / "vocab.txt")
    for file in sorted(folder.iterdir()):
        print(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
