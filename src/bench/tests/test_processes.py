"""python3 -m unittest discover -s src/bench/tests"""

import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from processes import Tree, children  # noqa: E402

SECONDS = 0.5
WORK = f"import signal, sys, time\nwhile time.process_time() < {SECONDS}: pass\n"
SLEEP = "time.sleep(600)\n"


class Counting(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.mark = Path(folder.name) / "mark"
        self.tree = Tree(folder.name, subprocess.DEVNULL)

    def start(self, code):
        return self.tree.start([sys.executable, "-c", code])

    def start_parent(self, child, then=""):
        """Of a process that it does not wait for."""
        return self.start(f"import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', {child!r}])\n{then}")

    def marking(self):
        return f"open({str(self.mark)!r}, 'w').close()\n"

    def await_mark(self):
        while not self.mark.exists():
            time.sleep(0.01)

    def assert_all_is_counted(self):
        self.assertGreaterEqual(self.tree.cpu, SECONDS)
        self.assertEqual(children(), [])

    def test_what_a_process_does_counts(self):
        self.assertEqual(self.tree.wait(self.start(WORK + "sys.exit(3)")), 3)

        self.assert_all_is_counted()

    def test_what_outlives_its_parent_counts(self):
        self.tree.wait(self.start_parent(WORK))
        self.assertEqual(len(children()), 1)

        self.tree.end()

        self.assert_all_is_counted()

    def test_what_outlives_a_parent_that_is_ended_counts(self):
        self.start_parent(self.marking() + WORK, then=SLEEP)
        self.await_mark()

        self.tree.end()

        self.assert_all_is_counted()

    def test_what_does_not_end_is_killed_and_counts(self):
        self.tree.wait(self.start_parent(WORK + self.marking() + SLEEP))
        self.await_mark()

        self.tree.end(patience=0)

        self.assert_all_is_counted()


if __name__ == "__main__":
    unittest.main()
