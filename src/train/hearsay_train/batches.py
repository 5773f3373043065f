"""Training batches: windows of labelled words with the links to learn in them."""

import operator
from dataclasses import dataclass

import numpy as np
import torch

from . import links
from .labels import LABELS
from .windows import blocks_of, encode, fill, pad, units_of

ASKS = (("cue", "source"), ("content", "cue"))  # the kinds of link


@dataclass(slots=True)
class Question:
    """A span that asks for its partner. Positions are those of pieces in the window; answer -1 is "none"."""

    kind: int
    row: int
    ask: tuple
    answers: list
    classes: np.ndarray
    right: list


@dataclass(slots=True)
class Judgement:
    """Whether a claim is one by our contract. Positions are those of pieces in the window."""

    row: int
    cue: tuple
    content: tuple
    right: bool


@dataclass(slots=True)
class Window:
    name: str  # of the document
    origins: list  # of its words
    ids: list
    types: list
    heads: list
    labels: list
    inner: list  # labels of the inner level, -1 where they are unknown
    paragraphs: list
    questions: list
    judgements: list


def window_of(document, units, tokenizer, opening):
    words = document.words
    ids, types, heads = encode(words, units, tokenizer, opening)
    first, last = units[0].first, units[-1].last
    questions, judgements = [], []
    for spans in (document.spans, document.inner_spans):
        inside = [span for span in spans if first <= span.first and span.last < last]
        questions += questions_of(document, inside, first, heads)
        judgements += judgements_of(document, inside, first, heads)
    labels, inner = document.labels[first:last], document.inner_labels[first:last]
    for level in (labels, inner):
        if LABELS[level[0]].startswith("I-") and level[0] >= 0:
            # The window begins in the midst of a span: part of a long paragraph.
            level[0] -= 1
    return Window(
        document.name,
        document.origins[first:last],
        ids,
        types,
        heads,
        labels,
        inner,
        [word.paragraph for word in words[first:last]],
        questions,
        judgements,
    )


def questions_of(document, inside, first, heads):
    """What the spans of one level ask. first: of the window's words"""
    words, questions = document.words, []
    for kind, (asking, answering) in enumerate(ASKS):
        answers = [span for span in inside if span.role == answering]
        edges = [(span.first, span.last) for span in answers]
        paragraphs = [words[span.first].paragraph for span in answers]
        for span in inside:
            if span.role != asking:
                continue
            right = [i for i, answer in enumerate(answers) if answer.claims & span.claims]
            if not right and kind == 0 and span.claims & document.sourceless:
                right = [-1]
            if right:
                classes = links.classes((span.first, span.last), words[span.first].paragraph, edges, paragraphs)
                places = [(heads[a - first], heads[b - first]) for a, b in edges]
                ask = heads[span.first - first], heads[span.last - first]
                questions.append(Question(kind, 0, ask, places, classes, right))
    return questions


def judgements_of(document, inside, first, heads):
    """Of the claims of one level that are known to be of our contract or not."""
    found = {}
    for span in inside:
        for claim in span.claims:
            if claim in document.schemes:
                found.setdefault(claim, {}).setdefault(span.role, (heads[span.first - first], heads[span.last - first]))
    return [
        Judgement(0, roles["cue"], roles["content"], document.schemes[claim])
        for claim, roles in found.items()
        if "cue" in roles and "content" in roles
    ]


SHORT = 0.1  # of the windows: texts of a paragraph or two


