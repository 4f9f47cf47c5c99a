"""Files of generated works, kept in .build/scale and named by what they hold."""

import hashlib
import json
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = HERE.parent / ".build" / "scale"
GENERATOR = HERE.parent / ".build" / "benchmarks" / "release" / "generate-works"

# About what a work takes, in bytes.
SHORT, FULL = 1_650, 34_700


class Works:
    """A file of works, written when it is first needed."""

    def __init__(self, works, *options):
        self.works, self.options = works, options
        name = "-".join(["works", str(works), *(option.lstrip("-") for option in options)])
        self.path = FOLDER / f"{name}.jsonl"
        self.facts_path = self.path.with_suffix(".json")

    @property
    def expected_bytes(self):
        return self.works * (FULL if "--full" in self.options else SHORT)

    def fits(self):
        """Whether the file is there, or the disk has room for it and for a tenth more."""
        if self.facts_path.exists():
            return True
        FOLDER.mkdir(parents=True, exist_ok=True)
        return shutil.disk_usage(FOLDER).free > 1.1 * self.expected_bytes

    def write(self):
        """Writes the file unless it is there; its facts are written last."""
        if self.facts_path.exists():
            return
        if not self.fits():
            size = f"{self.expected_bytes / 1e9:.1f} GB"
            sys.exit(f"no room on the disk for {size} of works")
        print(f"writing {self.path.name}", file=sys.stderr, flush=True)
        partial = self.path.with_suffix(".partial")
        command = [GENERATOR, "--works", str(self.works), *self.options, "--output", partial]
        facts = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        partial.rename(self.path)
        self.save(facts)

    @property
    def facts(self):
        """The numbers of works, authors, mentions and bytes, and links once they are counted."""
        return json.loads(self.facts_path.read_text())

    def save(self, facts):
        self.facts_path.write_text(json.dumps(facts))


def remove_stale():
    """Removes all files that another generator wrote, and what an interrupted run left."""
    sources = sorted((HERE / "Sources" / "GenerateWorks").glob("*.swift"))
    digest = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
    mark = FOLDER / "generator.sha256"
    if not mark.exists() or mark.read_text() != digest:
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        mark.write_text(digest)
    for partial in FOLDER.glob("*.partial"):
        partial.unlink()
