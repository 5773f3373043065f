"""What training minimises."""

import torch

from .model import LINK_WIDTH


def link_loss(model, vectors, questions):
    """The mean cross entropy of the right answers among all of each question's answers.

    A span's vector is the mean of those of its first and last word. The place of [CLS] stands for "no source".
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
        ask, answer = (
            vectors[:, :, (2 * kind + part) * LINK_WIDTH : (2 * kind + part + 1) * LINK_WIDTH] for part in (0, 1)
        )
        ask = (ask[rows, asks[:, 0]] + ask[rows, asks[:, 1]]) / 2
        answer = (answer[rows, answers[:, 0]] + answer[rows, answers[:, 1]]) / 2
        present = classes[:, 0] >= 0
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


def loss_of(model, batch, link_weight):
    with torch.autocast("cpu", torch.bfloat16):
        emissions, vectors = model(batch.ids, batch.mask, batch.types)
    emissions, vectors = emissions.float(), vectors.float()
    chosen = emissions.flatten(0, 1)[batch.places]
    tagging = model.crf.loss(chosen, batch.labels, batch.present) / batch.present.sum()
    linking = link_loss(model, vectors, batch.questions) if batch.questions else torch.zeros(())
    return tagging + link_weight * linking, tagging.item(), linking.item()
