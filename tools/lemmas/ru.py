"""Russian forms from the OpenCorpora dictionary: `python3 tools/lemmas/ru.py CACHE OUT.tsv`. See sources/ru.md.

Slots. Nouns: case.number (gen2, loc2: the second genitive and locative, where a noun has them). Full adjectives and participles have the
same thirteen distinct forms in every paradigm, so slots that never differ are one: `gen.mn.sg` (masculine and neuter, and the accusative
of animate masculines), `obl.f.sg` (genitive, dative, instrumental, locative), `gen.pl` (locative too), `nom.m.sg` and `nom.pl` (accusative
of inanimates too), `nom.n.sg` (accusative too). Short ones `short.f.sg`; `comp`, `comp.po` (побольше).
Verbs: inf, ind.pres.1.sg, ind.fut.1.sg, ind.past.m.sg, imp.2.sg, imp.1.pl (пойдём), imp.1.pl.te, ger.pres, ger.past, and
part.TENSE.act|pass. before an adjective's place.
"""
import collections
import itertools
import pathlib
import subprocess
import sys

# DAWG2 reads the dictionary quickly; pymorphy3 does without it, slowly.
PACKAGES = ["pymorphy3==2.0.6", "pymorphy3-dicts-ru==2.4.417150.4580142", "DAWG2==0.13.3"]
POS = {"NOUN": "noun", "ADJF": "adj", "ADJS": "adj", "COMP": "adj", "VERB": "verb", "INFN": "verb", "PRTF": "verb", "PRTS": "verb",
       "GRND": "verb", "NUMR": "num", "ADVB": "adv", "NPRO": "pron", "PRED": "adv", "PREP": "adp", "CONJ": "conj", "PRCL": "other",
       "INTJ": "other"}
CASES = {"nomn": "nom", "gent": "gen", "datv": "dat", "accs": "acc", "ablt": "ins", "loct": "loc", "voct": "voc", "gen1": "gen",
         "gen2": "gen2", "acc2": "acc2", "loc1": "loc", "loc2": "loc2"}
GENDERS = {"masc": "m", "femn": "f", "neut": "n", "ms-f": "c", "Ms-f": "c"}
PERSONS = {"1per": "1", "2per": "2", "3per": "3"}
TENSES = {"pres": "pres", "past": "past", "futr": "fut"}

# Misspelt, archaic; poetic and bookish variants of endings: водою, землёю, знанье, жизнию.
DROPPED = {"Erro", "Arch", "V-oy", "V-ey", "V-be", "V-bi", "V-ie", "Dist", "Litr"}
# Names of persons, places, organisations; kept where the corpus that comes with the dictionary has them.
NAMES = {"Name", "Surn", "Patr", "Geox", "Orgn", "Trad"}
# The share of a form's occurrences in that corpus that must be the name, for one of its forms.
COMMON_NAME = 0.3
# A reading that has less than this share of a form's occurrences in the corpus is left out: "тем" of тема, "мире" of миро.
RARE = 0.01
# The same for the short neuter of an adjective where the same form is an adverb (быстро): there the adverb is the rule.
RARE_NEUTER = 0.1
# Function words and everyday adverbs that are in form also of another word, which hardly anybody means. Form: lemmas that it is not.
# Written with е where ё belongs, "нем" and "моем" are the pronouns' forms for a reader.
NEVER = {
    "благо": "благой", "включая": "включать", "дабы": "даба даб", "двоим": "двоить", "для": "длить", "домой": "домыть",
    "знать": "знать/noun", "исключая": "исключать", "какая": "какать", "коли": "колоть", "ком": "кома", "кому": "ком кома", "меж": "межа",
    "моем": "мыть", "мой": "мыть", "мою": "мыть", "моя": "мыть", "нашей": "нашить", "нем": "немой", "ником": "ник", "обо": "обо",
    "отчего": "отчий", "перед": "перёд", "после": "посол", "посредством": "посредство", "потом": "пот", "почти": "почесть почтить",
    "при": "переть пря", "прочим": "прочить", "прочую": "прочуять", "сей": "сеять", "сем": "сема", "сему": "сема", "спустя": "спустить",
    "сродни": "сроднить", "такая": "такать", "тем": "тема тьма", "теми": "темь", "той": "той", "том": "тома", "тому": "том тома",
    "три": "тереть", "трем": "тереть", "троим": "троить", "тут": "тут тута", "уже": "уж узкий", "хотя": "хотеть", "весь": "весь/noun весить",
    "всей": "всеять", "вон": "вона", "пускай": "пускать", "порой": "порыть пора", "чаще": "чаща", "благодаря": "благодарить",
    "согласно": "согласный", "относительно": "относительный", "ной": "ныть", "ноя": "ныть",
}
# OpenCorpora has these under the adverb alone.
WRITTEN = {("выше", "высокий", "adj", "", "comp"), ("повыше", "высокий", "adj", "", "comp.po")}


