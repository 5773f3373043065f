"""Writes the words that English writes small, from texts without annotations.

  small_words.py TEXTS.jsonl.gz... > small-words.txt

The texts are JSON Lines with "text". A word is taken that stands within a sentence, in small letters, in three texts or more, and
in at least three of four of its places. hearsay.annotate.organization.SmallWordsBuilder (test code) makes small-words.bloom of them.
"""

import collections
import gzip
import json
import re
import sys

WITHIN_SENTENCE = re.compile(r"(?<=[a-z,;] )[A-Za-z][a-z]+\b")
FEWEST_TEXTS = 3
SMALL_SHARE = 0.75


def main():
    small, capital, texts = collections.Counter(), collections.Counter(), collections.Counter()
    for path in sys.argv[1:]:
        for line in gzip.open(path, "rt", encoding="utf-8"):
            seen = set()
            for word in WITHIN_SENTENCE.findall(json.loads(line)["text"]):
                if word[0].islower():
                    small[word] += 1
                    seen.add(word)
                else:
                    capital[word.lower()] += 1
            texts.update(seen)
    for word in sorted(small):
        if texts[word] >= FEWEST_TEXTS and small[word] >= SMALL_SHARE * (small[word] + capital[word]):
            print(word)


if __name__ == "__main__":
    main()
