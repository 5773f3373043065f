"""A claim's probability of being right: a logistic regression on what the decoder knows of it."""

import numpy as np

from .decoding import FEATURES, features
from .evaluate import agreeing, f1, gold_claims, right, words_of

FOLDS = 10
PENALTY = 1.0
BINS = 10
DRAWS = 200


def fit(x, y):
    """(intercept, weights) for the features as they are; the penalty counts for the standardised ones."""
    middle, spread = x.mean(0), x.std(0) + 1e-9
    design = np.hstack([np.ones((len(x), 1)), (x - middle) / spread])
    penalty = np.diag([0.0] + [PENALTY] * x.shape[1])
    beta = np.zeros(design.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-design @ beta))
        slope = design.T @ (y - chance) - penalty @ beta
        curve = (design * (chance * (1 - chance))[:, None]).T @ design + penalty
        beta += np.linalg.solve(curve, slope)
    weights = beta[1:] / spread
    return beta[0] - weights @ middle, weights


def calibration_error(chance, y):
    """The expected calibration error: over bins of equal width, the mean gap of confidence and accuracy."""
    bins = np.minimum((chance * BINS).astype(int), BINS - 1)
    gaps = [abs(chance[bins == b].mean() - y[bins == b].mean()) * (bins == b).sum() for b in range(BINS) if (bins == b).any()]
    return sum(gaps) / len(y)


def error_of_chance(chance):
    """The calibration error that claims with these probabilities have on average if each is right with just its own: the fewer
    claims, the larger."""
    draws = np.random.default_rng(0).random((DRAWS, len(chance))) < chance
    return np.mean([calibration_error(chance, drawn) for drawn in draws])


def calibrate(looked, decoded):
    """Fits on all articles. The error and the threshold come from models that had not seen the articles in question."""
    rows, gold = rows_of(looked, decoded)
    return fitted(rows, gold, min(FOLDS, len(looked)), np.eye(len(FEATURES)))


def calibrate_contract(looked, decoded, apart, decoded_apart, outer):
    """The same by our contract, for which few articles are annotated: so what makes a claim right as an attribution is taken over from
    `outer`, the calibration on many, and only fitted is how much that counts, the scheme, and what is inside another claim.

    apart: articles of which something is annotated apart: they are fitted to, too
    """
    rows, gold = rows_of(looked, decoded)
    more, known = rows_apart(apart, decoded_apart)
    weights = np.array(outer["calibration"]["weights"])
    basis = np.stack([weights, *(np.eye(len(FEATURES))[FEATURES.index(name)] for name in ("scheme", "inner"))], 1)
    return fitted(rows + more, gold + known, FOLDS, basis)


def rows_of(looked, decoded):
    """Of each claim its features, whether it is right, and the number of its article; how many claims gold has."""
    rows, gold = [], 0
    for number, (each, claims) in enumerate(zip(looked, decoded)):
        found, count = right(each.document, claims)
        gold += count
        rows += [(features(claim), own, number) for claim, own in zip(claims, found)]
    return rows, gold


def rows_apart(looked, decoded):
    """The same of those claims only of which it is known: those inside contents, and in articles without annotation those that have
    been judged, as far as they have the cue and some of the content of what was."""
    rows, gold = [], 0
    for number, (each, claims) in enumerate(zip(looked, decoded)):
        document = each.document
        inner = [claim for claim in claims if claim.via and document.inner_labels[claim.cue.first] >= 0]
        found, count = agreeing(gold_claims(document.inner_spans), inner)
        rows += [(features(claim), own, number) for claim, own in zip(inner, found)]
        gold += count
        if document.labels[0] >= 0:
            continue
        for claim in claims:
            known = None if claim.via else judgement(document, claim)
            if known is not None:
                rows.append((features(claim), known, number))
                gold += known
    return rows, gold


def judgement(document, claim):
    cues = [span for span in document.spans if (span.role, span.first, span.last) == ("cue", claim.cue.first, claim.cue.last)]
    numbers = set().union(*(span.claims for span in cues)) & document.schemes.keys()
    contents = words_of(claim.contents)
    for number in numbers:
        if contents & words_of([span for span in document.spans if span.role == "content" and number in span.claims]):
            return document.schemes[number]
    return None


def fitted(rows, gold, parts, basis):
    """basis: what of the features is fitted to, as columns"""
    x, y, articles = (np.array(column) for column in zip(*rows))
    x, y, folds = x @ basis, y.astype(float), articles % parts
    if len(set(folds)) < parts:
        raise SystemExit("hearsay_train: the network finds claims in too few articles to calibrate their confidence")
    held_out = np.empty(len(y))
    for fold in range(parts):
        intercept, weights = fit(x[folds != fold], y[folds != fold])
        held_out[folds == fold] = 1 / (1 + np.exp(-(intercept + x[folds == fold] @ weights)))
    scores = {
        threshold: f1(y[held_out >= threshold].sum(), (held_out >= threshold).sum(), gold)
        for threshold in np.arange(0, 0.61, 0.02).round(2)
    }
    best = max(scores, key=scores.get)
    intercept, weights = fit(x, y)
    settings = {
        "calibration": {
            "features": FEATURES,
            "intercept": round(float(intercept), 6),
            "weights": [round(float(weight), 6) for weight in basis @ weights],
        },
        "min_confidence": float(best),
    }
    report = {
        "expected_calibration_error": round(float(calibration_error(held_out, y)), 4),
        "error_of_chance": round(float(error_of_chance(held_out)), 4),
        "claims_f1_unfiltered": round(float(scores[0.0]), 2),
        "claims_f1_filtered": round(float(scores[best]), 2),
    }
    return settings, report
