"""Writes what the model makes of a few texts, step by step, for tests of other programs that use it."""

import argparse
import json
from pathlib import Path

from .data import read_jsonl
from .decoding import records
from .labels import LABELS
from .predict import read_decoder
from .windows import encode, overlapping, units_of


def steps(decoder, name, text):
    words = decoder.tokenizer.words(text)
    units = units_of(words)
    windows = []
    for first, last, (own_first, own_last) in overlapping(units):
        ids, types, heads = encode(words, units[first:last], decoder.tokenizer)
        windows.append({
            "words": [units[first].first, units[last - 1].last],
            "own_words": [units[own_first].first, units[own_last - 1].last],
            "ids": ids,
            "types": types,
            "heads": heads,
        })  # fmt: skip
    emissions, _ = decoder.look(words)
    _, claims = decoder.claims(text)
    spans = decoder.tag(words, emissions)
    pieces = list(decoder.tokenizer.ids)
    return {
        "id": name,
        "text": text,
        "words": [
            {
                "span": [word.start, word.end],
                "paragraph": word.paragraph,
                "case": word.case,
                "pieces": [pieces[i] for i in word.pieces],
                "label": LABELS[int(label)],
            }
            for word, label in zip(words, emissions.argmax(1))
        ],
        "windows": windows,
        "spans": [
            {"role": span.role, "words": [span.first, span.last], "lowest": round(span.lowest, 4), "mean": round(span.mean, 4)}
            for span in spans
        ],
        "claims": records(name, text, words, claims),
    }


def main():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train.reference", description=__doc__)
    parser.add_argument("articles", metavar="FILE")
    parser.add_argument("--model", type=Path, required=True, metavar="DIR")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    options = parser.parse_args()
    decoder = read_decoder(options.model, threads=1)
    options.out.mkdir(parents=True, exist_ok=True)
    for article in read_jsonl(options.articles):
        result = steps(decoder, article["id"], article["text"])
        path = options.out / f"{article['id']}.json"
        path.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
