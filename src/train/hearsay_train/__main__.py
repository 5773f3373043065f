"""Trains the attribution model and writes it, quantized, with its settings beside it.

A large teacher learns from the annotated articles first, then also from those that are annotated by our contract; the model that is
shipped learns from all of them and from what the teacher says of them and of articles without annotations. Whatever has been finished
in the folder --out is not done again, and what was interrupted goes on from its last checkpoint.

With --shipped, a network that has been shipped learns on, and is its own teacher: it keeps to what it says of text where no annotation
tells otherwise (Furlanello et al. 2018, Born-Again Neural Networks). It needs no encoders and nothing that training left behind.
"""

import argparse
import copy
import itertools
import logging
import os
import random
from pathlib import Path

import numpy as np
import torch

from . import contract, contrast, data, encoder, evaluate, model, precision, pretrained, shipped, training
from .decoding import Decoder
from .distilling import TEACHER_WINDOW, Lessons, TeacherReader
from .finish import finish
from .apart import Apart
from .names import Names
from .predict import StudentReader
from .tokenizer import Tokenizer
from .training import Course, train
from .windows import OWN, REACH, WINDOW, encode, fill, grid, units_of

LOG = logging.getLogger("hearsay_train")


def parse_arguments():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train", description=__doc__)
    for part in ("train", "dev"):
        parser.add_argument(f"--{part}-articles", required=True, metavar="FILE")
        parser.add_argument(f"--{part}-claims", required=True, metavar="FILE")
    parser.add_argument(
        "--contract",
        action="append",
        default=[],
        type=Path,
        metavar="DIR",
        help="articles annotated by our contract (contract.py)",
    )
    parser.add_argument(
        "--contract-dev", action="append", default=[], type=Path, metavar="DIR", help="such articles to calibrate with"
    )
    parser.add_argument(
        "--unannotated", action="append", default=[], metavar="FILE", help="articles that only the teacher marks"
    )
    parser.add_argument(
        "--apart",
        action="append",
        default=[],
        metavar="FILE",
        help="what else is annotated of any of these articles (apart.py)",
    )
    parser.add_argument("--apart-dev", action="append", default=[], metavar="FILE", help="such annotation to calibrate with")
    parser.add_argument("--unannotated-most", type=int, metavar="N", help="of them only so many")
    parser.add_argument("--teacher-encoder", type=Path, metavar="DIR", help="what fetch_encoder.py wrote")
    parser.add_argument("--encoder", type=Path, metavar="DIR", help="the student's, likewise")
    parser.add_argument(
        "--shipped",
        type=Path,
        metavar="DIR",
        help="learn on from this network (attribution.onnx with its settings), without teacher and encoders, and end halfway",
    )
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")
    parser.add_argument("--teacher-epochs", type=float, default=3)
    parser.add_argument("--contract-epochs", type=float, default=1, help="of the teacher, with the articles of --contract")
    parser.add_argument("--contract-rate", type=float, default=5e-5, help="as --teacher-rate, in those epochs")
    parser.add_argument("--epochs", type=float, default=8, help="of the student")
    parser.add_argument(
        "--student",
        type=Path,
        metavar="FILE",
        help="begin with this student's weights (student.pt of a run before), and end halfway between these and what is learned",
    )
    parser.add_argument("--layers", type=int, default=6, help="of the student")
    parser.add_argument("--inner", type=int, default=1024, help="inner units of each of the student's layers")
    parser.add_argument("--rate", type=float, default=6e-4, help="highest learning rate of the student's last layer")
    parser.add_argument("--batch", type=int, default=2048, metavar="PIECES")
    parser.add_argument("--teacher-rate", type=float, default=1e-4, help="highest learning rate of the teacher's last layer")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not options.shipped and not (options.teacher_encoder and options.encoder):
        parser.error("either --shipped, or --teacher-encoder and --encoder")
    return options


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


def contracted(reader, settings, whole, tokenizer, options):
    """More to learn from: articles annotated by our contract, and those made up for it. reader, settings: of the network that tells what
    else is in them; whole: articles annotated so apart"""
    own = read_contracted(options.contract, tokenizer) + whole
    decoder = Decoder(reader, settings, tokenizer)
    own = [contract.with_others(each.document, claims) for each, claims in evaluated(decoder, own)]
    chance = random.Random(options.seed)
    return own, contrast.articles(contrast.MADE_UP, chance, Names(chance), tokenizer)


def read_contracted(folders, tokenizer):
    return [document for folder in folders for document in contract.read(folder, tokenizer)]


