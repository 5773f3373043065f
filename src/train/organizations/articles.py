"""Writes articles/*.txt as the gold that train.py reads.

  articles.py OUT.jsonl

An article begins with "## " and its name; names of organizations stand in [square brackets].
"""

import json
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).parent / "articles"


def articles():
    for path in sorted(FOLDER.glob("*.txt")):
        for part in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
            name, _, marked = part.partition("\n")
            text, gold = "", []
            for piece in re.split(r"(\[[^\]]*\])", marked.strip()):
                if piece.startswith("["):
                    span = [len(text), len(text) + len(piece) - 2]
                    gold.append({"text": piece[1:-1], "span": span, "proper": True})
                    piece = piece[1:-1]
                text += piece
            yield {"id": f"own/{name}", "text": text, "gold": gold}


def main():
    with open(sys.argv[1], "w", encoding="utf-8", newline="\n") as out:
        for article in articles():
            out.write(json.dumps(article, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
