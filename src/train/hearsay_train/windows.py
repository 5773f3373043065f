"""Packing an article's words into windows of bounded size.

A unit is a paragraph, or a part of one that is too long. A window holds units that follow one another:
[CLS] unit [SEP] unit ... [SEP], where parts of one paragraph have no [SEP] between them.
"""

from dataclasses import dataclass

import numpy as np

WINDOW = 1024  # word pieces, [CLS] and [SEP] included
BLOCK = 96  # word pieces that attend to one another, at most
UNIT = 254  # word pieces of a unit at most
OVERLAP = 128  # word pieces that a window repeats from the one before, about, as context


@dataclass(slots=True)
class Unit:
    first: int  # first word
    last: int  # the word after its last
    paragraph: int
    size: int  # in word pieces


def units_of(words):
    units = []
    for i, word in enumerate(words):
        size = len(word.pieces)
        if units and units[-1].paragraph == word.paragraph and units[-1].size + size <= UNIT:
            units[-1].last = i + 1
            units[-1].size += size
        else:
            units.append(Unit(i, i + 1, word.paragraph, size))
    return units


def fill(units, first, limit=WINDOW):
    """The index after the last of the units from `first` on that fit into one window; one always does."""
    size, last = 1, first
    while last < len(units) and (last == first or size + units[last].size + 1 <= limit):
        size += units[last].size + 1
        last += 1
    return last


def overlapping(units, limit=WINDOW):
    """[(first, last, (own_first, own_last))]: windows of units, and the units whose labels each of them gives.

    Neighbouring windows share about OVERLAP pieces, and each gives the labels of its half of what they share.
    """
    bounds, first = [], 0
    while first < len(units):
        last = fill(units, first, limit)
        bounds.append((first, last))
        if last == len(units):
            break
        shared, start = 0, last
        while start - 1 > first and shared + units[start - 1].size <= OVERLAP:
            start -= 1
            shared += units[start].size
        # A new window must reach further than this one.
        while fill(units, start, limit) <= last:
            start += 1
        first = start
    result, own = [], 0
    for i, (first, last) in enumerate(bounds):
        if i + 1 < len(bounds):
            next_first = bounds[i + 1][0]
            shared = sum(unit.size for unit in units[next_first:last])
            own_last, taken = next_first, 0
            while own_last < last and (taken + units[own_last].size / 2) * 2 <= shared:
                taken += units[own_last].size
                own_last += 1
        else:
            own_last = last
        result.append((first, last, (own, own_last)))
        own = own_last
    return result


def encode(words, units, tokenizer):
    """The ids and token types of one window, and the position of the first piece of each of its words."""
    ids, types, heads = [tokenizer.cls], [0], []
    for i, unit in enumerate(units):
        if i and units[i - 1].paragraph != unit.paragraph:
            ids.append(tokenizer.sep)
            types.append(0)
        for word in words[unit.first : unit.last]:
            heads.append(len(ids))
            ids += word.pieces
            types += [word.case] * len(word.pieces)
    return ids + [tokenizer.sep], types + [0], heads


def layout(length, block=BLOCK):
    """(R, T): the blocks that a window of so many pieces is cut into, and their size, which is even."""
    blocks = -(-length // block)
    size = -(-length // blocks)
    return blocks, size + size % 2


def grid(ids, types, tokenizer, block=BLOCK):
    """(ids, mask, types) of one window as the network takes them: [1, R, T]."""
    blocks, size = layout(len(ids), block)
    rest = blocks * size - len(ids)
    rows = ids + [tokenizer.pad] * rest, [1] * len(ids) + [0] * rest, types + [0] * rest
    return [np.array(row, dtype=np.int64).reshape(1, blocks, size) for row in rows]


def pad(rows, value=0):
    result = np.full((len(rows), max(map(len, rows))), value, dtype=np.int64)
    for i, row in enumerate(rows):
        result[i, : len(row)] = row
    return result
