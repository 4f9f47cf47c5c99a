"""Writes a CSV file of invented papers, whose report is measured in docs/performance.md.

    python3 Benchmarks/report_papers.py sparse > sparse.csv
    python3 Benchmarks/report_papers.py dense > dense.csv
"""
import random
import sys

SIZES = {"sparse": [1, 2, 2, 3, 3, 4], "dense": [3, 5, 8, 10, 12]}
PAPERS, AUTHORS = 60_000, 20_000


def word(random, syllables):
    return "".join(random.choice("bcdfghklmnprstvz") + random.choice("aeiou") for _ in range(syllables))


def main():
    sizes = SIZES[sys.argv[1]]
    chance = random.Random(7)
    names = set()
    while len(names) < AUTHORS:
        given = word(chance, 2).title()
        names.add(f"{given} {chance.choice('ABCDEFGHIJKLMNOPRSTUVW')}. {word(chance, 3).title()}{chance.choice('rskn')}")
    names = sorted(names)
    print("Title,Authors,Year")
    for number in range(PAPERS):
        authors = chance.sample(names, chance.choice(sizes))
        title = f"Study {number} of the {word(chance, 2)} {word(chance, 2)} effect in {word(chance, 2)} number {number}"
        print(f"{title},{'; '.join(authors)},{chance.randint(1980, 2025)}")


main()
