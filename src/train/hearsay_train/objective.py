"""What training minimises."""

import torch
from torch.nn import functional

from . import precision
from .labels import LABELS
from .model import FORBIDDEN, LINK_WIDTH

PARTS = (len(LABELS), len(LABELS), 2)  # of the emissions: outer level, inner level, scheme


def link_loss(model, vectors, asked):
    """The mean cross entropy of the right answers among all of each question's answers. asked: of each kind (batches.Asked)

    A span's vector is the mean of those of its first and last word.
    """
    losses = []
    for kind, own in enumerate(asked):
        if own is None:
            continue
        ask, answer = (vectors[:, :, (2 * kind + part) * LINK_WIDTH : (2 * kind + part + 1) * LINK_WIDTH] for part in (0, 1))
        ask = (ask[own.rows, own.asks[:, 0]] + ask[own.rows, own.asks[:, 1]]) / 2
        answer = (answer[own.rows, own.answers[:, 0]] + answer[own.rows, own.answers[:, 1]]) / 2
        present = own.classes[:, 0] >= 0
        answer = torch.where(present[:, None], answer, model.nobody)
        known = own.classes.clamp(min=0)
        bias = model.distance[kind][known[:, 0]] + model.paragraphs[kind][known[:, 1]] + model.between[kind][known[:, 2]]
        scores = (ask * answer).sum(1) / LINK_WIDTH**0.5 + torch.where(present, bias, model.no_source)
        right = scores.masked_fill(~own.right, FORBIDDEN)
        losses.append((sums(scores, own.owners, own.count) - sums(right, own.owners, own.count)).mean())
    return sum(losses)


def sums(scores, owners, count):
    """The log of the sum of the exponentials of each owner's scores."""
    highest = torch.full((count,), -1e9, device=scores.device).scatter_reduce(0, owners, scores.detach(), "amax")
    total = torch.zeros(count, device=scores.device).index_add(0, owners, torch.exp(scores - highest[owners]))
    return torch.log(total) + highest


def loss_of(model, batch, weights, lessons=None):
    """The sum to minimise, and its parts by name.

    weights: of each part but the first, which is the tagging.
    lessons: what a teacher says of the batch's words (distilling.Lesson), if there is one.
    """
    with precision.autocast(batch.ids.device):
        hidden = model.encoder(batch.ids, batch.mask, batch.types)
        emissions, vectors = model.heads(hidden)
    emissions, vectors = (part.float().flatten(0, 2) for part in (emissions, vectors))
    outer, inner, _ = (part[batch.places] for part in emissions.split(PARTS, 1))
    windows = len(batch.ids)
    scheme = emissions.split(PARTS, 1)[2].view(windows, -1, 2)
    words = batch.present.sum()
    parts = {
        "tagging": known_loss(model.crf, outer, batch.labels, batch.present, batch.whole[0]) / words,
        "inner": known_loss(model.inner_crf, inner, batch.inner, batch.present, batch.whole[1]) / words,
    }
    if any(batch.asked):
        parts["linking"] = link_loss(model, vectors.view(windows, -1, vectors.shape[-1]), batch.asked)
    if batch.judged:
        parts["scheme"] = scheme_loss(scheme, batch.judged)
    if lessons is not None and len(lessons.known):  # the mean of nothing is none
        known = batch.heads[lessons.known]
        (ours, ours_inside, _), (theirs, theirs_inside, _) = (
            each.split(PARTS, 1) for each in (emissions[known], lessons.emissions)
        )
        parts["emissions"] = divergence(ours, theirs)
        # Where annotation tells of the claims inside contents, the teacher has no say.
        untold = batch.untold[lessons.known][:, None]
        share = untold.sum().clamp(min=1) / len(untold)
        parts["inner emissions"] = (
            divergence(*(each.masked_fill(~untold, 0.0) for each in (ours_inside, theirs_inside))) / share
        )
        parts["vectors"] = functional.mse_loss(vectors[known], lessons.links)
        parts["schemes"] = functional.mse_loss(emissions[known, -2:], lessons.emissions[:, -2:])
    whole = sum(part * weights.get(name, 1.0) for name, part in parts.items())
    return whole, {name: part.detach() for name, part in parts.items()}


def scheme_loss(scheme, judged):
    """How far the claims are from being told to be of our contract, or not to be."""
    rows = judged.rows[:, None]
    odds = scheme[rows, judged.cues, 0].mean(1) + scheme[rows, judged.contents, 1].mean(1)
    return functional.binary_cross_entropy_with_logits(odds, judged.right)


def known_loss(crf, emissions, labels, present, whole):
    """whole: whether all labels are known"""
    return (crf.loss if whole else crf.loss_of_known)(emissions, labels, present)


def divergence(emissions, wanted, warmth=2.0):
    """How far the probabilities of the labels are from the teacher's, softened (Hinton et al. 2015)."""
    ours, theirs = (torch.log_softmax(scores / warmth, -1) for scores in (emissions, wanted))
    return functional.kl_div(ours, theirs, log_target=True, reduction="batchmean") * warmth**2
