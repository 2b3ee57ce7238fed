#!/usr/bin/env python3
"""English forms and their lemmas: python3 en.py CACHE OUT.tsv [wordnet]. Sources and licences: sources/en.md.

With "wordnet" the words of WordNet are added, under its own licence (as free as MIT, but not on the list of those decided upon)."""
import collections
import gzip
import pathlib
import re
import subprocess
import sys
import unicodedata
import zipfile

LEMMINFLECT = "lemminflect==0.2.3"
WORDNET = "wordnet-base"

WORD = re.compile(r"[^\W\d_][^\W\d_'’-]*(?:-[^\W\d_]+)*")
VERB = ("ind.past", "part.past", "ger", "ind.pres.3.sg")
DEGREE = ("comp", "sup")

# Closed classes: (pos, lemma): its forms. A form "word=slot" has a slot.
CLOSED = {
    "det": "the a:an this:these that:those my your his her its our their whose which what every each either neither "
           "no any some all both half several few many much such another enough",
    "pron": "I:me:mine:myself you:yours:yourself:yourselves he:him:himself she:hers:herself it:itself we:us:ours:ourselves "
            "they:them:theirs:themselves who:whom oneself somebody someone something anybody anyone anything nobody none nothing "
            "everybody everyone everything whoever whatever whichever",
    "adp": "of in to for with on at from by about as into like through after over between out against during without before "
           "under around among upon than per via within along across behind beyond up down off near since until till toward "
           "towards despite except above below beside besides inside outside onto throughout amid regarding concerning",
    "conj": "and or but nor if because although though while whereas unless whether so yet once when where that lest",
    "num": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
           "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion",
    "other": "not yes hello please ok okay there",
}
MODAL = "can:could may:might will:would shall:should must ought need dare"
BE = {"be": "inf", "am": "ind.pres.1.sg", "are": "ind.pres.pl", "is": "ind.pres.3.sg", "was": "ind.past.sg", "were": "ind.past.pl",
      "being": "ger", "been": "part.past"}

# Regular words that the sources, older than the shops, have not.
YOUNG = {"noun": """app smartphone hoodie sneaker webshop chatbot podcast hashtag playlist emoji selfie tablet touchscreen dropdown popup
    homepage username wishlist backorder preorder giveaway cashback chargeback paywall smartwatch earbud powerbank webcam firmware
    malware captcha signup opt-in opt-out add-on changelog workflow startup fintech crowdfunding livestream influencer vlog ebook
    e-book e-bike e-scooter onesie jegging tracksuit gilet leggings""",
         "verb": """preorder backorder unsubscribe resubscribe reship relabel rebook onboard offboard upvote downvote livestream vlog whitelist
    blacklist autofill autosave reinstall uninstall unbox upsell unfollow unfriend friend geoblock geolocate"""}

# Words that are nearly always grammar. Another reading of them is a curiosity of the dictionary (an "in", the "does" of a doe,
# to "can" fish, the letter "s") and would be a false alarm in any text.
QUANTITIES = "many much few:fewer:fewest little:less:least several such other same own enough various certain"
GRAMMAR = set("""a an the this these that those my your his her its our their i me you he him she it we us they them who whom whose
which what and or but nor if because as at by for from in into of off on onto out over to under up upon with without than then so too
is am are was were be been being has had having does did doing do can could may might will would shall should must ought not no yes
more most less least very much many all any both each every either neither some such other another own same here there where when why
how once only also just even still yet ever never always again about above below between during before after until till since while
against through among around across behind near one two three four five six seven eight nine ten am pm re ve ll don isn s t d m""".split())
# What a word of grammar may be besides.
KEEP = {("own", "verb"), ("own", "adj"), ("same", "adj"), ("other", "adj"), ("more", "adj"), ("most", "adj"), ("less", "adj"),
        ("least", "adj"), ("near", "adj"), ("near", "verb"), ("have", "verb"), ("do", "verb"), ("be", "verb"), ("out", "adv")}
# (form, lemma, pos): rare readings of forms that are common words of another lemma.
NOT = {
    ("thanks", "thank", "verb"),  # the noun, in all letters to customers
    ("has", "ha", "noun"), ("found", "found", "verb"),  # "to found" is kept in founds, founded, founding
    ("felt", "felt", "verb"), ("fell", "fell", "verb"), ("lay", "lie", "noun"), ("saw", "saw", "verb"), ("bore", "bear", "noun"),
    ("thought", "thought", "verb"), ("wound", "wound", "adj"), ("ground", "grind", "noun"), ("ass", "a", "noun"),
    ("people", "people", "verb"), ("men", "men", "verb"), ("mine", "mine", "adj"), ("better", "well", "adj"), ("best", "well", "adj"),
    ("better", "better", "verb"), ("best", "best", "verb"), ("worst", "worst", "verb"), ("further", "further", "verb"),
    ("data", "data", "verb"), ("left", "left", "verb"), ("lives", "live", "adj"), ("media", "media", "verb"),
}