def windows(document, tokenizer, limit, chance, opening=None):
    """Cuts a document into windows side by side, whose sizes are left to chance. opening: see windows.encode"""
    units, first = units_of(document.words), 0
    while first < len(units):
        size = chance.randint(16, 128) if chance.random() < SHORT else chance.randint(limit // 2, limit)
        last = fill(units, first, size)
        yield window_of(document, units[first:last], tokenizer, opening)
        first = last


def batched(every, size, chance):
    """Lists of windows of about equal length, with `size` pieces at most, in random order."""
    every = sorted(every, key=lambda window: (len(window.ids), chance.random()))
    result, batch = [], []
    for window in reversed(every):
        longest = len(batch[0].ids) if batch else len(window.ids)
        if batch and longest * (len(batch) + 1) > size:
            result.append(batch)
            batch = []
        batch.append(window)
    result.append(batch)
    chance.shuffle(result)
    return result


@dataclass(slots=True)
class Asked:
    """The questions of one kind of a batch, flattened: an entry for each pair of question and answer."""

    rows: torch.Tensor
    asks: torch.Tensor  # [pairs, 2]: the asking span's first and last word
    answers: torch.Tensor  # [pairs, 2]
    owners: torch.Tensor  # which question
    right: torch.Tensor
    classes: torch.Tensor  # [pairs, 3], -1 where the answer is "none"
    count: int  # of questions


def asked(questions, kind):
    own = [question for question in questions if question.kind == kind]
    if not own:
        return None
    rows, asks, answers, owners, right, classes = [], [], [], [], [], []
    for number, question in enumerate(own):
        places = question.answers + ([(0, 0)] if kind == 0 else [])
        wanted = {len(places) - 1 if i < 0 else i for i in question.right}
        for i, place in enumerate(places):
            rows.append(question.row)
            asks.append(question.ask)
            answers.append(place)
            owners.append(number)
            right.append(i in wanted)
            classes.append(tuple(map(int, question.classes[i])) if i < len(question.answers) else (-1, -1, -1))
    return Asked(*map(torch.tensor, (rows, asks, answers, owners, right, classes)), len(own))


@dataclass(slots=True)
class Judged:
    """A batch's judgements."""

    rows: torch.Tensor
    cues: torch.Tensor  # [judgements, 2]: first and last word
    contents: torch.Tensor
    right: torch.Tensor


def judged(judgements):
    if not judgements:
        return None
    rows, cues, contents = (torch.tensor([getattr(each, name) for each in judgements]) for name in ("row", "cue", "content"))
    return Judged(rows, cues, contents, torch.tensor([float(each.right) for each in judgements]))


@dataclass(slots=True)
class Batch:
    ids: torch.Tensor
    mask: torch.Tensor
    types: torch.Tensor
    places: torch.Tensor  # [paragraphs, words]: where each word's first piece is in the flattened batch
    labels: torch.Tensor
    inner: torch.Tensor
    present: torch.Tensor
    whole: tuple  # whether all labels of the outer level are known, and of the inner one
    asked: list  # of each kind of link, or None
    judged: Judged | None
    heads: torch.Tensor  # of all words, in order of the windows: where the first piece is in the flattened batch
    untold: torch.Tensor  # of all words, in that order: whether the inner level is not annotated


LEVELS = operator.attrgetter("labels"), operator.attrgetter("inner")


def collate(window_list, tokenizer, block):
    longest = max(len(window.ids) for window in window_list)
    blocks, size = blocks_of(longest, block)
    length = blocks * size
    shape = len(window_list), blocks, size

    def grid(rows, value=0):
        return torch.from_numpy(pad([*rows, [0] * length], value)[:-1])

    ids = grid([window.ids for window in window_list], tokenizer.pad)
    sizes = torch.tensor([len(window.ids) for window in window_list])
    sequences = []
    questions, judgements = [], []
    for row, window in enumerate(window_list):
        for judgement in window.judgements:
            judgement.row = row
            judgements.append(judgement)
        for question in window.questions:
            question.row = row
            questions.append(question)
        begin = 0
        for i in range(1, len(window.heads) + 1):
            if i == len(window.heads) or window.paragraphs[i] != window.paragraphs[begin]:
                places = [row * length + head for head in window.heads[begin:i]]
                sequences.append((places, window.labels[begin:i], window.inner[begin:i]))
                begin = i
    sequences.sort(key=lambda sequence: -len(sequence[0]))
    counts = torch.tensor([len(places) for places, _, _ in sequences])
    heads = [row * length + head for row, window in enumerate(window_list) for head in window.heads]
    return Batch(
        ids.view(shape),
        (torch.arange(length) < sizes[:, None]).long().view(shape),
        grid([window.types for window in window_list]).view(shape),
        *(torch.from_numpy(pad(list(parts))) for parts in zip(*sequences)),
        torch.arange(int(counts[0])) < counts[:, None],
        tuple(all(label >= 0 for window in window_list for label in level(window)) for level in LEVELS),
        [asked(questions, kind) for kind in range(len(ASKS))],
        judged(judgements),
        torch.tensor(heads),
        torch.tensor([label < 0 for window in window_list for label in window.inner]),
    )
