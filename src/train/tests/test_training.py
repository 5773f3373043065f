"""python -m unittest discover -s tests"""

import itertools
import random
import unittest

import numpy as np
import torch

from hearsay_train import data, decoding, links
from hearsay_train.labels import LABELS
from hearsay_train.model import Crf
from hearsay_train.tokenizer import Tokenizer, split_words
from hearsay_train.encoder import shift, shift_back
from hearsay_train.windows import BLOCK, WINDOW, Unit, layout, overlapping, units_of

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "she", "said", "sa", "##id", "##i", "##d", "hello", ".", "\u201c", "\u201d"]


class Words(unittest.TestCase):
    def test_offsets_count_code_points_and_leave_out_what_is_dropped(self):
        text = "\U0001f600 H\u00e9llo\u200b, you\u00ad're\r\n\nU.S."
        words = [(text[start:end], paragraph) for start, end, paragraph in split_words(text)]
        expected = ["\U0001f600", "H\u00e9llo", ",", "you", "'", "re", "U", ".", "S", "."]
        self.assertEqual(expected, [word for word, _ in words])
        self.assertEqual([0] * 6 + [1] * 4, [paragraph for _, paragraph in words])

    def test_pieces_are_the_longest_that_fit(self):
        words = Tokenizer(PIECES).words("Sa\u00efd said HELLO xyz " + "said" * 20)
        self.assertEqual([[5], [5], [10], [1], [1]], [word.pieces for word in words])
        self.assertEqual([1, 0, 2, 0, 0], [word.case for word in words])


class Windows(unittest.TestCase):
    def test_each_unit_is_owned_once_and_windows_are_bounded(self):
        for seed in range(500):
            chance = random.Random(seed)
            largest = chance.choice([10, 60, 254])
            units = [Unit(i, i + 1, i, chance.randint(1, largest)) for i in range(chance.randint(1, 60))]
            position = 0
            for first, last, (own_first, own_last) in overlapping(units):
                self.assertEqual(position, own_first)
                self.assertTrue(first <= own_first < own_last <= last)
                self.assertLessEqual(sum(unit.size + 1 for unit in units[first:last]) + 1, WINDOW)
                position = own_last
            self.assertEqual(len(units), position)

    def test_long_paragraphs_are_cut(self):
        units = units_of(Tokenizer(PIECES).words("said " * 1000))
        self.assertEqual([254, 254, 254, 238], [unit.size for unit in units])


class Blocks(unittest.TestCase):
    def test_are_of_one_even_size_and_hold_the_window(self):
        for length in range(1, 1100):
            blocks, size = layout(length)
            self.assertTrue(length <= blocks * size < length + 2 * blocks and size <= BLOCK and size % 2 == 0)

    def test_shifted_ones_lie_across_the_boundaries(self):
        x = torch.arange(1, 17.0).reshape(4, 4, 1)  # two windows of two blocks
        shifted = shift(x, 2)
        self.assertEqual([0, 0, 1, 2], shifted[0, :, 0].tolist())
        self.assertEqual([3, 4, 5, 6], shifted[1, :, 0].tolist())
        self.assertEqual([0, 0, 9, 10], shifted[3, :, 0].tolist())
        self.assertTrue(torch.equal(x, shift_back(shifted, 2)))


class Chains(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        self.crf = Crf()
        for parameter in self.crf.parameters():
            torch.nn.init.normal_(parameter)
        self.emissions = torch.randn(3, len(LABELS))
        self.tables = [table.detach().numpy() for table in self.crf.tables()]

    def scores(self):
        transitions, starts, ends = self.tables
        emissions = self.emissions.numpy()
        for path in itertools.product(range(len(LABELS)), repeat=3):
            emitted = sum(emissions[i, label] for i, label in enumerate(path))
            moved = sum(transitions[pair] for pair in itertools.pairwise(path))
            yield path, starts[path[0]] + emitted + moved + ends[path[-1]]

    def test_loss_is_that_of_all_paths(self):
        scores = dict(self.scores())
        path = (1, 2, 3)
        expected = np.log(sum(np.exp(score) for score in scores.values())) - scores[path]
        loss = self.crf.loss(self.emissions[None], torch.tensor([path]), torch.ones(1, 3, dtype=torch.bool))
        self.assertAlmostEqual(expected, loss.item(), 4)

    def test_decoding_agrees_with_all_paths(self):
        scores = dict(self.scores())
        best = decoding.viterbi(self.emissions.numpy(), *self.tables)
        self.assertEqual(max(scores, key=scores.get), tuple(best))
        total = sum(np.exp(score) for score in scores.values())
        expected = sum(np.exp(score) for path, score in scores.items() if path[1] == 4) / total
        self.assertAlmostEqual(expected, decoding.marginals(self.emissions.numpy(), *self.tables)[1, 4], 4)


class Links(unittest.TestCase):
    def test_classes(self):
        self.assertEqual(10, links.distance_class((5, 6), (3, 4)))
        self.assertEqual(8, links.distance_class((5, 6), (7, 8)))
        self.assertEqual(12, links.distance_class((9, 9), (2, 2)))
        self.assertEqual([6, 5, 3, 2], links.between_classes((5, 6), [(0, 1), (3, 4), (7, 8), (9, 9)]))


class Gold(unittest.TestCase):
    def test_claims_can_share_a_source_and_spans_end_with_their_paragraph(self):
        text = "she said hello\nhello . she said hello"
        source = {"spans": [[0, 3]]}
        claims = [
            {"source": source, "cue": {"spans": [[4, 8]]}, "content": {"spans": [[9, 20]]}},
            {"source": source, "cue": {"spans": [[27, 31]]}, "content": {"spans": [[32, 37]]}},
        ]
        document = data.document_of({"id": "a", "text": text}, claims, Tokenizer(PIECES))
        self.assertEqual({0, 1}, document.spans[0].claims)
        contents = [(span.first, span.last) for span in document.spans if span.role == "content"]
        self.assertEqual([(2, 2), (3, 3), (7, 7)], contents)
        self.assertEqual([1, 3, 5, 5, 0, 0, 3, 5], document.labels)


if __name__ == "__main__":
    unittest.main()
