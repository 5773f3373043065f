"""Claims inside claims, made of sentences with claims of their own: the corpus marks only the outer ones.

A sentence becomes the content of a claim put around it, and what was marked in it is then its inner level.
"""

from .data import Document, Span
from .labels import BEGIN
from .names import capitalized
from .splicing import joined, moved, paragraphs, part
from .tokenizer import LOWER, Word

VERBS = (
    """said says reported added wrote noted claimed insisted argued announced reports explained stressed admitted confirmed
warned alleged maintained tweeted testified""".split()
    + ["has said", "also said", "had said", "later said", "said on Monday"]
)
# Pieces in order: a role and its words; @ is the sentence. The last full stop is outside.
FRAMES = [
    [("source", "{source}"), ("cue", "{verb}"), ("content", "that @")],
    [("source", "{source}"), ("cue", "{verb}"), ("content", "that @")],
    [("source", "{source}"), ("cue", "{verb}"), ("content", "@")],
    [("source", "{source}"), ("cue", "told"), (None, "reporters"), ("content", "that @")],
    [("cue", "According to"), ("source", "{source}"), (None, ","), ("content", "@")],
    [("content", "@"), (None, ","), ("source", "{source}"), ("cue", "{verb}")],
    [("content", "@"), (None, ","), ("cue", "according to"), ("source", "{source}")],
]
QUOTING = [
    [("content", "\u201c@,\u201d"), ("source", "{source}"), ("cue", "{verb}")],
    [("content", "\u201c@,\u201d"), ("cue", "{verb}"), ("source", "{source}")],
    [("source", "{source}"), ("cue", "{verb}"), (None, ":"), ("content", "\u201c@.\u201d")],
    [("source", "{source}"), ("cue", "{verb}"), (None, ","), ("content", "\u201c@.\u201d")],
]
SMALL = set(
    """the a an this that these those he she it they we i you there in on at by for from with as after before when while if
since although though but and some many most several two three four five all no not its his her their our""".split()
)
OPENING = ("\u201c", "\u2018", "\u00ab", '"')
CLOSING = ("\u201d", "\u00bb")
MARKS = ("\u201c", "\u201d", '"', "\u00ab", "\u00bb")


def sentences(document, first, last):
    """[(first, last)] of the sentences of a paragraph that end in a full stop, which is the last word of each."""
    texts = [document.text[word.start : word.end] for word in document.words[first:last]]
    result, begin, opened = [], 0, False
    for i, text in enumerate(texts):
        opened = not opened if text == '"' else opened
        if text not in (".", "?", "!"):
            continue
        onward = texts[i + 1] if i + 1 < len(texts) else ""
        if onward in CLOSING or onward == '"' and opened:
            begin = i + 2
        elif not onward or onward in OPENING or onward[0].isupper() and i and len(texts[i - 1]) > 3:
            if text == "." and begin < i:
                result.append((first + begin, first + i + 1))
            begin = i + 1
    return result


def fit(document, first, last):
    """Whether a sentence can be put into a content: all that is marked in it lies in it alone."""
    if not 6 <= last - first <= 50 or any(document.inner_labels[i] > 0 for i in range(first, last)):
        return False
    inside = [span for span in document.spans if first <= span.last and span.first < last]
    if any(span.first < first or span.last >= last - 1 for span in inside):
        return False
    claims = set().union(*(span.claims for span in inside))
    return not any(span.claims & claims for span in document.spans if not first <= span.first < last)


def nest(document, tokenizer, chance, names, most=4):
    """Puts up to `most` sentences into claims."""
    parts = paragraphs(document)
    for _ in range(most):
        place = chance.randrange(len(parts)) if parts else 0
        if not parts or chance.random() < 0.2:
            continue
        fitting = [each for each in sentences(document, *parts[place]) if fit(document, *each)]
        marked = [each for each in fitting if any(document.labels[each[0] : each[1]])]
        choice = marked if marked and chance.random() < 0.8 else fitting
        if choice:
            document = framed(document, parts[place], chance.choice(choice), tokenizer, chance, names)
            parts = paragraphs(document)
    return document


def framed(document, paragraph, sentence, tokenizer, chance, names):
    """The document with the sentence in a claim."""
    first, last = sentence
    texts = [document.text[word.start : word.end] for word in document.words[first:last]]
    quoting = not any(text in MARKS for text in texts) and chance.random() < 0.5
    frame = chance.choice(QUOTING if quoting else FRAMES)
    number = chance.randint(1, 10**6) * 10**4 + 9999
    around = Document(document.name, document.text, [], [], [], [], [], set(), [], {number: True})
    at, begun = document.words[first].paragraph, False

    def put(role, text, goes_on):
        """Words of the frame: goes_on says that the role has begun already."""
        for word in tokenizer.words(text):
            label = BEGIN[role] + (1 if goes_on else 0) if role else 0
            around.words.append(Word(0, 0, at, word.case, word.pieces))
            around.labels.append(label)
            around.inner_labels.append(0)
            around.origins.append(-1)
            goes_on = True

    for role, text in frame:
        start = len(around.words)
        if text == "{source}":
            text = names.source()
        elif text == "{verb}":
            text = chance.choice(VERBS)
        if not begun:
            text = capitalized(text)
        before, at_sentence, after = text.partition("@")
        put(role, before, False)
        if at_sentence:
            own = part(document, first, last - 1)
            small = bool(before) and not quoting or begun and not quoting
            if small and texts[0].lower() in SMALL and texts[0] != "I":
                own.words[0] = Word(own.words[0].start, own.words[0].end, at, LOWER, own.words[0].pieces)
            shift = len(around.words)
            around.words += own.words
            opened = shift > start
            around.labels += [BEGIN[role] + (1 if opened or i else 0) for i in range(len(own.words))]
            around.inner_labels += own.labels
            around.inner_spans += moved(own.spans, shift)
            around.origins += [-1] * len(own.words)
            put(role, after, True)
        if role:
            around.spans.append(Span(role, start, len(around.words) - 1, {number}))
        begun = True
    if not quoting or frame[-1][0] != "content":
        put(None, ".", False)
    head, tail = part(document, 0, first), part(document, last, len(document.words))
    return glued([head, around, tail], document)


def glued(parts, document):
    """The parts one after another, none of them beginning a paragraph."""
    kept = [word.paragraph for each in parts for word in each.words]
    result = joined(parts, document)
    for word, paragraph in zip(result.words, kept):
        word.paragraph = paragraph
    return result
