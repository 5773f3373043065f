"""What training minimises."""

import torch
from torch.nn import functional

from .labels import LABELS
from .model import LINK_WIDTH

PARTS = (len(LABELS), len(LABELS), 2)  # of the emissions: outer level, inner level, scheme


def link_loss(model, vectors, questions):
    """The mean cross entropy of the right answers among all of each question's answers.

    A span's vector is the mean of those of its first and last word.
    """
    losses = []
    for kind in (0, 1):
        asked = [question for question in questions if question.kind == kind]
        if not asked:
            continue
        # Flattened: one entry for each pair of question and answer.
        rows, asks, answers, owners, right, classes = [], [], [], [], [], []
        for number, question in enumerate(asked):
            places = question.answers + ([(0, 0)] if kind == 0 else [])
            wanted = {len(places) - 1 if i < 0 else i for i in question.right}
            for i, place in enumerate(places):
                rows.append(question.row)
                asks.append(question.ask)
                answers.append(place)
                owners.append(number)
                right.append(i in wanted)
                classes.append(question.classes[i] if i < len(question.answers) else (-1, -1, -1))
        rows, asks, answers, owners, right = map(torch.tensor, (rows, asks, answers, owners, right))
        classes = torch.tensor([tuple(map(int, row)) for row in classes])
        ask, answer = (vectors[:, :, (2 * kind + part) * LINK_WIDTH : (2 * kind + part + 1) * LINK_WIDTH] for part in (0, 1))
        ask = (ask[rows, asks[:, 0]] + ask[rows, asks[:, 1]]) / 2
        answer = (answer[rows, answers[:, 0]] + answer[rows, answers[:, 1]]) / 2
        present = classes[:, 0] >= 0
        answer = torch.where(present[:, None], answer, model.nobody)
        known = classes.clamp(min=0)
        bias = model.distance[kind][known[:, 0]] + model.paragraphs[kind][known[:, 1]] + model.between[kind][known[:, 2]]
        scores = (ask * answer).sum(1) / LINK_WIDTH**0.5 + torch.where(present, bias, model.no_source)
        count = len(asked)
        losses.append((sums(scores, owners, count) - sums(scores[right], owners[right], count)).mean())
    return sum(losses)


def sums(scores, owners, count):
    """The log of the sum of the exponentials of each owner's scores."""
    highest = torch.full((count,), -1e9).scatter_reduce(0, owners, scores.detach(), "amax")
    total = torch.zeros(count).index_add(0, owners, torch.exp(scores - highest[owners]))
    return torch.log(total) + highest


def loss_of(model, batch, weights, lessons=None):
    """The sum to minimise, and its parts by name.

    weights: of each part but the first, which is the tagging.
    lessons: what a teacher says of the batch's words (distilling.Lesson), if there is one.
    """
    with torch.autocast("cpu", torch.bfloat16):
        hidden = model.encoder(batch.ids, batch.mask, batch.types)
        emissions, vectors = model.heads(hidden)
    emissions, vectors = (part.float().flatten(0, 2) for part in (emissions, vectors))
    outer, inner, _ = (part[batch.places] for part in emissions.split(PARTS, 1))
    scheme = emissions.split(PARTS, 1)[2].view(len(batch.windows), -1, 2)
    words = batch.present.sum()
    parts = {
        "tagging": known_loss(model.crf, outer, batch.labels, batch.present) / words,
        "inner": known_loss(model.inner_crf, inner, batch.inner, batch.present) / words,
    }
    if batch.questions:
        parts["linking"] = link_loss(model, vectors.view(len(batch.windows), -1, vectors.shape[-1]), batch.questions)
    if batch.judgements:
        parts["scheme"] = scheme_loss(scheme, batch.judgements)
    if lessons is not None and len(lessons.known):  # the mean of nothing is none
        known = batch.heads[lessons.known]
        (ours, ours_inside, _), (theirs, theirs_inside, _) = (
            each.split(PARTS, 1) for each in (emissions[known], lessons.emissions)
        )
        parts["emissions"] = divergence(ours, theirs)
        # The teacher has seen few claims inside contents: where annotation tells of them, it has no say.
        untold = torch.tensor([label for window in batch.windows for label in window.inner])[lessons.known] < 0
        if untold.any():
            parts["inner emissions"] = divergence(ours_inside[untold], theirs_inside[untold])
        parts["vectors"] = functional.mse_loss(vectors[known], lessons.links)
        parts["schemes"] = functional.mse_loss(emissions[known, -2:], lessons.emissions[:, -2:])
    whole = sum(part * weights.get(name, 1.0) for name, part in parts.items())
    return whole, {name: part.item() for name, part in parts.items()}


def scheme_loss(scheme, judgements):
    """How far the claims are from being told to be of our contract, or not to be."""
    rows = torch.tensor([judgement.row for judgement in judgements])[:, None]
    cues, contents = (torch.tensor([getattr(each, role) for each in judgements]) for role in ("cue", "content"))
    odds = scheme[rows, cues, 0].mean(1) + scheme[rows, contents, 1].mean(1)
    return functional.binary_cross_entropy_with_logits(odds, torch.tensor([float(each.right) for each in judgements]))


def known_loss(crf, emissions, labels, present):
    return (crf.loss_of_known if (labels < 0).any() else crf.loss)(emissions, labels, present)


def divergence(emissions, wanted, warmth=2.0):
    """How far the probabilities of the labels are from the teacher's, softened (Hinton et al. 2015)."""
    ours, theirs = (torch.log_softmax(scores / warmth, -1) for scores in (emissions, wanted))
    return functional.kl_div(ours, theirs, log_target=True, reduction="batchmean") * warmth**2
