"""Words and word pieces with their places in the text.

A text is cut into paragraphs (lines), words (runs of letters and digits, or one punctuation mark or symbol) and BERT
word pieces. Labels belong to words, so only words have offsets; all offsets count Unicode code points.
"""

import unicodedata
from dataclasses import dataclass

CLS, SEP, UNK, PAD = "[CLS]", "[SEP]", "[UNK]", "[PAD]"
LINE_ENDS = "\n\r\u2028\u2029"
MAX_WORD_CHARS = 64

# Token types: the model's vocabulary has no capitals, so they come in through this second channel.
LOWER, CAPITALISED, UPPER = 0, 1, 2


@dataclass(slots=True)
class Word:
    start: int
    end: int
    paragraph: int
    case: int
    pieces: list


def is_dropped(char):
    """Characters without a place in any word: they neither separate words nor reach the model."""
    return char == "\ufffd" or unicodedata.category(char) in ("Cc", "Cf")


def is_mark(char):
    """Characters that are a word of their own: punctuation and symbols."""
    return unicodedata.category(char)[0] in "PS"


def case_of(word):
    """UPPER needs two characters or more, none of them a small letter."""
    if not word[0].isupper():
        return LOWER
    if len(word) > 1 and not any(char.islower() for char in word):
        return UPPER
    return CAPITALISED


def fold(word):
    """Small letters without accents."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(char for char in decomposed if unicodedata.category(char) != "Mn")


def split_words(text):
    """Yields (start, end, paragraph) of each word. Paragraphs without words get no number."""
    paragraph, seen, start, end = -1, False, None, 0
    for i, char in enumerate(text + "\n"):
        space, mark = char.isspace(), is_mark(char)
        if (space or mark) and start is not None:
            yield start, end, paragraph
            start = None
        if char in LINE_ENDS:
            seen = False
        if space or is_dropped(char):
            continue
        if not seen:
            paragraph, seen = paragraph + 1, True
        end = i + 1
        if mark:
            yield i, end, paragraph
        elif start is None:
            start = i


class Tokenizer:
    def __init__(self, vocabulary):
        """vocabulary: the word pieces, the index of each being its id."""
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.cls, self.sep, self.unk, self.pad = (self.ids[piece] for piece in (CLS, SEP, UNK, PAD))
        self._cache = {}

    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8", newline="\n") as stream:
            return cls(stream.read().rstrip("\n").split("\n"))

    def words(self, text):
        result = []
        for start, end, paragraph in split_words(text):
            raw = "".join(char for char in text[start:end] if not is_dropped(char))
            result.append(Word(start, end, paragraph, case_of(raw), self.pieces(raw)))
        return result

    def pieces(self, raw):
        """The ids of a word's pieces: always the longest one that fits, or [UNK] where none does."""
        if raw not in self._cache:
            self._cache[raw] = self._pieces(fold(raw))
        return self._cache[raw]

    def _pieces(self, word):
        if not 0 < len(word) <= MAX_WORD_CHARS:
            return [self.unk]
        result, start = [], 0
        while start < len(word):
            prefix = "##" if start else ""
            for end in range(len(word), start, -1):
                piece = self.ids.get(prefix + word[start:end])
                if piece is not None:
                    break
            else:
                return [self.unk]
            result.append(piece)
            start = end
        return result
