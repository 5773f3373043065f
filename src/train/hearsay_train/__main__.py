"""Trains the attribution model and writes it, quantized, with its settings beside it.

A large teacher learns from the annotated articles first; the model that is shipped learns from them and from the teacher.
"""

import argparse
import logging
import random
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from . import augment, batches, data, encoder, model, objective
from .distilling import TEACHER_WINDOW, Lessons
from .finish import finish, samples
from .tokenizer import Tokenizer
from .windows import BLOCK, WINDOW

LOG = logging.getLogger("hearsay_train")


WEIGHTS = {"linking": 0.2, "emissions": 1.0, "vectors": 0.1, "hidden": 0.5}


def parse_arguments():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train", description=__doc__)
    for part in ("train", "dev"):
        parser.add_argument(f"--{part}-articles", required=True, metavar="FILE")
        parser.add_argument(f"--{part}-claims", required=True, metavar="FILE")
    parser.add_argument("--encoder", required=True, type=Path, metavar="DIR", help="what fetch_encoder.py wrote")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")
    parser.add_argument("--teacher", type=Path, metavar="FILE", help="weights of a teacher (teacher.pt of a former run)")
    parser.add_argument("--teacher-epochs", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=10, help="of the student")
    parser.add_argument("--layers", type=int, default=5, help="of the student")
    parser.add_argument("--inner", type=int, default=768, help="inner units of each of the student's layers")
    parser.add_argument("--batch", type=int, default=2048, metavar="PIECES")
    parser.add_argument("--teacher-rate", type=float, default=2e-4, help="highest learning rate of the teacher's last layer")
    parser.add_argument("--rate", type=float, default=6e-4, help="highest learning rate of the student's last layer")
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--decay", type=float, default=0.9, help="learning rate of a layer relative to the one above")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def groups(net, highest, options):
    """Parameters with their learning rates: less the nearer to the input. The word embeddings stay as they are.

    highest: of the encoder's last layer
    """
    net.encoder.words.weight.requires_grad = False
    layers = [net.encoder.layers[i] for i in reversed(range(len(net.encoder.layers)))]
    parts = [(highest * options.decay**i, layer) for i, layer in enumerate(layers)]
    bottom = highest * options.decay ** len(layers)
    result = []
    for rate, part in parts:
        result.append({"params": list(part.parameters()), "lr": rate})
    below = [*net.encoder.positions.parameters(), *net.encoder.norm.parameters()]
    result.append({"params": below, "lr": bottom})
    # The casing channel is new to the encoder.
    result.append({"params": list(net.encoder.types.parameters()), "lr": options.head_rate})
    result.append({"params": [*net.tagger.parameters(), *net.linker.parameters()], "lr": options.head_rate})
    tables = [*net.crf.parameters(), net.distance, net.paragraphs, net.between, net.no_source]
    result.append({"params": tables, "lr": 10 * options.head_rate, "weight_decay": 0.0})
    return result


def rate_at(progress, warm=0.05):
    """The learning rate's course as training goes from 0 to 1: up in a straight line, then down to nothing."""
    return progress / warm if progress < warm else max(0.0, (1 - progress) / (1 - warm))


def epoch_of(documents, tokenizer, options, limit, chance):
    """One epoch's batches: other windows and other variations each time."""
    varied = (augment.vary(document, tokenizer, chance) for document in documents)
    every = [window for document in varied for window in batches.windows(document, tokenizer, limit, chance)]
    return batches.batched(every, options.batch, chance)


@dataclass
class Course:
    """What one network is trained with.

    rate: the highest learning rate of the encoder's last layer
    window, block: the most pieces of a window and of a block of it
    lessons: see objective.loss_of
    """

    epochs: int
    rate: float
    window: int
    block: int
    lessons: Lessons | None = None


def train(net, documents, tokenizer, options, course, weights_file):
    chance = random.Random(options.seed)
    batch_list = epoch_of(documents, tokenizer, options, course.window, chance)
    steps = course.epochs * len(batch_list)  # epochs differ by a few batches
    optimizer = torch.optim.AdamW(groups(net, course.rate, options), fused=True, weight_decay=0.01, betas=(0.9, 0.98))
    rates = [group["lr"] for group in optimizer.param_groups]
    net.train()
    begun, seen = time.time(), []
    for step in range(1, steps + 1):
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * rate_at(step / (steps + 1))
        if not batch_list:
            batch_list = epoch_of(documents, tokenizer, options, course.window, chance)
        batch = batches.collate(batch_list.pop(), tokenizer, course.block)
        lessons = course.lessons.of(batch) if course.lessons else None
        loss, parts = objective.loss_of(net, batch, WEIGHTS, lessons)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        seen.append(parts)
        if step % 50 == 0 or step == steps:
            means = ", ".join(f"{name} {np.mean([each.get(name, 0) for each in seen[-50:]]):.4f}" for name in parts)
            LOG.info("step %d of %d: %s, %.0f s", step, steps, means, time.time() - begun)
            torch.save(net.state_dict(), weights_file)


def teacher_of(documents, tokenizer, options):
    """A network with all of the encoder's layers, each attending to its whole window."""
    net = model.Model(encoder.from_onnx(options.encoder / "encoder.onnx"))
    if options.teacher:
        net.load_state_dict(torch.load(options.teacher))
    else:
        course = Course(options.teacher_epochs, options.teacher_rate, TEACHER_WINDOW, TEACHER_WINDOW)
        train(net, documents, tokenizer, options, course, options.out / "teacher.pt")
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
    tokenizer = Tokenizer.read(options.encoder / "vocab.txt")
    documents = data.read_documents(options.train_articles, options.train_claims, tokenizer)
    net = teacher_of(documents, tokenizer, options)
    lessons = Lessons(net, documents, tokenizer)
    LOG.info("the teacher has read the articles")
    net.encoder = encoder.student_of(net.encoder, options.layers, options.inner, samples(documents[::16], tokenizer))
    course = Course(options.epochs, options.rate, WINDOW, BLOCK, lessons)
    train(net, documents, tokenizer, options, course, options.out / "weights.pt")
    dev = data.read_documents(options.dev_articles, options.dev_claims, tokenizer)
    finish(net, dev, tokenizer, options.encoder / "vocab.txt", options.out)


if __name__ == "__main__":
    main()
