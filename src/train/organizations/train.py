"""Trains the weights that decide which names are organizations, and cross-validates them.

  train.py --candidates candidates.jsonl --gold FILE... [--write weights.tsv] [--show ID]

The candidates come from hearsay.annotate.CandidateDump (test code) on the same gold files: JSON Lines with "id", "text"
and "gold", items with "span" (code points), "proper" and "ignore". Their first line lists the features that the program
declares: these are weighed and no others, 0 where none of the candidates has one; "evidence" beside them are log odds that the
program adds by itself; they are added to what is judged, not to what is trained. A logistic regression over standardized features
with an L2 penalty; articles are the unit of cross-validation, so that no article is judged by weights it has helped to make.
Articles of our own (articles.py), whose ids begin with "own/", count less in training and are never judged. The figures are
means over several ways of drawing the folds. With --by-set each set of articles (the ids' first part) is judged by weights that were
trained on the others alone.
"""

import argparse
import bisect
import hashlib
import json
import math
import re

import numpy as np

FOLDS = 10
DRAWS = 4
OWN = "own/"
OWN_WEIGHT = 0.3
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
    texts = {}
    for path in golds:
        for line in open(path, encoding="utf-8"):
            article = json.loads(line)
            texts[article["id"]] = article
    articles = []
    lines = open(candidates, encoding="utf-8")
    names = json.loads(next(lines))["features"]
    declared = set(names)
    for line in lines:
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
            told = one["features"].pop("evidence", 0)
            if not one["features"].keys() <= declared:
                raise ValueError(f"{found['id']}: features that are not declared: {one['features'].keys() - declared}")
            rows.append((span, right, used, one["features"], told))
        articles.append((found["id"], gold["text"], wanted, ignored, rows))
    return articles, names


def matrix(rows, names):
    x = np.zeros((len(rows), len(names)))
    for i, row in enumerate(rows):
        for name, value in row[3].items():
            if name in names:
                x[i, names[name]] = value
    return x


def fit(x, y, counts, penalty=PENALTY):
    """Weights of the features as they are, and the constant, by Newton's method; a candidate counts as many times as said."""
    mean = np.average(x, 0, counts)
    deviation = np.sqrt(np.average((x - mean) ** 2, 0, counts))
    deviation[deviation == 0] = 1
    z = np.hstack([(x - mean) / deviation, np.ones((len(x), 1))])
    ridge = np.full(z.shape[1], penalty)
    ridge[-1] = 0
    w = np.zeros(z.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-z @ w))
        gradient = z.T @ (counts * (p - y)) + ridge * w
        curvature = (z * (counts * p * (1 - p))[:, None]).T @ z + np.diag(ridge) + 1e-9 * np.eye(len(w))
        step = np.linalg.solve(curvature, gradient)
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


def left_of(article, spans):
    """The spans that are judged: those that touch nothing but what the gold ignores are not."""
    _, text, wanted, ignored, _ = article
    return {trim(text, s) for s in spans if any(overlap(s, g) for g in wanted) or not any(overlap(s, g) for g in ignored)}


def score(articles, chosen, begin):
    """F1, precision and recall of the articles whose ids begin so, in percent."""
    hit = gold = predicted = 0
    for article, spans in zip(articles, chosen):
        if article[0].startswith(begin):
            left = left_of(article, spans)
            hit += len(left & article[2])
            gold += len(article[2])
            predicted += len(left)
    return 200 * hit / max(1, gold + predicted), 100 * hit / max(1, predicted), 100 * hit / max(1, gold)


def sets(articles):
    return sorted({name.split("/")[0] for name, *_ in articles})


def show(article, spans):
    name, text, wanted, _, _ = article
    left = left_of(article, spans)
    for sign, some in (("-", wanted - left), ("+", left - wanted)):
        for a, b in sorted(some):
            print(name, sign, text[max(0, a - 30) : a].replace("\n", " "), "[", text[a:b], "]", text[b : b + 30].replace("\n", " "))


def judge(x, weights, bias):
    return 1 / (1 + np.exp(-(x @ weights + bias)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--candidates", required=True)
    parser.add_argument("--gold", nargs="+", required=True)
    parser.add_argument("--write")
    parser.add_argument("--penalty", type=float, default=PENALTY)
    parser.add_argument("--thresholds", default="0.2,0.25,0.3,0.35")
    parser.add_argument("--without", help="a regular expression: features to leave out")
    parser.add_argument("--by-set", action="store_true", help="cross-validate by set of articles instead of by article")
    parser.add_argument("--show", help="part of an article's id: its errors at the first threshold")
    args = parser.parse_args()
    articles, declared = read(args.candidates, args.gold)
    without = re.compile(args.without or r"(?!)")
    kept = [name for name in declared if not without.search(name)]
    names = {name: i for i, name in enumerate(kept)}
    xs = [matrix(rows, names) for *_, rows in articles]
    ys = [np.array([row[1] for row in rows], dtype=float) for *_, rows in articles]
    tolds = [np.array([row[4] for row in rows], dtype=float) for *_, rows in articles]
    used = [np.array([row[2] for row in rows], dtype=bool) for *_, rows in articles]
    own = [i for i, article in enumerate(articles) if article[0].startswith(OWN)]
    judged = [i for i in range(len(articles)) if i not in own]

    def train(indexes):
        x = np.concatenate([xs[i][used[i]] for i in indexes])
        y = np.concatenate([ys[i][used[i]] for i in indexes])
        counts = np.concatenate([np.full(used[i].sum(), OWN_WEIGHT if i in own else 1.0) for i in indexes])
        return fit(x, y, counts, args.penalty)

    draws = []
    for draw in range(1 if args.by_set else DRAWS):
        folds = {i: articles[i][0].split("/")[0] if args.by_set else fold(str(draw) + articles[i][0]) for i in judged}
        probabilities = {}
        for f in sorted(set(folds.values())):
            weights, bias = train([i for i in judged if folds[i] != f] + own)
            probabilities.update({i: judge(xs[i], weights, bias + tolds[i]) for i in judged if folds[i] == f})
        draws.append([probabilities[i] for i in judged])
    told = [articles[i] for i in judged]
    print(len(names), "features,", sum(map(len, xs)), "candidates")
    thresholds = list(map(float, args.thresholds.split(",")))
    for threshold in thresholds:
        chosen = [[choose(article[4], p, threshold) for article, p in zip(told, draw)] for draw in draws]
        for begin in (*sets(told), ""):
            f1, precision, recall = np.mean([score(told, one, begin) for one in chosen], 0)
            print(threshold, begin or "together", f"{f1:.1f} (P {precision:.0f} R {recall:.0f})", sep="  ", end="  ")
        print()
        if args.show and threshold == thresholds[0]:
            for article, spans in zip(told, chosen[0]):
                if args.show in article[0]:
                    show(article, spans)
    if args.write:
        weights, bias = train(range(len(articles)))
        with open(args.write, "w", encoding="utf-8", newline="\n") as stream:
            stream.write("# What each feature weighs; made by src/train/organizations/train.py.\n")
            stream.write(f"bias\t{bias:.5f}\n")
            for name in sorted(declared):
                weight = weights[names[name]] if name in names else 0.0
                stream.write(f"{name}\t{weight if math.fabs(weight) >= 0.0005 else 0.0:.4f}\n")


if __name__ == "__main__":
    main()
