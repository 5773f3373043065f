"""Trains the attribution model and writes it, quantized, with its settings beside it.

A large teacher learns from the annotated articles first; the model that is shipped learns from them and from the teacher. Whatever
has been finished in the folder --out is not done again, and what was interrupted goes on from its last checkpoint.
"""

import argparse
import logging
import random
from pathlib import Path

import numpy as np
import torch

from . import data, model, pretrained
from .distilling import TEACHER_WINDOW
from .tokenizer import Tokenizer
from .training import Course, train

LOG = logging.getLogger("hearsay_train")


def parse_arguments():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train", description=__doc__)
    for part in ("train", "dev"):
        parser.add_argument(f"--{part}-articles", required=True, metavar="FILE")
        parser.add_argument(f"--{part}-claims", required=True, metavar="FILE")
    parser.add_argument("--teacher-encoder", required=True, type=Path, metavar="DIR", help="what fetch_encoder.py wrote")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")
    parser.add_argument("--teacher-epochs", type=float, default=3)
    parser.add_argument("--batch", type=int, default=2048, metavar="PIECES")
    parser.add_argument("--teacher-rate", type=float, default=1e-4, help="highest learning rate of the teacher's last layer")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def teacher_of(documents, tokenizer, options):
    """A network with all of the encoder's layers, each attending to its whole window."""
    net = model.Model(pretrained.read(options.teacher_encoder))
    course = Course(
        options.teacher_epochs,
        options.teacher_rate,
        TEACHER_WINDOW,
        TEACHER_WINDOW,
        batch=options.batch,
        seed=options.seed,
    )
    train(net, documents, tokenizer, course, options.out, "teacher")
    return net


def main():
    options = parse_arguments()
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    LOG.setLevel(logging.INFO)
    logging.getLogger().setLevel(logging.ERROR)
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.read(options.teacher_encoder / "vocab.txt")
    documents = data.read_documents(options.train_articles, options.train_claims, tokenizer)
    learned, _ = data.set_aside(documents)
    teacher_of(learned, tokenizer, options)


if __name__ == "__main__":
    main()
