"""Trains a network on several cores, and goes on after an interruption.

Each core's process takes a few windows at a time, so that a core that other programs use slows only its own share. The network's
weights are in memory that all processes share; each has gradients of its own.
"""

import itertools
import logging
import multiprocessing
import os
import random
import signal
import time
from dataclasses import dataclass, field

import numpy as np
import torch

from . import batches, objective
from .augment import Variation
from .data import Unannotated
from .distilling import Lessons
from .names import Names

LOG = logging.getLogger("hearsay_train")
WEIGHTS = {
    "linking": 0.2, "inner": 1.0, "scheme": 0.5, "emissions": 1.0, "inner emissions": 0.6, "vectors": 0.1, "schemes": 0.02
}  # fmt: skip
AVERAGED = 5  # steps from one renewal of the averaged weights to the next
KEPT = 0.95  # of the averaged weights at each renewal
SAVED = 240  # seconds from one checkpoint to the next


@dataclass
class Course:
    """What one network is trained with.

    rate: the highest learning rate of the encoder's last layer; decay: that of a layer relative to the one above
    window, block: the most pieces of a window, and of a block of it
    batch: pieces of a step; portion: those that one process takes at a time
    falling: the share of the steps in which the learning rate falls
    opening: see windows.encode
    lessons: see objective.loss_of
    unannotated: more articles for the lessons; in each epoch so many times as many as there are annotated ones
    """

    epochs: float
    rate: float
    window: int
    block: int
    head_rate: float = 1e-3
    decay: float = 0.9
    batch: int = 2048
    portion: int = 512
    falling: float = 0.4
    cores: int = field(default_factory=os.cpu_count)
    seed: int = 1
    opening: int | None = None
    lessons: Lessons | None = None
    unannotated: Unannotated | None = None
    times: float = 3


def groups(net, course):
    """Parameters with their learning rates: less the nearer to the input. The word embeddings stay as they are."""
    net.encoder.words.weight.requires_grad = False
    layers = list(reversed(net.encoder.layers))
    result = [{"params": list(layer.parameters()), "lr": course.rate * course.decay**i} for i, layer in enumerate(layers)]
    below = list(net.encoder.norm.parameters())
    if net.encoder.positions:
        below += net.encoder.positions.parameters()
    if net.encoder.relative and not net.encoder.reach:
        below += net.encoder.relative.parameters()
    result.append({"params": below, "lr": course.rate * course.decay ** len(layers)})
    # What is new to the encoder: the casing channel, and distances in place of positions.
    fresh = list(net.encoder.types.parameters())
    if net.encoder.reach:
        fresh += net.encoder.relative.parameters()
    heads = [net.tagger, net.inner, net.scheme, net.linker]
    result.append({"params": fresh + [each for head in heads for each in head.parameters()], "lr": course.head_rate})
    tables = [*net.crf.parameters(), *net.inner_crf.parameters(), net.distance, net.paragraphs, net.between]
    tables += [net.no_source, net.nobody]
    result.append({"params": tables, "lr": 10 * course.head_rate, "weight_decay": 0.0})
    return result


def rate_at(progress, falling, warm=0.04):
    """The learning rate's course as training goes from 0 to 1: up in a straight line, level, and down to nothing at the end.

    Since it is level for long, a run can be made longer or shorter on the way.
    """
    return min(progress / warm, 1.0, max(0.0, (1 - progress) / falling))


class Epochs:
    """Batches without end: in each epoch other windows and other variations. Its state can be kept and taken up again."""

    def __init__(self, documents, tokenizer, course):
        self.documents, self.tokenizer, self.course = documents, tokenizer, course
        self.chance = random.Random(course.seed)
        self.begin()

    def begin(self):
        self.start, self.taken = self.chance.getstate(), 0
        variation = Variation(self.documents, self.tokenizer, self.chance, Names(self.chance))
        more = (
            self.course.unannotated.sample(int(self.course.times * len(self.documents)), self.chance)
            if self.course.unannotated
            else ()
        )
        varied = (variation.of(document) for document in itertools.chain(self.documents, more) if document.words)
        every = [
            window
            for document in varied
            for window in batches.windows(document, self.tokenizer, self.course.window, self.chance, self.course.opening)
        ]
        self.batches = batches.batched(every, self.course.batch, self.chance)

    def next(self):
        if self.taken == len(self.batches):
            self.begin()
        self.taken += 1
        return self.batches[self.taken - 1]

    def state(self):
        return {"start": self.start, "taken": self.taken}

    def take_up(self, state):
        self.chance.setstate(state["start"])
        self.begin()
        self.taken = state["taken"]


