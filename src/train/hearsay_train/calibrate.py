"""A claim's probability of being right: a logistic regression on what the decoder knows of it."""

import numpy as np

from .decoding import FEATURES, features
from .evaluate import f1, right

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
    x, y, folds, gold = [], [], [], 0
    parts = min(FOLDS, len(looked))
    for number, (each, claims) in enumerate(zip(looked, decoded)):
        found, count = right(each.document, claims)
        gold += count
        x += [features(claim) for claim in claims]
        y += found
        folds += [number % parts] * len(claims)
    if len(set(folds)) < parts:
        raise SystemExit("hearsay_train: the network finds claims in too few articles to calibrate their confidence")
    x, y, folds = np.array(x), np.array(y, dtype=float), np.array(folds)
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
            "weights": [round(float(weight), 6) for weight in weights],
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