def wheel_in(cache):
    """The lemminflect wheel, downloaded once."""
    cache.mkdir(parents=True, exist_ok=True)
    if not list(cache.glob("lemminflect-*.whl")):
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(cache), LEMMINFLECT], check=True)
    return zipfile.ZipFile(next(cache.glob("lemminflect-*.whl")))


def wordnet_in(cache):
    """The folder of the unpacked wordnet-base package."""
    if not list(cache.glob("wordnet-base_*.deb")):
        subprocess.run(["apt-get", "download", "-q", WORDNET], cwd=cache, check=True)
    folder = cache / "wordnet"
    if not folder.exists():
        subprocess.run(["dpkg-deb", "-x", str(next(cache.glob("wordnet-base_*.deb"))), str(folder)], check=True)
    return folder / "usr/share/wordnet"


def lexicon(wheel):
    """(lemma, pos, forms of each slot) of the SPECIALIST lexicon."""
    text = gzip.decompress(wheel.read("lemminflect/resources/infl_lu.csv.gz")).decode()
    for line in text.splitlines():
        lemma, pos, *slots = line.split(",")
        yield lemma, pos, [[form for form in slot.split("/") if form] for slot in slots]


def wordnet(folder):
    """(lemma, pos, irregular forms) of WordNet, as they are written."""
    for pos in ("noun", "verb", "adj", "adv"):
        odd = collections.defaultdict(list)
        for line in (folder / f"{pos}.exc").read_text().splitlines():
            form, *lemmas = line.split()
            for lemma in lemmas if form == form.lower() else ():
                odd[lemma].append(form)
        words = set()
        for line in open(folder / f"data.{pos}", encoding="utf-8"):
            if line.startswith("  "):
                continue
            fields = line.split(" ")
            words.update(re.sub(r"\(.*\)$", "", word) for word in fields[4:4 + 2 * int(fields[3], 16):2])
        for word in sorted(words):
            yield word, pos, odd.get(word, [])


def ending_s(word):
    if re.search(r"(s|x|z|ch|sh)$", word):
        return word + "es"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + "s"


def ending(word, suffix):
    """-ed, -ing, -er, -est without doubling; the doubled ones are in the lists of exceptions."""
    if suffix == "ing":
        if word.endswith("ie"):
            return word[:-2] + "ying"
        return (word[:-1] if re.search(r"[^eoy]e$", word) else word) + "ing"
    if word.endswith("e"):
        return word + suffix[1:]
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "i" + suffix
    return word + suffix


def british(lines):
    """Adds what is regular in British spelling: organise as a word of its own, labelled as a form of label."""
    ise = re.compile(r"(?<=[a-z]{2}[^aeiou])i(?=z(?:e|es|ed|er|ers|ing|ation|ations|able)$)|(?<=al)y(?=z(?:e|es|ed|er|ers|ing)$)")
    lemmas = {(lemma, pos) for _, lemma, pos, _, _ in lines}
    past = {(lemma, form) for form, lemma, pos, _, slot in lines if pos == "verb" and slot == "ind.past"}
    more = set()
    for form, lemma, pos, gender, slot in lines:
        if re.search("(size|prize)$", lemma):
            continue
        if ise.search(lemma) and ise.search(form):
            spelled = [re.sub(r"([iy])z(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)", r"\1s", word) for word in (form, lemma)]
            if (spelled[1], pos) not in lemmas:
                more.add((*spelled, pos, gender, slot))
        if pos == "verb" and re.search("[^aeiou][aeiou]l$", lemma) and (lemma, lemma + "ed") in past and form in (lemma + "ed", lemma + "ing"):
            more.add((lemma + "l" + form[len(lemma):], lemma, pos, gender, slot))
    lines |= more


