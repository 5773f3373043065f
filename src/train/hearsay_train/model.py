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

    def settings(self):
        return {name: rounded(table.detach()) for name, table in zip(("transitions", "starts", "ends"), self.tables())}

    def loss(self, emissions, labels, mask):
        """The negative log likelihood of all sequences [S, L, 7] together; mask: the words that exist. Sequences come longest
        first."""
        tables = self.tables()
        transitions, starts, ends = tables
        steps = mask.sum(1)
        emitted = emissions.gather(2, labels[:, :, None])[:, :, 0]
        moved = transitions[labels[:, :-1], labels[:, 1:]]
        last = labels.gather(1, (steps - 1)[:, None])[:, 0]
        score = (emitted * mask).sum() + (moved * mask[:, 1:]).sum() + starts[labels[:, 0]].sum() + ends[last].sum()
        return total(emissions, tables, mask) - score

    def loss_of_known(self, emissions, labels, mask):
        """The same where not all labels are known (-1): the likelihood of all sequences that agree with those that are."""
        tables = self.tables()
        classes = torch.arange(emissions.shape[2], device=emissions.device)
        wrong = (labels[:, :, None] >= 0) & (classes != labels[:, :, None])
        return total(emissions, tables, mask) - total(emissions.masked_fill(wrong, FORBIDDEN), tables, mask)


def total(emissions, tables, mask):
    """The log of the sum over all paths, of all sequences together."""
    return (total_by_halves if emissions.is_cuda else total_by_words)(emissions, tables, mask)


def total_by_halves(emissions, tables, mask):
    """Joins neighbouring stretches of all sequences until one is left of each: few steps, which is what counts on a GPU."""
    transitions, starts, ends = tables
    count = emissions.shape[2]
    still = torch.full((count, count), FORBIDDEN, device=emissions.device).fill_diagonal_(0.0)
    steps = torch.where(mask[:, 1:, None, None], transitions + emissions[:, 1:, None, :], still)
    while steps.shape[1] > 1:
        if steps.shape[1] % 2:
            steps = torch.cat([steps, still.expand(len(steps), 1, count, count)], 1)
        steps = torch.logsumexp(steps[:, 0::2, :, :, None] + steps[:, 1::2, None, :, :], 3)
    alpha = starts + emissions[:, 0]
    if steps.shape[1]:
        alpha = torch.logsumexp(alpha[:, :, None] + steps[:, 0], 1)
    return torch.logsumexp(alpha + ends, 1).sum()


def total_by_words(emissions, tables, mask):
    transitions, starts, ends = tables
    steps = mask.sum(1)
    alpha = starts + emissions[:, 0]
    for i in range(1, emissions.shape[1]):
        # Sequences come longest first, so those that have ended are at the end.
        alive = int((steps > i).sum())
        onward = torch.logsumexp(alpha[:alive, :, None] + transitions, 1) + emissions[:alive, i]
        alpha = torch.cat([onward, alpha[alive:]])
    return torch.logsumexp(alpha + ends, 1).sum()


class Model(nn.Module):
    def __init__(self, encoder, dropout=0.1):
        super().__init__()
        self.encoder = encoder
        width = encoder.norm.weight.shape[0]
        self.dropout = nn.Dropout(dropout)
        self.tagger = nn.Linear(width, len(LABELS))
        self.inner = nn.Linear(width, len(LABELS))  # the claims inside contents
        # Of a cue and of a content: whether it is a claim by our contract, and not by the corpus's alone.
        self.scheme = nn.Linear(width, 2)
        # In this order: cue asks for source, source answers; content asks for cue, cue answers.
        self.linker = nn.Linear(width, 4 * LINK_WIDTH)
        self.emitted = 2 * len(LABELS) + 2
        self.crf = Crf()
        self.inner_crf = Crf()
        # Of each kind of link, what to add to a pair's score for how the two lie to each other.
        self.distance = nn.Parameter(torch.zeros(2, DISTANCES))
        self.paragraphs = nn.Parameter(torch.zeros(2, PARAGRAPHS))
        self.between = nn.Parameter(torch.zeros(2, BETWEEN))
        self.no_source = nn.Parameter(torch.zeros(()))
        self.nobody = nn.Parameter(torch.zeros(LINK_WIDTH))  # what stands for "no source" among the answers
        for part in (self.tagger, self.inner, self.scheme):
            nn.init.normal_(part.weight, std=0.02)
        nn.init.normal_(self.linker.weight, std=0.05)

    def forward(self, ids, mask, types):
        return self.heads(self.encoder(ids, mask, types))

    def heads(self, hidden):
        hidden = self.dropout(hidden)
        return torch.cat([self.tagger(hidden), self.inner(hidden), self.scheme(hidden)], -1), self.linker(hidden)

    def settings(self):
        """All that decoding needs beside the network."""
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
            "crf": self.crf.settings(),
            "inner_crf": self.inner_crf.settings(),
            "links": {"width": LINK_WIDTH, "nobody": rounded(self.nobody), "kinds": kinds},
        }


def rounded(tensor):
    return [rounded(row) for row in tensor] if tensor.ndim else round(tensor.item(), 6)
