#!/usr/bin/env python3
"""Polish forms: `python3 tools/lemmas/pl.py CACHE OUT.tsv`.

Every form comes from SGJP, the dictionary inside PyPI's morfeusz2 (BSD-2-Clause). Debian's hunspell-pl only serves to
ask it for lemmas: what SGJP does not know is not taken. See sources/pl.md.
"""
import collections
import pathlib
import re
import subprocess
import sys

MORFEUSZ = "morfeusz2==1.99.15"

# SGJP's remarks. Gone: dialect, wrong, obsolete. Shy: only where no other word has that form.
GONE = re.compile(r"daw\.|arch\.|gwar\.|niepopr\.|indyw\.|gw\.|mors\.|^arch|ekspr\._arch")
KEPT = re.compile(r"dziś_książk")
SHY = re.compile(r"rzad\.|przest\.|środ\.|reg\.|rub\.|euf\.|pogard\.|techn\.|żegl\.|karc\.|łow\.")
PEOPLE = {"nazwisko", "nazwisko_(odojcowskie)", "nazwisko_(odmężowskie)", "człon_nazwiska", "przydomek", "pseudonim",
          "nazwa_członka_rodu"}
COMMON = {"nazwa_pospolita", "nazwa pospolita", "pospolita"}

# Little words that are hardly ever anything else: no noun (jak, bez: the yak, the lilac), verb (lub, lecz: love! heal!) or adjective.
LITTLE = set("""a aby albo ale ani aż bądź bez bo by byle czy dla do gdy go i ich iż ja jak je jej jemu ją jego jeżeli już ku lecz lub mi mną
 mu my na nad nam nami nas ni nią nic nich nie niech nim nimi niż o od on ona one oni ono oraz po pod przed przez przy się sobie
 także tam to też ty tylko u w wam wami was wobec wy z za zaś ze że żeby""".split()) - {"je"}
# Rare readings of very common words, left out: forms of a lemma.
EXCLUDED = {
    ("maić", "verb"): {"mają", "maj", "maja", "maje"},  # they have; May
    ("mamić", "verb"): {"mam", "mami"},  # I have
    ("mama", "noun"): {"mam"},
}

OTHER = {"adv": "adv", "num": "num", "prep": "adp", "conj": "conj", "comp": "conj", "part": "other", "interj": "other",
         "pred": "other", "ppron12": "pron", "ppron3": "pron", "siebie": "pron", "adjc": "adj", "adjp": "adj"}
PERSON = {"pri": "1", "sec": "2", "ter": "3"}
DEGREE = {"pos": "", "com": ".comp", "sup": ".sup"}


# ---- sources ---------------------------------------------------------------------------------------------------------

def run(*command, cwd=None):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=cwd)


def morfeusz(cache):
    folder = cache / "morfeusz2"
    if not folder.exists():
        run(sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(folder), MORFEUSZ)
    sys.path.insert(0, str(folder))
    import morfeusz2
    return morfeusz2.Morfeusz(praet="composite")


def hunspell(cache):
    """(lines of the dictionary, lines of the affix file)"""
    folder = cache / "hunspell-pl"
    if not folder.exists():
        folder.mkdir(parents=True)
        run("apt-get", "download", "hunspell-pl", cwd=folder)
        run("dpkg", "-x", str(next(folder.glob("*.deb"))), str(folder))
    read = lambda name: (folder / "usr/share/hunspell" / name).read_text(encoding="iso-8859-2").splitlines()
    return read("pl_PL.dic")[1:], read("pl_PL.aff")


