"""The attribution model: an encoder with a tagger (CRF) and a linker on top."""

import torch
from torch import nn

from .labels import LABELS, impossible
from .links import BETWEEN, DISTANCES, PARAGRAPHS

LINK_WIDTH = 64
FORBIDDEN = -1e4


class Crf(nn.Module):
    """A linear-chain CRF; a sequence is one paragraph."""

    def __init__(self):
        super().__init__()
        count = len(LABELS)
        self.transitions = nn.Parameter(torch.zeros(count, count))
        self.starts = nn.Parameter(torch.zeros(count))
        self.ends = nn.Parameter(torch.zeros(count))
        transitions, starts = impossible()
        self.register_buffer("no_transition", torch.from_numpy(transitions), persistent=False)
        self.register_buffer("no_start", torch.from_numpy(starts), persistent=False)

    def tables(self):
        return (
            self.transitions.masked_fill(self.no_transition, FORBIDDEN),
            self.starts.masked_fill(self.no_start, FORBIDDEN),
            self.ends,
        )

    def loss(self, emissions, labels, mask):
        """The negative log likelihood of all sequences [S, L, 7] together; mask: the words that exist."""
        transitions, starts, ends = self.tables()
        steps = mask.sum(1)
        emitted = emissions.gather(2, labels[:, :, None])[:, :, 0]
        moved = transitions[labels[:, :-1], labels[:, 1:]]
        last = labels.gather(1, (steps - 1)[:, None])[:, 0]
        score = (emitted * mask).sum() + (moved * mask[:, 1:]).sum() + starts[labels[:, 0]].sum() + ends[last].sum()
        alpha = starts + emissions[:, 0]
        for i in range(1, emissions.shape[1]):
            # Sequences come longest first, so those that have ended are at the end.
            alive = int((steps > i).sum())
            onward = torch.logsumexp(alpha[:alive, :, None] + transitions, 1) + emissions[:alive, i]
            alpha = torch.cat([onward, alpha[alive:]])
        return torch.logsumexp(alpha + ends, 1).sum() - score


class Model(nn.Module):
    def __init__(self, encoder, dropout=0.1):
        super().__init__()
        self.encoder = encoder
        width = encoder.norm.weight.shape[0]
        self.dropout = nn.Dropout(dropout)
        self.tagger = nn.Linear(width, len(LABELS))
        # In this order: cue asks for source, source answers; content asks for cue, cue answers.
        self.linker = nn.Linear(width, 4 * LINK_WIDTH)
        self.crf = Crf()
        # Of each kind of link, what to add to a pair's score for how the two lie to each other.
        self.distance = nn.Parameter(torch.zeros(2, DISTANCES))
        self.paragraphs = nn.Parameter(torch.zeros(2, PARAGRAPHS))
        self.between = nn.Parameter(torch.zeros(2, BETWEEN))
        self.no_source = nn.Parameter(torch.zeros(()))
        nn.init.normal_(self.tagger.weight, std=0.02)
        nn.init.normal_(self.linker.weight, std=0.05)

    def forward(self, ids, mask, types):
        return self.heads(self.encoder(ids, mask, types))

    def heads(self, hidden):
        hidden = self.dropout(hidden)
        return self.tagger(hidden), self.linker(hidden)

    def settings(self):
        """All that decoding needs beside the network."""
        transitions, starts, ends = (table.detach() for table in self.crf.tables())
        kinds = [
            {
                "distance": rounded(self.distance[kind]),
                "paragraphs": rounded(self.paragraphs[kind]),
                "between": rounded(self.between[kind]),
                "none": rounded(self.no_source) if kind == 0 else None,
            }
            for kind in (0, 1)
        ]
        return {
            "labels": LABELS,
            "crf": {"transitions": rounded(transitions), "starts": rounded(starts), "ends": rounded(ends)},
            "links": {"width": LINK_WIDTH, "kinds": kinds},
        }


def rounded(tensor):
    return [rounded(row) for row in tensor] if tensor.ndim else round(tensor.item(), 6)
