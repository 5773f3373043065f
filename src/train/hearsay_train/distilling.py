"""What a student learns from a larger teacher (Hinton et al. 2015, Distilling the Knowledge in a Neural Network)."""

from dataclasses import dataclass

import numpy as np
import torch

from .windows import encode, grid, overlapping, units_of

TEACHER_WINDOW = 512  # as many pieces as the encoder knows positions


@dataclass(slots=True)
class Lesson:
    """What the teacher says of a batch's words."""

    known: torch.Tensor  # which of the batch's words it has seen
    emissions: torch.Tensor
    links: torch.Tensor
    hidden: torch.Tensor


class Lessons:
    """Of each article, by its name, what the teacher says of each word: [words, labels + links + hidden], half precision."""

    def __init__(self, teacher, documents, tokenizer):
        teacher.eval()
        self.widths = [teacher.tagger.out_features, teacher.linker.out_features, teacher.linker.in_features]
        with torch.no_grad():
            self.said = {document.name: self.read(teacher, document.words, tokenizer) for document in documents}

    def read(self, teacher, words, tokenizer):
        said = np.zeros((len(words), sum(self.widths)), dtype=np.float16)
        units = units_of(words)
        for first, last, (own_first, own_last) in overlapping(units, TEACHER_WINDOW):
            ids, types, heads = encode(words, units[first:last], tokenizer)
            with torch.autocast("cpu", torch.bfloat16):
                hidden = teacher.encoder(*map(torch.from_numpy, grid(ids, types, tokenizer, TEACHER_WINDOW)))
                emissions, links = teacher.heads(hidden)
            begin, own = units[first].first, (units[own_first].first, units[own_last - 1].last)
            places = heads[own[0] - begin : own[1] - begin]
            every = torch.cat([part.float().flatten(0, 2)[places] for part in (emissions, links, hidden)], 1)
            said[own[0] : own[1]] = every.numpy()
        return said

    def of(self, batch):
        origins = np.concatenate([window.origins for window in batch.windows])
        parts = [self.said[window.name][[origin for origin in window.origins if origin >= 0]] for window in batch.windows]
        every = torch.from_numpy(np.concatenate(parts).astype(np.float32))
        return Lesson(torch.from_numpy(np.flatnonzero(origins >= 0)), *every.split(self.widths, 1))
