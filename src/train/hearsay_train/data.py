"""Articles and gold claims as words with labels and links."""

import bisect
import collections
import gzip
import json
from dataclasses import dataclass

from .labels import BEGIN, ROLES


@dataclass(slots=True)
class Span:
    role: str
    first: int  # first word
    last: int  # last word
    claims: set  # the claims that have it: a source can have several


@dataclass(slots=True)
class Document:
    name: str
    text: str
    words: list
    labels: list
    spans: list  # in text order
    sourceless: set  # claims without a source
    origins: list  # of each word its number in the article as it was read; -1 for words put in since


def read_jsonl(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", newline="\n") as stream:
        for line in stream:
            if line.strip():
                yield json.loads(line)


def read_documents(articles, claims, tokenizer):
    by_document = collections.defaultdict(list)
    for claim in read_jsonl(claims):
        by_document[claim["doc"]].append(claim)
    return [document_of(article, by_document[article["id"]], tokenizer) for article in read_jsonl(articles)]


def document_of(article, claims, tokenizer):
    words = tokenizer.words(article["text"])
    labels, spans = [0] * len(words), {}
    middles = [(word.start + word.end) / 2 for word in words]
    for number, claim in enumerate(claims):
        for role in ROLES:
            for start, end in claim[role]["spans"] if claim[role] else ():
                # A word belongs to the span that its middle lies in; a span ends with its paragraph.
                first, last = bisect.bisect_left(middles, start), bisect.bisect_left(middles, end) - 1
                while first <= last:
                    stop = first
                    while stop < last and words[stop + 1].paragraph == words[first].paragraph:
                        stop += 1
                    if (role, first, stop) in spans:
                        spans[role, first, stop].claims.add(number)
                    elif not any(labels[first : stop + 1]):
                        labels[first] = BEGIN[role]
                        labels[first + 1 : stop + 1] = [BEGIN[role] + 1] * (stop - first)
                        spans[role, first, stop] = Span(role, first, stop, {number})
                    first = stop + 1
    sourceless = {number for number, claim in enumerate(claims) if not claim["source"]}
    return Document(article["id"], article["text"], words, labels, in_order(spans.values()), sourceless, list(range(len(words))))


def in_order(spans):
    return sorted(spans, key=lambda span: span.first)
