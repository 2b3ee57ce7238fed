#!/usr/bin/env python3
"""French inflected forms from the MPL-2.0 Hunspell dictionary of Dicollecte/Grammalecte: fr.py CACHE OUT.tsv"""
import collections
import itertools
import pathlib
import re
import subprocess
import sys
import unicodedata

PACKAGE = "hunspell-fr-comprehensive"

TENSES = {"ipre": "ind.pres", "iimp": "ind.impf", "ipsi": "ind.past", "ifut": "ind.fut", "cond": "cond.pres",
          "spre": "subj.pres", "simp": "subj.impf", "impe": "imp"}
POS = {"nom": "noun", "titr": "noun", "adj": "adj", "adv": "adv", "advint": "adv", "negadv": "adv", "prn": "name",
       "patr": "name", "npr": "name", "nb": "num", "interj": "other", "prep": "adp",
       "det": "det", "detpos": "det", "detind": "det", "detdem": "det", "detneg": "det", "detex": "det",
       "prodem": "pron", "proind": "pron", "prorel": "pron", "proint": "pron", "proneg": "pron", "proadv": "pron",
       "properobj": "pron", "propersuj": "pron", "cjsub": "conj", "cjco": "conj", "cj": "conj"}
GENDERS = {"mas": "m", "fem": "f", "epi": "mf"}

# Function words whose lemma the dictionary does not tell.
FUNCTION_WORDS = {
    ("adp", "à"): "au aux", ("adp", "de"): "du des d'", ("adp", "jusque"): "jusqu' jusques",
    ("det", "le"): "la les l'", ("det", "un"): "une", ("det", "ce"): "cet cette ces c'",
    ("det", "mon"): "ma mes", ("det", "ton"): "ta tes", ("det", "son"): "sa ses",
    ("det", "notre"): "nos", ("det", "votre"): "vos", ("det", "tout"): "toute tous toutes",
    ("pron", "celui"): "celle ceux celles", ("pron", "lequel"): "laquelle lesquels lesquelles",
    ("pron", "tout"): "toute tous toutes", ("pron", "chacun"): "chacune", ("pron", "aucun"): "aucune",
}
FUNCTION_LEMMAS = {(pos, form): lemma for (pos, lemma), forms in FUNCTION_WORDS.items() for form in forms.split()}

# Readings that are left out: the form is nearly always another, much more frequent word, and the lemma keeps its other
# forms. (form, lemma, pos); the right-hand column says what the form is.
RARE = {
    ("suis", "suivre", "verb"): "être", ("tu", "taire", "verb"): "pronoun", ("tus", "taire", "verb"): "rare past",
    ("entre", "entrer", "verb"): "preposition", ("contre", "contrer", "verb"): "preposition",
    ("outre", "outrer", "verb"): "preposition", ("pendant", "pendre", "verb"): "preposition",
    ("durant", "durer", "verb"): "preposition", ("suivant", "suivre", "verb"): "preposition, adjective",
    ("devant", "devoir", "verb"): "preposition", ("concernant", "concerner", "verb"): "preposition",
    ("moyennant", "moyenner", "verb"): "preposition", ("comptant", "compter", "verb"): "adverb",
    ("sur", "sur", "adj"): "preposition", ("sauf", "sauf", "adj"): "preposition",
    ("sous", "sou", "noun"): "preposition", ("vers", "ver", "noun"): "preposition", ("car", "car", "noun"): "conjunction",
    ("plus", "plaire", "verb"): "adverb", ("plut", "plaire", "verb"): "pleuvoir", ("puis", "pouvoir", "verb"): "adverb",
    ("sommes", "sommer", "verb"): "être", ("somme", "sommer", "verb"): "noun",
    ("fut", "fut", "noun"): "être", ("fût", "fût", "noun"): "être", ("a", "a", "noun"): "avoir",
    ("nue", "nuer", "verb"): "adjective", ("nues", "nuer", "verb"): "adjective", ("bouge", "bouge", "noun"): "bouger",
    ("fonds", "fondre", "verb"): "noun", ("fond", "fondre", "verb"): "noun", ("fois", "foi", "noun"): "noun fois",
    ("sens", "sen", "noun"): "noun sens", ("sens", "sentir", "verb"): "noun sens",
    ("moyenne", "moyenner", "verb"): "noun", ("moyennes", "moyenner", "verb"): "noun",
}

# Reform spellings that are another word without the circumflex.
NOT_VARIANTS = {"sûr", "mûr", "jeûne", "dû", "crû", "recrû", "mû", "fût", "croître", "fîmes", "rôt"}


