"""python -m unittest discover -s tests"""

import itertools
import json
import random
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np
import onnx
import torch

from hearsay_train import (
    apart,
    calibrate,
    contract,
    contrast,
    data,
    decoding,
    distilling,
    evaluate,
    export,
    links,
    objective,
    others,
    predict,
    pretrained,
    ship,
    shipped,
    training,
)
from hearsay_train.augment import Variation
from hearsay_train.encoder import Encoder, buckets
from hearsay_train.labels import BEGIN, LABELS
from hearsay_train.feeding import Feeders, Share, Stage, batches_of, on_device, plain, readings
from hearsay_train.model import Crf, Model, total_by_halves, total_by_words
from hearsay_train.names import Names
from hearsay_train.nesting import framed, sentences
from hearsay_train.smoothing import smooth
from hearsay_train.splicing import paragraphs
from hearsay_train.tokenizer import Tokenizer, split_words
from hearsay_train.training import Course
from hearsay_train.windows import REACH, Unit, grid, overlapping, slices, stream_of, units_of

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "she", "said", "sa", "##id", "##i", "##d", "hello", ".", "\u201c", "\u201d"]


class Calibration(unittest.TestCase):
    def test_few_claims_have_an_error_by_chance_and_certain_ones_none(self):
        self.assertEqual(0, calibrate.error_of_chance(np.ones(50)))
        few, many = (calibrate.error_of_chance(np.tile([0.15, 0.35, 0.55, 0.75, 0.95], count)) for count in (20, 2000))
        self.assertGreater(few, 0.03)
        self.assertLess(many, 0.01)


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
            for first, last, (own_first, own_last) in overlapping(units, 512):
                self.assertEqual(position, own_first)
                self.assertTrue(first <= own_first < own_last <= last)
                self.assertLessEqual(sum(unit.size + 1 for unit in units[first:last]) + 1, 512)
                position = own_last
            self.assertEqual(len(units), position)

    def test_long_paragraphs_are_cut(self):
        units = units_of(Tokenizer(PIECES).words("said " * 1000))
        self.assertEqual([254, 254, 254, 238], [unit.size for unit in units])

    def test_slices_of_a_stream_speak_for_each_word_once_and_see_on_both_sides(self):
        stream = stream_of(Tokenizer(PIECES).words("she said hello .\n" * 50), Tokenizer(PIECES))
        self.assertEqual(251, len(stream.ids))
        position = 0
        for first, last, begin, end in slices(stream, 12, 40):
            self.assertEqual(position, first)
            self.assertEqual(max(0, stream.heads[first] - 12), begin)
            self.assertTrue(stream.heads[last - 1] < end <= min(stream.heads[first] + 40 + 12 + 2, 251))
            position = last
        self.assertEqual(200, position)


