"""Runs a command and measures it: seconds of wall clock and of all its threads, memory, stages."""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time


class Sample:
    """One run of a command, by the system's own account of the ended process."""

    def __init__(self, command, threads):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as messages:
            start = time.perf_counter()
            process = subprocess.Popen(
                [*only(threads), *map(str, command)], stdin=subprocess.DEVNULL, stdout=output,
                stderr=messages)
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            self.cpu = usage.ru_utime + usage.ru_stime
            self.megabytes = usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
            self.output_bytes = output.seek(0, os.SEEK_END)
            output.seek(0)
            self.beginning = output.read(4096).decode(errors="replace")
            messages.seek(0)
            self.messages = messages.read().decode(errors="replace")
        if process.returncode != 0:
            words = " ".join(map(str, command))
            sys.exit(f"{words} ended with {process.returncode}\n{self.messages[-2000:]}")

    @property
    def printed(self):
        """What the command printed, where that is one line of JSON."""
        return json.loads(self.beginning)

    @property
    def stages(self):
        """Seconds of each stage, where the command prints them."""
        lines = re.findall(r"^timing\t(\S+)\t(\S+)$", self.messages, re.MULTILINE)
        stages = {}
        for stage, seconds in lines:
            stages[stage] = stages.get(stage, 0) + float(seconds)
        return stages


def only(threads):
    """What keeps a process on so many processors, so that it cannot use others unseen."""
    if not hasattr(os, "sched_getaffinity"):
        return []
    processors = sorted(os.sched_getaffinity(0))[:threads]
    return ["taskset", "--cpu-list", ",".join(map(str, processors))]


class Run:
    """A command that is measured several times."""

    def __init__(self, works, threads, command):
        self.works, self.threads, self.command, self.samples = works, threads, command, []

    def measure(self):
        self.works.write()
        self.samples.append(Sample(self.command, self.threads))

    def median(self, clock):
        return statistics.median(getattr(sample, clock) for sample in self.samples)

    @property
    def cpu(self):
        return self.median("cpu")

    @property
    def wall(self):
        return self.median("wall")

    @property
    def megabytes(self):
        return max(sample.megabytes for sample in self.samples)

    @property
    def stages(self):
        """The least time of each stage: other work on the machine only adds to it."""
        names = self.samples[0].stages
        return {name: min(sample.stages.get(name, 0) for sample in self.samples) for name in names}
