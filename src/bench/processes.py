"""Processes that are started together, with the CPU time of all that they start in turn."""

import contextlib
import ctypes
import os
import signal
import subprocess
import time

PR_SET_CHILD_SUBREAPER = 36
# Seconds that what is left behind has to end by itself.
PATIENCE = 20


def adopt_orphans():
    """From now on, a process below this one whose parent ends becomes a child of this one (prctl(2), Linux)."""
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "orphans cannot be adopted")


class Tree:
    """Counts the CPU time of processes and of all below them, whichever ends first.

    The kernel adds what a process took to what its parent took when that waits for it, and so loses it with a parent that ends before.
    Unless, as here, orphans are adopted and waited for. There can be one at a time: it waits for every child of this process.
    """

    def __init__(self, home, log):
        adopt_orphans()
        self.home = home
        self.log = log
        self.cpu = 0.0
        # As objects: subprocess itself waits for those that were dropped, and what they took would be lost.
        self.running = []

    def start(self, command, group=None, **environment):
        """Starts a process; in a cgroup, if the path of one's cgroup.procs is given."""
        if group:
            command = ["sh", "-c", 'echo $$ > "$0" && exec "$@"', str(group), *command]
        process = subprocess.Popen(
            command, cwd=self.home, stdout=self.log, stderr=self.log, env={**os.environ, **environment}
        )
        self.running.append(process)
        return process

    def wait(self, process):
        """Waits for the end of one that was started; its exit status."""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.running.remove(process)
        self._count(usage)
        return process.returncode

    def end(self, patience=PATIENCE):
        """Ends what was started, the last first, and waits for what that leaves behind; kills what does not end in time."""
        for process in reversed(list(self.running)):
            os.kill(process.pid, signal.SIGTERM)
            self.wait(process)
        last = time.monotonic() + patience
        while self._wait_for_orphan():
            if time.monotonic() > last:
                for child in children():
                    os.kill(child, signal.SIGKILL)
            time.sleep(0.02)

    def _wait_for_orphan(self):
        """Whether there may be more."""
        try:
            number, _, usage = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return False
        if number:
            self._count(usage)
        return True

    def _count(self, usage):
        self.cpu += usage.ru_utime + usage.ru_stime


def children(of=None):
    """The numbers of a process's children, of this one's if none is named, with those that ended and were not waited for."""
    return [int(entry) for entry in os.listdir("/proc") if entry.isdigit() and _parent(entry) == (of or os.getpid())]


def _parent(number):
    with contextlib.suppress(OSError), open(f"/proc/{number}/stat") as stat:
        # The second field is the command's name in brackets, blanks and all.
        return int(stat.read().rpartition(")")[2].split()[1])
    return None