def main():
    cache = pathlib.Path(sys.argv[1])
    known, lines = set(), set()

    def add(form, lemma, pos, slot=""):
        form, lemma = (unicodedata.normalize("NFC", word) for word in (form, lemma))
        if not WORD.fullmatch(form) or not WORD.fullmatch(lemma) or len(form) < 2:
            return
        if (form, lemma, pos) in NOT or form in GRAMMAR and lemma not in ("be", "have", "do") \
                and pos != "adv" and not (form == lemma and (form, pos) in KEEP):
            return
        if pos == "noun" and lemma[0].isupper():
            pos = "name"
        lines.add((form, lemma, pos, "", slot))

    for lemma, pos, slots in lexicon(wheel_in(cache)):
        if pos == "verb" and lemma in ("be", "can", "may", "will", "shall", "must"):
            continue
        known.add((lemma, pos))
        if pos == "noun":
            add(lemma, lemma, pos, "sg")
            plurals = slots[0] if slots else []
            for form in plurals:
                if form != lemma or len(plurals) == 1 and lemma.islower():
                    add(form, lemma, pos, "pl")
            # What is said to have no plural (checkout, travel) is put into it all the same by those who sell it.
            if set(plurals) <= {lemma} and lemma.islower() and not re.search("(ness|ism|ics|s)$", lemma):
                add(ending_s(lemma), lemma, pos, "pl")
        elif pos == "verb":
            add(lemma, lemma, pos, "inf")
            if len(slots) > 1 and not slots[1]:
                slots[1] = slots[0]
            for slot, forms in zip(VERB, slots):
                for form in forms:
                    add(form, lemma, pos, slot)
            # A past tense that is the participle too (burned, burnt) is listed there once.
            for form in slots[0] if slots and slots[1] else []:
                if form.endswith("ed"):
                    add(form, lemma, pos, "part.past")
        else:
            add(lemma, lemma, pos, "pos" if pos == "adj" else "")
            for slot, forms in zip(DEGREE, slots):
                for form in forms:
                    add(form, lemma, pos, slot)
    for word, pos, odd in wordnet(wordnet_in(cache)) if "wordnet" in sys.argv[3:] else ():
        if (word, pos) in known or not WORD.fullmatch(word) or word != word.lower() or len(word) < 3:
            continue
        known.add((word, pos))
        if pos == "noun":
            add(word, word, pos, "sg")
            plural = re.sub("man$", "men", word) if re.search("[a-z]{3}man$", word) else ending_s(word)
            if not re.search(r"(ness|ism|ics|ing|s)$", word) or odd:
                for form in odd or [plural]:
                    add(form, word, pos, "pl")
        elif pos == "verb":
            add(word, word, pos, "inf")
            add(ending_s(word), word, pos, "ind.pres.3.sg")
            participles = [form for form in odd if form.endswith("ing")]
            for form in participles or [ending(word, "ing")]:
                add(form, word, pos, "ger")
            past = [form for form in odd if form.endswith("ed")]
            for form in past or ([] if [form for form in odd if not form.endswith(("s", "ing"))] else [ending(word, "ed")]):
                add(form, word, pos, "ind.past")
                add(form, word, pos, "part.past")
            for form in odd:
                if form not in past and form not in participles:
                    add(form, word, pos)
        else:
            add(word, word, pos, "pos" if pos == "adj" else "")
            for form in odd:
                add(form, word, pos, "sup" if form.endswith("st") else "comp")
    for pos, words in YOUNG.items():
        for word in words.split():
            if pos == "noun" and (word, pos) not in known:
                add(word, word, pos, "sg")
                add(word if word.endswith("s") else ending_s(word), word, pos, "pl")
            elif (word, pos) not in known:
                double = {"vlog": "g", "relabel": "l", "reship": "p"}.get(word, "")
                stem = {"upsell": "upsold"}.get(word)
                for slot, form in (("inf", word), ("ind.pres.3.sg", ending_s(word)), ("ger", ending(word + double, "ing")),
                                   ("ind.past", stem or ending(word + double, "ed")), ("part.past", stem or ending(word + double, "ed"))):
                    add(form, word, pos, slot)
    british(lines)
    for group in QUANTITIES.split():
        lemma, *degrees = group.split(":")
        lines.update((form, lemma, "adj", "", slot) for form, slot in zip([lemma, *degrees], ("pos", *DEGREE)))
    for pos, words in CLOSED.items():
        for group in words.split():
            lemma, *forms = group.split(":")
            lines.update((form, lemma, pos, "", "") for form in [lemma, *forms])
    for group in MODAL.split():
        lemma, *past = group.split(":")
        lines.add((lemma, lemma, "verb", "", "inf"))
        lines.update((form, lemma, "verb", "", "ind.past") for form in past)
    lines.update((form, "be", "verb", "", slot) for form, slot in BE.items())
    pathlib.Path(sys.argv[2]).write_text("".join("\t".join(line) + "\n" for line in sorted(lines)), encoding="utf-8")


if __name__ == "__main__":
    main()
