"""Trains the attribution model and writes it, quantized, with its settings beside it."""

import argparse
import logging
import random
import time
from pathlib import Path

import numpy as np
import torch

from . import augment, batches, data, encoder, model, objective
from .finish import finish
from .tokenizer import Tokenizer

LOG = logging.getLogger("hearsay_train")


def parse_arguments():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train", description=__doc__)
    for part in ("train", "dev"):
        parser.add_argument(f"--{part}-articles", required=True, metavar="FILE")
        parser.add_argument(f"--{part}-claims", required=True, metavar="FILE")
    parser.add_argument("--encoder", required=True, type=Path, metavar="DIR", help="what fetch_encoder.py wrote")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--batch", type=int, default=2048, metavar="PIECES")
    parser.add_argument("--rate", type=float, default=2e-4, help="highest learning rate of the encoder's last layer")
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--decay", type=float, default=0.9, help="learning rate of a layer relative to the one above")
    parser.add_argument("--link-weight", type=float, default=0.2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=Path, metavar="FILE", help="weights to go on from (weights.pt of a former run)")
    parser.add_argument("--steps", type=int, help="so many steps, whatever the epochs")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="end after so long, if not done earlier")
    return parser.parse_args()


def groups(net, options):
    """Parameters with their learning rates: less the nearer to the input. The word embeddings stay as they are."""
    net.encoder.words.weight.requires_grad = False
    layers = [net.encoder.layers[i] for i in reversed(range(len(net.encoder.layers)))]
    parts = [(options.rate * options.decay**i, layer) for i, layer in enumerate(layers)]
    bottom = options.rate * options.decay ** len(layers)
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


def course(progress, warm=0.05):
    """The learning rate's course as training goes from 0 to 1: up in a straight line, then down to nothing."""
    return progress / warm if progress < warm else max(0.0, (1 - progress) / (1 - warm))


def epoch_of(documents, tokenizer, options, chance):
    """One epoch's batches: other windows and other variations each time."""
    varied = (augment.vary(document, tokenizer, chance) for document in documents)
    every = [window for document in varied for window in batches.windows(document, tokenizer, chance)]
    return batches.batched(every, options.batch, chance)


def train(net, documents, tokenizer, options):
    chance = random.Random(options.seed)
    batch_list = epoch_of(documents, tokenizer, options, chance)
    steps = options.steps or options.epochs * len(batch_list)  # epochs differ by a few batches
    optimizer = torch.optim.AdamW(groups(net, options), fused=True, weight_decay=0.01, betas=(0.9, 0.98))
    rates = [group["lr"] for group in optimizer.param_groups]
    net.train()
    begun, tagging, linking = time.time(), [], []
    for step in range(1, steps + 1):
        elapsed = time.time() - begun
        progress = max(step / (steps + 1), elapsed / (60 * options.minutes))
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * course(progress)
        if not batch_list:
            batch_list = epoch_of(documents, tokenizer, options, chance)
        batch = batches.collate(batch_list.pop(), tokenizer)
        loss, tag_loss, link = objective.loss_of(net, batch, options.link_weight)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        tagging.append(tag_loss)
        linking.append(link)
        if step % 50 == 0 or step == steps or progress >= 1:
            means = np.mean(tagging[-50:]), np.mean(linking[-50:])
            LOG.info("step %d of %d: tagging %.4f, linking %.4f, %.0f s", step, steps, *means, elapsed)
            torch.save(net.state_dict(), options.out / "weights.pt")
        if progress >= 1:
            break


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
    net = model.Model(encoder.from_onnx(options.encoder / "encoder.onnx"))
    if options.start:
        net.load_state_dict(torch.load(options.start))
    documents = data.read_documents(options.train_articles, options.train_claims, tokenizer)
    train(net, documents, tokenizer, options)
    dev = data.read_documents(options.dev_articles, options.dev_claims, tokenizer)
    finish(net, dev, tokenizer, options.encoder / "vocab.txt", options.out)


if __name__ == "__main__":
    main()
