"""The page of measurements, docs/performance.md: its tables and how figures are printed there."""

import os
import pathlib
import platform
import re
import subprocess

PAGE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "performance.md"


def fill(name, body):
    """Replaces what is between the two comments of this name."""
    start, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, rest = PAGE.read_text().split(start)
    after = rest.split(end)[1]
    PAGE.write_text(f"{before}{start}\n\n{body}\n\n{end}{after}")


def machine():
    """The machine and the compiler, without a full stop."""
    text = pathlib.Path("/proc/cpuinfo").read_text() if os.path.exists("/proc/cpuinfo") else ""
    model = re.search(r"model name\s*: (.*)", text)
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    version = re.search(r"Swift version \S+", swift)
    return (
        f"Machine: {model[1] if model else platform.processor() or platform.machine()}, "
        f"{os.cpu_count()} cores, {platform.system()}; {version[0] if version else 'Swift'}")


def table(columns, rows):
    """A table of Markdown; a column whose name begins with > has numbers."""
    names = [column.removeprefix(">") for column in columns]
    rules = ["--:" if column.startswith(">") else "---" for column in columns]
    return [line(names), "|" + "|".join(rules) + "|", *map(line, rows)]


def line(cells):
    return "| " + " | ".join(cells) + " |"


def seconds(value):
    if value is None:
        return "–"
    if value < 0.01:
        return f"{1000 * value:.2f} ms"
    if value < 1:
        return f"{1000 * value:.0f} ms"
    return f"{value:.2f} s" if value < 10 else f"{value:.0f} s"