def never(form, lemma, pos):
    named = NEVER.get(form, "").split()
    return lemma in named or f"{lemma}/{pos}" in named


def dictionary(cache):
    folder = cache / "ru-packages"
    if not folder.exists():
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", "--target", folder, *PACKAGES], check=True)
    sys.path.insert(0, str(folder))
    import pymorphy3
    return pymorphy3.MorphAnalyzer(lang="ru")


def parts(*names):
    return ".".join(name for name in names if name)


def pick(table, tag):
    return next((table[name] for name in tag if name in table), "")


def adjective(tag):
    """The place of a full adjective or participle; None where another line has the same form for it."""
    case, number = pick(CASES, tag), "pl" if "plur" in tag else "sg"
    gender = "" if number == "pl" else pick(GENDERS, tag)
    if case == "acc" and gender != "f":
        return None
    if number == "pl":
        return None if case == "loc" else parts(case, "pl")
    if gender == "f":
        return {"nom": "nom.f.sg", "acc": "acc.f.sg", "gen": "obl.f.sg"}.get(case)
    if case == "nom":
        return parts("nom", gender, "sg")
    return parts(case, "mn", "sg") if gender == "m" else None


def slot(kind, tag):
    """None: leave the reading out."""
    number = "pl" if "plur" in tag else "sg" if "sing" in tag else ""
    gender = "" if number == "pl" else pick(GENDERS, tag)
    if kind == "NOUN":
        return "" if "Fixd" in tag else parts(pick(CASES, tag), number)
    if kind in ("NUMR", "NPRO"):
        return parts(pick(CASES, tag), gender, number)
    if kind == "COMP":
        return "comp.po" if "Cmp2" in tag else "comp"
    if kind == "INFN":
        return "inf"
    if kind == "GRND":
        return parts("ger", pick(TENSES, tag))
    if kind in ("ADJF", "PRTF"):
        place = "" if "Fixd" in tag else adjective(tag)
        if place is None:
            return None
        return parts(participle(tag) if kind == "PRTF" else "", place)
    if kind in ("ADJS", "PRTS"):
        return parts(participle(tag) if kind == "PRTS" else "", "short", gender, number)
    if kind == "VERB":
        if "impr" in tag:
            return parts("imp", "1.pl" if "incl" in tag else "2", "te" if "incl" in tag and number == "pl" else "",
                         "" if "incl" in tag else number)
        person = pick(PERSONS, tag)
        return parts("ind", pick(TENSES, tag), person, "" if person else gender, number)
    return ""


def participle(tag):
    return parts("part", pick(TENSES, tag), "pass" if "pssv" in tag else "act")


def words(analyser):
    """(form, lemma, paradigm, kind, grammemes, share), share being how often the corpus has the form so, 0 where it has it not."""
    tags, data = {}, analyser.dictionary
    estimates = dict(analyser.prob_estimator.p_t_given_w.items())
    for form, (paradigm, place) in data.words.iteritems():
        if (paradigm, place) not in tags:
            tag = data.build_tag_info(paradigm, place)
            tags[paradigm, place] = str(tag), str(tag.POS), frozenset(tag.grammemes)
        written, kind, tag = tags[paradigm, place]
        lemma = superlative(data, form, paradigm, place) if "Supr" in tag else data.build_normal_form(paradigm, place, form)
        yield form, lemma, paradigm, kind, tag, estimates.get(f"{form}:{written}", 0) / 1000000


