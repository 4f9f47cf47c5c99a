"""The tables of readers.py."""

import importlib.metadata

import page
from page import seconds, table

NAMES = {
    "bibtex": "BibTeX", "ris": "RIS", "medline": "MEDLINE", "csv": "CSV", "jsonl": "JSON Lines",
    "dblp": "DBLP XML", "pubmed": "PubMed XML",
}
# How many times as fast as the peer a reader is to be: on one thread, and on two.
GOALS = {
    "bibtex": (30, None), "ris": (30, None), "medline": (30, None), "csv": (1, 1.7),
    "jsonl": (1, 1.7), "dblp": (1.3, 2.2), "pubmed": (1.3, 2.2),
}
# How many times as fast as on one thread a reader is to be on two, where its format can be cut.
THREADS_GOAL = 1.5


def lines(plan):
    """All tables as lines of Markdown."""
    return [machine(plan), "", *compared(plan), "", *long(plan)]


def machine(plan):
    libraries = dict.fromkeys(library.split("_")[0] for _, library in plan.peers)
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in libraries)
    turns = len(next(iter(plan.ours.values())).samples)
    how = "One turn" if turns == 1 else f"The least of {turns} turns"
    return f"{page.machine()}; {versions}. {how}."


def compared(plan):
    """Our readers beside those of Python, on the same files."""
    return table(
        ["format", "file", ">ours, 1 thread", ">ours, 2 threads", "peer", ">peer", ">ratio, 1 thread",
         ">ratio, 2 threads", ">2 threads to 1", "counts"],
        [compared_row(plan, *pair, peer) for pair, peer in plan.peers.items()])


def compared_row(plan, name, library, peer):
    one, two = plan.ours[name, 1], plan.ours[name, 2]
    goal, goal_of_two = GOALS[name]
    return [
        NAMES[name], size(one.works), seconds(one.cpu), seconds(two.wall), library.split("_")[0],
        seconds(peer.cpu), ratio(peer.cpu / one.cpu, goal), ratio(peer.wall / two.wall, goal_of_two),
        ratio(one.wall / two.wall, THREADS_GOAL), agreement(one, two, peer),
    ]


def size(file):
    return f"{file.size:,} records, {file.bytes / 1e6:,.0f} MB"


def ratio(value, goal):
    """A ratio with its goal, marked where it is not reached."""
    text = f"{value:.1f}" if value < 10 else f"{value:.0f}"
    if goal is None:
        return text
    return f"{text} (≥ {goal})" if value >= goal else f"**{text}** (≥ {goal})"


def agreement(*runs):
    """Whether all found the records and author names that were written."""
    expected = runs[0].works.counts
    if all(run.counts == expected for run in runs):
        return "equal"
    found = ", ".join(f"{records:,} of {names:,}" for records, names in (run.counts for run in runs))
    return f"**differ**: {found} names; written were {expected[0]:,} of {expected[1]:,}"


def long(plan):
    """Our readers on long files."""
    rows = []
    for name in dict.fromkeys(name for name, _ in plan.long):
        one, two = plan.long[name, 1], plan.long[name, 2]
        megabytes = one.works.bytes / 1e6
        rows.append([
            NAMES[name], size(one.works), f"{megabytes / one.cpu:,.0f} MB/s",
            f"{megabytes / two.wall:,.0f} MB/s", ratio(one.wall / two.wall, THREADS_GOAL),
            f"{one.megabytes:,.0f} MB", f"{two.megabytes:,.0f} MB", agreement(one, two),
        ])
    return table(
        ["format", "file", ">1 thread", ">2 threads", ">2 threads to 1", ">memory, 1 thread",
         ">memory, 2 threads", "counts"], rows)