def evaluated(decoder, documents):
    looked = evaluate.look(decoder, documents)
    return zip(looked, evaluate.outer(evaluate.decode(decoder, looked)))


def student_of(teacher, documents, tokenizer, options):
    """A smaller network with another encoder, which scores links and sequences as the teacher does."""
    whole = pretrained.read(options.encoder)
    samples = []
    for document in documents[::16]:
        units = units_of(document.words)
        ids, types, _ = encode(document.words, units[: fill(units, 0, TEACHER_WINDOW)], tokenizer)
        samples.append([torch.from_numpy(part) for part in grid(ids, types, tokenizer, TEACHER_WINDOW)])
    net = model.Model(encoder.student_of(whole, options.layers, options.inner, REACH, samples))
    tables = {name: value for name, value in teacher.state_dict().items() if "." not in name or "crf" in name}
    net.load_state_dict(tables, strict=False)
    if options.student:
        net.load_state_dict(torch.load(options.student))
    return net


def taught(documents, unannotated, tokenizer, options):
    """(the small network that is to learn, all annotated articles, what a teacher says of them and of the others)"""
    teacher = teacher_of(documents, tokenizer, options)
    torch.set_num_threads(os.cpu_count())
    reader = TeacherReader(teacher, tokenizer)
    own, made_up = contracted(reader, teacher.settings(), unannotated.annotated(), tokenizer, options)
    documents = documents + contract.OFTEN * own + made_up
    course = Course(
        options.contract_epochs,
        options.contract_rate,
        TEACHER_WINDOW,
        TEACHER_WINDOW,
        batch=options.batch,
        seed=options.seed,
        falling=0.9,
    )
    train(teacher, documents, tokenizer, course, options.out, "teacher-contract")
    return student_of(teacher, documents, tokenizer, options), documents, lessons_by(teacher, reader, documents, unannotated, options)


def self_taught(documents, unannotated, tokenizer, options):
    """The same, where the small network is one that has been shipped, and its own teacher."""
    net = shipped.read(options.shipped).eval()
    settings = net.settings() | {"window": OWN, "margin": REACH * len(net.encoder.layers), "block": REACH}

    def run(*window):
        with torch.no_grad(), precision.autocast("cpu"):
            return [part.float().numpy() for part in net(*map(torch.from_numpy, window))]

    reader = StudentReader(run, settings, tokenizer)
    own, made_up = contracted(reader, settings, unannotated.annotated(), tokenizer, options)
    documents = documents + contract.OFTEN * own + made_up
    return net, documents, lessons_by(net, reader, documents, unannotated, options)


def lessons_by(teacher, reader, documents, unannotated, options):
    lessons = Lessons(options.out / "lessons.rows", [teacher.emitted, teacher.linker.out_features])
    torch.set_num_threads(os.cpu_count())
    teacher.eval()
    for articles in (documents, unannotated):
        lessons.add(articles, reader)
    LOG.info("the teacher has read the articles")
    return lessons


def main():
    options = parse_arguments()
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    LOG.setLevel(logging.INFO)
    logging.getLogger().setLevel(logging.ERROR)
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    vocabulary = (options.shipped or options.encoder) / "vocab.txt"
    tokenizer = Tokenizer.read(vocabulary)
    documents = data.read_documents(options.train_articles, options.train_claims, tokenizer)
    learned, _ = data.set_aside(documents)
    apart = Apart(options.apart)
    learned = [apart.added_to(contract.judged(document)) for document in learned]
    unannotated = data.Unannotated(options.unannotated, tokenizer, options.unannotated_most, apart)
    net, learned, lessons = (self_taught if options.shipped else taught)(learned, unannotated, tokenizer, options)
    before = torch.load(options.student) if options.student else copy.deepcopy(net.state_dict()) if options.shipped else None
    course = Course(
        options.epochs,
        options.rate,
        WINDOW,
        REACH,
        batch=options.batch,
        portion=WINDOW,
        seed=options.seed,
        opening=tokenizer.sep,
        lessons=lessons,
        unannotated=unannotated,
    )
    train(net, learned, tokenizer, course, options.out, "student")
    if before:
        net.load_state_dict(training.halfway(before, net.state_dict()))
    dev = data.read_documents(options.dev_articles, options.dev_claims, tokenizer)
    apart_dev = Apart(options.apart_dev)
    contracted_dev = read_contracted(options.contract_dev, tokenizer)
    contracted_dev += apart_dev.annotated(unannotated.articles, tokenizer)
    known = apart_dev.documents(itertools.chain(documents, unannotated))
    finish(net, dev, contracted_dev, known, tokenizer, vocabulary, options.out)


if __name__ == "__main__":
    main()