class Students(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        self.layers, self.reach = 3, 8
        self.net = Encoder(len(PIECES), 16, 24, self.layers, 2, relative=2 * self.reach + 1, reach=self.reach).eval()
        torch.nn.init.normal_(self.net.relative.weight)
        self.tokenizer = Tokenizer(PIECES)

    def read(self, text, own):
        words = self.tokenizer.words(text)
        stream, found = stream_of(words, self.tokenizer), []
        for first, last, begin, end in slices(stream, self.layers * self.reach, own):
            window = grid(stream.ids[begin:end], stream.types[begin:end], self.tokenizer, self.reach, whole=True)
            with torch.no_grad():
                said = self.net(*map(torch.from_numpy, window)).flatten(0, 2)
            found.append(said[np.array(stream.heads[first:last]) - begin])
        return torch.cat(found).numpy()

    def text(self):
        chance = random.Random(1)
        return "\n".join(" ".join(chance.choices(PIECES[4:6] + PIECES[10:], k=chance.randint(3, 30))) for _ in range(30))

    def test_windows_change_nothing(self):
        text = self.text()
        whole = self.read(text, 10000)
        for own in (37, 64, 100):
            np.testing.assert_allclose(whole, self.read(text, own), atol=1e-5)

    def test_a_line_on_top_changes_nothing_further_down(self):
        text, top = self.text(), "hello said hello\n"
        before, after = self.read(text, 10000), self.read(top + text, 10000)[3:]
        # The line's pieces, its own [SEP] and those within sight of them.
        np.testing.assert_allclose(before[self.layers * self.reach :], after[self.layers * self.reach :], atol=1e-5)
        self.assertGreater(np.abs(before[0] - after[0]).max(), 1e-3)


class Quantized(unittest.TestCase):
    def test_a_student_reads_alike_in_any_windows_and_nearly_as_before(self):
        torch.manual_seed(1)
        document, tokenizer = article()
        net = Model(Encoder(len(tokenizer.ids), 16, 24, 2, 2, relative=2 * REACH + 1, reach=REACH)).eval()
        text = document.text * 12
        words = tokenizer.words(text)
        stream = stream_of(words, tokenizer)
        window = grid(stream.ids, stream.types, tokenizer, REACH, whole=True)
        with torch.no_grad():
            wanted = net(*map(torch.from_numpy, window))[0].flatten(0, 2)[stream.heads].numpy()
        with tempfile.TemporaryDirectory() as name:
            checksum = export.write(net, Path(name), [window])
            self.assertEqual(64, len(checksum))
            kinds = [node.op_type for node in onnx.load(Path(name) / export.FILE).graph.node]
            self.assertEqual(
                (6 * 2 + 4, 0, 0), tuple(map(kinds.count, ("MatMulIntegerToFloat", "MatMulInteger", "DynamicQuantizeLinear")))
            )
            self.assertEqual(2, kinds.count("MultiHeadAttention"))
            network = predict.network(Path(name) / export.FILE, 1)
            readings = [
                predict.StudentReader(network, {"margin": 2 * REACH, "window": own, "block": REACH}, tokenizer)(words)[0]
                for own in (10000, 300)
            ]
        self.assertEqual((len(words), net.emitted), readings[0].shape)
        np.testing.assert_allclose(readings[0], readings[1], atol=1e-3)
        np.testing.assert_allclose(wanted, readings[0], atol=0.05)


class Shipped(unittest.TestCase):
    def test_a_network_is_read_back_from_its_files_as_it_was_rounded(self):
        torch.manual_seed(1)
        document, tokenizer = article()
        net = Model(Encoder(len(tokenizer.ids), 16, 24, 2, 2, relative=2 * REACH + 1, reach=REACH)).eval()
        stream = stream_of(tokenizer.words(document.text * 3), tokenizer)
        window = grid(stream.ids, stream.types, tokenizer, REACH, whole=True)
        inputs = [torch.from_numpy(part) for part in window]
        with torch.no_grad():
            # What is alike would be written once.
            for parameter in net.parameters():
                parameter.add_(torch.randn_like(parameter) * 0.05)
            wanted = [part.flatten(0, 2)[stream.heads].numpy() for part in net(*inputs)]
        with tempfile.TemporaryDirectory() as name:
            smooth(net, [inputs])
            export.write(net, Path(name), [window])
            (Path(name) / "attribution.json").write_text(json.dumps({"block": REACH, **net.settings()}))
            again = shipped.read(Path(name)).eval()
        with torch.no_grad():
            found = [part.flatten(0, 2)[stream.heads].numpy() for part in again(*inputs)]
        for one, other in zip(wanted, found):
            np.testing.assert_allclose(one, other, atol=0.02)
        np.testing.assert_allclose(net.nobody.detach().numpy(), again.nobody.detach().numpy(), atol=1e-6)


class Teachers(unittest.TestCase):
    def test_distances_fall_into_the_classes_that_the_encoder_was_trained_with(self):
        classes = buckets(torch.tensor([0, -1, 1, -7, -8, 7, 8, 127, 128, 1000, -1000]), 32)
        self.assertEqual([0, 1, 17, 7, 8, 23, 24, 31, 31, 31, 15], classes.tolist())

    def test_tensors_are_read_from_their_file(self):
        header = json.dumps({"a": {"dtype": "F32", "shape": [2, 1], "data_offsets": [4, 12]}, "__metadata__": {}}).encode()
        content = len(header).to_bytes(8, "little") + header + np.array([9, 1.5, -2], dtype="<f4").tobytes()
        with tempfile.NamedTemporaryFile() as file:
            file.write(content)
            file.flush()
            self.assertEqual([[1.5], [-2.0]], pretrained.read_tensors(file.name)["a"].tolist())


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

    def test_loss_where_labels_are_unknown_is_that_of_all_paths_that_agree(self):
        scores = dict(self.scores())
        agreeing = [score for path, score in scores.items() if path[0] == 1 and path[2] == 3]
        expected = np.log(sum(np.exp(score) for score in scores.values())) - np.log(sum(np.exp(score) for score in agreeing))
        labels, mask = torch.tensor([[1, -1, 3]]), torch.ones(1, 3, dtype=torch.bool)
        self.assertAlmostEqual(expected, self.crf.loss_of_known(self.emissions[None], labels, mask).item(), 4)
        self.assertAlmostEqual(0.0, self.crf.loss_of_known(self.emissions[None], labels * 0 - 1, mask).item(), 4)

    def test_the_sum_over_paths_is_the_same_by_words_and_by_halves(self):
        for lengths in ([9, 5, 1], [1, 1], [4], [16, 2], [17, 17, 3]):
            emissions = torch.randn(len(lengths), lengths[0], len(LABELS), requires_grad=True)
            mask = torch.arange(lengths[0]) < torch.tensor(lengths)[:, None]
            (by_words, slopes), (by_halves, others) = (
                (found.item(), torch.autograd.grad(found, emissions)[0])
                for found in (total(emissions, self.crf.tables(), mask) for total in (total_by_words, total_by_halves))
            )
            self.assertAlmostEqual(by_words, by_halves, 3)
            self.assertLess((slopes - others).abs().max().item(), 1e-4)

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

    def test_claims_inside_claims_are_a_level_of_their_own(self):
        text = "she said she said hello"
        claims = [
            {"id": "1", "source": {"spans": [[0, 3]]}, "cue": {"spans": [[4, 8]]}, "content": {"spans": [[9, 23]]}},
            {
                "id": "2",
                "via": "1",
                "source": {"spans": [[9, 12]]},
                "cue": {"spans": [[13, 17]]},
                "content": {"spans": [[18, 23]]},
            },
        ]
        document = data.document_of({"id": "a", "text": text}, claims, Tokenizer(PIECES), nested=True)
        self.assertEqual([1, 3, 5, 6, 6], document.labels)
        self.assertEqual([0, 0, 1, 3, 5], document.inner_labels)
        self.assertEqual(
            [0, 0, -1, -1, -1], data.document_of({"id": "a", "text": text}, claims[:1], Tokenizer(PIECES)).inner_labels
        )

    def test_what_is_annotated_inside_contents_apart_is_known_there_and_only_there(self):
        text = "she said she said hello\nshe said hello"
        outer = {"source": {"spans": [[0, 3]]}, "cue": {"spans": [[4, 8]]}, "content": {"spans": [[9, 23]]}}
        other = {"source": {"spans": [[24, 27]]}, "cue": {"spans": [[28, 32]]}, "content": {"spans": [[33, 38]]}}
        line = {"doc": "a", "content": [[9, 23]], "claims": [{"source": None, "cue": [[13, 17]], "content": [[18, 23]]}]}
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "inside.jsonl"
            path.write_text(json.dumps(line) + "\n", encoding="utf-8")
            known = apart.Apart([path])
            article = {"id": "a", "text": text}
            document = known.added_to(data.document_of(article, [outer, other], Tokenizer(PIECES)))
            stranger = known.added_to(data.document_of(article | {"id": "b"}, [outer, other], Tokenizer(PIECES)))
        self.assertEqual([0, 0, 0, 3, 5, 0, 0, -1], document.inner_labels)
        self.assertEqual(
            [("cue", 3, 3), ("content", 4, 4)], [(span.role, span.first, span.last) for span in document.inner_spans]
        )
        (number,) = document.inner_spans[0].claims
        self.assertIn(number, document.sourceless)
        self.assertTrue(document.schemes[number])
        self.assertEqual([0, 0, -1, -1, -1, 0, 0, -1], stranger.inner_labels)

    def test_an_article_annotated_whole_has_its_claims_on_both_levels_and_the_teacher_no_say_beside_them(self):
        text = "she said she said hello\nhello hello"
        whole = [
            {"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 23]]},
            {"source": None, "cue": [[13, 17]], "content": [[18, 23]], "within": 0},
        ]
        with tempfile.TemporaryDirectory() as folder:
            known = Path(folder) / "whole.jsonl"
            known.write_text(json.dumps({"doc": "t.jsonl:a", "whole": whole, "unsure": [[30, 35]]}) + "\n", encoding="utf-8")
            texts = Path(folder) / "t.jsonl"
            lines = [json.dumps({"id": name, "text": text}) + "\n" for name in "ab"]
            texts.write_text("".join(lines), encoding="utf-8")
            unannotated = data.Unannotated([texts], Tokenizer(PIECES), apart=apart.Apart([known]))
        (document,) = unannotated.annotated()
        self.assertEqual("t.jsonl:a", document.name)
        self.assertEqual([1, 3, 5, 6, 6, 0, -1], document.labels)
        self.assertEqual([0, 0, 0, 3, 5, 0, -1], document.inner_labels)
        self.assertEqual([-1, -1, -1, -1, -1, 5, 6], document.origins)
        self.assertEqual({0: True, 1: True}, document.schemes)
        self.assertEqual({1}, document.sourceless)
        self.assertEqual(["t.jsonl:b"], [other.name for other in unannotated])

    def test_a_claim_is_judged_apart_and_one_that_the_annotation_lacks_teaches_no_labels(self):
        text = "she said hello\nshe said hello"
        own = {"source": {"spans": [[0, 3]]}, "cue": {"spans": [[4, 8]]}, "content": {"spans": [[9, 14]]}}
        lines = [
            {"doc": "a", "cue": [[4, 8]], "content": [[9, 14]], "claim": False},
            {"doc": "a", "cue": [[19, 23]], "content": [[24, 29]], "claim": True},
        ]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "judged.jsonl"
            path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
            document = apart.Apart([path]).added_to(data.document_of({"id": "a", "text": text}, [own], Tokenizer(PIECES)))
        self.assertEqual([1, 3, 5, 0, 0, 0], document.labels)
        self.assertEqual({0: False, 2 * apart.FIRST + 1: True}, document.schemes)
        self.assertEqual(
            [("source", 0), ("cue", 1), ("content", 2), ("cue", 4), ("content", 5)],
            [(span.role, span.first) for span in document.spans],
        )


def claim_of(source, cue, content, via=None):
    """Each role given by its first and its last word."""
    spans = [
        decoding.Span(role, *words, 0, 1.0, 1.0) for role, words in zip(("source", "cue", "content"), (source, cue, content))
    ]
    return decoding.Claim(spans[1], spans[0], [spans[2]], 1.0, 1.0, via=via)


class Weights(unittest.TestCase):
    def test_are_halfway_between_those_before_and_those_after(self):
        before = {"a": torch.tensor([0.0, 2.0]), "n": torch.tensor(3)}
        after = {"a": torch.tensor([1.0, 2.0]), "n": torch.tensor(4)}
        found = training.halfway(before, after)
        self.assertEqual([0.5, 2.0], found["a"].tolist())
        self.assertEqual(4, found["n"].item())


    def test_are_mixed_by_their_shares_and_stay_where_the_others_lack_them(self):
        net = torch.nn.Linear(2, 1)
        torch.nn.init.ones_(net.weight)
        bias = net.bias.item()
        ship.between(net, {"weight": torch.tensor([[3.0, 5.0]], dtype=torch.float16)}, 0.25)
        self.assertEqual([[1.5, 2.0]], net.weight.tolist())
        self.assertEqual(bias, net.bias.item())


class Feeding(unittest.TestCase):
    def setUp(self):
        self.document, self.tokenizer = article()
        self.share = Share([self.document], [], [], [])
        self.stage = Stage(64, 64, 64, seen=True)

    def test_a_batch_arrives_as_it_was_made_with_the_rows_of_its_words(self):
        batch, (known, rows) = next(batches_of(self.share, self.stage, self.tokenizer, random.Random(1)))
        arrived, (known_there, rows_there) = on_device(plain([batch, (known, rows)]), "cpu")
        for name in ("ids", "mask", "types", "labels", "heads", "untold"):
            self.assertTrue(torch.equal(getattr(batch, name), getattr(arrived, name)), name)
        self.assertEqual([True, None], [batch.whole[0] == arrived.whole[0], arrived.judged])
        self.assertEqual([known.tolist(), rows.tolist()], [known_there.tolist(), rows_there.tolist()])
        words = [self.document.words[row] for row in rows]
        heads = batch.ids.flatten()[batch.heads[torch.from_numpy(known)]]
        self.assertEqual([word.pieces[0] for word in words], heads.tolist())

    def test_each_word_is_read_once(self):
        documents = [self.document, self.document]
        rows = sorted(row for reading in readings(documents, self.tokenizer) for row in reading.rows.tolist())
        self.assertEqual(list(range(2 * len(self.document.words))), rows)

    def test_processes_go_from_stage_to_stage(self):
        feeders = Feeders(lambda number, count: self.share, 2, self.tokenizer, [self.stage, None, self.stage], 1)
        try:
            sizes = dict(feeders.size() for _ in range(2))
            self.assertEqual({0: len(self.document.words), 1: len(self.document.words)}, {n: s[0] for n, s in sizes.items()})
            self.assertEqual(2, len(feeders.get(0)))
            feeders.end(0)
            read = [feeders.get(1)[1] for _ in range(4)]
            self.assertEqual(2, read.count(None))
            feeders.end(1)
            self.assertEqual(2, len(feeders.get(2)[1]))
        finally:
            feeders.stop()

    def test_what_a_teacher_says_is_learned_of_the_words_that_it_has_seen(self):
        torch.manual_seed(1)
        net = Model(Encoder(len(self.tokenizer.ids), 16, 24, 1, 2, positions=64, relative=32)).eval()
        batch, (known, rows) = next(batches_of(self.share, self.stage, self.tokenizer, random.Random(1)))
        with torch.no_grad():
            emissions, links = (part.flatten(0, 2) for part in net(batch.ids, batch.mask, batch.types))
            places = batch.heads[torch.from_numpy(known)]
            same = distilling.Lesson(torch.from_numpy(known), emissions[places], links[places])
            other = distilling.Lesson(torch.from_numpy(known), emissions[places] + torch.randn(16), links[places])
            (_, alike), (_, apart_from) = (objective.loss_of(net, batch, training.WEIGHTS, each) for each in (same, other))
        self.assertLess(alike["emissions"].item(), 0.01)
        self.assertGreater(apart_from["emissions"].item(), 0.1)

    def test_what_a_network_found_beside_the_gold_is_kept_in_a_file(self):
        span = decoding.Span("cue", 1, 1, 0, 0.5, 0.5)
        content = decoding.Span("content", 2, 4, 0, 0.5, 0.5)
        line = others.written(self.document, [decoding.Claim(span, None, [content], 0.9, 0.9)])
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "others.jsonl"
            path.write_text(line + "\n", encoding="utf-8")
            (claim,) = others.read(path)[self.document.name]
        self.assertEqual([1, 1, None], [claim.cue.first, claim.cue.last, claim.source])
        self.assertEqual([(2, 4)], [(each.first, each.last) for each in claim.contents])


class Figures(unittest.TestCase):
    def test_precision_and_recall_count_whole_articles(self):
        claims = [{"source": {"spans": [[0, 3]]}, "cue": {"spans": [[4, 8]]}, "content": {"spans": [[9, 14]]}}]
        document = data.document_of({"id": "a", "text": "she said hello she said hello"}, claims, Tokenizer(PIECES))
        found = [claim_of((0, 0), (1, 1), (2, 2)), claim_of((3, 3), (4, 4), (5, 5))]
        self.assertEqual(
            {"whole_precision": 50.0, "whole_recall": 100.0, "whole_claims": 1},
            evaluate.whole([evaluate.Look(document, None, None)], [found]),
        )

    def test_inner_claims_are_counted_apart(self):
        text = "she said she said hello"
        claims = [
            {"id": "1", "source": {"spans": [[0, 3]]}, "cue": {"spans": [[4, 8]]}, "content": {"spans": [[9, 23]]}},
            {
                "id": "2",
                "via": "1",
                "source": {"spans": [[9, 12]]},
                "cue": {"spans": [[13, 17]]},
                "content": {"spans": [[18, 23]]},
            },
        ]
        looked = [
            evaluate.Look(data.document_of({"id": "a", "text": text}, claims, Tokenizer(PIECES), nested=True), None, None)
        ]
        whole = claim_of((0, 0), (1, 1), (2, 4))
        inner, wrong = (claim_of((2, 2), (3, 3), (words, words), via=whole) for words in (4, 2))
        self.assertEqual({"inner_recall": 100.0, "inner_precision": 50.0}, evaluate.nested(looked, [[whole, inner, wrong]]))
        self.assertEqual({"inner_recall": 0.0, "inner_precision": 0.0}, evaluate.nested(looked, [[whole]]))
        self.assertEqual(100.0, evaluate.figures(looked, [[whole, inner]])["claims"])


SAID = """The mayor said the bridge was safe.
Oslo — Engineers warned on Monday that it would not hold, according to a report. She went home. "It is old," Ms Berg said.
He believes that the river is rising.
"""


def article(name="a"):
    """An article with claims, its vocabulary made of its own words."""
    claims = []
    for source, cue, content in (
        ("The mayor", "said", "the bridge was safe"),
        ("Engineers", "warned on Monday", "that it would not hold"),
        ("Ms Berg", "said", '"It is old,"'),
        ("He", "believes", "that the river is rising"),
    ):
        at = SAID.index(source)
        cue_at = SAID.index(cue, at)
        roles = {"source": (source, at), "cue": (cue, cue_at), "content": (content, SAID.index(content))}
        claims.append({role: {"spans": [[start, start + len(words)]]} for role, (words, start) in roles.items()})
    tokenizer = Tokenizer(
        ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *"abcdefghijklmnopqrstuvwxyz", *(f"##{c}" for c in "abcdefghijklmnopqrstuvwxyz")]
    )
    return data.document_of({"id": name, "text": SAID}, claims, tokenizer), tokenizer


class Variations(unittest.TestCase):
    def check(self, labels, spans):
        """Labels and spans say the same, and no label is impossible."""
        wanted = [0] * len(labels)
        for span in spans:
            wanted[span.first] = BEGIN[span.role]
            wanted[span.first + 1 : span.last + 1] = [BEGIN[span.role] + 1] * (span.last - span.first)
        self.assertEqual([label for label in labels if label >= 0], [want for want, label in zip(wanted, labels) if label >= 0])

    def test_keep_labels_and_spans_together(self):
        document, tokenizer = article()
        changed = nested = 0
        for seed in range(300):
            chance = random.Random(seed)
            varied = Variation([document], tokenizer, chance, Names(chance)).of(document)
            self.check(varied.labels, varied.spans)
            self.check(varied.inner_labels, varied.inner_spans)
            for level in (varied.labels, varied.inner_labels, varied.origins):
                self.assertEqual(len(varied.words), len(level))
            numbers = [word.paragraph for word in varied.words]
            self.assertEqual(sorted(numbers), numbers)
            changed += len(varied.words) != len(document.words)
            nested += bool(varied.inner_spans)
        self.assertGreater(changed, 200)
        self.assertGreater(nested, 50)

    def test_sentences_end_in_full_stops(self):
        document, _ = article()
        first, last = paragraphs(document)[1]
        found = [
            document.text[document.words[a].start : document.words[b - 1].end] for a, b in sentences(document, first, last)
        ]
        self.assertEqual(["She went home.", '"It is old," Ms Berg said.'], found[1:])

    def test_a_sentence_becomes_a_content(self):
        document, tokenizer = article()
        nested = framed(document, paragraphs(document)[0], (0, 8), tokenizer, random.Random(4), Names(random.Random(4)))
        roles = [span.role for span in nested.spans if nested.words[span.first].paragraph == 0]
        self.assertEqual(["content", "cue", "source"], sorted(roles, key=lambda role: ("content", "cue", "source").index(role)))
        self.assertEqual(["source", "cue", "content"], [span.role for span in nested.inner_spans])
        content = next(span for span in nested.spans if span.role == "content")
        self.assertTrue(all(content.first <= span.first and span.last <= content.last for span in nested.inner_spans))


class Contrasts(unittest.TestCase):
    def test_brackets_become_spans(self):
        text, claim = contrast.put("One. ", "[S the mayor] [C said] [X that it was so]")
        self.assertEqual("One. The mayor said that it was so. ", text)
        found = {role: text[slice(*each["spans"][0])] for role, each in claim.items()}
        self.assertEqual({"source": "The mayor", "cue": "said", "content": "that it was so"}, found)

    def test_every_template_has_a_cue_and_a_content_and_no_field_is_left(self):
        chance = random.Random(1)
        made = contrast.Contrast(chance, Names(chance))
        for template in [*contrast.CLAIMS, *itertools.chain(*contrast.OTHERS.values())]:
            text, claim = contrast.put("", made.sentence(template))
            self.assertFalse(set("{}[]") & set(text), text)
            self.assertTrue(claim["cue"] and claim["content"], text)

    def test_only_claims_are_known_to_the_tagger(self):
        _, tokenizer = article()
        chance = random.Random(1)
        seen = set()
        for document in contrast.articles(40, chance, Names(chance), tokenizer):
            for span in document.spans:
                (claim,) = span.claims
                seen.add(document.schemes[claim])
                self.assertEqual(document.schemes[claim], document.labels[span.first] >= 0)
        self.assertEqual({True, False}, seen)

    def test_a_pair_has_a_claim_and_something_else(self):
        chance = random.Random(1)
        kinds = {kind for _ in range(200) for kind, _ in contrast.Contrast(chance, Names(chance)).pair()}
        self.assertEqual({"claim", "deed", "wish", "refusal", "question", "hypothetical", "furniture"}, kinds)


class Contracts(unittest.TestCase):
    def judge(self, cue):
        text = f"she {cue} that it was so"
        claim = {
            "source": {"spans": [[0, 3]]},
            "cue": {"spans": [[4, 4 + len(cue)]]},
            "content": {"spans": [[5 + len(cue), len(text)]]},
        }
        return contract.judged(data.document_of({"id": "a", "text": text}, [claim], article()[1])).schemes

    def test_some_cues_tell_what_they_are(self):
        self.assertEqual({0: True}, self.judge("has also said"))
        self.assertEqual({0: False}, self.judge("wants"))
        self.assertEqual({0: False}, self.judge("might say"))
        self.assertEqual({}, self.judge("endorsed"))

    def test_gold_is_found_beside_its_article(self):
        claim = {"id": "1", "doc": "x", "source": None, "cue": {"spans": [[4, 8]]}, "content": {"spans": [[9, 11]]}}
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "one.txt").write_text("she said so")
            (folder / "one.gold.jsonl").write_text(json.dumps(claim) + "\n")
            (folder / "articles.jsonl").write_text(json.dumps({"id": "x", "text": "she said so"}) + "\n")
            (folder / "claims.jsonl").write_text(json.dumps(claim) + "\n")
            found = contract.read(folder, article()[1])
        self.assertEqual([[0, 3, 5], [0, 3, 5]], [document.labels for document in found])
        self.assertEqual([{0: True}, {0: True}], [document.schemes for document in found])

    def test_what_gold_has_not_teaches_the_scheme_alone(self):
        document, _ = article()
        span = decoding.Span("cue", 9, 9, 1, 1.0, 1.0)  # no cue in gold
        content = decoding.Span("content", 20, 21, 1, 1.0, 1.0)
        claims = [decoding.Claim(span, None, [content], 1.0, 1.0)]
        changed = contract.with_others(document, claims)
        self.assertEqual({10**6 + 1: False}, changed.schemes)
        self.assertIn(10**6 + 1, set().union(*(each.claims for each in changed.spans)))


