"""Writes the reference files of the network that is shipped, which an earlier version of this folder made.

Run with that version's `hearsay_train` (commit 8d025ec) to import from and this folder's texts.jsonl; the windows, which Java
cuts otherwise than that version did, are cut here, as PORTING.md says:

    git archive 8d025ec src/train | tar x -C OLD
    PYTHONPATH=OLD/src/train python reference/shipped.py reference/texts.jsonl --model MODEL --out DIR
"""

import itertools
from dataclasses import dataclass

from hearsay_train import decoding, predict, reference, tokenizer

WORDS = 8  # whose pieces a fingerprint is made of
LONGEST_LINE = 20  # words of a line that ends in no mark
MASK = (1 << 64) - 1
PARAGRAPH, SENTENCE, WORD = range(3)


@dataclass(slots=True)
class Unit:
    first: int
    last: int
    paragraph: int
    window: int


class Tokenizer(tokenizer.Tokenizer):
    marks: list

    def words(self, text):
        words = super().words(text)
        marks = [text[word.start] if tokenizer.is_mark(text[word.start]) else "" for word in words]
        Tokenizer.marks = marks
        return words


def boundary(words, marks, i):
    if words[i - 1].paragraph != words[i].paragraph:
        return PARAGRAPH
    return SENTENCE if marks[i - 1] in (".", "!", "?") else WORD


def fingerprint(words, marks, first):
    """Signed, of 64 bits."""
    paragraph = itertools.takewhile(lambda i: words[i].paragraph == words[first].paragraph, range(first, len(words)))
    value = 0
    for i in itertools.islice((i for i in paragraph if not marks[i]), WORDS):
        for piece in words[i].pieces:
            value = (value ^ (piece + 1)) * 0x100000001B3 & MASK
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 & MASK
    value = (value ^ value >> 27) * 0x94D049BB133111EB & MASK
    value ^= value >> 31
    return value - (1 << 64) if value >> 63 else value


def passages(words, marks):
    """[(first word, word after the last)]: where lines that end in no mark, and other paragraphs, follow one another."""
    edges = [i for i in range(1, len(words)) if boundary(words, marks, i) == PARAGRAPH]
    starts = [0, *edges] if words else []
    lines = [
        last - first <= LONGEST_LINE and not marks[last - 1] for first, last in zip(starts, [*edges, len(words)])
    ]
    cuts = [edge for n, edge in enumerate(edges) if lines[n] != lines[n + 1] and marks[edge - 1] != ":"]
    return list(zip([0, *cuts], [*cuts, len(words)])) if words else []


def windows(words, marks, most, least):
    sizes = [0]
    for i, word in enumerate(words):
        sizes.append(sizes[-1] + len(word.pieces) + (not i or boundary(words, marks, i) == PARAGRAPH))
    todo, done = passages(words, marks)[::-1], []
    while todo:
        first, last = todo.pop()
        if sizes[last] - sizes[first] <= most - 2:
            done.append((first, last))
            continue
        fitting = [i for i in range(first + 1, last) if sizes[i] - sizes[first] >= least and sizes[last] - sizes[i] >= least]
        best = min(boundary(words, marks, i) for i in fitting)
        fitting = [i for i in fitting if boundary(words, marks, i) <= best]
        cut = min(fitting, key=lambda i: (fingerprint(words, marks, i), abs(2 * sizes[i] - sizes[first] - sizes[last])))
        todo += [(cut, last), (first, cut)]
    return done


def use(settings):
    """Puts these windows in the place of those of the earlier version."""

    def units_of(words):
        units = []
        for window, (first, last) in enumerate(windows(words, Tokenizer.marks, settings["window"], settings["least"])):
            for paragraph, run in itertools.groupby(range(first, last), key=lambda i: words[i].paragraph):
                run = list(run)
                units.append(Unit(run[0], run[-1] + 1, paragraph, window))
        return units

    def overlapping(units):
        groups = [list(group) for _, group in itertools.groupby(range(len(units)), key=lambda i: units[i].window)]
        return [(group[0], group[-1] + 1, (group[0], group[-1] + 1)) for group in groups]

    for module in (decoding, reference):
        module.units_of, module.overlapping = units_of, overlapping


def read_decoder(folder, threads=None):
    predict.Tokenizer = Tokenizer
    decoder = predict.read_decoder(folder, threads)
    use(decoder.settings)
    return decoder


def steps(decoder, name, text, steps=reference.steps):
    found = steps(decoder, name, text)
    for window in found["windows"]:
        del window["own_words"]  # all of them
    return found


if __name__ == "__main__":
    reference.read_decoder, reference.steps = read_decoder, steps
    reference.main()
