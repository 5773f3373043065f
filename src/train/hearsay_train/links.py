"""How two spans lie to each other, in classes that the linker learns a weight for."""

import numpy as np

DISTANCES = 19
PARAGRAPHS = 7
BETWEEN = 9


def sign(value):
    return (value > 0) - (value < 0)


def distance_class(ask, answer):
    """Spans are (first word, last word). 9 if they touch, less where the answer comes after, by powers of two."""
    gap = ask[0] - answer[1] if answer[1] < ask[0] else -max(answer[0] - ask[1], 1)
    return 9 + sign(gap) * min(abs(gap).bit_length(), 9)


def paragraphs_class(ask, answer):
    """Both are numbers of paragraphs."""
    return 3 + max(-3, min(3, ask - answer))


def between_classes(ask, answers):
    """For each answer, in text order: 4 - n for the nth one after the asking span, 4 + n before it, n at most 4."""
    before = sum(answer[0] < ask[0] for answer in answers)
    return [4 + min(before - i, 4) if i < before else 4 - min(i - before + 1, 4) for i in range(len(answers))]


def classes(ask, ask_paragraph, answers, paragraphs):
    """An array [answers, 3] of the classes of each answer: by distance, paragraphs and answers between."""
    between = between_classes(ask, answers)
    return np.array(
        [
            (distance_class(ask, answer), paragraphs_class(ask_paragraph, paragraph), rank)
            for answer, paragraph, rank in zip(answers, paragraphs, between)
        ],
        dtype=np.int64,
    ).reshape(-1, 3)