def fetch(cache):
    """The folder with fr.aff and fr.dic, and the package's version."""
    cache.mkdir(parents=True, exist_ok=True)
    if not list(cache.glob(PACKAGE + "_*.deb")):
        subprocess.run(["apt-get", "download", PACKAGE], cwd=cache, check=True)
    [package] = cache.glob(PACKAGE + "_*.deb")
    subprocess.run(["dpkg-deb", "-x", package, cache / PACKAGE], check=True)
    return cache / PACKAGE / "usr/share/hunspell"


def read_affixes(path):
    """flag -> [(strip, add, condition, flags, tags)] of the suffixes."""
    affixes = collections.defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.split()
        if len(parts) < 5 or parts[0] != "SFX":
            continue
        add, _, flags = parts[3].partition("/")
        strip = "" if parts[2] == "0" else parts[2]
        affixes[parts[1]].append((strip, "" if add == "0" else add, re.compile(f"(?:{parts[4]})$"), pairs(flags), tags(parts[5:])))
    return affixes


def pairs(flags):
    return [flags[place:place + 2] for place in range(0, len(flags), 2)]


def tags(fields):
    """Values of the fields po: and is:; the value of st: as =lemma; what names a clitic as +clitic."""
    found = []
    for field in fields:
        key, _, value = field.partition(":")
        found += {"po": [value], "is": [value], "st": ["=" + value], "ds": ["+" + value]}.get(key, [])
    return found


def read_entries(path):
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        head, *fields = line.split()
        word, _, flags = head.partition("/")
        yield word, pairs(flags), tags(fields)


def expand(word, flags, entry_tags, affixes):
    """(form, tags) of an entry."""
    suffixed = False
    for flag in flags:
        for strip, add, condition, more, suffix_tags in affixes.get(flag, ()):
            suffixed = True
            if word.endswith(strip) and condition.search(word):
                form = word[:len(word) - len(strip)] + add
                yield form, suffix_tags
                for last in more:
                    for strip2, add2, condition2, _, tags2 in affixes.get(last, ()):
                        if form.endswith(strip2) and condition2.search(form):
                            yield form[:len(form) - len(strip2)] + add2, suffix_tags + tags2
    if "()" not in flags and not (suffixed and any(tag[:2] in ("v0", "v1", "v2", "v3") for tag in entry_tags)):
        yield word, []


def places(found):
    """The genders and numbers that the tags name: ([m, f], [sg, pl])."""
    genders = [gender for tag in found for gender in GENDERS.get(tag, "")]
    numbers = ["sg"] * ("sg" in found) + ["pl"] * ("pl" in found) or (["sg", "pl"] if "inv" in found else [])
    return sorted(set(genders), reverse=True), numbers


def verb_slots(found):
    if any(tag.startswith("+") for tag in found):
        return
    if "infi" in found:
        yield "inf"
    elif "ppre" in found:
        yield "part.pres"
    elif "ppas" in found:
        for gender, number in itertools.product(*places(found)):
            yield f"part.past.{gender}.{number}"
    else:
        for tense, name in TENSES.items():
            if tense in found:
                for tag in found:
                    place = re.fullmatch(r"([123])(sg|pl)!?", tag)
                    if place:
                        yield f"{name}.{place[1]}.{place[2]}"


def readings(word, masculine, entry_tags, form, form_tags):
    """(lemma, pos, gender, slot) of a form. `masculine` is the participle's masculine singular, where there is one."""
    found = entry_tags + form_tags
    lemma = next((tag[1:].replace("’", "'") for tag in found if tag.startswith("=")), word)
    if "err" in found or "pfx" in found or "sfx" in found or "nbro" in found:
        return
    if any(re.match(r"v[0-3]", tag) for tag in found):
        for slot in verb_slots(found):
            yield lemma, "verb", "", slot
        if masculine and "ppas" in form_tags and "adj" in form_tags:
            for gender, number in itertools.product(*places(found)):
                yield masculine, "adj", "", f"{gender}.{number}"
        return
    genders, numbers = places(found)
    for pos in dict.fromkeys(POS[tag] for tag in found if tag in POS):
        if pos == "noun" and word[0].isupper() and "inv" in found and not word.isupper():
            pos = "name"
        if pos == "adj":
            for gender, number in itertools.product(genders or "mf", numbers or ["sg", "pl"]):
                yield lemma, pos, "", f"{gender}.{number}"
        elif pos == "noun":
            derived = genders == ["f"] and "fem" in form_tags
            for number in numbers or [""]:
                yield lemma, pos, "".join(genders), ("f." if derived else "") + number
        elif pos == "name":
            yield lemma, pos, "".join(genders), "pl" if numbers == ["pl"] else "sg"
        elif pos in ("adv", "other"):
            yield lemma, pos, "", ""
        else:
            yield FUNCTION_LEMMAS.get((pos, form), lemma), pos, "", ""


