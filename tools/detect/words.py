"""Word lists for the training of language detection: `python3.11 tools/detect/words.py CACHE`.

Writes CACHE/words/<language>.tsv (word, frequency) from the packages named in README.md, and the romanised lists of
Hindi and Arabic. Deterministic.
"""
import collections
import glob
import pathlib
import re
import sys

import django
import stopwordsiso
import wordfreq
from simplemma.strategies import DefaultDictionaryFactory

import romanise

HERE = pathlib.Path(__file__).parent

# Our tag: wordfreq's.
FREQUENT = {tag: tag for tag in "en de fr es it pt nl pl tr sv da nb fi cs sk hu ro id vi sl ca lv lt is ru uk bg mk".split()}
FREQUENT |= {"hr": "sh", "tl": "fil", "sr": "sh"}
# Languages without a list of frequencies: their dictionaries, message catalogues and stop words, by the names they have there.
RARE = {
    "et": ("et", "et", "et"), "sq": ("sq", "sq", None), "eu": (None, "eu", "eu"), "cy": ("cy", "cy", None), "ga": ("ga", "ga", "ga"),
    "af": (None, "af", "af"), "sw": ("sw", "sw", "sw"), "eo": ("eo", "eo", "eo"), "la": ("la", None, "la"), "az": (None, "az", None),
    "lb": ("lb", "lb", None), "uz": (None, "uz", None), "so": (None, None, "so"), "yo": (None, None, "yo"), "zu": (None, None, "zu"),
    "ha": (None, None, "ha"), "br": (None, "br", "br"), "ig": (None, "ig", None), "ku": (None, None, "ku"), "fy": (None, "fy", None),
    "be": (None, "be", None), "kk": (None, "kk", None), "mn": (None, "mn", None), "ky": (None, "ky", None), "tg": (None, "tg", None),
    "tt": (None, "tt", None),
}
# Languages whose list of frequencies is short: their dictionaries too.
THIN = "da tr ro hu id sk sl lt lv is".split()
MOST = {"sw": 30_000, "la": 60_000, "eo": 60_000, "ga": 60_000, "cy": 60_000, "lb": 60_000}
CYRILLIC = set("ru uk bg mk sr be kk mn ky tg tt".split())
# Frequencies that stand in where none is known.
STOP_WORDS, CATALOGUES, DICTIONARY = 0.35, 0.5, 0.15


def letters_of(tag):
    letters = r"[Ѐ-ԯ]" if tag in CYRILLIC else r"[a-zªºß-öø-ɏḀ-ỿ]"
    return re.compile(rf"^{letters}(?:['’·]?{letters})*\.?$")


def cyrillic(word):
    """Serbian Latin in Cyrillic letters."""
    for pair, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        word = word.replace(pair, letter)
    return word.translate(str.maketrans("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж"))


def catalogue(tag):
    """How often each word stands in the translations of Django's own messages."""
    counts = collections.Counter()
    folder = pathlib.Path(django.__file__).parent
    for path in sorted(glob.glob(f"{folder}/**/locale/{tag}/LC_MESSAGES/*.po", recursive=True)):
        text = pathlib.Path(path).read_text(encoding="utf-8")
        for block in re.findall(r'^msgstr(?:\[\d\])? ((?:"(?:[^"\\]|\\.)*"\n?)+)', text, re.M):
            said = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', block))
            said = re.sub(r"%\(\w+\)[sd]|%[sd]|\{[^}]*\}|<[^>]*>|\\.", " ", said)
            counts.update(word.lower() for word in re.findall(r"[^\W\d_]+", said))
    return counts


def dictionary(tag):
    table = DefaultDictionaryFactory().get_dictionary(tag)
    words = {word.lower() for form, lemma in table.items() for word in (form, lemma)}
    return sorted(words)


def rare(tag):
    lemmas, messages, stops = RARE[tag]
    frequencies = collections.Counter()
    if messages:
        counts = catalogue(messages)
        total = sum(counts.values()) or 1
        for word, count in counts.items():
            frequencies[word] += CATALOGUES * count / total
    if stops:
        words = sorted(stopwordsiso.stopwords(stops))
        for word in words:
            frequencies[word.lower()] += STOP_WORDS / len(words)
    if lemmas:
        words = dictionary(lemmas)
        for word in words:
            frequencies[word] += DICTIONARY / len(words)
    return frequencies


def shortened(rows, most):
    """The most frequent; of what has but one and the least frequency, the words of a dictionary, every so many."""
    least = sum(frequency == rows[-1][1] for _, frequency in rows)
    if len(rows) <= most:
        return rows
    if least <= len(rows) // 3:
        return rows[:most]
    known = len(rows) - least
    return rows[:known] + rows[known::-(-least // max(1, most - known))]


def main():
    out = pathlib.Path(sys.argv[1]) / "words"
    out.mkdir(parents=True, exist_ok=True)
    lists = {tag: wordfreq.get_frequency_dict(theirs, "best") for tag, theirs in FREQUENT.items()}
    lists["sr"] = {cyrillic(word): frequency for word, frequency in lists["sr"].items()}
    lists |= {tag: rare(tag) for tag in RARE}
    for tag, language in (("hi-Latn", "hi"), ("ar-Latn", "ar")):
        lists[tag] = romanise.words(tag, wordfreq.get_frequency_dict(language, "best"), HERE / f"{tag}.txt")
    for tag in THIN:
        # What the list of frequencies is too short for, rarer than what stands last in it.
        least = min(lists[tag].values()) / 20
        lists[tag] = {word: least for word in dictionary(tag)} | lists[tag]
    for word, frequency in list(lists["de"].items()):
        plain = word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
        if plain != word:
            lists["de"][plain] = lists["de"].get(plain, 0) + 0.1 * frequency
    for tag, words in sorted(lists.items()):
        fits = letters_of(tag)
        if tag in ("hi-Latn", "ar-Latn"):
            fits = re.compile(r"^[a-z0-9']+$")
        rows = [(word, frequency) for word, frequency in words.items() if len(word) <= 32 and fits.match(word)]
        rows.sort(key=lambda row: (-row[1], row[0]))
        rows = shortened(rows, MOST.get(tag, 400_000))
        text = "".join(f"{word}\t{frequency:.4g}\n" for word, frequency in rows)
        (out / f"{tag}.tsv").write_text(text, encoding="utf-8")
        print(tag, len(rows), flush=True, *[word for word, _ in rows[:6]])


if __name__ == "__main__":
    main()
