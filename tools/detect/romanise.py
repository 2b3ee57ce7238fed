"""Hindi and Arabic in Latin letters, as people type them in chats: several spellings of one word."""
import collections
import itertools

CONSONANTS = dict(zip("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
                      "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h".split()))
CONSONANTS |= {"क़": "q", "ख़": "kh", "ग़": "g", "ज़": "z", "ड़": "d", "ढ़": "dh", "फ़": "f", "ळ": "l"}
VOWELS = {"अ": "a", "आ": "aa", "इ": "i", "ई": "ee", "उ": "u", "ऊ": "oo", "ऋ": "ri", "ए": "e", "ऐ": "ai", "ओ": "o", "औ": "au", "ऑ": "o"}
SIGNS = {"ा": "aa", "ि": "i", "ी": "ee", "ु": "u", "ू": "oo", "ृ": "ri", "े": "e", "ै": "ai", "ो": "o", "ौ": "au", "ॉ": "o"}
NUKTA, VIRAMA, NASAL = "\u093c", "\u094d", "\u0902\u0901"


def hindi(word):
    """Sounds of a Devanagari word: [consonants, vowel], the inherent vowel as `-`."""
    word = word.replace("\u095c", "ड़").replace("\u095d", "ढ़").replace("\u095b", "ज़").replace("\u095e", "फ़")
    word = word.replace("\u0958", "क़").replace("\u0959", "ख़").replace("\u095a", "ग़").replace("\u095f", "य")
    sounds = []
    at = 0
    while at < len(word):
        letter = word[at]
        at += 1
        if letter in CONSONANTS:
            if word[at:at + 1] == NUKTA:
                letter += NUKTA
                at += 1
            sound = CONSONANTS.get(letter) or CONSONANTS[letter[0]]
            following = word[at:at + 1]
            if following == VIRAMA:
                sounds.append([sound, ""])
                at += 1
            elif following in SIGNS:
                sounds.append([sound, SIGNS[following]])
                at += 1
            else:
                sounds.append([sound, "-"])
        elif letter in VOWELS:
            sounds.append(["", VOWELS[letter]])
        elif letter in NASAL:
            sounds.append(["n", ""])
        elif letter == "ः":
            sounds.append(["h", ""])
        else:
            return None
    # The inherent vowel falls at the end, and between two syllables that have vowels of their own.
    for place in range(len(sounds) - 1, -1, -1):
        if sounds[place][1] != "-":
            continue
        last = place == len(sounds) - 1
        nasal_last = place == len(sounds) - 2 and sounds[-1] == ["n", ""]
        before = place > 0 and sounds[place - 1][1] not in ("",)
        after = place + 1 < len(sounds) and sounds[place + 1][1] not in ("", "-") and sounds[place + 1][0] != ""
        falls = last and place > 0 or before and after and not nasal_last
        sounds[place][1] = "" if falls else "a"
    return sounds


def hindi_spellings(word):
    sounds = hindi(word)
    if not sounds:
        return {}
    long = "".join(consonant + vowel for consonant, vowel in sounds)
    short = long.replace("aa", "a").replace("ee", "i").replace("oo", "u")
    ending = long.replace("aa", "a")
    ending = ending[:-2].replace("oo", "u") + ending[-2:] if len(ending) > 2 else ending
    forms = collections.Counter()
    forms[short] += 0.5
    forms[long] += 0.12
    forms[ending] += 0.12
    forms[short.replace("v", "w")] += 0.08
    forms[short.replace("chh", "ch").replace("ph", "f")] += 0.06
    forms[short.replace("q", "k").replace("z", "j")] += 0.03
    forms["".join(consonant + ("" if place and vowel in ("a", "aa") and len(sounds) > 2 and place < len(sounds) - 1 else vowel)
                  for place, (consonant, vowel) in enumerate(sounds)).replace("aa", "a").replace("ee", "i").replace("oo", "u")] += 0.05
    if short.endswith("n"):
        forms[short[:-1]] += 0.04
    return forms


# Letters of Arabic with the ways in which chats write them.
ARABIC = {
    "ا": ["a"], "أ": ["a", "2a"], "إ": ["i", "e"], "آ": ["a"], "ب": ["b"], "ت": ["t"], "ث": ["th", "s"], "ج": ["j", "g"],
    "ح": ["7", "h"], "خ": ["kh", "5"], "د": ["d"], "ذ": ["th", "z"], "ر": ["r"], "ز": ["z"], "س": ["s"], "ش": ["sh"],
    "ص": ["s", "9"], "ض": ["d", "dh"], "ط": ["t", "6"], "ظ": ["z", "th"], "ع": ["3", "a"], "غ": ["gh", "8"], "ف": ["f"],
    "ق": ["q", "2"], "ك": ["k"], "ل": ["l"], "م": ["m"], "ن": ["n"], "ه": ["h"], "ة": ["a", "eh"], "و": ["w", "o"],
    "ي": ["y", "i"], "ى": ["a"], "ء": ["2", ""], "ؤ": ["2", "o"], "ئ": ["2", "e"],
}
SOUNDED = set("اوىيةأإآ")
FILLS = ("a", "i", "e", "")


def arabic_spellings(word):
    if not 2 <= len(word) <= 9 or any(letter not in ARABIC for letter in word):
        return {}
    prefix, rest = ("al", word[2:]) if word.startswith("ال") and len(word) > 4 else ("", word)
    forms = collections.Counter()
    for style, fill in itertools.product((0, 1), FILLS[:3]):
        out = prefix
        for place, letter in enumerate(rest):
            ways = ARABIC[letter]
            sound = ways[style % len(ways)] if style else ways[0]
            vowel = False
            if letter == "و" and 0 < place:
                sound, vowel = "o", True
            if letter == "ي" and 0 < place:
                sound, vowel = "i", True
            before = place > 0 and rest[place - 1] not in SOUNDED
            needs = before and letter not in SOUNDED and not vowel and place % 2 == 1
            out += (fill if needs else "") + sound
        forms[out] += (0.25 if style else 0.4) * (0.5 if fill == "a" else 0.25)
    return forms


def words(tag, frequencies, chat):
    """Spellings with their frequencies; the words that were written by hand count as frequent ones."""
    spell = hindi_spellings if tag == "hi-Latn" else arabic_spellings
    out = collections.Counter()
    ranked = sorted(frequencies.items(), key=lambda row: (-row[1], row[0]))
    for word, frequency in ranked[:30_000 if tag == "hi-Latn" else 15_000]:
        for form, share in spell(word).items():
            if len(form) > 1:
                out[form] += frequency * share * 0.5
    rank = 0
    for line in chat.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            for word in line.split():
                rank += 1
                out[word] += 0.06 / (rank + 8)
    return out