def table(folder):
    affixes = read_affixes(folder / "fr.aff")
    lines = set()
    for word, flags, entry_tags in read_entries(folder / "fr.dic"):
        forms = list(expand(word, flags, entry_tags, affixes))
        masculine = next((form for form, found in forms if "ppas" in found and "mas" in found and ("sg" in found or "inv" in found)), None)
        feminine = [form for form, found in forms if "fem" in found and "sg" in found]
        for form, form_tags in forms:
            for lemma, pos, gender, slot in readings(word, masculine, entry_tags, form, form_tags):
                lines.add((form, lemma, pos, gender, slot))
                # A noun's feminine is also a word of its own: boulangère is listed by itself and with boulanger.
                if pos == "noun" and slot.startswith("f.") and feminine:
                    own = [one for one in feminine if form.startswith(one)] or feminine
                    lines.add((form, own[0], pos, gender, slot[2:]))
    return lines


def plain(line):
    form, lemma = line[:2]
    for word in (form, lemma):
        if len(word.rstrip("'")) < 2 and word not in ("à", "y", "l'", "d'", "j'", "m'", "t'", "s'", "c'", "n'", "a"):
            return False
        if not re.fullmatch(r"[^\W\d_]+(?:[-'][^\W\d_]+)*'?", word) or not all(one in LETTERS for one in word.lower()):
            return False
    return (form, lemma, line[2]) not in RARE


LETTERS = set("abcdefghijklmnopqrstuvwxyzàâäáãåçéèêëíìîïñóòôöõøúùûüÿýœæšžčćłń'-")


def strip_reform(word):
    return word.replace("î", "i").replace("û", "u")


def with_variants(lines):
    """Both spellings (classical and of 1990, œ and oe) belong to both lemmas."""
    lemmas = collections.defaultdict(set)
    for form, lemma, pos, gender, slot in lines:
        lemmas[pos, lemma].add((form, gender, slot))
    more = set()
    for (pos, lemma), forms in lemmas.items():
        other = strip_reform(lemma)
        if other != lemma and lemma not in NOT_VARIANTS and (pos, other) in lemmas:
            more |= {(form, other, pos, gender, slot) for form, gender, slot in forms}
            more |= {(form, lemma, pos, gender, slot) for form, gender, slot in lemmas[pos, other]}
        grave = [lemma[:place] + "è" + lemma[place + 1:] for place, letter in enumerate(lemma) if letter == "é"]
        for other in grave:
            if (pos, other) in lemmas and len(lemma) > 4 and re.search(r"é[^aeiouyéèêâîôûœ]{1,2}e", lemma):
                more |= {(form, other, pos, gender, slot) for form, gender, slot in forms}
                more |= {(form, lemma, pos, gender, slot) for form, gender, slot in lemmas[pos, other]}
    lines |= more
    words = {line[0] for line in lines}
    more = set()
    for form, lemma, pos, gender, slot in lines:
        typed = form.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae").replace("Æ", "Ae")
        same = lemma.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae").replace("Æ", "Ae")
        if typed != form and typed not in words:
            more |= {(typed, lemma, pos, gender, slot), (typed, same, pos, gender, slot)}
        if same != lemma:
            more.add((form, same, pos, gender, slot))
    lines |= more
    # At the head of a word, capitals are often written without their accents: Etat, Ecole.
    for form, lemma, pos, gender, slot in list(lines):
        bare = unicodedata.normalize("NFD", form[0])[0]
        if bare != form[0] and len(form) > 2 and bare in "aeiouAEIOU" and bare.lower() + form[1:] not in words:
            lines.add((bare.upper() + form[1:], lemma, pos, gender, slot))
    return lines


def main():
    folder = fetch(pathlib.Path(sys.argv[1]))
    lines = {line for line in table(folder) if plain(line)}
    lines = {line for line in with_variants(lines) if plain(line)}
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.writelines(sorted(unicodedata.normalize("NFC", "\t".join(line)) + "\n" for line in lines))
    print(len(lines), "lines,", len({line[1:3] for line in lines}), "lemmas,", len({line[0] for line in lines}), "forms")


if __name__ == "__main__":
    main()
