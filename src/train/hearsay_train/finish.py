"""What follows training: the model's files, with settings chosen and confidence calibrated on annotated articles."""

import json
import logging
import shutil

import torch

from . import export
from .calibrate import calibrate
from .decoding import Decoder
from .evaluate import decode, figures, look
from .predict import network
from .smoothing import smooth
from .tokenizer import MAX_WORD_CHARS
from .windows import BLOCK, OVERLAP, UNIT, WINDOW, encode, fill, grid, units_of

LOG = logging.getLogger("hearsay_train")


def finish(net, documents, tokenizer, vocabulary, folder):
    smooth(net, samples(documents[::8], tokenizer))
    settings = {
        "sha256": export.write(net, folder),
        "max_word_chars": MAX_WORD_CHARS,
        "window": WINDOW,
        "unit": UNIT,
        "overlap": OVERLAP,
        "block": BLOCK,
        **net.settings(),
    }
    shutil.copyfile(vocabulary, folder / "vocab.txt")
    decoder = Decoder(network(folder / export.FILE), settings, tokenizer)
    looked = look(decoder, documents)
    decoded = decode(decoder, looked)
    calibrated, report = calibrate(looked, decoded)
    settings |= calibrated
    report = {"dev": figures(looked, decoded), **report}
    for name, content in ("attribution.json", settings), ("report.json", report):
        (folder / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    LOG.info("%s", report)


def samples(documents, tokenizer):
    """The first window of each document, as the network takes it."""
    for document in documents:
        units = units_of(document.words)
        ids, types, _ = encode(document.words, units[: fill(units, 0)], tokenizer)
        yield [torch.from_numpy(part) for part in grid(ids, types, tokenizer)]
