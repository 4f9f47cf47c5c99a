"""The tables of scale.py."""

import re

import page
from page import seconds, table

MILLION = 1_000_000
LIMIT_OF_DOUBLING = 2.6


def lines(plan, files, shapes):
    """All tables as lines of Markdown."""
    all_lines = [machine(plan), "", *times(plan, files), "", agreement(*plan.agreement), ""]
    if files.base.works == MILLION:
        all_lines += [*goals(plan), ""]
    fitted = [plan.network[shape, 2] for shape in shapes]
    return [
        *all_lines, *stages(plan.sizes), "", *titles(plan.titles), "",
        *memory(fitted, plan.multiples)]


def machine(plan):
    import duckdb

    turns = len(plan.all_links.samples)
    return f"{page.machine()}; DuckDB {duckdb.__version__}. Medians of {turns} turns."


def gigabytes(file):
    return f"{file.facts['bytes'] / 1e9:.2f} GB"


def times(plan, files):
    """Times and memory on the files on which both work."""
    base = f"{files.base.works:,} works, {gigabytes(files.base)}"
    names = {
        "base": base, "large": f"{base}, and five papers of {files.large_size:,} authors",
        "full": f"{files.full.works:,} full records, {gigabytes(files.full)}",
    }
    rows = [
        (title, who, run)
        for name, title in names.items()
        for who, runs in (("ours", plan.network), ("DuckDB", plan.duckdb))
        for (of, _), run in runs.items() if of == name
    ]
    rows += [
        (f"{base}: degree, strength, PageRank", "ours", run) for run in plan.measures.values()]
    rows += [
        (f"{base}: persons by evidence", "ours", run) for run in plan.resolved.values()]
    rows += [
        (f"{base}: measures of all authors as CSV", "ours", plan.all_rows),
        (f"{base}: all links as CSV", "ours", plan.all_links),
    ]
    return table(
        ["works", "who", ">threads", ">CPU", ">wall", ">text per CPU second", ">memory"],
        [
            [
                title, who, str(run.threads), seconds(run.cpu), seconds(run.wall),
                f"{run.works.facts['bytes'] / 1e6 / run.cpu:,.0f} MB", f"{run.megabytes:,.0f} MB",
            ] for title, who, run in rows
        ])


def agreement(ours, theirs):
    """Compares the networks of a file in which names, profiles and authors are the same."""
    found = re.search(r"([\d,]+) links?, total weight ([\d.,]*\d)", ours.samples[0].messages)
    if not found:
        return "**Results can't be compared**: our command did not say how many links there are."
    own = [float(number.replace(",", "")) for number in found.groups()]
    other = theirs.samples[0].printed
    works = f"{ours.works.works:,} works without repeated works and variants of names"
    if own == [other["links"], other["weight"]]:
        return (
            f"Results agree: on {works} both find {other['links']:,} links of total weight "
            f"{other['weight']:,}.")
    return (
        f"**Results differ**: on {works} we find {own[0]:,.0f} links of total weight "
        f"{own[1]:,.0f}, DuckDB {other['links']:,} and {other['weight']:,}.")


def goals(plan):
    """The goals for a million works, and what was measured."""
    base, large, full = (plan.network[name, 1] for name in ("base", "large", "full"))
    memory = {name: plan.network[name, 2].megabytes for name in ("base", "large", "full")}
    speed = full.works.facts["bytes"] / 1e6 / full.stages.get("read", full.cpu)
    most = [
        ("network, CPU seconds, one thread", base.cpu, 14),
        ("network, wall-clock seconds, two threads", plan.network["base", 2].wall, 8),
        ("network, MB of memory", memory["base"], 1500),
        ("degree, strength and PageRank, CPU seconds more", plan.measures[1].cpu - base.cpu, 2),
        ("persons by evidence, CPU seconds in all", plan.resolved[1].cpu, 35),
        ("persons by evidence, CPU seconds more", plan.resolved[1].cpu - base.cpu, 20),
        ("persons by evidence, MB of memory", plan.resolved[1].megabytes, 2000),
        ("five papers of 3,000 authors, CPU seconds more", large.cpu - base.cpu, 5),
        ("five papers of 3,000 authors, MB more", memory["large"] - memory["base"], 1300),
        ("full records, MB of memory, as for the short ones", memory["full"], memory["base"]),
    ]
    rows = [goal(name, "≤", measured, limit, measured <= limit) for name, measured, limit in most]
    rows.append(
        goal("full records, MB read in a second by one thread", "≥", speed, 400, speed >= 400))
    return table(["goal", ">limit", ">measured", "reached"], rows)


def goal(name, sign, measured, limit, is_reached):
    digits = 1 if limit < 100 else 0
    return [
        name, f"{sign} {limit:,.0f}", f"{measured:,.{digits}f}", "yes" if is_reached else "**no**"]


def growth(before, after):
    """How many times as long twice the work takes; marked where it is above the limit."""
    if before < 0.02:
        return "–"
    ratio = after / before
    return f"{ratio:.2f}" if ratio <= LIMIT_OF_DOUBLING else f"**{ratio:.2f}**"


def stages(runs):
    """Each stage at a quarter, a half and all of the works, on one thread."""
    rows = [("all, CPU", [run.cpu for run in runs])]
    for stage in runs[-1].stages:
        rows.append((stage, [run.stages.get(stage, 0) for run in runs]))
    return table(
        ["stage", *(f">{run.works.works:,} works" for run in runs), ">first doubling",
         ">second doubling"],
        [
            [name, *map(seconds, values), growth(*values[:2]), growth(*values[1:])]
            for name, values in rows
        ])


def titles(pairs):
    """Works whose titles are all equal, or have no letters, beside usual ones."""
    return table(
        ["titles", *(f">{run.works.works:,} works" for run in pairs["as usual"]), ">doubling",
         ">memory"],
        [
            [name, seconds(half.cpu), seconds(whole.cpu), growth(half.cpu, whole.cpu),
             f"{whole.megabytes:,.0f} MB"]
            for name, (half, whole) in pairs.items()
        ])


def terms(run):
    facts = run.works.facts
    return [1, facts["works"], facts["mentions"], facts["links"]]


def memory(fitted, others):
    """A formula for the memory, fitted to some runs, and how it holds for all."""
    from scipy.optimize import nnls

    # Relative errors count, so that every row has the same weight.
    parts, _ = nnls(
        [[term / run.megabytes for term in terms(run)] for run in fitted], [1] * len(fitted))
    rows = []
    for run in [*fitted, *others]:
        predicted = sum(part * term for part, term in zip(parts, terms(run)))
        rows.append([
            *(f"{count:,}" for count in terms(run)[1:]), f"{run.megabytes:,.0f} MB",
            f"{predicted:,.0f} MB", f"{100 * (run.megabytes / predicted - 1):+.0f} %",
        ])
    constant, *each = (1e6 * part for part in parts)
    formula = f"Memory on two threads: {constant / 1e6:.0f} MB + " + " + ".join(
        f"{part:.0f} bytes a {name}" for part, name in zip(each, ("work", "mention", "link")))
    columns = [">works", ">mentions", ">links", ">measured", ">formula", ">difference"]
    return [
        f"{formula}. The formula is fitted to the first {len(fitted)} rows; the others check it.",
        "", *table(columns, rows)]
