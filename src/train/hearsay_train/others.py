"""What a network finds in the articles annotated by our contract that their gold has not, in a file, so that training need not decode it.

    python -m hearsay_train.others --model DIR --contract DIR --apart FILE --unannotated FILE >others.jsonl
"""

import argparse
import json
import sys
from pathlib import Path

from . import contract, data, evaluate
from .apart import Apart
from .decoding import Claim, Span
from .predict import read_decoder


def written(document, claims):
    def edges(spans):
        return [[span.first, span.last] for span in spans]

    found = [
        {"source": edges([claim.source] if claim.source else []), "cue": edges([claim.cue]), "content": edges(claim.contents)}
        for claim in claims
    ]
    return json.dumps({"doc": document.name, "claims": found})


def read(path):
    """{article: its claims}"""

    def spans(claim, role):
        return [Span(role, first, last, 0, 0.0, 0.0) for first, last in claim[role]]

    return {
        line["doc"]: [
            Claim(spans(claim, "cue")[0], next(iter(spans(claim, "source")), None), spans(claim, "content"), 1.0, 1.0)
            for claim in line["claims"]
        ]
        for line in data.read_jsonl(path)
    }


def main():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train.others", description=__doc__)
    parser.add_argument("--model", required=True, type=Path, metavar="DIR")
    parser.add_argument("--contract", action="append", default=[], type=Path, metavar="DIR")
    parser.add_argument("--apart", action="append", default=[], metavar="FILE")
    parser.add_argument("--unannotated", action="append", default=[], metavar="FILE")
    options = parser.parse_args()
    decoder = read_decoder(options.model)
    whole = data.Unannotated(options.unannotated, decoder.tokenizer, apart=Apart(options.apart)).annotated()
    own = [document for folder in options.contract for document in contract.read(folder, decoder.tokenizer)] + whole
    looked = evaluate.look(decoder, own)
    for each, claims in zip(looked, evaluate.outer(evaluate.decode(decoder, looked))):
        sys.stdout.write(written(each.document, claims) + "\n")


if __name__ == "__main__":
    main()
