"""Trains the attribution model on one GPU in a quarter of an hour: several teachers, what they say together of all articles, and
students of them that go on from the network that is shipped.

Nothing is kept on the way: where a GPU is lent for some minutes, --seconds says how long the whole may take, and the students learn for
as long as is left. Their weights, without the word embeddings that are as they were, are written in half precision; ship.py makes the
files that are shipped of them. teachers.json has what the teachers get right of articles that they have not learned from.
"""

import argparse
import copy
import json
import logging
import multiprocessing
import queue
import random
import threading
import time
from pathlib import Path

import numpy as np
import torch

from . import contract, contrast, data, evaluate, model, objective, others, precision, pretrained, shipped
from .apart import Apart
from .calibrate import calibrate
from .decoding import Decoder
from .distilling import TEACHER_WINDOW, Lesson
from .feeding import Feeders, Share, Stage, on_device, readings
from .names import Names
from .tokenizer import Tokenizer
from .training import AVERAGED, WEIGHTS, Course, groups, rate_at, renewed
from .windows import REACH, WINDOW

LOG = logging.getLogger("hearsay_train")
ANNOTATED, CONTRACT, READ, STUDENTS = range(4)  # the stages
VARIED = 1.1  # pieces of an epoch for each of the articles as they are


def parse_arguments():
    parser = argparse.ArgumentParser(prog="python -m hearsay_train.gpu", description=__doc__)
    for part in ("train", "dev"):
        parser.add_argument(f"--{part}-articles", required=True, metavar="FILE")
        parser.add_argument(f"--{part}-claims", required=True, metavar="FILE")
    parser.add_argument("--contract", action="append", default=[], type=Path, metavar="DIR")
    parser.add_argument("--others", required=True, metavar="FILE", help="what others.py wrote of those and of --apart")
    parser.add_argument("--unannotated", action="append", default=[], metavar="FILE")
    parser.add_argument("--length", type=int, default=4800, metavar="N", help="characters of each of those at most")
    parser.add_argument("--apart", action="append", default=[], metavar="FILE")
    parser.add_argument("--teacher-encoder", required=True, type=Path, metavar="DIR")
    parser.add_argument("--shipped", required=True, type=Path, metavar="DIR", help="the network that the students go on from")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")
    parser.add_argument("--teachers", type=int, default=3)
    parser.add_argument("--teacher-epochs", type=float, default=3)
    parser.add_argument("--teacher-rate", type=float, default=1e-4)
    parser.add_argument("--contract-epochs", type=float, default=1.5)
    parser.add_argument("--contract-rate", type=float, default=5e-5)
    parser.add_argument("--rate", action="append", type=float, metavar="R", help="a student with this highest learning rate")
    parser.add_argument("--batch", type=int, default=8192, metavar="PIECES", help="of the students")
    parser.add_argument("--teacher-batch", type=int, default=2048, metavar="PIECES")
    parser.add_argument("--steps", type=int, help="of the students, instead of as many as there is time for")
    parser.add_argument("--seconds", type=float, default=520, help="that all may take")
    parser.add_argument("--processes", type=int, default=14, help="that make batches")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def shares(options, tokenizer):
    """A function that gives a process its share."""
    apart = Apart(options.apart)
    known = others.read(options.others)
    articles = list(data.read_jsonl(options.train_articles))
    claims = {}
    for claim in data.read_jsonl(options.train_claims):
        claims.setdefault(claim["doc"], []).append(claim)
    unannotated = data.Unannotated(options.unannotated, tokenizer, apart=apart, length=options.length)

    def share_of(number, count):
        annotated = [
            data.document_of(article, claims.get(article["id"], []), tokenizer) for article in articles[number::count]
        ]
        annotated = [apart.added_to(contract.judged(document)) for document in data.set_aside(annotated)[0]]
        own = [document for folder in options.contract for document in contract.read(folder, tokenizer)][number::count]
        unannotated.whole = unannotated.whole[number::count]
        own += unannotated.annotated()
        own = [contract.with_others(document, known.get(document.name, ())) for document in own]
        chance = random.Random(options.seed * 1000 + number)
        made_up = contrast.articles(-(-contrast.MADE_UP // count), chance, Names(chance), tokenizer)
        for document in made_up:
            document.name = f"{document.name}-{number}"
        rest = list(unannotated.documents(unannotated.articles[number::count]))
        partly = [document for document in rest if document.name in apart]
        return Share(annotated, own + made_up, partly, [document for document in rest if document.name not in apart])

    return share_of


class Ahead:
    """Gets what is made for a stage before it is asked for."""

    def __init__(self, feeders, place):
        self.feeders, self.place = feeders, place
        self.ready = queue.Queue(16)
        self.over = False
        self.waited = 0.0
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while not self.over:
            try:
                self.ready.put(self.feeders.get(self.place))
            except queue.Empty:
                pass

    def get(self):
        begun = time.time()
        found = self.ready.get()
        self.waited += time.time() - begun
        return found

    def end(self):
        self.over = True
        self.feeders.end(self.place)
        while not self.ready.empty():
            self.ready.get_nowait()


class Pupil:
    """A network that learns, and its average over the last steps."""

    def __init__(self, net, course, device):
        self.net, self.course = net.to(device).train(), course
        self.optimizer = torch.optim.AdamW(groups(net, course), fused=True, weight_decay=0.01, betas=(0.9, 0.98))
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.trained = [parameter for parameter in net.parameters() if parameter.requires_grad]
        self.average = [parameter.detach().clone() for parameter in self.trained]

    def learn(self, batch, lessons, progress):
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = rate * rate_at(progress, self.course.falling)
        loss, parts = objective.loss_of(self.net, batch, WEIGHTS, lessons)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.trained, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        return parts

    def renew(self, done):
        with torch.no_grad():
            torch._foreach_lerp_(self.average, [parameter.detach() for parameter in self.trained], renewed(done))

    def finished(self):
        with torch.no_grad():
            for parameter, average in zip(self.trained, self.average):
                parameter.copy_(average)
        return self.net.eval()


def learn(name, pupils, feeders, place, steps, lessons=None, until=None):
    """until: the time when it shall be over, if it is not by the steps"""
    ahead, device = Ahead(feeders, place), pupils[0].average[0].device
    begun, done, logged = time.time(), 0, time.time()
    while True:
        progress = (done + 1) / (steps + 1) if steps else 0.0
        if until:
            progress = max(progress, (time.time() - begun) / max(1.0, until - begun))
        if progress >= 1:
            break
        number, (batch, seen) = ahead.get()
        batch = on_device(batch, device)
        said = lessons.of(number, *on_device(seen, device)) if lessons else None
        parts = [pupil.learn(batch, said, progress) for pupil in pupils]
        done += 1
        if done % AVERAGED == 0:
            for pupil in pupils:
                pupil.renew(done)
        if time.time() - logged > 10 or done == 5:
            logged = time.time()
            means = "; ".join(", ".join(f"{key} {value.item():.3f}" for key, value in each.items()) for each in parts)
            LOG.info(
                "%s, step %d (%.2f): %s; %.4f s a step, %.4f waited",
                name, done, progress, means, (time.time() - begun) / done, ahead.waited / done,
            )  # fmt: skip
    ahead.end()
    LOG.info("%s, %d steps in %.1f s, %.1f of them waiting", name, done, time.time() - begun, ahead.waited)
    return [pupil.finished() for pupil in pupils]


def said_by(teachers, reading, device):
    """What the teachers say of the words of a reading: emissions on average, the links of the first."""
    parts = [torch.from_numpy(part).to(device) for part in (reading.ids, reading.mask, reading.types)]
    places = torch.from_numpy(reading.places).to(device)
    with torch.no_grad(), precision.autocast(device):
        said = [[part.float().flatten(0, 2)[places] for part in teacher(*parts)] for teacher in teachers]
    return torch.cat([sum(emissions for emissions, _ in said) / len(said), said[0][1]], 1)


class Table:
    """What teachers say of each word of all processes' articles."""

    def __init__(self, counts, width, device):
        self.starts = {number: sum(counts[other] for other in range(number)) for number in counts}
        self.rows = torch.zeros(sum(counts.values()), width, dtype=torch.float16, device=device)

    def of(self, number, known, rows):
        said = self.rows[rows + self.starts[number]].float()
        width = said.shape[1] - 4 * model.LINK_WIDTH
        return Lesson(known, said[:, :width], said[:, width:])


def read_all(teachers, feeders, counts, device):
    table, begun, open_ones = Table(counts, teachers[0].emitted + 4 * model.LINK_WIDTH, device), time.time(), len(counts)
    ahead = Ahead(feeders, READ)
    while open_ones:
        number, reading = ahead.get()
        if reading is None:
            open_ones -= 1
            continue
        rows = torch.from_numpy(reading.rows).to(device) + table.starts[number]
        table.rows[rows] = said_by(teachers, reading, device).half()
    ahead.end()
    LOG.info("%d words read in %.1f s, %.1f of them waiting", len(table.rows), time.time() - begun, ahead.waited)
    return table


class Assessor:
    """A process that decodes what teachers say of articles that they have not learned from, while training goes on."""

    def __init__(self, options, tokenizer):
        context = multiprocessing.get_context("fork")
        self.wanted, self.said = context.Queue(), context.Queue()
        self.process = context.Process(target=self.serve, args=(options, tokenizer))
        self.process.start()

    def serve(self, options, tokenizer):
        sets = {
            "dev": data.read_documents(options.dev_articles, options.dev_claims, tokenizer),
            "aside": data.set_aside(data.read_documents(options.train_articles, options.train_claims, tokenizer))[1],
        }
        sets = {name: [document for document in documents if document.words] for name, documents in sets.items()}
        self.wanted.put({name: list(readings(documents, tokenizer)) for name, documents in sets.items()})
        report = {}
        while True:
            told = self.said.get()
            if told is None:
                break
            who, settings, rows = told
            for name, documents in sets.items():
                looked, at = [], 0
                for document in documents:
                    own = rows[name][at : at + len(document.words)]
                    at += len(document.words)
                    width = own.shape[1] - 4 * model.LINK_WIDTH
                    looked.append(evaluate.Look(document, own[:, :width], own[:, width:]))
                decoded = evaluate.outer(evaluate.decode(Decoder(None, settings, tokenizer), looked))
                report[f"{who} {name}"] = evaluate.figures(looked, decoded) | calibrate(looked, decoded)[1]
                (options.out / "teachers.json").write_text(json.dumps(report, indent=1) + "\n")

    def assess(self, who, teachers, settings, device):
        if not hasattr(self, "readings"):
            self.readings = self.wanted.get()
        result = {}
        for name, every in self.readings.items():
            count = 1 + max(int(reading.rows.max()) for reading in every)
            rows = np.zeros((count, teachers[0].emitted + 4 * model.LINK_WIDTH), dtype=np.float32)
            for reading in every:
                rows[reading.rows] = said_by(teachers, reading, device).cpu().numpy()
            result[name] = rows
        self.said.put((who, settings, result))


def taught(options, feeders, sizes, device):
    """The teachers, after both of their courses."""
    annotated, own, partly, _ = (sum(pieces[i] for _, pieces in sizes.values()) for i in range(4))
    encoder = pretrained.read(options.teacher_encoder)
    teachers = []
    for number in range(options.teachers):
        torch.manual_seed(options.seed * 100 + number)
        teachers.append(model.Model(copy.deepcopy(encoder)))
    window = TEACHER_WINDOW, TEACHER_WINDOW
    for name, place, pieces, course in (
        ("teachers", ANNOTATED, annotated, Course(options.teacher_epochs, options.teacher_rate, *window)),
        (
            "contract",
            CONTRACT,
            annotated + contract.OFTEN * own + partly,
            Course(options.contract_epochs, options.contract_rate, *window, falling=0.9),
        ),
    ):
        steps = round(course.epochs * pieces * VARIED / options.teacher_batch)
        teachers = learn(name, [Pupil(net, course, device) for net in teachers], feeders, place, steps)
    return teachers


def tables_of(teachers):
    """What decides sequences is the teachers' mean, and what decides links the first one's, as their lessons are."""
    states = [teacher.state_dict() for teacher in teachers]
    return {
        name: sum(state[name] for state in states) / len(states) if "crf" in name else value
        for name, value in states[0].items()
        if "." not in name or "crf" in name
    }


def main():
    begun = time.time()
    options = parse_arguments()
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    LOG.setLevel(logging.INFO)
    logging.getLogger().setLevel(logging.ERROR)
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.read(options.shipped / "vocab.txt")
    stages = [
        Stage(TEACHER_WINDOW, TEACHER_WINDOW, options.teacher_batch),
        Stage(TEACHER_WINDOW, TEACHER_WINDOW, options.teacher_batch, contract.OFTEN, partly=True),
        None,
        Stage(WINDOW, REACH, options.batch, contract.OFTEN, partly=True, more=3, seen=True, opening=tokenizer.sep),
    ]
    assessor = Assessor(options, tokenizer)
    feeders = Feeders(shares(options, tokenizer), options.processes, tokenizer, stages, options.seed)
    device = torch.device(options.device)
    sizes = dict(feeders.size() for _ in range(options.processes))
    LOG.info(
        "%.0f s: word pieces annotated %d, by our contract %d, in part %d, not at all %d",
        time.time() - begun,
        *(sum(pieces[i] for _, pieces in sizes.values()) for i in range(4)),
    )
    teachers = taught(options, feeders, sizes, device)
    tables = tables_of(teachers)
    table = read_all(teachers, feeders, {number: words for number, (words, _) in sizes.items()}, device)
    together = copy.deepcopy(teachers[0])
    together.load_state_dict(tables, strict=False)
    assessor.assess("together", teachers, together.settings(), device)
    assessor.assess("one", teachers[:1], teachers[0].settings(), device)
    assessor.said.put(None)
    del teachers
    pupils = []
    for number, rate in enumerate(options.rate):
        torch.manual_seed(options.seed * 100 + 50 + number)
        net = shipped.read(options.shipped)
        net.load_state_dict(tables, strict=False)
        course = Course(0, rate, WINDOW, REACH, opening=tokenizer.sep)
        pupils.append(Pupil(net, course, device))
    until = None if options.steps else begun + options.seconds
    nets = learn("students", pupils, feeders, STUDENTS, options.steps, table, until)
    for number, net in enumerate(nets, 1):
        state = {name: value.half().cpu() for name, value in net.state_dict().items() if name != "encoder.words.weight"}
        torch.save(state, options.out / f"student-{number}.pt")
    feeders.stop()
    assessor.process.join(30)
    LOG.info("%.0f s in all", time.time() - begun)


if __name__ == "__main__":
    main()