def superlative(data, form, paradigm, place):
    """крупнейший, лучший, наилучший: adjectives of their own in Russian dictionaries, though OpenCorpora has them under the positive."""
    line = data.paradigms[paradigm]
    count, stem = len(line) // 3, data.build_stem(line, place, form)
    first = max(other for other in range(place + 1) if {"Supr", "masc", "sing", "nomn"} <= data.build_tag_info(paradigm, other).grammemes)
    return data.paradigm_prefixes[line[2 * count + first]] + stem + data.suffixes[line[first]]


def wanted(form, tag):
    if tag & DROPPED or not all(letter.isalpha() or letter == "-" for letter in form):
        return False
    if "Abbr" in tag:
        # Acronyms (НДС, ПДД) and nouns made of them (вуз); not сек, стр, т.
        return len(form) > 2 and ("Fixd" not in tag or bool(tag & {"Sgtm", "Pltm", "Orgn", "Geox"})) and "Anum" not in tag
    return len(form) > 1 or not tag & {"NOUN", "ADJF", "PRTF", "ADVB"}


def written_as(word, tag):
    if "Abbr" in tag and "Fixd" in tag:
        return word.upper()
    return "-".join(map(str.capitalize, word.split("-"))) if tag & NAMES and "NOUN" in tag else word


def kept(group):
    """Of all the readings of a form, those that are not all but unused."""
    group = [entry for entry in group if entry[3] in POS]
    shares = collections.Counter()
    for _, lemma, _, kind, tag, share in group:
        shares[lemma, POS[kind], "ADJS" if kind == "ADJS" and {"neut", "sing"} <= tag else ""] += share
    total, adverb = sum(shares.values()), any(entry[3] == "ADVB" for entry in group)
    for entry in group:
        form, lemma, _, kind, tag, _ = entry
        short = "ADJS" if kind == "ADJS" and {"neut", "sing"} <= tag else ""
        least = RARE_NEUTER if short and adverb else RARE
        if not never(form, lemma, POS[kind]) and shares[lemma, POS[kind], short] >= least * total:
            yield entry


def readings(entries):
    rows, names, common, neuter, comparatives = set(), [], collections.Counter(), {}, []
    for form, lemma, paradigm, kind, tag, share in itertools.chain.from_iterable(
            kept(group) for _, group in itertools.groupby(entries, key=lambda entry: entry[0])):
        if not wanted(form, tag):
            continue
        place = slot(kind, tag)
        if place is None:
            continue
        if kind == "NOUN" and tag & NAMES:
            names.append(((written_as(form, tag), written_as(lemma, tag), "name", pick(GENDERS, tag), place), paradigm, lemma))
            common[form, paradigm, lemma] += share
        else:
            pos = "adv" if kind == "COMP" and lemma.endswith("о") else POS[kind]
            rows.add((written_as(form, tag), written_as(lemma, tag), pos, pick(GENDERS, tag) if kind == "NOUN" else "", place))
        if "Apro" in tag and kind == "ADJF":
            rows.add((form, lemma, "det", "", place))
        if kind == "ADJS" and {"neut", "sing"} <= tag and form[-1] in "ое":
            neuter[paradigm, lemma] = form
        if kind == "COMP":
            comparatives.append((form, paradigm, lemma, place))
    # The short neuter of an adjective is its adverb too, and the comparative is the adverb's too.
    rows |= {(form, form, "adv", "", "") for form in neuter.values()}
    rows |= {(form, neuter[paradigm, lemma], "adv", "", place) for form, paradigm, lemma, place in comparatives if (paradigm, lemma) in neuter}
    known = {(paradigm, lemma) for (form, paradigm, lemma), share in common.items() if share >= COMMON_NAME}
    return rows | WRITTEN | {row for row, paradigm, lemma in names if (paradigm, lemma) in known}


def main():
    cache, out = map(pathlib.Path, sys.argv[1:])
    rows = readings(words(dictionary(cache)))
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.writelines("\t".join(row) + "\n" for row in sorted(rows))
    print(f"{len(rows)} lines, {len({row[1] for row in rows})} lemmas")


if __name__ == "__main__":
    main()