def expanded(words, affixes):
    """Each word of the dictionary with all that its affixes make of it."""
    rules, cross = collections.defaultdict(list), {}
    for line in affixes:
        part = line.split()
        if len(part) == 4 and part[0] in ("PFX", "SFX"):
            cross[part[1]] = part[0]
        elif len(part) == 5 and part[0] in ("PFX", "SFX"):
            strip, add = (text if text != "0" else "" for text in part[2:4])
            rules[part[1]].append((strip, add.split("/")[0], re.compile(part[4] + "$" if part[0] == "SFX" else part[4])))
    for line in words:
        word, _, flags = line.strip().partition("/")
        if not word:
            continue
        made = [word]
        for flag in flags:
            if cross.get(flag) == "SFX":
                made += [word[:len(word) - len(strip)] + add for strip, add, fits in rules[flag]
                         if word.endswith(strip) and fits.search(word)]
        yield from made
        for flag in flags:
            if cross.get(flag) == "PFX":
                yield from (add + form for _, add, _ in rules[flag] for form in made)


def lemmas(analyser, words):
    """The lemmas of all words, those of words in one piece only."""
    found, seen = set(), set()
    for word in words:
        if word in seen:
            continue
        seen.add(word)
        for start, end, (form, lemma, tag, *_) in analyser.analyse(word):
            if (start, end) == (0, 1) and form == word and tag != "ign":
                found.add(bare(lemma))
    return found


def bare(lemma):
    return lemma.split(":")[0] or lemma


# ---- tags to slots ---------------------------------------------------------------------------------------------------

def place(tag):
    """Number, case, gender of an adjective or participle. Polish adjectives have thirteen different forms."""
    number, cases, genders = tag[0], tag[1].split("."), tag[2].split(".")
    for case in cases:
        if number == "pl":
            if case in ("nom", "voc"):
                yield "nom.pl.m" if genders == ["m1"] else "nom.pl.x"
            elif case == "acc":
                yield "gen.pl" if genders == ["m1"] else "nom.pl.x"
            else:
                yield "gen.pl" if case == "loc" else f"{case}.pl"
        elif genders == ["f"]:
            yield {"nom": "nom", "voc": "nom", "acc": "acc", "inst": "acc"}.get(case, "gen") + ".sg.f"
        elif genders == ["n"] and case in ("nom", "acc", "voc"):
            yield "nom.sg.n"
        elif case == "acc":
            yield "nom.sg.m" if genders == ["m3"] else "gen.sg.m"
        else:
            yield {"voc": "nom", "loc": "inst"}.get(case, case) + ".sg.m"


def sex(gender):
    return gender.split(".")[0][0]


def readings(form, lemma, tag, names):
    """(pos, gender, slot) of one reading of SGJP; of a gerund or a participle too."""
    kind, *tag = tag.split(":")
    if kind in ("subst", "depr"):
        pos = "noun" if not names or COMMON & set(names) or lemma[0].islower() else "name"
        if pos == "name" and set(names) <= PEOPLE:
            return
        number, cases, gender = tag[:3]
        for case in cases.split("."):
            if case != "voc" or (number, cases) == ("sg", "voc"):
                yield pos, sex(gender) if kind == "subst" else "m", f"{case}.{number}" + (".depr" if kind == "depr" else "")
    elif kind == "adj":
        for slot in set(place(tag)):
            yield "adj", "", slot + DEGREE[tag[3]]
    elif kind in ("pact", "ppas"):
        tense = {"pact": "pres", "ppas": "past"}[kind]
        if tag[-1] != "neg":
            for slot in set(place(tag)):
                yield "verb", "", f"part.{tense}.{slot}"
    elif kind == "fin":
        yield "verb", "", f"ind.pres.{PERSON[tag[1]]}.{tag[0]}"
    elif kind == "bedzie":
        yield "verb", "", f"ind.fut.{PERSON[tag[1]]}.{tag[0]}"
    elif kind == "impt":
        yield "verb", "", f"imp.{PERSON[tag[1]]}.{tag[0]}"
    elif kind in ("praet", "cond"):
        if tag[2] not in PERSON:
            return
        number, genders, person = tag[:3]
        if number == "sg":
            gender = sex(genders)
            if gender == "n" and person != "ter":
                return
        else:
            gender = "m" if genders == "m1" else "x"
        yield "verb", "", {"praet": "ind.past", "cond": "cond"}[kind] + f".{PERSON[person]}.{number}.{gender}"
    elif kind in ("inf", "imps", "pcon", "pant"):
        yield "verb", "", {"inf": "inf", "imps": "ind.past.impers", "pcon": "ger.pres", "pant": "ger.past"}[kind]
    elif kind == "winien":
        yield "adj", "", ""
    elif kind == "adv":
        yield "adv", "", DEGREE[tag[0]][1:] if tag else ""
    elif kind in OTHER:
        yield OTHER[kind], "", ""


