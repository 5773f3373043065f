"""Figures on annotated articles, to choose settings by and to calibrate with."""

from dataclasses import dataclass

from .labels import ROLES


@dataclass(slots=True)
class Look:
    """An annotated article as the network sees it."""

    document: object
    emissions: object
    links: object


def look(decoder, documents):
    return [Look(document, *decoder.reader(document.words)) for document in documents if document.words]


def decode(decoder, looked):
    """The claims of each article."""
    return [decoder.decode(each.document.words, each.emissions, each.links) for each in looked]


def outer(decoded):
    """Of them those on the outer level, which is all that the corpus marks."""
    return [[claim for claim in claims if not claim.via] for claims in decoded]


def words_of(spans):
    return {i for span in spans for i in range(span.first, span.last + 1)}


def jaccard(a, b):
    return len(a & b) / len(a | b) if a or b else 1.0


def gold_claims(spans):
    """For each gold claim that has some of the spans the words of its source and of its content."""
    numbers = sorted(set().union(*(span.claims for span in spans)))
    roles = {number: {role: [] for role in ROLES} for number in numbers}
    for span in spans:
        for number in span.claims:
            roles[number][span.role].append(span)
    return [(words_of(found["source"]), words_of(found["content"])) for found in roles.values() if found["content"]]


def right(document, claims):
    """For each predicted claim, whether a gold claim of its own has at least half of its content and source; how many there are."""
    return agreeing(gold_claims(document.spans + document.inner_spans), claims)


def agreeing(gold, claims):
    pairs = []
    for p, claim in enumerate(claims):
        content, source = words_of(claim.contents), words_of([claim.source] if claim.source else [])
        for g, (gold_source, gold_content) in enumerate(gold):
            if content & gold_content:
                by_content, by_source = jaccard(content, gold_content), jaccard(source, gold_source)
                if by_content >= 0.5 and by_source >= 0.5:
                    pairs.append((by_content + by_source, -g, p))
    result, taken = [False] * len(claims), set()
    for _, g, p in sorted(pairs, reverse=True):
        if g not in taken and not result[p]:
            result[p] = True
            taken.add(g)
    return result, len(gold)


def f1(hits, predicted, gold):
    return 200 * hits / max(1, predicted + gold)


def figures(looked, decoded):
    """F1 of whole claims (relaxed) and of each role's spans (exact), in percent."""
    hits = predicted = gold = 0
    spans = {role: [0, 0, 0] for role in ROLES}
    for each, claims in zip(looked, decoded):
        found, count = right(each.document, claims)
        hits, predicted, gold = hits + sum(found), predicted + len(claims), gold + count
        guesses = {
            "source": [claim.source for claim in claims if claim.source],
            "cue": [claim.cue for claim in claims],
            "content": [content for claim in claims for content in claim.contents],
        }
        for role in ROLES:
            golden = each.document.spans + each.document.inner_spans
            wanted = {(span.first, span.last) for span in golden if span.role == role}
            guessed = {(span.first, span.last) for span in guesses[role]}
            for i, count in enumerate((len(wanted & guessed), len(guessed), len(wanted))):
                spans[role][i] += count
    return {"claims": f1(hits, predicted, gold), **{role: f1(*counts) for role, counts in spans.items()}}


def nested(looked, decoded):
    """Of claims inside claims: how many of gold's are found on either level, and how many of those found as such are right, in percent."""
    found = wanted = right_ones = guessed = 0
    for each, claims in zip(looked, decoded):
        hits, count = agreeing(gold_claims(each.document.inner_spans), claims)
        found, wanted = found + sum(hits), wanted + count
        inner = [claim for claim in claims if claim.via]
        hits, _ = right(each.document, inner)
        right_ones, guessed = right_ones + sum(hits), guessed + len(inner)
    return {"inner_recall": 100 * found / max(1, wanted), "inner_precision": 100 * right_ones / max(1, guessed)}


def apart(looked, decoded):
    """On what is annotated apart (apart.py). Of the claims inside the contents that it tells of: how many are found, and how many of those
    found there are right, in percent. Of what it judges: how often a claim by our contract has higher odds to be one than one that is none
    (the area under the curve), in percent."""
    found = wanted = guessed = 0
    ours, others = [], []
    for each, claims in zip(looked, decoded):
        known = each.document.inner_labels
        inner = [claim for claim in claims if claim.via and known[claim.cue.first] >= 0]
        hits, count = agreeing(gold_claims(each.document.inner_spans), inner)
        found, wanted, guessed = found + sum(hits), wanted + count, guessed + len(inner)
        for odds, right_one in judged_odds(each):
            (ours if right_one else others).append(odds)
    above = sum((a > b) + (a == b) / 2 for a in ours for b in others)
    return {
        "inner_recall": 100 * found / max(1, wanted),
        "inner_precision": 100 * found / max(1, guessed),
        "inner_claims": wanted,
        "judged": len(ours) + len(others),
        "scheme_area": 100 * above / max(1, len(ours) * len(others)),
    }


def whole(looked, decoded):
    """Precision and recall of claims, relaxed, in percent, in articles that are annotated whole. What is unsure there does not count."""
    decoded = [
        [claim for claim in claims if each.document.labels[claim.cue.first] >= 0] for each, claims in zip(looked, decoded)
    ]
    found = [right(each.document, claims) for each, claims in zip(looked, decoded)]
    hits, wanted, guessed = sum(sum(hits) for hits, _ in found), sum(count for _, count in found), sum(map(len, decoded))
    return {"whole_precision": 100 * hits / max(1, guessed), "whole_recall": 100 * hits / max(1, wanted), "whole_claims": wanted}


def judged_odds(look):
    """The odds of each claim that is known to be one by our contract or none, and which it is."""
    scheme = look.emissions[:, -2:]
    roles = {}
    for span in look.document.spans:
        for number in span.claims & look.document.schemes.keys():
            roles.setdefault(number, {}).setdefault(span.role, span)
    for number, found in roles.items():
        if "cue" in found and "content" in found:
            edges = [[found[role].first, found[role].last] for role in ("cue", "content")]
            yield float(sum(scheme[places, part].mean() for part, places in enumerate(edges))), look.document.schemes[number]
