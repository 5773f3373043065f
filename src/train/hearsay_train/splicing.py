"""Cuts annotated documents between paragraphs and puts the parts together anew."""

import copy
from itertools import groupby

from .data import Document, Span


def moved(spans, by):
    return [Span(span.role, span.first + by, span.last + by, span.claims) for span in spans]


def part(document, first, last):
    """The words [first, last) with their annotation: whole paragraphs, since spans end with their paragraph."""
    return Document(
        document.name,
        document.text,
        document.words[first:last],
        document.labels[first:last],
        moved([span for span in document.spans if first <= span.first < last], -first),
        document.inner_labels[first:last],
        moved([span for span in document.inner_spans if first <= span.first < last], -first),
        document.sourceless,
        document.origins[first:last],
        document.schemes,
    )


def foreign(document, number):
    """A part of another document: its words are no longer told by their place there, and its claims get numbers of their own."""

    def renumbered(spans):
        return [Span(span.role, span.first, span.last, {claim + number for claim in span.claims}) for span in spans]

    result = copy.copy(document)
    result.spans, result.inner_spans = renumbered(document.spans), renumbered(document.inner_spans)
    result.sourceless = {claim + number for claim in document.sourceless}
    result.schemes = {claim + number: known for claim, known in document.schemes.items()}
    result.origins = [-1] * len(document.words)
    return result


def line(text, tokenizer, name=""):
    """A line of text without claims."""
    words = tokenizer.words(text)
    return Document(name, text, words, [0] * len(words), [], [0] * len(words), [], set(), [-1] * len(words))


def paragraphs(document):
    """[(first, last)] of each paragraph."""
    result, first = [], 0
    for _, words in groupby(document.words, key=lambda word: word.paragraph):
        last = first + sum(1 for _ in words)
        result.append((first, last))
        first = last
    return result


def joined(parts, document):
    """The parts one after another, each beginning a paragraph. document: whose name and text they go by."""
    result = Document(document.name, document.text, [], [], [], [], [], set(), [])
    paragraph = -1
    for each in parts:
        before = len(result.words)
        latest = None
        for word in each.words:
            if word.paragraph != latest:
                latest, paragraph = word.paragraph, paragraph + 1
            word = copy.copy(word)
            word.paragraph = paragraph
            result.words.append(word)
        result.labels += each.labels
        result.inner_labels += each.inner_labels
        result.spans += moved(each.spans, before)
        result.inner_spans += moved(each.inner_spans, before)
        result.sourceless |= each.sourceless
        result.origins += each.origins
        result.schemes |= each.schemes
    return result
