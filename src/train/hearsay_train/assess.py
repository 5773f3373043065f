"""How good and how steady a trained network is: figures on annotated articles, those set aside from the training ones too.

The network is a teacher's weights (teacher.pt, or teacher.progress.pt of a run under way) or a folder with a finished model.
"""

import argparse
import collections
import itertools
import json
import re
import sys
from pathlib import Path

import torch

from . import contract, data, evaluate, model, pretrained
from .apart import Apart
from .calibrate import calibrate
from .decoding import Decoder, records
from .distilling import TeacherReader
from .predict import read_decoder
from .tokenizer import Tokenizer

HEADLINE = "Questions remain over the week's events"


def teacher_decoder(weights, encoder):
    """weights: of a finished teacher, or the progress of one whose averaged weights are taken"""
    state = torch.load(weights, weights_only=False)
    net = model.Model(pretrained.read(encoder))
    net.load_state_dict(state.get("average", state))
    tokenizer = Tokenizer.read(encoder / "vocab.txt")
    return Decoder(TeacherReader(net, tokenizer), net.settings(), tokenizer)


def rotated(text):
    """The first paragraph at the end."""
    parts = re.split(r"(\n+)", text.strip())
    return text if len(parts) < 5 else "".join(parts[2:]) + parts[1] + parts[0]


VARIANTS = {
    "headline": lambda text: f"{HEADLINE}\n\n{text}",
    "byline": lambda text: f"Staff report\n\n{text}",
    "order": rotated,
}


def words_of(decoder, texts, least):
    """The claims of texts, by their words."""
    found = collections.Counter()
    for number, text in enumerate(texts):
        for record in records(str(number), text, *decoder.claims(text), least):
            found[(number, *((record[role] or {}).get("text", "") for role in ("source", "cue", "content")))] += 1
    return found


def steadiness(decoder, texts, least=0.0):
    """The share of claims that stay when a text changes in ways that change nothing said: F1 of the two sets of claims."""
    base, result = words_of(decoder, texts, least), {}
    for name, make in VARIANTS.items():
        other = words_of(decoder, [make(text) for text in texts], least)
        both = sum((base & other).values())
        result[name] = round(2 * both / max(1, sum(base.values()) + sum(other.values())), 4)
    return result


def main():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train.assess", description=__doc__)
    parser.add_argument("network", type=Path)
    parser.add_argument("--encoder", type=Path, metavar="DIR", help="of a teacher: what fetch_encoder.py wrote")
    parser.add_argument("--articles", metavar="FILE")
    parser.add_argument("--claims", metavar="FILE")
    parser.add_argument("--contract", type=Path, metavar="DIR", help="instead: articles annotated by our contract, both levels")
    parser.add_argument(
        "--apart",
        metavar="FILE",
        help="instead: what is annotated apart (apart.py) of --articles (with --claims) and --unannotated",
    )
    parser.add_argument("--unannotated", action="append", default=[], metavar="FILE")
    parser.add_argument("--aside", action="store_true", help="only those articles that training sets aside")
    parser.add_argument("--only", type=int, metavar="N", help="the first N articles")
    parser.add_argument("--steady", type=int, metavar="N", help="measures steadiness on the first N articles")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--write", type=Path, metavar="FILE", help="writes the claim records of the outer level")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    if options.network.is_dir():
        decoder = read_decoder(options.network, options.threads)
    else:
        decoder = teacher_decoder(options.network, options.encoder)
    if options.apart:
        documents = data.read_documents(options.articles, options.claims, decoder.tokenizer) if options.articles else []
        apart, unannotated = Apart([options.apart]), data.Unannotated(options.unannotated, decoder.tokenizer)
        documents = apart.documents(itertools.chain(documents, unannotated))
        whole = list(apart.annotated(unannotated.articles, decoder.tokenizer))
    elif options.contract:
        documents = contract.read(options.contract, decoder.tokenizer)
    else:
        documents = data.read_documents(options.articles, options.claims, decoder.tokenizer)
    if options.aside:
        documents = data.set_aside(documents)[1]
    documents = documents[: options.only]
    looked = evaluate.look(decoder, documents)
    decoded = evaluate.decode(decoder, looked)
    if not options.contract:
        decoded = evaluate.outer(decoded)
    if options.apart:
        report = evaluate.apart(looked, evaluate.decode(decoder, looked))
        least = decoder.settings["contract"]["min_confidence"]
        looked = evaluate.look(decoder, whole)
        kept = [[claim for claim in claims if claim.contract >= least] for claims in evaluate.decode(decoder, looked)]
        report |= {"whole_articles": len(whole), **evaluate.whole(looked, kept)}
        print(json.dumps({"articles": len(documents), **{name: round(value, 4) for name, value in report.items()}}))
        return
    inner = evaluate.nested(looked, decoded) if options.contract else {}
    report = {"articles": len(documents), **evaluate.figures(looked, decoded), **inner, **calibrate(looked, decoded)[1]}
    print(json.dumps({name: round(value, 4) for name, value in report.items()}))
    if options.write:
        with open(options.write, "w", encoding="utf-8") as out:
            for each, claims in zip(looked, decoded):
                for record in records(each.document.name, each.document.text, each.document.words, claims):
                    out.write(json.dumps(record, ensure_ascii=False) + "\n")
    if options.steady:
        print(json.dumps(steadiness(decoder, [document.text for document in documents[: options.steady]])))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