def portions(batch, size):
    """A batch, whose windows are about equally long, in parts of `size` pieces at most."""
    count = max(1, size // len(batch[0].ids))
    return [batch[i : i + count] for i in range(0, len(batch), count)]


class Crew:
    """The processes that reckon gradients."""

    def __init__(self, net, tokenizer, course):
        self.trained = [parameter for parameter in net.parameters() if parameter.requires_grad]
        net.share_memory()
        self.course = course
        context = multiprocessing.get_context("fork")
        self.tasks, self.done = context.Queue(), context.Queue()
        self.gradients = [[torch.zeros_like(each).share_memory_() for each in self.trained] for _ in range(course.cores)]
        self.processes = [
            context.Process(target=self.serve, args=(net, tokenizer, gradients), daemon=True) for gradients in self.gradients
        ]
        for process in self.processes:
            process.start()

    def serve(self, net, tokenizer, gradients):
        torch.set_num_threads(1)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        for parameter, gradient in zip(self.trained, gradients):
            parameter.grad = gradient
        while True:
            seed, windows, share = self.tasks.get()
            torch.manual_seed(seed)
            batch = batches.collate(windows, tokenizer, self.course.block)
            lessons = self.course.lessons.of(windows) if self.course.lessons else None
            loss, parts = objective.loss_of(net, batch, WEIGHTS, lessons)
            (loss * share).backward()
            self.done.put((share, {name: part.item() for name, part in parts.items()}))

    def learn(self, step, batch):
        """Sets the gradients of the network's parameters to those of the batch, and returns the parts of its loss."""
        shares = portions(batch, self.course.portion)
        words = sum(len(window.heads) for window in batch)
        for number, windows in enumerate(shares):
            self.tasks.put((step * 1000 + number, windows, sum(len(window.heads) for window in windows) / words))
        parts = {}
        for _ in shares:
            share, found = self.answer()
            for name, value in found.items():
                parts[name] = parts.get(name, 0.0) + share * value
        for i, parameter in enumerate(self.trained):
            parameter.grad = self.gradients[0][i]
            for others in self.gradients[1:]:
                parameter.grad += others[i]
                others[i].zero_()
        return parts

    def answer(self):
        while True:
            try:
                return self.done.get(timeout=60)
            except Exception:
                if not all(process.is_alive() for process in self.processes):
                    raise SystemExit("hearsay_train: one of its processes has ended") from None

    def end(self):
        for process in self.processes:
            process.terminate()


def keep(path, content):
    """Writes a file so that it is there whole or as it was."""
    beside = path.with_name(path.name + ".new")
    torch.save(content, beside)
    os.replace(beside, path)


def halfway(before, after, share=0.5):
    """The mean of the weights from which training went on and of those it came to, which is steadier on other text than either
    (Wortsman et al. 2022, Robust Fine-Tuning of Zero-Shot Models). share: of the latter"""
    return {key: torch.lerp(before[key], value, share) if value.is_floating_point() else value for key, value in after.items()}


def renewed(done):
    """The share of the averaged weights that are the network's own after so many steps: more in the beginning, when it changes fast."""
    return 1 - min(KEPT, done / (done + 10 * AVERAGED))


def train(net, documents, tokenizer, course, folder, name):
    """Trains the network, which is its average over the last steps in the end. Its weights are written to NAME.pt, its progress on
    the way to NAME.progress.pt, from which it goes on if it was interrupted."""
    whole, progress = folder / f"{name}.pt", folder / f"{name}.progress.pt"
    if whole.exists():
        net.load_state_dict(torch.load(whole))
        return
    torch.set_num_threads(1)
    epochs = Epochs(documents, tokenizer, course)
    steps = round(course.epochs * len(epochs.batches))  # epochs differ by a few batches
    optimizer = torch.optim.AdamW(groups(net, course), fused=True, weight_decay=0.01, betas=(0.9, 0.98))
    rates = [group["lr"] for group in optimizer.param_groups]
    done = 0
    average = {key: value.clone() for key, value in net.state_dict().items()}
    if progress.exists():
        state = torch.load(progress, weights_only=False)
        net.load_state_dict(state["net"])
        optimizer.load_state_dict(state["optimizer"])
        average, done = state["average"], state["done"]
        epochs.take_up(state["epochs"])
        LOG.info("%s goes on after step %d", name, done)
        del state
    net.train()
    crew = Crew(net, tokenizer, course)
    torch.set_num_threads(course.cores)

    def save():
        keep(progress, {
            "net": net.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "done": done, "epochs": epochs.state()
        })  # fmt: skip

    def stop(*_):
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    begun = saved = time.time()
    first, seen = done, []
    while done < steps:
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * rate_at((done + 1) / (steps + 1), course.falling)
        try:
            seen.append(crew.learn(done, epochs.next()))
        except KeyboardInterrupt:
            # The weights are as they were before this step.
            crew.end()
            epochs.taken -= 1
            save()
            signal.signal(signal.SIGTERM, before)
            raise
        torch.nn.utils.clip_grad_norm_(crew.trained, 1.0)
        optimizer.step()
        for parameter in crew.trained:
            parameter.grad.zero_()
        done += 1
        if done % AVERAGED == 0:
            with torch.no_grad():
                for key, value in net.state_dict().items():
                    average[key].lerp_(value, renewed(done))
        if done % 20 == 0 or done == steps:
            means = ", ".join(f"{part} {np.mean([each.get(part, 0) for each in seen[-20:]]):.4f}" for part in seen[-1])
            LOG.info("%s, step %d of %d: %s; %.1f s a step", name, done, steps, means, (time.time() - begun) / (done - first))
        if time.time() - saved > SAVED:
            save()
            saved = time.time()
    crew.end()
    signal.signal(signal.SIGTERM, before)
    net.load_state_dict(average)
    keep(whole, net.state_dict())
