"""What follows training: the model's files, with settings chosen and confidence calibrated on annotated articles."""

import json
import logging
import shutil

import torch

from . import export
from .calibrate import calibrate, calibrate_contract
from .decoding import NEAR, Decoder
from .evaluate import decode, figures, look, nested, outer
from .predict import StudentReader, network
from .smoothing import smooth
from .tokenizer import MAX_WORD_CHARS
from .windows import OWN, REACH, WINDOW, grid, stream_of

LOG = logging.getLogger("hearsay_train")


def finish(net, documents, contracted, apart, tokenizer, vocabulary, folder):
    """documents: annotated articles that the network has not learned from; contracted: such as are annotated by our contract, if any;
    apart: such as something is annotated of apart"""
    smooth(net, samples(documents[::8], tokenizer))
    settings = {
        "sha256": export.write(net, folder, [[part.numpy() for part in each] for each in samples(documents, tokenizer)]),
        "max_word_chars": MAX_WORD_CHARS,
        "window": OWN,
        "margin": REACH * len(net.encoder.layers),
        "block": REACH,
        "near": NEAR,
        **net.settings(),
    }
    shutil.copyfile(vocabulary, folder / "vocab.txt")
    decoder = Decoder(StudentReader(network(folder / export.FILE), settings, tokenizer), settings, tokenizer)
    looked = look(decoder, documents)
    decoded = outer(decode(decoder, looked))
    calibrated, found = calibrate(looked, decoded)
    settings |= calibrated
    report = {"dev": figures(looked, decoded) | found}
    if contracted:
        looked = look(decoder, contracted)
        decoded = decode(decoder, looked)
        known = look(decoder, apart)
        settings["contract"], found = calibrate_contract(looked, decoded, known, decode(decoder, known), settings)
        report["contract"] = figures(looked, decoded) | nested(looked, decoded) | found
    for name, content in ("attribution.json", settings), ("report.json", report):
        (folder / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    LOG.info("%s", report)


def samples(documents, tokenizer):
    """The beginning of each document, as the network takes it."""
    for document in documents:
        stream = stream_of(document.words, tokenizer)
        window = grid(stream.ids[:WINDOW], stream.types[:WINDOW], tokenizer, REACH, whole=True)
        yield [torch.from_numpy(part) for part in window]
