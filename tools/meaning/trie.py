"""A double-array trie of byte strings, in the layout that SentencePiece's own table of replacements has (Darts-clone).

A unit has 32 bits: the byte that leads to it (0–7), whether a string ends at it (8), whether its offset counts in 256 (9, unused
here), and the offset (10–31): the child for byte b lies at `place ^ offset ^ b`. The string's number, its top bit set, lies at the
child for byte 0.
"""
import numpy

BLOCK = 256
OPEN = 24  # blocks in which room is looked for; older ones are nearly full


def build(numbers):
    """The units of all strings, each with its number, as bytes."""
    children, ends = tree(numbers)
    units, free, used = numpy.zeros(0, "<u4"), numpy.zeros(0, bool), numpy.zeros(0, bool)
    lanes = numpy.arange(BLOCK)
    first = 0

    def room(labels):
        """A base whose places for all labels are free, and that no other node has."""
        nonlocal units, free, used, first
        for block in range(first, len(free) // BLOCK):
            here = free[block * BLOCK:(block + 1) * BLOCK]
            fits = ~used[block * BLOCK:(block + 1) * BLOCK]
            for label in labels:
                fits = fits & here[lanes ^ label]
            if fits.any():
                return block * BLOCK + int(fits.argmax())
        units = numpy.concatenate([units, numpy.zeros(BLOCK, "<u4")])
        free, used = numpy.concatenate([free, numpy.ones(BLOCK, bool)]), numpy.concatenate([used, numpy.zeros(BLOCK, bool)])
        if len(free) == BLOCK:
            free[0] = False  # the root
        first = max(0, len(free) // BLOCK - OPEN)
        return room(labels)

    waiting = [(0, 0)]
    while waiting:
        node, place = waiting.pop()
        labels = sorted(children[node])
        if node in ends:
            labels.insert(0, 0)
        base = room(labels)
        used[base] = True
        units[place] |= (base ^ place) << 10
        for label in labels:
            child = base ^ label
            free[child] = False
            if label == 0:
                units[place] |= 1 << 8
                units[child] = ends[node] | 1 << 31
            else:
                units[child] = label
                waiting.append((children[node][label], child))
    if len(units) >= 1 << 21:
        raise ValueError("too many units for an offset")
    return units.astype("<u4").tobytes()


def tree(numbers):
    """For each node its children by byte, and the number of the string that ends at it."""
    children, ends = [{}], {}
    for text in sorted(numbers):
        node = 0
        for byte in text:
            if byte not in children[node]:
                children[node][byte] = len(children)
                children.append({})
            node = children[node][byte]
        ends[node] = numbers[text]
    return children, ends
