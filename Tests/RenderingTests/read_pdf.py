"""Reads a PDF with MuPDF and prints what it found, as JSON.

Usage: read_pdf.py PATH
"""

import json
import sys

import pymupdf

with pymupdf.open(sys.argv[1]) as document:
    page = document[0]
    found = {
        "pages": len(document),
        "width": page.rect.width,
        "height": page.rect.height,
        "title": document.metadata["title"],
        "created": document.metadata["creationDate"],
        "changed": document.metadata["modDate"],
        "text": " ".join(page.get_text().split()),
        "embedded": all(font[1] != "n/a" for font in page.get_fonts()),
        "links": [link["uri"] for link in page.get_links()],
    }
print(json.dumps(found))
