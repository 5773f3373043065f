#!/usr/bin/env python3
"""Every date, sum and organization that comes out otherwise than the gold has it.

usage: wrong_values.py --hearsay ./hearsay [--list] [--records] FOLDER
       wrong_values.py --hearsay ./hearsay [--list] --type organization|date|money GOLD...

The first form compares with the gold claims of a folder (NAME.gold.jsonl beside NAME.txt): the tags of the sentences that they
touch, or with --records those of the claims that are found. The second compares with gold tags, JSON Lines with "id", "published", "text" and "gold", items with "span" and "value",
"also", "amount", "currency", "name", "ignore" where they have them. Both print a Markdown table of how many there are of each kind:

  missing    the gold has a tag where nothing was found
  too much   something was found where the gold has no tag
  words      found, but with more words or fewer
  value      the value of a date, the amount or currency of a sum, the name of an organization is another

With --list there is a row for each. Offsets are code points; a leading article makes no difference.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess

TYPES = {"organizations": "organization", "dates": "date", "money": "money"}
ARTICLE = re.compile(r"(?:a|an|the)\s+(?=\S)", re.I)


def tags(hearsay, paths):
    run = subprocess.run([hearsay, "tag", *map(str, paths)], capture_output=True, text=True, check=True)
    return {record["doc"]: record for record in map(json.loads, run.stdout.splitlines())}


def of_records(hearsay, paths):
    run = subprocess.run([hearsay, "extract", *map(str, paths)], capture_output=True, text=True, check=True)
    found = collections.defaultdict(lambda: {kind: [] for kind in TYPES})
    for record in map(json.loads, run.stdout.splitlines()):
        for kind in TYPES:
            known = {tuple(tag["span"]) for tag in found[record["doc"]][kind]}
            found[record["doc"]][kind] += [tag for tag in record[kind] if tuple(tag["span"]) not in known]
    return found


def trimmed(tag):
    match = ARTICLE.match(tag["text"])
    return tag["span"][0] + (match.end() if match else 0), tag["span"][1]


def overlap(one, other):
    return one[0] < other[1] and other[0] < one[1]


def bare(name):
    return ARTICLE.sub("", " ".join(name.split()), count=1).casefold()


def value(kind, tag):
    if kind == "organizations":
        return tag.get("name")
    if kind == "dates":
        return tag.get("value")
    return None if tag.get("amount") is None else f"{tag['amount']} {tag['currency']}"


def same_value(kind, wanted, found):
    if value(kind, wanted) is None:
        return True
    if kind == "organizations":
        return bare(wanted["name"]) == bare(found["name"])
    return value(kind, found) in [value(kind, wanted), *wanted.get("also", [])]


def compare(kind, wanted, found):
    """Rows of what is wrong: the kind of fault, what is wanted, what was found."""
    real = [tag for tag in wanted if not tag.get("ignore")]
    for tag in real:
        hits = [one for one in found if overlap(one["span"], tag["span"])]
        exact = [one for one in hits if trimmed(one) == trimmed(tag)]
        if not hits:
            yield "missing", tag, None
        elif not same_value(kind, tag, (exact or hits)[0]):
            yield "value", tag, (exact or hits)[0]
        elif not exact:
            yield "words", tag, hits[0]
    for one in found:
        if not any(overlap(one["span"], tag["span"]) for tag in wanted):
            yield "too much", None, one


def of_claims(hearsay, folder, records):
    """Of the gold claims of a folder: article, kind, wanted tags and those found in the same sentences."""
    golds = sorted(folder.rglob("*.gold.jsonl"))
    found = (of_records if records else tags)(hearsay, [folder])
    for path in golds:
        by_article = collections.defaultdict(list)
        for line in path.read_text(encoding="utf-8").splitlines():
            claim = json.loads(line)
            by_article[claim["doc"]].append(claim)
        for doc, claims in by_article.items():
            sentences = [span for claim in claims for span in claim["sentences"]]
            for kind in TYPES:
                wanted = {tuple(tag["span"]): tag for claim in claims for tag in claim[kind]}
                here = [tag for tag in found[doc][kind] if any(overlap(tag["span"], span) for span in sentences)]
                yield doc, kind, list(wanted.values()), here


def of_tags(hearsay, wanted_type, paths):
    kind = next(key for key, name in TYPES.items() if name == wanted_type)
    found = tags(hearsay, paths)
    for path in paths:
        for article in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            yield article["id"], kind, article["gold"], found[article["id"]][kind]


def cell(kind, tag):
    shown = "" if tag is None else f"{' '.join(tag['text'].split())} = {value(kind, tag)}"
    return shown.replace("|", "\\|")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hearsay", default="./hearsay")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--records", action="store_true")
    parser.add_argument("--type", choices=TYPES.values())
    parser.add_argument("paths", nargs="+", type=pathlib.Path)
    args = parser.parse_args()
    articles = of_tags(args.hearsay, args.type, args.paths) if args.type else of_claims(args.hearsay, args.paths[0], args.records)
    counts, sizes, rows = collections.Counter(), collections.Counter(), []
    for doc, kind, wanted, found in articles:
        sizes[kind] += sum(not tag.get("ignore") for tag in wanted)
        for fault, gold, one in compare(kind, wanted, found):
            counts[kind, fault] += 1
            rows.append(f"| {doc} | {TYPES[kind]} | {fault} | {cell(kind, gold)} | {cell(kind, one)} |")
    print("| | gold | missing | too much | words | value |\n| --- | --- | --- | --- | --- | --- |")
    for kind in sizes:
        faults = " | ".join(str(counts[kind, fault]) for fault in ("missing", "too much", "words", "value"))
        print(f"| {kind} | {sizes[kind]} | {faults} |")
    if args.list:
        print("\n| article | | | gold | found |\n| --- | --- | --- | --- | --- |")
        print("\n".join(rows))


if __name__ == "__main__":
    main()
