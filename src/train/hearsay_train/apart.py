"""What is annotated apart from the articles, by offsets into their texts alone (code points), of articles whose own annotation does not
tell it or that have none. A line is one of three things:

    {"doc": "ID", "content": [[120, 260]], "claims": [{"source": [[131, 135]], "cue": [[136, 140]], "content": [[141, 259]]}]}

says what is claimed inside a content (a source is null where the text names no one);

    {"doc": "ID", "cue": [[14, 19]], "content": [[20, 80]], "claim": false}

says whether what looks like a claim is one by our contract;

    {"doc": "ID", "whole": [{"source": [[0, 6]], "cue": [[7, 11]], "content": [[12, 90]], "within": 0}], "unsure": [[140, 190]]}

has all the claims of an article without annotation of its own; `within` is the place in the list of the claim whose content one stands in,
and of what is unsure two careful readers might say different things: nothing is known of it.
`doc` is the article's id, behind `FILE:` where it is one of --unannotated.
"""

import collections

from .data import UNKNOWN, Span, annotated, document_of, in_order, read_jsonl, words_in
from .labels import ROLES

FIRST = 10**7  # number of the first claim that such a line tells of: those of an article's own annotation are smaller


class Apart:
    """Lines of many articles."""

    def __init__(self, paths):
        self.inside, self.judged = collections.defaultdict(list), collections.defaultdict(list)
        self.whole = {}
        for path in paths:
            for line in read_jsonl(path):
                if "whole" in line:
                    self.whole[line["doc"]] = line
                else:
                    (self.inside if "claims" in line else self.judged)[line["doc"]].append(line)

    def documents(self, every):
        """Those of the articles that something is annotated of here, with it."""
        return [self.added_to(document) for document in every if document.name in self]

    def annotated(self, articles, tokenizer):
        """Of the articles ((name, text) each) those that are annotated whole."""
        for name, text in articles:
            if name in self.whole:
                yield annotated_whole({"id": name, "text": text}, self.whole[name], tokenizer)

    def __contains__(self, name):
        return name in self.inside or name in self.judged

    def added_to(self, document):
        """The document, with all that is known of it."""
        put_inside(document, self.inside.get(document.name, ()))
        for number, line in enumerate(self.judged.get(document.name, ()), 2 * FIRST):
            judge(document, line, number)
        document.spans = in_order(document.spans)
        return document


def annotated_whole(article, line, tokenizer):
    """The article with the claims of a line. A teacher that has not learned of them has no say in the paragraphs where they stand."""
    claims = [
        {"id": str(number), **{role: {"spans": claim[role]} if claim[role] else None for role in ROLES}}
        | ({"via": str(claim["within"])} if "within" in claim else {})
        for number, claim in enumerate(line["whole"])
    ]
    document = document_of(article, claims, tokenizer, nested=True)
    document.schemes = dict.fromkeys(range(len(claims)), True)
    marked = {word.paragraph for word, label in zip(document.words, document.labels) if label}
    for first, last in words_in(document.words, line.get("unsure", ())):
        for labels in (document.labels, document.inner_labels):
            labels[first : last + 1] = [label or UNKNOWN for label in labels[first : last + 1]]
    document.origins = [-1 if word.paragraph in marked else origin for origin, word in enumerate(document.words)]
    return document


def put_inside(document, lines):
    """The inner level is known in the contents of the lines from now on, and only there."""
    for line in lines:
        for first, last in words_in(document.words, line["content"]):
            document.inner_labels[first : last + 1] = [0] * (last + 1 - first)
    claims = [
        {role: {"spans": spans} if spans else None for role, spans in claim.items()}
        for line in lines
        for claim in line["claims"]
    ]
    labels, spans = annotated(document.words, claims, range(len(claims)))
    for i, label in enumerate(labels):
        document.inner_labels[i] = label or document.inner_labels[i]
    for span in spans:
        span.claims = {FIRST + number for number in span.claims}
    document.inner_spans = document.inner_spans + spans
    document.sourceless |= {FIRST + number for number, claim in enumerate(claims) if not claim["source"]}
    document.schemes |= {FIRST + number: True for number in range(len(claims))}


def judge(document, line, number):
    """Says of the claim with the line's cue and content whether it is one by our contract; it gets the number if the document has no
    such claim. The tagger learns nothing of it."""
    found = {}
    for role in ("cue", "content"):
        edges = next(words_in(document.words, line[role]), None)
        if not edges:
            return
        same = [span for span in document.spans if (span.role, span.first, span.last) == (role, *edges)]
        found[role] = same[0] if same else Span(role, *edges, set())
    claims = found["cue"].claims & found["content"].claims or {number}
    for span in found.values():
        if not span.claims:
            document.spans.append(span)
        span.claims |= claims
    document.schemes |= dict.fromkeys(claims, line["claim"])
