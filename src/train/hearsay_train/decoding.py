"""From a text to its claims, with the model's network given as a function."""

from dataclasses import dataclass

import numpy as np

from . import links
from .labels import BEGIN, LABELS, OUTSIDE

NEAR = 256  # words between the beginnings of two spans that can be linked, at most


@dataclass(slots=True)
class Span:
    role: str
    first: int  # first word
    last: int  # last word
    paragraph: int
    lowest: float  # of its words' label probabilities
    mean: float


@dataclass(slots=True)
class Claim:
    cue: Span
    source: Span | None
    contents: list
    source_chance: float  # of the link from the cue
    content_chance: float  # the lowest of the contents' links to the cue
    confidence: float = 0.0  # that it is right, as the corpus understands claims
    contract: float = 0.0  # that it is right by our contract
    scheme: float = 0.0  # the odds, as a logarithm, that our contract has it and not the corpus alone
    via: object = None  # the claim in whose content it is


def log_sum(values, axis):
    highest = values.max(axis=axis, keepdims=True)
    return np.log(np.exp(values - highest).sum(axis=axis)) + highest.squeeze(axis)


def viterbi(emissions, transitions, starts, ends):
    """The best sequence of labels of one paragraph."""
    score, back = starts + emissions[0], []
    for emission in emissions[1:]:
        through = score[:, None] + transitions
        back.append(through.argmax(0))
        score = through.max(0) + emission
    label = int((score + ends).argmax())
    result = [label]
    for best in reversed(back):
        label = int(best[label])
        result.append(label)
    return result[::-1]


def marginals(emissions, transitions, starts, ends):
    """The probability of each label of each word of one paragraph."""
    count = len(emissions)
    forward, backward = np.empty_like(emissions), np.empty_like(emissions)
    forward[0] = starts + emissions[0]
    for i in range(1, count):
        forward[i] = log_sum(forward[i - 1][:, None] + transitions, 0) + emissions[i]
    backward[-1] = ends
    for i in range(count - 2, -1, -1):
        backward[i] = log_sum(transitions + emissions[i + 1] + backward[i + 1], 1)
    total = forward + backward
    return np.exp(total - log_sum(total, 1)[:, None])


def spans_of(labels, probabilities, first, paragraph):
    """The spans of one paragraph, whose first word is `first`."""
    result = []
    for i, label in enumerate(labels):
        own = float(probabilities[i, label])
        if label in BEGIN.values():
            role = LABELS[label][2:]
            result.append(Span(role, first + i, first + i, paragraph, own, own))
        elif label != OUTSIDE:
            span = result[-1]
            span.last = first + i
            span.lowest = min(span.lowest, own)
            span.mean += own
    for span in result:
        span.mean /= span.last - span.first + 1
    return result


class Decoder:
    def __init__(self, reader, settings, tokenizer):
        """reader: words -> (emissions [words, 16], links [words, 4 * width]): labels of the outer level, of the inner one, scheme"""
        self.reader = reader
        self.tokenizer = tokenizer
        self.settings = settings
        self.tables, self.inner_tables = (
            tuple(np.array(settings[level][part], dtype=np.float32) for part in ("transitions", "starts", "ends"))
            for level in ("crf", "inner_crf")
        )
        self.width = settings["links"]["width"]
        self.nobody = np.array(settings["links"]["nobody"], dtype=np.float32)

    def claims(self, text):
        """The text's words and claims."""
        words = self.tokenizer.words(text)
        return words, self.decode(words, *self.reader(words)) if words else []

    def decode(self, words, emissions, vectors):
        """The claims, then those inside their contents."""
        count = len(LABELS)
        scheme = emissions[:, 2 * count :]
        outer = self.link(self.tag(words, emissions[:, :count], self.tables), vectors, scheme)
        within = {}
        for claim in outer:
            for content in claim.contents:
                within.update(dict.fromkeys(range(content.first, content.last + 1), claim))
        spans = self.tag(words, emissions[:, count : 2 * count], self.inner_tables)
        inner = self.link([span for span in spans if span.first in within and span.last in within], vectors, scheme)
        for claim in inner:
            claim.via = within[claim.cue.first]
        for claim in outer + inner:
            claim.confidence = confidence(claim, self.settings.get("calibration"))
            claim.contract = confidence(claim, self.settings.get("contract", {}).get("calibration"))
        return outer + inner

    def tag(self, words, emissions, tables):
        """All spans, in text order."""
        result, first = [], 0
        for i in range(1, len(words) + 1):
            if i == len(words) or words[i].paragraph != words[first].paragraph:
                own = np.ascontiguousarray(emissions[first:i])
                result += spans_of(viterbi(own, *tables), marginals(own, *tables), first, words[first].paragraph)
                first = i
        return result

    def link(self, spans, vectors, scheme):
        """The claims that spans of one level make."""
        of_role = {role: [span for span in spans if span.role == role] for role in BEGIN}
        claims = [Claim(cue, None, [], 1.0, 1.0) for cue in of_role["cue"]]
        by_cue = {claim.cue.first: claim for claim in claims}
        for content in of_role["content"]:
            cue, chance = self.choose(1, content, of_role["cue"], vectors)
            if cue:
                claim = by_cue[cue.first]
                claim.contents.append(content)
                claim.content_chance = min(claim.content_chance, chance)
        claims = [claim for claim in claims if claim.contents]
        for claim in claims:
            claim.source, claim.source_chance = self.choose(0, claim.cue, of_role["source"], vectors)
            content = claim.contents[0]
            edges = [claim.cue.first, claim.cue.last], [content.first, content.last]
            claim.scheme = float(sum(scheme[places, part].mean() for part, places in enumerate(edges)))
        return claims

    def choose(self, kind, asking, answers, vectors):
        """The best answer near by, or None, and its probability."""
        answers = [answer for answer in answers if abs(answer.first - asking.first) <= NEAR]
        tables = self.settings["links"]["kinds"][kind]
        edges = [(answer.first, answer.last) for answer in answers]
        classes = links.classes((asking.first, asking.last), asking.paragraph, edges, [answer.paragraph for answer in answers])
        ask = self.vector(vectors, asking, 2 * kind)
        scores = [
            float(ask @ self.vector(vectors, answer, 2 * kind + 1)) / self.width**0.5
            + tables["distance"][distance] + tables["paragraphs"][paragraphs] + tables["between"][between]
            for answer, (distance, paragraphs, between) in zip(answers, classes)
        ]  # fmt: skip
        if tables["none"] is not None:
            answers = [*answers, None]
            scores.append(float(ask @ self.nobody) / self.width**0.5 + tables["none"])
        if not answers:
            return None, 0.0
        best = int(np.argmax(scores))
        return answers[best], float(np.exp(scores[best] - log_sum(np.array(scores), 0)))

    def vector(self, vectors, span, part):
        """The mean of the vectors of the span's first and last word."""
        columns = slice(part * self.width, (part + 1) * self.width)
        return (vectors[span.first, columns] + vectors[span.last, columns]) / 2


