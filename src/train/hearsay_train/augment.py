"""Variations of training articles, for texts that are set differently from the corpus."""

import copy

from .tokenizer import LOWER, UPPER, Word

FURNITURE = [
    "Advertisement", "ADVERTISEMENT", "Share this article", "Read more", "READ MORE", "Related articles",
    "Sign up for our newsletter", "Subscribe", "Subscribe now to keep reading.", "Photo: Getty Images", "Image credit: Reuters",
    "File photo", "Follow us on Twitter and Facebook", "Comments", "Most popular", "Listen to this article",
    "All rights reserved.", "© 2024", "Updated 10:15 a.m.", "By our staff", "Print", "Email", "Tags: politics, world",
    "Also read: What we know so far", "Story continues below", "Watch the video", "Min read", "Copyright notice",
    "This material may not be published, broadcast, rewritten or redistributed.", "Next article", "Skip to content",
]  # fmt: skip
QUOTES = "\u201c\u201d\""


def vary(document, tokenizer, chance):
    """A document with other quotation marks, lines of page furniture, a headline in capitals, or no capitals."""
    words = [copy.copy(word) for word in document.words]
    if chance.random() < 0.3:
        restyle(words, document.text, tokenizer, chance)
    title = chance.random()
    for word in words:
        if word.paragraph > 0:
            break
        if title < 0.15:
            word.case = UPPER
    if chance.random() < 0.04:
        for word in words:
            word.case = LOWER
    varied = copy.copy(document)
    varied.words = words
    if chance.random() < 0.3:
        furnish(varied, tokenizer, chance)
    return varied


def restyle(words, text, tokenizer, chance):
    """All double quotation marks in one style: curly, straight or two apostrophes."""
    style = chance.choice([("\u201c", "\u201d"), ('"', '"'), ("``", "''"), ("''", "''"), ("\u00ab", "\u00bb")])
    left, right = ([piece for mark in marks for piece in tokenizer.pieces(mark)] for marks in style)
    opened = False
    for i, word in enumerate(words):
        mark = text[word.start : word.end]
        if i and words[i - 1].paragraph != word.paragraph:
            opened = False
        if mark in QUOTES:
            opened = mark == "\u201c" or mark == '"' and not opened
            word.pieces = list(left if opened else right)


def furnish(document, tokenizer, chance):
    """Puts lines of page furniture between paragraphs."""
    last = document.words[-1].paragraph if document.words else 0
    places = sorted(chance.sample(range(1, last + 2), min(chance.randint(1, 4), last + 1)))
    words, labels, origins, moved, shift, position = [], [], [], [], 0, 0
    for word, label, origin in zip(document.words, document.labels, document.origins):
        while position < len(places) and word.paragraph >= places[position]:
            line = chance.choice(FURNITURE)
            shift += 1
            for new in tokenizer.words(line):
                words.append(Word(0, 0, places[position] + shift - 1, new.case, new.pieces))
                labels.append(0)
                origins.append(-1)
            position += 1
        moved.append(len(words))
        word.paragraph += shift
        words.append(word)
        labels.append(label)
        origins.append(origin)
    spans = []
    for span in document.spans:
        new = copy.copy(span)
        new.first, new.last = moved[span.first], moved[span.last]
        spans.append(new)
    document.words, document.labels, document.origins, document.spans = words, labels, origins, spans
