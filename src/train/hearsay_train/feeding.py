"""Batches for a GPU, which learns faster than one process can cut and vary texts: many processes, each with a share of the articles."""

import itertools
import multiprocessing
import pickle
import queue
import random
from dataclasses import dataclass, fields

import numpy as np
import torch

from . import batches
from .augment import Variation
from .distilling import rows_of, windows_of
from .names import Names
from .windows import pad

AT_ONCE = 64  # articles that a process cuts into batches together
READ = 32  # windows that a teacher reads together


@dataclass
class Share:
    """One process's articles, in the parts that the stages of training make use of."""

    annotated: list  # by the corpus
    own: list  # by our contract, and made up for it
    partly: list  # articles of which only something is annotated
    unannotated: list

    def every(self):
        """Those that a teacher reads, each once."""
        found = {}
        for document in itertools.chain(self.annotated, self.own, self.partly, self.unannotated):
            if document.words:
                found.setdefault(document.name, document)
        return found.values()


@dataclass
class Stage:
    """What batches are made of. often: how many times an epoch has what is annotated by our contract; more: so many times as many
    articles without annotations as there are others; seen: whether the batches say where a teacher has seen their words"""

    window: int
    block: int
    batch: int
    often: int = 0
    partly: bool = False
    more: float = 0
    seen: bool = False
    opening: int | None = None


def lots(share, stage, chance):
    """Articles of a share in random order, without end."""
    while True:
        chosen = share.annotated + stage.often * share.own + (share.partly if stage.partly else [])
        count = min(len(share.unannotated), int(stage.more * len(chosen)))
        chosen = chosen + chance.sample(share.unannotated, count)
        chance.shuffle(chosen)
        yield from (document for document in chosen if document.words)


def batches_of(share, stage, tokenizer, chance):
    """Batches of a share, without end, and the rows of what a teacher says of them (Lessons), if the stage wants them."""
    places, at = {}, 0
    for document in share.every():
        places[document.name] = at, len(document.words)
        at += len(document.words)
    variation = Variation(share.annotated + share.own, tokenizer, chance, Names(chance))
    articles = lots(share, stage, chance)
    while True:
        windows = [
            window
            for document in itertools.islice(articles, AT_ONCE)
            for window in batches.windows(variation.of(document), tokenizer, stage.window, chance, stage.opening)
        ]
        for batch in batches.batched(windows, stage.batch, chance):
            lessons = rows_of(batch, places) if stage.seen else None
            yield batches.collate(batch, tokenizer, stage.block), lessons


def plain(value):
    """Tensors as arrays, which processes can hand on by bytes."""
    if isinstance(value, torch.Tensor):
        return value.numpy()
    if isinstance(value, (batches.Batch, batches.Asked, batches.Judged)):
        return type(value), [plain(getattr(value, field.name)) for field in fields(value)]
    return [plain(each) for each in value] if isinstance(value, (list, tuple)) else value


def on_device(value, device):
    """What `plain` made plain, as tensors of a device."""
    if isinstance(value, np.ndarray):
        return torch.from_numpy(value).to(device, non_blocking=True)
    if isinstance(value, tuple):
        return value[0](*(on_device(each, device) for each in value[1]))
    return [on_device(each, device) for each in value] if isinstance(value, list) else value


@dataclass
class Reading:
    """Windows of articles for a teacher to read: what it says of the words at `places` of the flattened windows goes to `rows` of its process's."""

    ids: np.ndarray
    mask: np.ndarray
    types: np.ndarray
    places: np.ndarray
    rows: np.ndarray


def readings(documents, tokenizer):
    cut, at = [], 0
    for document in documents:
        for ids, types, own, places in windows_of(document.words, tokenizer):
            cut.append((ids, types, places, range(at + own[0], at + own[1])))
        at += len(document.words)
    cut.sort(key=lambda window: len(window[0]))
    for i in range(0, len(cut), READ):
        yield together(cut[i : i + READ], tokenizer)


def together(cut, tokenizer):
    ids, types, mask = (
        pad(rows, value)[:, None]
        for rows, value in (
            ([ids for ids, *_ in cut], tokenizer.pad),
            ([types for _, types, *_ in cut], 0),
            ([[1] * len(ids) for ids, *_ in cut], 0),
        )
    )
    places = [row * ids.shape[2] + head for row, (_, _, heads, _) in enumerate(cut) for head in heads]
    return Reading(ids, mask, types, np.array(places), np.array([row for *_, rows in cut for row in rows]))


class Feeders:
    """Processes that make batches, stage after stage; the last stage but one has all articles read by a teacher.

    They are forked, so they must be begun before this process uses a GPU.
    """

    def __init__(self, share_of, count, tokenizer, stages, seed, room=4):
        """share_of: number of a process, and their count -> Share; stages: Stage, or None where the articles are read"""
        context = multiprocessing.get_context("fork")
        self.stage = context.Value("i", 0)
        self.queues = [context.Queue(room * count) for _ in stages]
        self.sizes = context.Queue()
        self.processes = [
            context.Process(target=self.serve, args=(share_of, number, count, tokenizer, stages, seed), daemon=True)
            for number in range(count)
        ]
        for process in self.processes:
            process.start()

    def serve(self, share_of, number, count, tokenizer, stages, seed):
        torch.set_num_threads(1)
        share, chance = share_of(number, count), random.Random(seed * 1000 + number)
        words = sum(len(document.words) for document in share.every())
        pieces = [
            sum(len(word.pieces) for document in part for word in document.words)
            for part in (share.annotated, share.own, share.partly, share.unannotated)
        ]
        self.sizes.put((number, words, pieces))
        for place, stage in enumerate(stages):
            made = (
                batches_of(share, stage, tokenizer, chance)
                if stage
                else itertools.chain(readings(share.every(), tokenizer), [None])
            )
            for each in made:
                if not self.put(place, pickle.dumps((number, plain(each)), protocol=5)):
                    break

    def put(self, place, content):
        """Whether the stage is not over."""
        while self.stage.value <= place:
            try:
                self.queues[place].put(content, timeout=0.2)
                return True
            except queue.Full:
                pass
        self.queues[place].cancel_join_thread()
        return False

    def get(self, place):
        """(the number of the process, what it made), waiting until there is something"""
        return pickle.loads(self.queues[place].get(timeout=300))

    def size(self):
        """Of one process: (its number, (how many words its articles have, the word pieces of each part of its share))"""
        number, words, pieces = self.sizes.get(timeout=300)
        return number, (words, pieces)

    def end(self, place):
        """Has the stage end."""
        self.stage.value = place + 1

    def stop(self):
        for process in self.processes:
            process.kill()
