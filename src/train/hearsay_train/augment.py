"""Variations of training articles, for texts that are set differently from the corpus.

What is said of a paragraph shall hang on it and on what stands around it, not on its place in the article: so lines are put
on top and between, paragraphs of other articles too, and the beginning is moved or left out.
"""

import copy

from .nesting import nest
from .splicing import foreign, joined, line, paragraphs, part
from .tokenizer import LOWER, UPPER

FURNITURE = [
    "Advertisement", "ADVERTISEMENT", "Share this article", "Read more", "READ MORE", "Related articles",
    "Sign up for our newsletter", "Subscribe", "Subscribe now to keep reading.", "Photo: Getty Images", "Image credit: Reuters",
    "File photo", "Follow us on Twitter and Facebook", "Comments", "Most popular", "Listen to this article",
    "All rights reserved.", "© 2024", "Updated 10:15 a.m.", "By our staff", "Print", "Email", "Tags: politics, world",
    "Also read: What we know so far", "Story continues below", "Watch the video", "Min read", "Copyright notice",
    "This material may not be published, broadcast, rewritten or redistributed.", "Next article", "Skip to content",
    "By submitting your address you agree to receive marketing emails.", "You can unsubscribe at any time.",
    "We use cookies to make this site work.", "Thank you for reading.", "What do you think? Tell us below.",
    "The best of our reporting, every morning", "Our privacy policy has changed.", "Most read", "Live", "Breaking",
    "This story has been corrected.", "With reporting by agencies", "Editor's note", "Analysis", "Opinion",
]  # fmt: skip
TOPS = [
    "By {name}", "{name}", "{name} in {place}", "{place}", "World", "Politics", "Business", "{name}, correspondent",
    "Published 4 May 2023", "Last updated on Monday at 09.30", "5 min read", "Exclusive", "Home | News | {place}",
    "What happens next in {place}", "The long road to {place}", "{place}: the story so far", "A week of trouble in {place}",
    "{name} and the ghosts of {place}", "{organization} at a crossroads", "Doubts about {organization}",
]  # fmt: skip
QUOTES = ("\u201c", "\u201d", '"')


class Variation:
    """documents: whose paragraphs are put among those of others"""

    def __init__(self, documents, tokenizer, chance, names):
        self.documents, self.tokenizer, self.chance, self.names = documents, tokenizer, chance, names

    def of(self, document):
        chance = self.chance
        varied = copy.copy(document)
        varied.words = [copy.copy(word) for word in document.words]
        if chance.random() < 0.3:
            restyle(varied.words, document.text, self.tokenizer, chance)
        title = chance.random()
        for word in varied.words:
            if word.paragraph > 0:
                break
            if title < 0.15:
                word.case = UPPER
        lower = chance.random() < 0.04
        if chance.random() < 0.5:
            varied = nest(varied, self.tokenizer, chance, self.names)
        varied = self.rearranged(varied)
        if lower:
            for word in varied.words:
                word.case = LOWER
        return varied

    def rearranged(self, document):
        chance = self.chance
        parts = [part(document, first, last) for first, last in paragraphs(document)]
        if len(parts) > 2:
            lot = chance.random()
            if lot < 0.1:
                parts.append(parts.pop(0))
            elif lot < 0.2:
                parts = parts[1:]
        if chance.random() < 0.3:
            for _ in range(chance.randint(1, 4)):
                parts.insert(chance.randint(1, len(parts)), line(chance.choice(FURNITURE), self.tokenizer))
        if chance.random() < 0.3:
            for _ in range(chance.randint(1, 2)):
                found = self.stranger()
                if found:
                    parts.insert(chance.randint(0, len(parts)), found)
        if chance.random() < 0.3:
            for _ in range(chance.randint(1, 3)):
                parts.insert(0, line(self.names.fill(chance.choice(TOPS)), self.tokenizer))
        return joined(parts, document)

    def stranger(self):
        """A paragraph of another article, with the claims that lie wholly in it."""
        document = self.chance.choice(self.documents)
        if not document.words:
            return None
        first, last = self.chance.choice(paragraphs(document))
        inside = [span for span in document.spans if first <= span.first < last]
        claims = set().union(*(span.claims for span in inside))
        if any(span.claims & claims for span in document.spans if not first <= span.first < last):
            return None
        # Numbers that no claim of any other part has.
        return foreign(part(document, first, last), self.chance.randint(1, 10**6) * 10**4)


def restyle(words, text, tokenizer, chance):
    """All double quotation marks in one style: curly, straight, two apostrophes, single ones or guillemets."""
    style = chance.choice([
        ("\u201c", "\u201d"), ('"', '"'), ("``", "''"), ("''", "''"), ("\u00ab", "\u00bb"), ("\u2018", "\u2019"), ("'", "'"),
    ])  # fmt: skip
    left, right = ([piece for mark in marks for piece in tokenizer.pieces(mark)] for marks in style)
    opened = False
    for i, word in enumerate(words):
        mark = text[word.start : word.end]
        if i and words[i - 1].paragraph != word.paragraph:
            opened = False
        if mark in QUOTES:
            opened = mark == "\u201c" or mark == '"' and not opened
            word.pieces = list(left if opened else right)
