"""Reads what a browser printed with MuPDF and prints, as JSON, of each sheet: which share of its height
is filled, its smallest letters with their text, and its last line.

Usage: read_sheets.py PATH
"""

import json
import sys

import pymupdf

MILLIMETRE = 72 / 25.4
# The margins of the style sheet.
TOP, BOTTOM = 16 * MILLIMETRE, 18 * MILLIMETRE

with pymupdf.open(sys.argv[1]) as document:
    sheets = []
    for page in document:
        end = page.rect.height - BOTTOM
        spans = [
            span
            for block in page.get_text("dict")["blocks"]
            for line in block.get("lines", [])
            for span in line["spans"]
            if span["text"].strip()
        ]
        inside = [span for span in spans if span["bbox"][1] < end]
        drawn = [
            path["rect"].y1 for path in page.get_drawings() if path["rect"].height < end / 2
        ]
        lowest = max([span["bbox"][3] for span in inside] + [y for y in drawn if y <= end + 1])
        smallest = min(inside, key=lambda span: span["size"])
        sheets.append(
            {
                "filled": (lowest - TOP) / (end - TOP),
                "letters": smallest["size"],
                "smallest": smallest["text"],
                "margin": " ".join(span["text"] for span in spans if span["bbox"][1] >= end),
            }
        )
print(json.dumps(sheets))
