"""Finds the claims in articles with a trained model: the reference for other programs that use it.

Reads articles (JSON Lines with "id" and "text"), prints claim records.
"""

import argparse
import json
import sys
from pathlib import Path

import onnxruntime

from .data import read_jsonl
from .decoding import Decoder, records
from .export import OUTPUTS
from .tokenizer import Tokenizer


def network(path, threads=None):
    options = onnxruntime.SessionOptions()
    if threads:
        options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return lambda ids, mask, types: session.run(OUTPUTS, {"ids": ids, "mask": mask, "types": types})


def read_decoder(folder, threads=None):
    settings = json.loads((folder / "attribution.json").read_text(encoding="utf-8"))
    tokenizer = Tokenizer.read(folder / "vocab.txt")
    return Decoder(network(folder / "attribution.onnx", threads), settings, tokenizer)


def main():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train.predict", description=__doc__)
    parser.add_argument("articles", metavar="FILE")
    parser.add_argument("--model", type=Path, required=True, metavar="DIR")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--min-confidence", type=float, metavar="P", help="default: the model's own threshold")
    options = parser.parse_args()
    decoder = read_decoder(options.model, options.threads)
    least = options.min_confidence
    if least is None:
        least = decoder.settings.get("min_confidence", 0.0)
    for article in read_jsonl(options.articles):
        words, claims = decoder.claims(article["text"])
        for record in records(article["id"], article["text"], words, claims, least):
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
