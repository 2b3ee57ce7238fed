"""Packs the Turkish roots of tr.py into src/language/data/affixes/tr-roots.txt: `python3 tools/lemmas/tr_roots.py TSV OUT.txt`.

One line a root: the root (a verb without -mek), then one code for each reading. A code is a letter for the part of speech:

  n noun   a adjective   d adverb   q pronoun or number   o other, takes no case   v verb

and letters for what happens to the root before a suffix, as tr.py tells it:

  s last consonant voiced before a vowel (kitap, kitab-)      l last vowel falls before a consonant's place (burun, burn-)
  2 last consonant doubled before a vowel (hak, hakk-)         y y before a vowel (su, suy-)
  p ends in a possessive -I, P in -sI                          x takes no suffix
  t oblique stem of a pronoun in -n (bu, bun-)                 T the same in -an (ben, ban-)
  i ü ı u the next high vowel, where the letters tell another  A aorist -Ar (else -Ir, after a vowel -r)
  = the circumflex is part of the word (else written without it too)
"""
import collections
import sys

POS = {"noun": "n", "adj": "a", "adv": "d", "pron": "q", "num": "q", "verb": "v"}
PLAIN = str.maketrans("âîû", "aiu")
FLAGS = {"soft": "s", "drop": "l", "double": "2", "glide": "y", "nosuf": "x", "aor-a": "A"}


def main():
    source, out = sys.argv[1:]
    readings = collections.defaultdict(lambda: collections.defaultdict(set))
    for line in open(source, encoding="utf-8"):
        form, lemma, pos, _, slot = line.rstrip("\n").split("\t")
        if pos == "name":
            continue
        form, lemma = (word.replace("İ", "i").replace("I", "ı").lower() for word in (form, lemma))
        readings[lemma, POS.get(pos, "o")][form].add(slot)
    lines = collections.defaultdict(set)
    for (lemma, pos), forms in readings.items():
        cited = lemma[:-3] if pos == "v" else lemma
        flags, plain = set(), True
        roots = {form for form in forms if form.translate(PLAIN) == cited.translate(PLAIN)} | {cited}
        for form, slots in forms.items():
            for slot in slots:
                for part in slot.split("."):
                    if part == "base":
                        continue
                    if part == "poss":
                        short = cited[:-2] if cited[:-2] in forms and cited[-2] == "s" else None
                        flags.add("P" if short else "p")
                    elif part == "stem":
                        flags.add("T" if form in ("ban", "san") else "t")
                    elif part.startswith("h-"):
                        flags.add(part[2:])
                    elif part in FLAGS and not ("base" in slot.split(".") and part == "soft"):
                        flags.add(FLAGS[part])
        if any("poss" in slot.split(".") for slots in forms.values() for slot in slots):
            flags &= {"p", "P", "x"}
        # Of two ways to write it the one with the circumflex tells both.
        root = max(roots, key=lambda root: sum(letter in "âîû" for letter in root))
        if cited != cited.translate(PLAIN):
            flags.add("=")
        sounds = flags & set("iüıu")
        # Two words written alike (hakkı, hakki): a code for each.
        own = {part[2:] for form in roots for slot in forms.get(form, ()) for part in [*slot.split("."), ""] if part.startswith("h-")}
        both = own and any("h-" not in slot for slot in forms.get(cited, ()))
        if both or len(sounds) > 1:
            for letter in sorted(sounds) + ([""] if both else []):
                lines[root].add(pos + "".join(sorted(flags - sounds | set(letter))))
            continue
        lines[root].add(pos + "".join(sorted(flags)))
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write("# Roots of Turkish, packed by tools/lemmas/tr_roots.py, which tells the codes. From Zemberek's lexicon (Apache-2.0).\n")
        for root, codes in sorted(lines.items()):
            file.write(f"{root} {' '.join(sorted(codes))}\n")


if __name__ == "__main__":
    main()
