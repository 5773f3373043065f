"""Packing an article's words into windows of bounded size.

A student reads the article as one stream of pieces, [SEP] paragraph [SEP] paragraph ... [SEP]. A window is a run of the stream
with as many pieces on both sides as the student can see from there, so that it makes no difference where windows begin.

A teacher, and all training, has windows of whole units that follow one another, [CLS] unit [SEP] unit ... [SEP], where a unit is a
paragraph, or a part of one that is too long; parts of one paragraph have no [SEP] between them.
"""

import bisect
from dataclasses import dataclass

import numpy as np

WINDOW = 1024  # word pieces of a student's window in training, at most
OWN = 2048  # word pieces that a window of the stream speaks for, at most
REACH = 48  # word pieces on either side that a piece of the student attends to, and the size of its blocks
UNIT = 254  # word pieces of a unit at most
OVERLAP = 192  # word pieces that a teacher's window repeats from the one before, about, as context


@dataclass(slots=True)
class Unit:
    first: int  # first word
    last: int  # the word after its last
    paragraph: int
    size: int  # in word pieces


@dataclass(slots=True)
class Stream:
    ids: list
    types: list
    heads: list  # of each word its first piece


def stream_of(words, tokenizer):
    ids, types, heads = [], [], []
    for i, word in enumerate(words):
        if not i or words[i - 1].paragraph != word.paragraph:
            ids.append(tokenizer.sep)
            types.append(0)
        heads.append(len(ids))
        ids += word.pieces
        types += [word.case] * len(word.pieces)
    return Stream(ids + [tokenizer.sep], types + [0], heads)


def slices(stream, margin, own=OWN):
    """[(first word, word after the last, first piece, piece after the last)]: the words that each window speaks for, and its
    pieces, `margin` more on both sides where there are any."""
    result, first = [], 0
    while first < len(stream.heads):
        begin = stream.heads[first]
        last = max(bisect.bisect_right(stream.heads, begin + own - 1), first + 1)
        end = stream.heads[last] if last < len(stream.heads) else len(stream.ids)
        result.append((first, last, max(begin - margin, 0), min(end + margin, len(stream.ids))))
        first = last
    return result


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


def overlapping(units, limit):
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


def encode(words, units, tokenizer, opening=None):
    """The ids and token types of one window, and the position of the first piece of each of its words.

    opening: the piece that it begins with, a teacher's [CLS] if none is given
    """
    ids, types, heads = [tokenizer.cls if opening is None else opening], [0], []
    for i, unit in enumerate(units):
        if i and units[i - 1].paragraph != unit.paragraph:
            ids.append(tokenizer.sep)
            types.append(0)
        for word in words[unit.first : unit.last]:
            heads.append(len(ids))
            ids += word.pieces
            types += [word.case] * len(word.pieces)
    return ids + [tokenizer.sep], types + [0], heads


def blocks_of(length, block):
    """How many blocks of that size hold so many pieces, and their size: no greater than the pieces need if they fit into one."""
    return (-(-length // block), block) if length > block else (1, length)


def grid(ids, types, tokenizer, block, whole=False):
    """(ids, mask, types) of one window as the network takes them: [1, R, T].

    whole: all blocks are of that very size
    """
    blocks, size = (-(-len(ids) // block), block) if whole else blocks_of(len(ids), block)
    rest = blocks * size - len(ids)
    rows = ids + [tokenizer.pad] * rest, [1] * len(ids) + [0] * rest, types + [0] * rest
    return [np.array(row, dtype=np.int64).reshape(1, blocks, size) for row in rows]


def pad(rows, value=0):
    result = np.full((len(rows), max(map(len, rows))), value, dtype=np.int64)
    for i, row in enumerate(rows):
        result[i, : len(row)] = row
    return result
