"""Trains the weights that decide which names are organizations, and cross-validates them.

  train.py --candidates candidates.jsonl --gold FILE... [--write weights.tsv] [--errors SET]

The candidates come from hearsay.annotate.CandidateDump (test code) on the same gold files: JSON Lines with "id", "text"
and "gold", items with "span" (code points), "proper" and "ignore". A logistic regression over standardized features
with an L2 penalty; articles are the unit of cross-validation, so that no article is judged by weights it has helped to make.
"""

import argparse
import bisect
import hashlib
import json
import math
import re

import numpy as np

FOLDS = 10
PENALTY = 100.0  # of the squared standardized weights, against the summed log loss of all candidates
ARTICLE = re.compile(r"(?:a|an|the)\s+(?=\S)", re.I)


def fold(name, folds=FOLDS):
    return hashlib.sha1(("f" + name).encode()).digest()[0] % folds


def trim(text, span):
    match = ARTICLE.match(text[span[0] : span[1]])
    return (span[0] + match.end(), span[1]) if match else tuple(span)


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def read(candidates, golds):
    texts, names = {}, {}
    for path in golds:
        for line in open(path, encoding="utf-8"):
            article = json.loads(line)
            texts[article["id"]] = article
    articles = []
    for line in open(candidates, encoding="utf-8"):
        found = json.loads(line)
        gold = texts[found["id"]]
        wanted, ignored = set(), []
        for item in gold["gold"]:
            if item.get("proper") and not item.get("ignore"):
                wanted.add(trim(gold["text"], item["span"]))
            else:
                ignored.append(item["span"])
        rows = []
        for one in found["candidates"]:
            span = tuple(one["span"])
            right = trim(gold["text"], span) in wanted
            touches = any(overlap(span, other) for other in wanted)
            used = right or touches or not any(overlap(span, other) for other in ignored)
            for name in one["features"]:
                names.setdefault(name, len(names))
            rows.append((span, right, used, one["features"]))
        articles.append((found["id"], gold["text"], wanted, ignored, rows))
    return articles, names


def matrix(rows, names):
    x = np.zeros((len(rows), len(names)))
    for i, row in enumerate(rows):
        for name, value in row[3].items():
            x[i, names[name]] = value
    return x


def fit(x, y, penalty=PENALTY):
    """Weights of the features as they are, and the constant, by Newton's method."""
    mean, deviation = x.mean(0), x.std(0)
    deviation[deviation == 0] = 1
    z = np.hstack([(x - mean) / deviation, np.ones((len(x), 1))])
    ridge = np.full(z.shape[1], penalty)
    ridge[-1] = 0
    w = np.zeros(z.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-z @ w))
        gradient = z.T @ (p - y) + ridge * w
        step = np.linalg.solve((z * (p * (1 - p))[:, None]).T @ z + np.diag(ridge) + 1e-9 * np.eye(len(w)), gradient)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    weights = w[:-1] / deviation
    return weights, w[-1] - weights @ mean


def choose(rows, probabilities, threshold):
    """The candidates that do not overlap and are best together (the program's Selection)."""
    likely = sorted((row[0][1], row[0][0], p - threshold) for row, p in zip(rows, probabilities) if p > threshold)
    ends, best = [0], [(0.0, ())]
    for end, start, gain in likely:
        before = best[bisect.bisect_right(ends, start) - 1]
        if before[0] + gain > best[-1][0]:
            best.append((before[0] + gain, (*before[1], (start, end))))
            ends.append(end)
    return best[-1][1]


def score(articles, chosen, wanted_ids):
    hit = gold = predicted = 0
    for (name, text, wanted, ignored, _), spans in zip(articles, chosen):
        if wanted_ids(name):
            left = {trim(text, s) for s in spans if any(overlap(s, g) for g in wanted) or not any(overlap(s, g) for g in ignored)}
            hit += len(left & wanted)
            gold += len(wanted)
            predicted += len(left)
    return f"{200 * hit / max(1, gold + predicted):.1f} (P {100 * hit / max(1, predicted):.0f} R {100 * hit / max(1, gold):.0f})"


def sets(articles):
    return sorted({name.split("/")[0] for name, *_ in articles})


def judge(x, weights, bias):
    return 1 / (1 + np.exp(-(x @ weights + bias)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--candidates", required=True)
    parser.add_argument("--gold", nargs="+", required=True)
    parser.add_argument("--write")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    parser.add_argument("--thresholds", default="0.2,0.25,0.3,0.35")
    parser.add_argument("--show", help="part of an article's id: its errors in cross-validation")
    args = parser.parse_args()
    articles, names = read(args.candidates, args.gold)
    xs = [matrix(rows, names) for *_, rows in articles]
    ys = [np.array([row[1] for row in rows], dtype=float) for *_, rows in articles]
    used = [np.array([row[2] for row in rows], dtype=bool) for *_, rows in articles]

    def train(indexes):
        x = np.concatenate([xs[i][used[i]] for i in indexes])
        return fit(x, np.concatenate([ys[i][used[i]] for i in indexes]), args.penalty)

    probabilities = [None] * len(articles)
    for f in range(FOLDS):
        weights, bias = train([i for i, article in enumerate(articles) if fold(article[0]) != f])
        for i, article in enumerate(articles):
            if fold(article[0]) == f:
                probabilities[i] = judge(xs[i], weights, bias)
    print(len(names), "features,", sum(map(len, xs)), "candidates")
    for threshold in map(float, args.thresholds.split(",")):
        chosen = [choose(article[4], p, threshold) for article, p in zip(articles, probabilities)]
        line = [f"{s} {score(articles, chosen, lambda name, s=s: name.startswith(s))}" for s in sets(articles)]
        halves = [score(articles, chosen, lambda name, h=h: fold("half" + name, 2) == h) for h in (0, 1)]
        print(threshold, *line, "together", score(articles, chosen, lambda name: True), "halves", *halves, sep="  ")
        if args.show and threshold == 0.25:
            for (name, text, wanted, ignored, rows), spans in zip(articles, chosen):
                left = {trim(text, s) for s in spans if any(overlap(s, g) for g in wanted) or not any(overlap(s, g) for g in ignored)}
                if fold("half" + name, 2) == 0 and args.show in name:
                    for sign, some in (("-", wanted - left), ("+", left - wanted)):
                        for a, b in sorted(some):
                            print(name, sign, text[max(0, a - 30) : a].replace("\n", " "), "[", text[a:b], "]", text[b : b + 30].replace("\n", " "))
    if args.write:
        weights, bias = train(range(len(articles)))
        with open(args.write, "w", encoding="utf-8", newline="\n") as stream:
            stream.write("# What each feature weighs; made by src/train/organizations/train.py.\n")
            stream.write(f"bias\t{bias:.5f}\n")
            for name in sorted(names):
                if math.fabs(weights[names[name]]) >= 0.0005:
                    stream.write(f"{name}\t{weights[names[name]]:.4f}\n")


if __name__ == "__main__":
    main()
