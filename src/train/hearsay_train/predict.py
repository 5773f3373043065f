"""Finds the claims in articles with a trained model: the reference for other programs that use it.

Reads articles (JSON Lines with "id" and "text"), prints claim records.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime

from .data import read_jsonl
from .decoding import Decoder, records
from .export import OUTPUTS
from .tokenizer import Tokenizer
from .windows import grid, slices, stream_of


def network(path, threads=None):
    options = onnxruntime.SessionOptions()
    if threads:
        options.intra_op_num_threads = threads
    # As in extract: without VNNI a processor would add pairs of products in 16 bits, where they do not fit.
    options.add_session_config_entry("session.x64quantprecision", "1")
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return lambda ids, mask, types: session.run(OUTPUTS, {"ids": ids, "mask": mask, "types": types})


class StudentReader:
    """What a student says of each word of a text of any length: (emissions, links)."""

    def __init__(self, run, settings, tokenizer):
        self.run, self.settings, self.tokenizer = run, settings, tokenizer

    def __call__(self, words):
        stream, found = stream_of(words, self.tokenizer), []
        for first, last, begin, end in slices(stream, self.settings["margin"], self.settings["window"]):
            window = grid(stream.ids[begin:end], stream.types[begin:end], self.tokenizer, self.settings["block"], whole=True)
            places = np.array(stream.heads[first:last]) - begin
            found.append([part.reshape(-1, part.shape[-1])[places] for part in self.run(*window)])
        return [np.concatenate(parts) for parts in zip(*found)]


def read_decoder(folder, threads=None):
    settings = json.loads((folder / "attribution.json").read_text(encoding="utf-8"))
    tokenizer = Tokenizer.read(folder / "vocab.txt")
    return Decoder(StudentReader(network(folder / "attribution.onnx", threads), settings, tokenizer), settings, tokenizer)


def main():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train.predict", description=__doc__)
    parser.add_argument("articles", metavar="FILE")
    parser.add_argument("--model", type=Path, required=True, metavar="DIR")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--min-confidence", type=float, metavar="P", help="default: the model's own threshold")
    parser.add_argument(
        "--all-attributions", action="store_true", help="also what the corpus alone marks, and not our contract"
    )
    options = parser.parse_args()
    decoder = read_decoder(options.model, options.threads)
    least = options.min_confidence
    if least is None:
        chosen = decoder.settings if options.all_attributions else decoder.settings.get("contract", {})
        least = chosen.get("min_confidence", 0.0)
    for article in read_jsonl(options.articles):
        words, claims = decoder.claims(article["text"])
        for record in records(article["id"], article["text"], words, claims, least, not options.all_attributions):
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