class ApartCalibration(unittest.TestCase):
    text = "she said hello\nshe said she said hello"

    def looked(self, lines, annotated=False):
        document = data.document_of({"id": "a", "text": self.text}, [], Tokenizer(PIECES))
        if not annotated:
            document.labels = [data.UNKNOWN] * len(document.words)
            document.inner_labels = [data.UNKNOWN] * len(document.words)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "lines.jsonl"
            path.write_text("".join(json.dumps({"doc": "a"} | line) + "\n" for line in lines), encoding="utf-8")
            return [evaluate.Look(apart.Apart([path]).added_to(document), None, None)]

    def rows(self, lines, claims, annotated=False):
        rows, gold = calibrate.rows_apart(self.looked(lines, annotated), [claims])
        return [bool(right) for _, right, _ in rows], gold

    def test_only_what_is_known_of_a_claim_counts(self):
        deed = {"cue": [[4, 8]], "content": [[9, 14]], "claim": False}
        first, second = claim_of((0, 0), (1, 1), (2, 2)), claim_of((3, 3), (4, 4), (5, 7))
        self.assertEqual(([False], 0), self.rows([deed], [first, second]))
        self.assertEqual(([True], 1), self.rows([deed | {"claim": True}], [first, second]))
        self.assertEqual(([], 0), self.rows([deed], [claim_of((0, 0), (1, 1), (5, 7))]))  # another content
        self.assertEqual(([], 0), self.rows([deed], [first], annotated=True))  # gold's attributions alone were judged there

    def test_claims_inside_a_content_are_right_or_wrong_where_it_was_annotated(self):
        inside = {"content": [[24, 38]], "claims": [{"source": [[24, 27]], "cue": [[28, 32]], "content": [[33, 38]]}]}
        outer = claim_of((3, 3), (4, 4), (5, 7))
        inner = claim_of((5, 5), (6, 6), (7, 7), via=outer)
        self.assertEqual(([True], 1), self.rows([inside], [outer, inner]))
        self.assertEqual(([False], 0), self.rows([inside | {"claims": []}], [outer, inner]))
        self.assertEqual(([], 0), self.rows([], [outer, inner]))

    def test_what_makes_an_attribution_right_is_taken_over_and_only_three_weights_are_fitted(self):
        chance = random.Random(3)
        claims, rows = [], []
        for number in range(400):
            claim = claim_of((0, 0), (1, 1), (2, 2))
            claim.cue.mean, claim.scheme = chance.uniform(0.2, 0.9), chance.uniform(-3, 3)
            claims.append(claim)
            rows.append((decoding.features(claim), claim.scheme > 0, number))
        outer = {"calibration": {"weights": [0.0, 0.5] + [0.0] * (len(decoding.FEATURES) - 2)}}
        with mock.patch.object(calibrate, "rows_of", lambda *_: (rows, 200)):
            settings, report = calibrate.calibrate_contract([], [], [], [], outer)
        weights = dict(zip(decoding.FEATURES, settings["calibration"]["weights"]))
        self.assertGreater(weights["scheme"], 1)
        self.assertEqual({"cue_mean", "scheme"}, {name for name, weight in weights.items() if abs(weight) > 1e-6})
        self.assertGreater(report["claims_f1_filtered"], 95)


