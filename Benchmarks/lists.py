"""Lists of generated works in the formats that people have, kept in .build/scale."""

import subprocess
import sys

from works import HERE, Works

PRINTER = HERE / "printed_works.py"


class List:
    """The works of a size, printed in a format; written when it is first needed."""

    def __init__(self, size, format):
        self.size, self.format = size, format
        self.works = Works(size, "--plain")
        self.path = self.works.path.with_suffix(f".{format}")

    def write(self):
        """Writes the file unless it is there as it is printed now."""
        self.works.write()
        if self.path == self.works.path or self.is_current:
            return
        print(f"writing {self.path.name}", file=sys.stderr, flush=True)
        partial = self.path.with_suffix(".partial")
        subprocess.run([sys.executable, PRINTER, self.works.path, self.format, partial], check=True)
        partial.rename(self.path)

    @property
    def is_current(self):
        return self.path.exists() and self.path.stat().st_mtime > PRINTER.stat().st_mtime

    @property
    def bytes(self):
        return self.path.stat().st_size

    @property
    def counts(self):
        """How many records and author names are in it."""
        facts = self.works.facts
        return facts["works"], facts["mentions"]
