"""Writes what the model makes of a few texts, step by step, for tests of other programs that use it."""

import argparse
import json
from pathlib import Path

from .data import read_jsonl
from .decoding import records
from .labels import LABELS
from .predict import read_decoder
from .windows import slices, stream_of


def steps(decoder, name, text):
    words = decoder.tokenizer.words(text)
    settings, count = decoder.settings, len(LABELS)
    stream = stream_of(words, decoder.tokenizer)
    emissions, vectors = decoder.reader(words)
    claims = decoder.decode(words, emissions, vectors)
    pieces = list(decoder.tokenizer.ids)
    levels = [(emissions[:, :count], decoder.tables), (emissions[:, count : 2 * count], decoder.inner_tables)]
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
                "inner": LABELS[int(inner)],
            }
            for word, label, inner in zip(words, *(emitted.argmax(1) for emitted, _ in levels))
        ],
        "stream": {"ids": stream.ids, "types": stream.types, "heads": stream.heads},
        "windows": [
            {"words": [first, last], "pieces": [begin, end]}
            for first, last, begin, end in slices(stream, settings["margin"], settings["window"])
        ],
        "spans": [
            {
                "level": level,
                "role": span.role,
                "words": [span.first, span.last],
                "lowest": round(span.lowest, 4),
                "mean": round(span.mean, 4),
            }
            for level, (emitted, tables) in enumerate(levels)
            for span in decoder.tag(words, emitted, tables)
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
