#!/usr/bin/env python3
"""How many claims are lost, and how many come from furniture, where an article is read from its web page.

usage: page_claims.py --hearsay ./hearsay [--every N] TRUTH PAGES

TRUTH is JSON Lines (or .gz) with id, title, text: the true text of each page. PAGES holds ID.html or ID.html.gz. The
claims of the true texts and those of the pages are extracted and compared, page by page:

  same     claims of the true text that are also read from the page: the words of source, cue and content are equal
  sure     the same of those whose confidence is 0.5 or more: others come and go with what stands around them
  kept     claims of the true text whose contents share four of five words with one that is read from the page
  outside  claims of the page of which less than half of the word pairs stand in the true text or title
  found    claims of the true text whose words stand in the page's text one after the other, claimed or not

Words are compared in lower case, without signs, blanks and the edges of paragraphs. --every N takes every N-th page only.
"""
import argparse
import collections
import gzip
import html
import json
import pathlib
import re
import shutil
import subprocess
import tempfile

SAME = 0.8
SURE = 0.5


def words(text):
    return re.findall(r"\w+", (text or "").lower())


def alike(one, other):
    shared = sum((collections.Counter(one) & collections.Counter(other)).values())
    return 2 * shared >= SAME * (len(one) + len(other))


def pairs(some):
    return list(zip(some, some[1:])) or list(some)


def stands_in(claim, known):
    return 2 * sum(pair in known for pair in pairs(claim)) >= len(pairs(claim))


def claims(hearsay, *arguments):
    done = subprocess.run([hearsay, "extract", "-q", *arguments], capture_output=True, text=True, check=False)
    found = collections.defaultdict(list)
    for line in done.stdout.split("\n"):
        if line:
            claim = json.loads(line)
            found[claim["doc"].split("/")[-1].split(".")[0]].append(claim)
    return found


def content(claim):
    return words(claim["content"]["text"])


def key(claim):
    return tuple(tuple(words((claim.get(part) or {}).get("text"))) for part in ("source", "cue", "content"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hearsay", required=True)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("truth")
    parser.add_argument("pages")
    options = parser.parse_args()
    opened = gzip.open if options.truth.endswith(".gz") else open
    with opened(options.truth, "rt", encoding="utf-8") as lines:
        truth = [json.loads(line) for line in lines][:: options.every]
    with tempfile.TemporaryDirectory() as folder:
        texts = pathlib.Path(folder, "texts.jsonl")
        pages = pathlib.Path(folder, "pages")
        pages.mkdir()
        with texts.open("w", encoding="utf-8") as out:
            for page in truth:
                text = (page["title"] or "") + "\n\n" + html.unescape(page["text"])
                out.write(json.dumps({"id": page["id"], "text": text}) + "\n")
                for ending in (".html", ".html.gz"):
                    path = pathlib.Path(options.pages, page["id"] + ending)
                    if path.exists():
                        shutil.copy(path, pages)
        true = claims(options.hearsay, str(texts))
        shown_in = pathlib.Path(folder, "shown")
        read = claims(options.hearsay, "--format", "html", "--text", str(shown_in), str(pages))
        texts_of_pages = {
            path.name.split(".")[0]: path.read_text(encoding="utf-8") for path in shown_in.rglob("*.txt")
        }
    same = sure = same_sure = kept = outside = found = 0
    for page in truth:
        whole = words((page["title"] or "") + "\n" + html.unescape(page["text"]))
        known = set(zip(whole, whole[1:])) | set(whole)
        shown = " " + " ".join(words(texts_of_pages.get(page["id"]))) + " "
        own = [content(claim) for claim in read[page["id"]]]
        keys = {key(claim) for claim in read[page["id"]]}
        for claim in true[page["id"]]:
            equal = key(claim) in keys
            certain = claim["confidence"] >= SURE
            same += equal
            sure += certain
            same_sure += certain and equal
            kept += any(alike(content(claim), other) for other in own)
            found += " " + " ".join(content(claim)) + " " in shown
        outside += sum(not stands_in(claim, known) for claim in own)
    of_true = sum(map(len, true.values()))
    of_pages = sum(map(len, read.values()))
    print(f"pages    {len(truth)}")
    print(f"same     {same / max(1, of_true):.3f} of {of_true} claims of the true texts")
    print(f"sure     {same_sure / max(1, sure):.3f} of {sure} of them whose confidence is {SURE} or more")
    print(f"kept     {kept / max(1, of_true):.3f} of {of_true} claims of the true texts")
    print(f"found    {found / max(1, of_true):.3f} of them in the pages' texts")
    print(f"outside  {outside / max(1, of_pages):.3f} of {of_pages} claims of the pages")


if __name__ == "__main__":
    main()