class Interruptions(unittest.TestCase):
    def test_training_goes_on_where_it_stopped(self):
        document, tokenizer = article()
        with tempfile.TemporaryDirectory() as folder:
            course = Course(4, 1e-3, 64, 64, batch=64, portion=64, cores=2)
            nets = []
            for end in (3, None):
                torch.manual_seed(1)
                net = Model(Encoder(len(tokenizer.ids), 16, 24, 1, 2, positions=64, relative=32))
                if end:
                    with (
                        mock.patch.object(training, "SAVED", -1),
                        mock.patch.object(training.Crew, "learn", failing_after(end)),
                    ):
                        self.assertRaises(
                            KeyboardInterrupt, training.train, net, [document], tokenizer, course, Path(folder), "net"
                        )
                    state = torch.load(Path(folder) / "net.progress.pt", weights_only=False)
                    self.assertEqual(end, state["done"])
                else:
                    with self.assertLogs("hearsay_train", "INFO") as log:
                        training.train(net, [document], tokenizer, course, Path(folder), "net")
                    self.assertIn("after step 3", log.output[0])
                nets.append(net)
            self.assertTrue((Path(folder) / "net.pt").exists())
            self.assertFalse(torch.equal(nets[0].tagger.weight, nets[1].tagger.weight))


def failing_after(steps):
    learn = training.Crew.learn

    def learn_or_fail(self, step, batch):
        if step == steps:
            raise KeyboardInterrupt
        return learn(self, step, batch)

    return learn_or_fail


if __name__ == "__main__":
    unittest.main()
