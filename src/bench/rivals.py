#!/usr/bin/env python3
"""Of pronouns that are sources: is the right one among those weighed, and does it win?

    ./hearsay explain --json --min-confidence 0 corpus > explained.jsonl
    python3 src/bench/rivals.py explained.jsonl corpus

EXPLAINED is what `explain --json` wrote of the articles, GOLD a folder with their *.gold.jsonl. Pairs a claim with the gold claim
whose source has the same words at the same place. Prints, of those pronouns of the third person that gold names somebody for: how
many had the right one among the rivals, how many of these were named so, and how many others were named wrongly or not at all.
"""
import json
import pathlib
import sys

PRONOUNS = {"he", "she", "it", "they", "his", "her", "its", "their", "him", "them"}


def source(claim):
    found = claim.get("source") or {}
    return claim["doc"], tuple(map(tuple, found.get("spans", ()))), found.get("text", "").lower()


def plain(name):
    return " ".join(name.lower().removeprefix("the ").split())


def main(explained, gold):
    wanted = {}
    for path in pathlib.Path(gold).rglob("*.gold.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            claim = json.loads(line)
            key = source(claim)
            if key[2] in PRONOUNS and plain(claim["source"]["name"]) != key[2]:
                wanted[key] = plain(claim["source"]["name"])
    counts = {"among the rivals": 0, "of these named right": 0, "others named wrongly": 0, "others not named": 0}
    seen = set()
    with open(explained, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            key = source(record["claim"])
            if key not in wanted or key in seen:
                continue
            seen.add(key)
            named = plain(record["claim"]["source"]["name"])
            if wanted[key] in {plain(rival["name"]) for rival in record.get("rivals", ())}:
                counts["among the rivals"] += 1
                counts["of these named right"] += named == wanted[key]
            elif named == key[2]:
                counts["others not named"] += 1
            elif named != wanted[key]:
                counts["others named wrongly"] += 1
    for what, count in counts.items():
        print(f"{count:5} {what}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
