"""Labelled lines to fit and measure the confidence on: `python3.11 tools/detect/calibration.py CACHE`.

Writes CACHE/calibration.jsonl: words that the training program holds out, one and two at a time, and messages of Django's
catalogues, whole and their first words. Languages that no model knows are `und`. Deterministic.
"""
import json
import pathlib
import random
import re
import sys

import django

MODELS = "en de fr es it pt nl pl tr sv da fi cs vi id hu ro nb sk hr sl ca et lv lt is af sq ru uk bg sr mk be kk".split()
LESS = set("nb sk hr sl ca et lv lt is af sq bg sr mk be kk".split())
OTHERS = "ast br cy dsb eo eu fy ga gd gl hsb ia io kab lb sw tk uz ig az ky mn os tg tt udm".split()


def held_out(word):
    """As in src/train.rs."""
    code = 7
    for byte in word.encode():
        code = ((code ^ byte) * 0x01000193) & 0xFFFFFFFF
    return len(word.encode()) > 6 and (code >> 20) % 40 == 0


def messages(tag):
    folder = pathlib.Path(django.__file__).parent
    found = set()
    for path in sorted(folder.glob(f"**/locale/{tag}/LC_MESSAGES/django.po")):
        text = path.read_text(encoding="utf-8")
        for block in re.findall(r'^msgstr(?:\[\d\])? ((?:"(?:[^"\\]|\\.)*"\n?)+)', text, re.M):
            said = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', block))
            if "%" in said or "\\" in said or "<" in said or "{" in said or "Version" in said:
                continue
            if len(said) > 3 and not said.isascii() or " " in said:
                found.add(said)
    return sorted(found)


def main():
    cache = pathlib.Path(sys.argv[1])
    chance = random.Random(5)
    rows = []
    for tag in MODELS:
        lines = (cache / "words" / f"{tag}.tsv").read_text(encoding="utf-8").splitlines()
        words = [line.split("\t")[0] for line in lines]
        words = [word for word in words if held_out(word)]
        few = 60 if tag in LESS else 300
        words = words[:few * 3]
        for word in chance.sample(words, min(few, len(words))):
            rows.append((word, tag))
        for _ in range(min(few, len(words))):
            rows.append((" ".join(chance.sample(words, 2)), tag))
    for tag in MODELS + OTHERS:
        said = messages(tag)
        few = 60 if tag in LESS else 40 if tag in OTHERS else 150
        for text in chance.sample(said, min(few, len(said))):
            label = "und" if tag in OTHERS else tag
            rows.append((text, label))
            words = text.split()
            if len(words) > 3:
                rows.append((" ".join(words[:chance.randint(2, 4)]), label))
    lines = [json.dumps({"text": text, "language": tag}, ensure_ascii=False) for text, tag in rows]
    (cache / "calibration.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
