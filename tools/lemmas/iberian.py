"""What the tables of Spanish and Portuguese share: fetching packages, Hunspell classes, WikDict word lists, and writing the table."""
import collections
import gzip
import pathlib
import re
import subprocess
import sys
import tarfile
import unicodedata


def npm(cache, name, version):
    """The folder of an unpacked npm package."""
    folder = pathlib.Path(cache) / f"{name}-{version}"
    if not folder.exists():
        pathlib.Path(cache).mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"], cwd=cache, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(f"{folder}.tgz") as file:
            file.extractall(folder, filter="data")
    return folder / "package"


def debian(cache, name):
    """The folder of an unpacked Debian package (whatever version the machine's release has)."""
    cache = pathlib.Path(cache)
    folder = cache / f"debian-{name}"
    if not folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        subprocess.run(["apt-get", "download", name], cwd=cache, check=True, capture_output=True)
        package = sorted(cache.glob(f"{name}_*.deb"))[-1]
        subprocess.run(["dpkg", "-x", package.name, folder.name], cwd=cache, check=True)
    return folder


# ---- Hunspell --------------------------------------------------------------------------------------------------------

Affix = collections.namedtuple("Affix", "strip add condition further tags")


class Hunspell:
    """Affix classes by flag (every flag is one character in the dictionaries used here) and entries (word, flags, tags)."""

    def __init__(self, aff, dic):
        self.prefixes, self.suffixes, self.entries = {}, {}, []
        for line in aff.read_text(encoding="utf-8").splitlines():
            parts = line.split()
            if len(parts) < 5 or parts[0] not in ("PFX", "SFX"):
                continue
            kind, flag, strip, add, condition, *tags = parts
            strip = "" if strip == "0" else strip
            add, _, further = add.partition("/")
            add = "" if add == "0" else add
            shape = re.compile(condition + ("$" if kind == "SFX" else ""))
            classes = self.suffixes if kind == "SFX" else self.prefixes
            classes.setdefault(flag, []).append(Affix(strip, add, shape, further, " ".join(tags)))
        for line in dic.read_text(encoding="utf-8").splitlines()[1:]:
            head, *tags = line.split(None, 1)
            word, _, flags = head.partition("/")
            self.entries.append((unicodedata.normalize("NFC", word), flags, tags[0].strip("[] \t") if tags else ""))

    def suffixed(self, word, flags, only=None):
        """Every (flag, form, further flags, tags) that the suffix classes make of a word."""
        for flag in flags:
            if flag in self.suffixes and (only is None or flag in only):
                for affix in self.suffixes[flag]:
                    if word.endswith(affix.strip) and affix.condition.search(word):
                        yield flag, word[:len(word) - len(affix.strip)] + affix.add, affix.further, affix.tags

    def prefixed(self, word, flags):
        for flag in flags:
            for affix in self.prefixes.get(flag, []):
                if word.startswith(affix.strip) and affix.condition.match(word):
                    yield flag, affix.add + word[len(affix.strip):]


# ---- WikDict ---------------------------------------------------------------------------------------------------------

POS = {"n": "noun", "v": "verb", "adj": "adj", "adv": "adv", "pn": "name"}


def wikdict(cache, pairs, letters):
    """{(word, pos): how many of the dictionaries have it}: the one-word translations, with the headword's part of speech.

    Only dictionaries that say they come from WikDict (Wiktionary, CC BY-SA 3.0) are read.
    """
    count = collections.Counter()
    for pair in pairs:
        file, = debian(cache, f"dict-freedict-{pair}").glob("usr/share/dictd/*.dict.dz")
        text = gzip.open(file, "rt", encoding="utf-8").read()
        if "WikDict" not in text[:3000] or "Attribution-ShareAlike 3.0" not in text[:3000]:
            sys.exit(f"{pair}: not under the licence it is taken for")
        seen, pos = set(), None
        for line in text.splitlines():
            head = re.search(r"<(\w+)[^>]*>$", line)
            if head:
                pos = POS.get(head[1])
            elif pos:
                for word in re.split(r"[,;]", line):
                    word = re.sub(r"^\s*\d+\.\s*|\s+\d+\.$", "", word).strip()
                    if re.fullmatch(letters, word):
                        seen.add((word, pos))
                pos = None
        count.update(seen)
    return count


# ---- the table -------------------------------------------------------------------------------------------------------

class Table:
    def __init__(self, letters):
        self.rows, self.letters = set(), re.compile(letters)

    def add(self, form, lemma, pos, gender="", slot=""):
        if len(form) > 1 and self.letters.fullmatch(form):
            self.rows.add((form, lemma, pos, gender, slot))

    def settle(self):
        """Of readings that differ in nothing but the gender or the slot, those that know nothing are dropped."""
        known = collections.defaultdict(lambda: ("", ""))
        for form, lemma, pos, gender, slot in self.rows:
            has = known[form, lemma, pos]
            known[form, lemma, pos] = (has[0] or gender, has[1] or slot)
        rows = set()
        for form, lemma, pos, gender, slot in self.rows:
            has = known[form, lemma, pos]
            if slot or not has[1]:
                rows.add((form, lemma, pos, gender or (has[0] if not slot else ""), slot))
        self.rows = rows

    def write(self, path):
        self.settle()
        with open(path, "w", encoding="utf-8") as file:
            for row in sorted(self.rows):
                file.write("\t".join(row) + "\n")
        lemmas = {(row[1], row[2]) for row in self.rows}
        print(f"{path}: {len(self.rows)} lines, {len(lemmas)} lemmas, {len({row[0] for row in self.rows})} forms")
