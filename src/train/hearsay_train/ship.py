"""Makes the files that are shipped of a student that gpu.py trained: its weights, in part those of the network that it went on from
(Wortsman et al. 2022, Robust Fine-Tuning of Zero-Shot Models), quantized and calibrated.

    python -m hearsay_train.ship --shipped DIR --student student-1.pt --dev-articles FILE --dev-claims FILE --out DIR ...
"""

import argparse
import itertools
import logging
from pathlib import Path

import torch

from . import contract, data, shipped
from .apart import Apart
from .finish import finish
from .tokenizer import Tokenizer
from .training import halfway


def between(net, weights, share):
    """The network with the share of these weights, and the rest its own. What they lack stays."""
    own = net.state_dict()
    net.load_state_dict(halfway(own, own | {name: value.float() for name, value in weights.items()}, share))
    return net


def main():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train.ship", description=__doc__)
    parser.add_argument("--shipped", required=True, type=Path, metavar="DIR")
    parser.add_argument("--student", required=True, type=Path, metavar="FILE")
    parser.add_argument("--share", type=float, default=0.5, help="of the student's weights")
    for part in ("train", "dev"):
        parser.add_argument(f"--{part}-articles", required=True, metavar="FILE")
        parser.add_argument(f"--{part}-claims", required=True, metavar="FILE")
    parser.add_argument("--contract-dev", action="append", default=[], type=Path, metavar="DIR")
    parser.add_argument("--unannotated", action="append", default=[], metavar="FILE")
    parser.add_argument("--apart-dev", action="append", default=[], metavar="FILE")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")
    options = parser.parse_args()
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    logging.getLogger("hearsay_train").setLevel(logging.INFO)
    options.out.mkdir(parents=True, exist_ok=True)
    vocabulary = options.shipped / "vocab.txt"
    tokenizer = Tokenizer.read(vocabulary)
    net = between(shipped.read(options.shipped), torch.load(options.student), options.share).eval()
    apart = Apart(options.apart_dev)
    unannotated = data.Unannotated(options.unannotated, tokenizer)
    contracted = [document for folder in options.contract_dev for document in contract.read(folder, tokenizer)]
    contracted += apart.annotated(unannotated.articles, tokenizer)
    train = data.read_documents(options.train_articles, options.train_claims, tokenizer)
    dev = data.read_documents(options.dev_articles, options.dev_claims, tokenizer)
    known = apart.documents(itertools.chain(train, unannotated))
    finish(net, dev, contracted, known, tokenizer, vocabulary, options.out)


if __name__ == "__main__":
    main()
