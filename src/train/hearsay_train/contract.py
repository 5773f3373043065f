"""What is a claim by our contract (and not by the corpus's wider one), to learn from.

It is known of three kinds of text: articles annotated by our contract; sentences made up for it (contrast.py); and of the corpus's
own claims where their cue alone tells.
"""

import gzip

from .data import UNKNOWN, Span, document_of, in_order, read_jsonl

SAYING = set(
    """said say says saying told tell tells telling added adds adding wrote writes reported reports noted notes noting claimed
claims claiming argued argues arguing insisted insists denied denies accused accuses warned warns believes believe believed
explained explains stated states acknowledged acknowledges tweeted alleged alleges announced announces admitted admits suggested
suggests according revealed confirmed predicted concluded concedes conceded complained replied responded criticized promised pledged
vowed demanded urged""".split()
)
WISHING = set(
    """want wants wanted wanting hope hopes hoped hoping plan plans planned planning intend intends intended seek seeks sought
seeking try tries tried trying decide decides decided refuse refuses refused decline declines declined prefer prefers preferred
considering prepare prepares preparing expected signed passed named gave made ordered fired hired filed met agreed""".split()
)
UNREAL = set("would will might may could should ’ll if not never refused declined can".split())
OFTEN = 3  # times that an epoch has each article annotated by our contract: there are few
PAIRS = (".gold.jsonl", ".claims.jsonl")


def judged(document):
    """The document with what the cues of its claims tell of the scheme that they belong to."""
    for span in document.spans:
        if span.role != "cue":
            continue
        words = {document.text[word.start : word.end].lower() for word in document.words[span.first : span.last + 1]}
        saying, wishing, unreal = bool(words & SAYING), bool(words & WISHING), bool(words & UNREAL)
        if wishing and not saying or saying and unreal:
            known = False
        elif saying and not wishing:
            known = True
        else:
            continue
        document.schemes |= dict.fromkeys(span.claims, known)
    return document


def text_of(path):
    opener = gzip.open if path.name.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", newline="") as stream:
        return stream.read()


def articles_beside(path, name):
    """The articles of a file of gold claims, by what their claims call them."""
    lines = path.with_name("articles.jsonl" if path.name == "claims.jsonl" else f"{name}.jsonl")
    if lines.exists():
        return {article["id"]: article["text"] for article in read_jsonl(lines)}
    for ending in (".txt", ".txt.gz"):
        if path.with_name(name + ending).exists():
            return {None: text_of(path.with_name(name + ending))}
    return {}


def read(folder, tokenizer):
    """The articles in a folder that have gold claims by our contract beside them: NAME.gold.jsonl or NAME.claims.jsonl beside NAME.txt
    or NAME.jsonl, or claims.jsonl beside articles.jsonl."""
    result = []
    for path in sorted(folder.rglob("*.jsonl")):
        ending = next((ending for ending in PAIRS if path.name.endswith(ending)), None)
        if not ending and path.name != "claims.jsonl":
            continue
        name = path.name[: -len(ending)] if ending else ""
        claims = list(read_jsonl(path))
        for key, text in articles_beside(path, name).items():
            own = [claim for claim in claims if key is None or claim["doc"] == key]
            document = document_of({"id": f"{path.parent.name}/{name}/{key or ''}", "text": text}, own, tokenizer, nested=True)
            document.schemes = dict.fromkeys(range(len(own)), True)
            result.append(document)
    return result


def with_others(document, claims):
    """The document with what a network finds in it that the gold has not: claims by the corpus's contract alone, if any.

    The tagger learns nothing of them, only the scheme.
    """
    golden = {
        i
        for level in (document.spans, document.inner_spans)
        for span in level
        if span.role == "cue"
        for i in range(span.first, span.last + 1)
    }
    number = 10**6
    for claim in claims:
        if claim.via or golden & set(range(claim.cue.first, claim.cue.last + 1)):
            continue
        number += 1
        document.schemes[number] = False
        for span in [claim.cue, *claim.contents, *([claim.source] if claim.source else [])]:
            document.spans.append(Span(span.role, span.first, span.last, {number}))
            for i in range(span.first, span.last + 1):
                if document.labels[i] == 0:
                    document.labels[i] = UNKNOWN
    document.spans = in_order(document.spans)
    return document