def rows(lemma, generated):
    """All rows of a lemma, with whether they are shy. A vocative is told only where it has a form of its own."""
    gerund = collections.defaultdict(lambda: None)
    degrees, own_adjective, others = {}, {}, collections.defaultdict(set)
    for form, full, tag, *_ in generated:
        if tag.startswith("ger:sg:nom") and tag.endswith(":aff"):
            gerund[full] = form
        if tag.startswith("subst:") and not tag.startswith("subst:sg:voc"):
            others[full].add(form)
        if tag.startswith("adj:sg:nom") and ":m1" in tag and tag[-3:] in ("com", "sup"):
            degrees.setdefault((full, tag[-3:]), form)
        if tag.startswith("ppas:sg:nom") and ":m1" in tag:
            own_adjective[full, tag[-3:]] = form
    for form, full, tag, names, remarks in generated:
        remark = ",".join(remarks)
        if GONE.search(remark) and not KEPT.search(remark):
            continue
        if tag.startswith("subst:sg:voc") and form in others[full]:
            continue
        shy = bool(SHY.search(remark))
        if tag.startswith("ger:"):
            if tag.endswith(":aff") and gerund[full]:
                number, cases = tag.split(":")[1:3]
                for case in cases.split("."):
                    yield form, gerund[full], "noun", "n", f"{case}.{number}", shy
            continue
        # A past participle is an adjective too (używany), and negated hardly anything else (nieużywany).
        if tag.startswith("ppas:") and own_adjective.get((full, tag[-3:])):
            for slot in set(place(tag.split(":")[1:])):
                yield form, own_adjective[full, tag[-3:]], "adj", "", slot, shy
        for pos, gender, slot in readings(form, lemma, tag, names):
            yield form, lemma, pos, gender, slot, shy
            # A glossary may have a comparative of its own (niższy, starszy): then it is its own lemma too.
            if pos == "adj" and slot.endswith((".comp", ".sup")):
                own = degrees.get((full, tag[-3:]))
                if own:
                    yield form, own, pos, gender, slot.rsplit(".", 1)[0], shy


def excluded(form, lemma, pos):
    return form in EXCLUDED.get((lemma, pos), ()) or form in LITTLE and pos in ("noun", "verb", "adj", "name")


WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*|[aiouwz]")


def table(analyser, words):
    plain, shy = set(), set()
    for lemma in sorted(words):
        for form, own, pos, gender, slot, rare in rows(lemma, analyser.generate(lemma)):
            if WORD.fullmatch(form) and WORD.fullmatch(own) and not excluded(form, own, pos):
                (shy if rare else plain).add((form.replace("’", "'"), own, pos, gender, slot))
    taken = {row[0] for row in plain}
    return plain | {row for row in shy if row[0] not in taken}


def main():
    cache, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    analyser = morfeusz(cache)
    words, affixes = hunspell(cache)
    listed = {line.split("/")[0] for line in words}
    # Any adjective can be negated; of those in -ski, -cki (of a place) only the ones that the word list has.
    asked = {lemma for lemma in lemmas(analyser, expanded(words, affixes))
             if not re.fullmatch("nie.+[sc]ki", lemma) or lemma in listed}
    found = table(analyser, asked)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("".join("\t".join(row) + "\n" for row in sorted(found)), encoding="utf-8")


if __name__ == "__main__":
    main()
