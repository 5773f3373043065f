"""What a student learns from a larger teacher (Hinton et al. 2015, Distilling the Knowledge in a Neural Network)."""

from dataclasses import dataclass

import numpy as np
import torch

from . import precision
from .windows import encode, grid, overlapping, units_of

TEACHER_WINDOW = 512  # as many pieces as the encoder knows positions


def windows_of(words, tokenizer):
    """What a teacher reads of an article: ids and types of each window, and the words [first, last) that it speaks for, with where each
    of them begins in the window."""
    units = units_of(words)
    for first, last, (own_first, own_last) in overlapping(units, TEACHER_WINDOW):
        ids, types, heads = encode(words, units[first:last], tokenizer)
        begin, own = units[first].first, (units[own_first].first, units[own_last - 1].last)
        yield ids, types, own, heads[own[0] - begin : own[1] - begin]


class TeacherReader:
    """What a teacher says of each word: (emissions, links)."""

    def __init__(self, teacher, tokenizer):
        self.teacher, self.tokenizer = teacher.eval(), tokenizer

    def __call__(self, words):
        emissions = np.zeros((len(words), self.teacher.emitted), dtype=np.float32)
        links = np.zeros((len(words), self.teacher.linker.out_features), dtype=np.float32)
        for ids, types, own, places in windows_of(words, self.tokenizer):
            with torch.no_grad(), precision.autocast("cpu"):
                said = self.teacher(*map(torch.from_numpy, grid(ids, types, self.tokenizer, TEACHER_WINDOW)))
            for known, part in zip((emissions, links), said):
                known[own[0] : own[1]] = part.float().flatten(0, 2)[places].numpy()
        return emissions, links


@dataclass(slots=True)
class Lesson:
    """What the teacher says of a batch's words."""

    known: torch.Tensor  # which of the batch's words it has seen
    emissions: torch.Tensor
    links: torch.Tensor


class Lessons:
    """What the teacher says of each word of many articles: a row of emissions and links each, in half precision, in one file that is
    written on the way and not kept in memory. `NAME.places` has where each article's words begin."""

    def __init__(self, path, widths):
        self.path, self.widths = path, widths
        self.places = {}
        index = path.with_suffix(".places")
        if index.exists():
            for line in index.read_text(encoding="utf-8").splitlines():
                start, count, name = line.split(" ", 2)
                self.places[name] = int(start), int(count)
        self.rows = None

    def add(self, documents, reader):
        """Has the teacher read those articles that it has not read yet."""
        end = sum(count for _, count in self.places.values())
        with open(self.path, "ab") as rows, open(self.path.with_suffix(".places"), "a", encoding="utf-8") as index:
            rows.truncate(end * 2 * sum(self.widths))  # of an article that was being read when it was interrupted
            rows.seek(0, 2)
            for document in documents:
                if document.name in self.places or not document.words:
                    continue
                said = np.concatenate(reader(document.words), 1).astype(np.float16)
                rows.write(said.tobytes())
                rows.flush()
                self.places[document.name] = end, len(said)
                index.write(f"{end} {len(said)} {document.name}\n")
                index.flush()
                end += len(said)
        self.rows = np.memmap(self.path, dtype=np.float16, mode="r", shape=(end, sum(self.widths)))

    def of(self, windows):
        known, rows = rows_of(windows, self.places)
        every = torch.from_numpy(self.rows[rows].astype(np.float32))
        return Lesson(torch.from_numpy(known), *every.split(self.widths, 1))


def rows_of(windows, places):
    """Of the words of windows: which of them the teacher has seen, and their rows among what it said. places: {article: (its first row, ...)}"""
    known = np.flatnonzero(np.concatenate([window.origins for window in windows]) >= 0)
    rows = [places[window.name][0] + origin for window in windows for origin in window.origins if origin >= 0]
    return known, np.array(rows, dtype=np.int64)