def confidence(claim, calibration):
    """By a logistic regression; 1 if there is none yet."""
    if not calibration:
        return 1.0
    score = calibration["intercept"] + np.dot(calibration["weights"], features(claim))
    return float(1 / (1 + np.exp(-score)))


FEATURES = [
    "cue_lowest", "cue_mean", "source_lowest", "content_lowest", "content_mean", "source_link", "content_link",
    "has_source", "content_words", "contents", "cue_words", "scheme", "inner",
]  # fmt: skip


def features(claim):
    """What the calibrated probability is computed from. Probabilities are given as the logarithms of their odds."""
    lowest = min(content.lowest for content in claim.contents)
    words = [content.last - content.first + 1 for content in claim.contents]
    mean = sum(content.mean * count for content, count in zip(claim.contents, words)) / sum(words)
    return np.array([
        odds(claim.cue.lowest),
        odds(claim.cue.mean),
        odds(claim.source.lowest) if claim.source else 0.0,
        odds(lowest),
        odds(mean),
        odds(claim.source_chance),
        odds(claim.content_chance),
        1.0 if claim.source else 0.0,
        np.log(sum(words)),
        np.log(len(claim.contents)),
        np.log(claim.cue.last - claim.cue.first + 1),
        claim.scheme,
        1.0 if claim.via else 0.0,
    ])  # fmt: skip


def odds(probability):
    bounded = min(max(probability, 1e-3), 1 - 1e-3)
    return float(np.log(bounded / (1 - bounded)))


def pieces(words, spans, text):
    """The [start, end) of spans in the text, joined where only blanks part them."""
    result = []
    for span in sorted(spans, key=lambda span: span.first):
        start, end = words[span.first].start, words[span.last].end
        if result and not text[result[-1][1] : start].strip():
            result[-1][1] = end
        else:
            result.append([start, end])
    return result


def role(words, spans, text):
    found = pieces(words, spans, text)
    return {"text": " ".join(text[start:end] for start, end in found), "spans": found}


def record(name, text, words, claim, number, via, confidence):
    """A claim record of schema 1, with what this model knows of it."""
    return {
        "schema": 1,
        "id": f"{number:016x}",
        "doc": name,
        "source": role(words, [claim.source], text) if claim.source else None,
        "cue": role(words, [claim.cue], text),
        "content": role(words, claim.contents, text),
        "confidence": round(confidence, 4),
        **({"via": f"{via:016x}"} if via is not None else {}),
    }


def records(name, text, words, claims, least=0.0, contract=False):
    """The records of an article's claims, in the order of the first piece of content, then source, then cue.

    contract: whether only our contract's are wanted, or all attributions
    """
    sure = {id(claim): claim.contract if contract else claim.confidence for claim in claims}
    numbers = {id(claim): number for number, claim in enumerate(claims) if sure[id(claim)] >= least}
    found = [
        record(name, text, words, claim, numbers[id(claim)], numbers.get(id(claim.via)), sure[id(claim)])
        for claim in claims
        if id(claim) in numbers
    ]
    return sorted(
        found, key=lambda r: (r["content"]["spans"][0], (r["source"] or r["content"])["spans"][0], r["cue"]["spans"][0])
    )
