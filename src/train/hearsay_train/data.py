"""Articles and gold claims as words with labels and links."""

import bisect
import collections
import gzip
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from .labels import BEGIN, CONTENT, ROLES


@dataclass(slots=True)
class Span:
    role: str
    first: int  # first word
    last: int  # last word
    claims: set  # the claims that have it: a source can have several


UNKNOWN = -1  # a word's label where the annotation does not say


@dataclass(slots=True)
class Document:
    """An article with what is annotated in it, on two levels: claims, and claims inside their contents."""

    name: str
    text: str
    words: list
    labels: list
    spans: list  # in text order
    inner_labels: list
    inner_spans: list
    sourceless: set  # claims without a source
    origins: list  # of each word its number in the article as it was read; -1 for words put in since
    schemes: dict = field(default_factory=dict)  # of some claims whether they are claims by our contract


def read_jsonl(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", newline="\n") as stream:
        for line in stream:
            if line.strip():
                yield json.loads(line)


def read_documents(articles, claims, tokenizer, nested=False):
    """nested: claims inside claims are annotated, and have `via`"""
    by_document = collections.defaultdict(list)
    for claim in read_jsonl(claims):
        by_document[claim["doc"]].append(claim)
    return [document_of(article, by_document[article["id"]], tokenizer, nested) for article in read_jsonl(articles)]


def document_of(article, claims, tokenizer, nested=False):
    words = tokenizer.words(article["text"])
    depths = depths_of(claims)
    labels, spans = annotated(words, claims, [number for number, depth in enumerate(depths) if depth == 0])
    inner_labels, inner_spans = annotated(words, claims, [number for number, depth in enumerate(depths) if depth == 1])
    for i, label in enumerate(labels):
        # Only contents have claims inside, and most annotations do not tell them.
        if label in CONTENT and not nested:
            inner_labels[i] = UNKNOWN
    sourceless = {number for number, claim in enumerate(claims) if not claim["source"]}
    origins = list(range(len(words)))
    return Document(article["id"], article["text"], words, labels, spans, inner_labels, inner_spans, sourceless, origins)


BEGINNING = 2400  # characters of an article without annotations: many beginnings teach more than a few whole texts


class Unannotated:
    """Articles of which only a teacher knows something: files of JSON Lines with "id" and "text"."""

    def __init__(self, paths, tokenizer, most=None, apart=None, length=BEGINNING):
        """most: how many of them at most, evenly taken from all; apart: what is annotated of them all the same: those that
        are annotated whole are not among them, and are no longer than their annotators saw; length: of the others, in characters"""
        every = [
            (name, beginning(article["text"], BEGINNING if apart and name in apart.whole else length))
            for path in paths
            for article in read_jsonl(path)
            for name in [f"{Path(path).name}:{article['id']}"]
        ]
        every = every[:: max(1, -(-len(every) // most))] if most else every
        self.whole = [article for article in every if apart and article[0] in apart.whole]
        self.articles = [article for article in every if not apart or article[0] not in apart.whole]
        self.tokenizer, self.apart = tokenizer, apart

    def annotated(self):
        """Those of them that are annotated whole."""
        return list(self.apart.annotated(self.whole, self.tokenizer)) if self.apart else []

    def __len__(self):
        return len(self.articles)

    def __iter__(self):
        return self.documents(self.articles)

    def sample(self, count, chance):
        """So many of them, among them all that something is annotated of apart."""
        known = [article for article in self.articles if self.apart and article[0] in self.apart]
        others = [article for article in self.articles if not self.apart or article[0] not in self.apart]
        return self.documents(known + chance.sample(others, min(max(0, count - len(known)), len(others))))

    def documents(self, articles):
        for name, text in articles:
            document = document_of({"id": name, "text": text}, [], self.tokenizer)
            document.labels = [UNKNOWN] * len(document.words)
            document.inner_labels = [UNKNOWN] * len(document.words)
            yield self.apart.added_to(document) if self.apart else document


def beginning(text, length):
    """The first paragraphs, as far as they go together."""
    end = text.rfind("\n", 0, length) if len(text) > length else len(text)
    return text[: end if end > 0 else length]


def depths_of(claims):
    """Of each claim how many claims it lies in."""
    outer = {claim["id"]: claim.get("via") for claim in claims if claim.get("id")}
    result = []
    for claim in claims:
        depth, name = 0, claim.get("via")
        while name in outer and depth < len(claims):
            depth, name = depth + 1, outer[name]
        result.append(depth)
    return result


def annotated(words, claims, numbers):
    """The labels of all words and the spans of the claims of those numbers."""
    labels, spans = [0] * len(words), {}
    for number in numbers:
        claim = claims[number]
        for role in ROLES:
            for first, last in words_in(words, claim[role]["spans"] if claim[role] else ()):
                if (role, first, last) in spans:
                    spans[role, first, last].claims.add(number)
                elif not any(labels[first : last + 1]):
                    labels[first] = BEGIN[role]
                    labels[first + 1 : last + 1] = [BEGIN[role] + 1] * (last - first)
                    spans[role, first, last] = Span(role, first, last, {number})
    return labels, in_order(spans.values())


def words_in(words, spans):
    """(first, last) of the words of each span of characters: a word belongs to the span that its middle lies in, and a span ends with
    its paragraph."""
    middles = [(word.start + word.end) / 2 for word in words]
    for start, end in spans:
        first, last = bisect.bisect_left(middles, start), bisect.bisect_left(middles, end) - 1
        while first <= last:
            stop = first
            while stop < last and words[stop + 1].paragraph == words[first].paragraph:
                stop += 1
            yield first, stop
            first = stop + 1


def in_order(spans):
    return sorted(spans, key=lambda span: span.first)


def set_aside(documents, share=10):
    """(the articles to learn from, the tenth of them that is never learned from). Copies of one article go together."""

    def chosen(document):
        return int(hashlib.sha256(document.text[:200].encode()).hexdigest(), 16) % share == 0

    return [each for each in documents if not chosen(each)], [each for each in documents if chosen(each)]
