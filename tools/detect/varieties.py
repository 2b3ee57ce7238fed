"""What tells the varieties of Portuguese: `python3.11 tools/detect/varieties.py PACKAGES OUT.tsv`.

PACKAGES is a folder with the unpacked Debian packages of README.md. Both sides are translations of the same texts, so what
differs between them is the variety, not the theme. Columns: language, variety, feature, weight (a logarithm). A feature is a
word, or two words joined by `_`.
"""
import collections
import html
import math
import pathlib
import re
import sys
import zipfile

SIDES = {
    "pt": {"pt-BR": ("libreoffice-help-pt-br", "firefox-esr-l10n-pt-br", "thunderbird-l10n-pt-br"),
           "pt-PT": ("libreoffice-help-pt", "firefox-esr-l10n-pt-pt", "thunderbird-l10n-pt-pt")},
}
# Texts that must have it, how much likelier it must be on one side, and the most that it may tell.
TEXTS, LEAST, MOST = 30, 0.7, 2.0
# Texts about programs tell less about letters than about themselves.
WORTH = 0.5
# Parts of the texts that nobody translated.
ENGLISH = re.compile(r"\b(the|of|and|is|are|to|for|with|not)\b", re.I)
# Names of programs and their terms say which translation it is, not which variety.
NAMES = re.compile(r"^(libreoffice|firefox|mozilla|thunderbird|writer|calc|impress|basic|sync|pocket|url|https?)$")


def texts(package):
    """Pieces of running text of one package."""
    for path in sorted(package.rglob("*")):
        if path.suffix == ".html":
            page = path.read_text(encoding="utf-8", errors="replace")
            page = re.sub(r"(?s)<(script|style|head).*?</\1>", " ", page)
            page = re.sub(r"<(pre|code)[^>]*>.*?</\1>", " ", page, flags=re.S)
            yield html.unescape(re.sub(r"<[^>]+>", " ", page))
        elif path.suffix == ".xpi":
            with zipfile.ZipFile(path) as archive:
                for name in sorted(archive.namelist()):
                    if name.endswith((".ftl", ".properties")):
                        lines = archive.read(name).decode("utf-8", "replace").splitlines()
                        lines = [line.split("=", 1)[-1] for line in lines if not line.startswith("#")]
                        text = re.sub(r"\{[^}]*\}|<[^>]*>|https?://\S+|%\S+", " ", "\n".join(lines))
                        yield text


def features(text):
    words = []
    for match in re.finditer(r"[^\W\d_]+", text.lower()):
        words.append((match.group(), text[max(0, match.start() - 3):match.start()]))
    found = set()
    before = None
    for word, gap in words:
        found.add(word)
        if before and gap.strip() == "" or gap[-1:] == " " and before and not re.search(r"[.,;:!?()]", gap):
            found.add(f"{before}_{word}")
        before = word
    return found


def pieces(package):
    """Sentences, more or less; each once."""
    seen = set()
    for text in texts(package):
        for piece in re.split(r"[.!?\n]+\s*", text):
            piece = piece.strip()
            if 15 < len(piece) < 400 and piece not in seen and not ENGLISH.search(piece):
                seen.add(piece)
                yield piece


def main():
    packages, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    rows = []
    for language, sides in SIDES.items():
        counts, sizes = {}, {}
        for variety, names in sides.items():
            counter, size = collections.Counter(), 0
            for name in names:
                for piece in pieces(packages / name):
                    counter.update(features(piece))
                    size += 1
            counts[variety], sizes[variety] = counter, size
        (one, two) = sides
        print(language, sizes, file=sys.stderr)
        kept = []
        for feature in sorted(counts[one].keys() | counts[two].keys()):
            here, there = counts[one][feature], counts[two][feature]
            if here + there < TEXTS or NAMES.match(feature):
                continue
            smooth = 2
            odds = math.log((here + smooth) / (sizes[one] + smooth)) - math.log((there + smooth) / (sizes[two] + smooth))
            if abs(odds) >= LEAST:
                kept.append((feature, one if odds > 0 else two, WORTH * min(MOST, abs(odds))))
        weights = {feature: (variety, weight) for feature, variety, weight in kept}
        for feature, variety, weight in kept:
            # Two words tell only what neither tells alone.
            parts = feature.split("_")
            if len(parts) == 2 and any(weights.get(part, ("", 0))[0] == variety for part in parts):
                continue
            rows.append((language, variety, feature, f"{weight:.2f}"))
    out.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
