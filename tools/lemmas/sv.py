#!/usr/bin/env python3
"""Swedish forms: `python3 tools/lemmas/sv.py CACHE OUT.tsv`.

The headwords of WikDict (Wiktionary, CC BY-SA 3.0) with part of speech and gender; their forms are made here by the rules of
Swedish. Where the rules leave a choice (bil·ar or film·er, kalla·de or köp·te), wordfreq's list of words tells which form is
written; nothing else of it is taken. Strong verbs and irregular nouns are written below. See sources/sv.md.
"""
import collections
import gzip
import io
import pathlib
import re
import subprocess
import sys
import zipfile

import msgpack

DEBIAN = [f"dict-freedict-swe-{other}" for other in
          ("bul", "deu", "ell", "fin", "fra", "ita", "jpn", "lat", "nld", "nor", "pol", "por", "rus", "spa", "tur")]
WORDFREQ = "wordfreq==3.1.1"
LETTERS = r"[a-zåäöéèüáàA-ZÅÄÖÉÜ][a-zåäöéèüáàA-ZÅÄÖÉÜ0-9-]*"
VOWELS = "aeiouyåäö"

# ---- facts of grammar --------------------------------------------------------------------------------------------------

# singular, definite, plural, definite plural; a slash parts several
NOUNS = """
man mannen män männen|hand handen händer händerna|tand tanden tänder tänderna|strand stranden stränder stränderna
land landet länder länderna|stad staden städer städerna|natt natten nätter nätterna|bok boken böcker böckerna
fot foten fötter fötterna|rot roten rötter rötterna|son sonen söner sönerna|dotter dottern döttrar döttrarna
mor modern mödrar mödrarna|moder modern mödrar mödrarna|far fadern fäder fäderna|fader fadern fäder fäderna
bror brodern bröder bröderna|broder brodern bröder bröderna|bonde bonden bönder bönderna|gås gåsen gäss gässen
mus musen möss mössen|lus lusen löss lössen|öga ögat ögon ögonen|öra örat öron öronen|huvud huvudet huvuden huvudena
ledamot ledamoten ledamöter ledamöterna|nöt nöten nötter nötterna|brand branden bränder bränderna|rand randen ränder ränderna
tång tången tänger tängerna|stång stången stänger stängerna|vän vännen vänner vännerna|faktum faktumet fakta faktana
verkstad verkstaden verkstäder verkstäderna|kläder - kläder kläderna|pengar - pengar pengarna|hjärta hjärtat hjärtan hjärtana
vara varan varor varorna|program programmet program programmen|rum rummet rum rummen|nummer numret nummer numren
himmel himlen himlar himlarna|sommar sommaren somrar somrarna|afton aftonen aftnar aftnarna|djävul djävulen djävlar djävlarna
mening meningen meningar meningarna|papper papperet papper papperen|kvitto kvittot kvitton kvittona|foto fotot foton fotona
mejl mejlet mejl mejlen|e-post e-posten - -|ord ordet ord orden|namn namnet namn namnen|pris priset priser priserna
vin vinet viner vinerna|öl ölet öl ölen|kredit krediten krediter krediterna|köp köpet köp köpen|svar svaret svar svaren
lösenord lösenordet lösenord lösenorden|byte bytet byten bytena|lager lagret lager lagren|order ordern order/ordrar orderna/ordrarna|fordran fordran fordringar fordringarna|rea rean reor reorna|app appen appar apparna
"""
# infinitive, present, past, supine, participle; a slash parts several
VERBS = """
vara är var varit -|ha har hade haft -|bli blir blev blivit bliven|få får fick fått -|gå går gick gått gången|stå står stod stått stådd
se ser såg sett sedd|ge ger gav gett/givit given|ta tar tog tagit tagen|dra drar drog dragit dragen|slå slår slog slagit slagen
betala betalar betalade betalat/betalt betalad/betald|göra gör gjorde gjort gjord|säga säger sade/sa sagt sagd|lägga lägger lade/la lagt lagd|sälja säljer sålde sålt såld
välja väljer valde valt vald|vänja vänjer vande vant vand|dölja döljer dolde dolt dold|svälja sväljer svalde svalt svald
glädja gläder gladde glatt gladd|sätta sätter satte satt satt|veta vet visste vetat -|heta heter hette hetat -|kunna kan kunde kunnat -
vilja vill ville velat -|skola ska/skall skulle skolat -|böra bör borde bort -|dö dör dog dött -|le ler log lett -|be ber bad bett bedd
komma kommer kom kommit kommen|sova sover sov sovit -|hålla håller höll hållit hållen|falla faller föll fallit fallen
låta låter lät låtit låten|gråta gråter grät gråtit gråten|äta äter åt ätit äten|ligga ligger låg legat -|sitta sitter satt suttit sutten
binda binder band bundit bunden|finna finner fann funnit funnen|vinna vinner vann vunnit vunnen|hinna hinner hann hunnit hunnen
försvinna försvinner försvann försvunnit försvunnen|springa springer sprang sprungit sprungen|sjunga sjunger sjöng sjungit sjungen
dricka dricker drack druckit drucken|sticka sticker stack stuckit stucken|brista brister brast brustit brusten
slippa slipper slapp sluppit -|spricka spricker sprack spruckit sprucken|tvinga tvingar tvingade tvingat tvingad
rinna rinner rann runnit runnen|spinna spinner spann spunnit spunnen|brinna brinner brann brunnit brunnen
skriva skriver skrev skrivit skriven|driva driver drev drivit driven|bita biter bet bitit biten|rida rider red ridit riden
lida lider led lidit liden|skina skiner sken skinit -|stiga stiger steg stigit stigen|tiga tiger teg tigit -|gripa griper grep gripit gripen
riva river rev rivit riven|sprida sprider spred spridit spridd|slita sliter slet slitit sliten|vika viker vek vikit viken
glida glider gled glidit gliden|strida strider stred stridit stridd|svika sviker svek svikit sviken|kliva kliver klev klivit kliven
bjuda bjuder bjöd bjudit bjuden|bryta bryter bröt brutit bruten|flyga flyger flög flugit flugen|flyta flyter flöt flutit fluten
frysa fryser frös frusit frusen|knyta knyter knöt knutit knuten|krypa kryper kröp krupit krupen|ljuga ljuger ljög ljugit ljugen
njuta njuter njöt njutit njuten|skjuta skjuter sköt skjutit skjuten|sluta slutar slutade slutat slutad|smyga smyger smög smugit smugen
skjuta skjuter sköt skjutit skjuten|sjunka sjunker sjönk sjunkit sjunken|stryka stryker strök strukit struken
duga duger dög dugt -|suga suger sög sugit sugen|klyva klyver klöv kluvit kluven|bära bär bar burit buren|skära skär skar skurit skuren
stjäla stjäl stal stulit stulen|svära svär svor svurit svuren|fara far for farit faren|växa växer växte vuxit vuxen
dö dör dog dött -|hugga hugger högg huggit huggen|vrida vrider vred vridit vriden|tillåta tillåter tillät tillåtit tillåten
förstå förstår förstod förstått förstådd|bestå består bestod bestått -|följa följer följde följt följd|bero beror berodde berott -
skilja skiljer skilde skilt skild|spörja spörjer sporde sport spord|tälja täljer täljde täljt täljd|leva lever levde levt levd
höra hör hörde hört hörd|köra kör körde kört körd|hyra hyr hyrde hyrt hyrd|lära lär lärde lärt lärd|styra styr styrde styrt styrd
röra rör rörde rört rörd|föra för förde fört förd|begära begär begärde begärt begärd|tåla tål tålde tålt tåld|mala mal malde malt mald
"""
PREFIXES = """an av be bi bort er fram från för före genom hem in inne kring med miss mot ned ner om på sam samman till tillbaka
und under undan upp ut utan vidare vid å åter över efter bak anteckna fast fri igen ihop isär kvar lös om sönder""".split()
ADJECTIVES = """
stor stort stora större störst|liten litet lilla/små mindre minst|god gott goda bättre bäst|bra bra bra bättre bäst|ung ungt unga yngre yngst
gammal gammalt gamla äldre äldst|låg lågt låga lägre lägst|lång långt långa längre längst|hög högt höga högre högst
tung tungt tunga tyngre tyngst|dålig dåligt dåliga sämre/värre sämst/värst|egen eget egna - -|många - många fler flest|grov grovt grova grövre grövst
nära nära nära närmare närmast|få - få färre -|smal smalt smala smalare smalast|annan annat andra - -|sen sent sena senare senast
sann sant sanna sannare sannast|allmän allmänt allmänna - -|ensam ensamt ensamma ensammare ensammast
"""
# Words that are no nouns but in a dictionary.
NO_NOUNS = set("för till från med vid han hon den det de vi ni jag du man som om att och eller men nu då här där".split())

# In hundredths of a power of ten.
RARER = 120

OTHER = {"pronoun", "prep", "conj", "interjection", "num", "particle", "art", "article", "adp", "det", "preposition", "conjunction"}


# ---- sources -----------------------------------------------------------------------------------------------------------

def debian(cache, package):
    folder = cache / package
    if not folder.exists():
        subprocess.run(["apt-get", "-qq", "download", package], check=True, cwd=cache)
        deb, = cache.glob(f"{package}_*.deb")
        subprocess.run(["dpkg-deb", "-x", str(deb), str(folder)], check=True)
    return folder


def headwords(cache):
    """{(word, part of speech): genders}"""
    found = collections.defaultdict(set)
    for package in DEBIAN:
        file, = debian(cache, package).glob("usr/share/dictd/*.dict.dz")
        text = gzip.open(file, "rt", encoding="utf-8").read()
        if "WikDict" not in text[:3000] or "Attribution-ShareAlike 3.0" not in " ".join(text[:3000].split()):
            sys.exit(f"{package}: not under the licence it is taken for")
        for line in text.splitlines():
            head = re.fullmatch(rf"({LETTERS}) (?:/[^/]*/ )?<([\w ]+)(?:, (\w+))?>", line)
            if head:
                found[head[1], head[2]].add({"ut": "c", "neut": "n"}.get(head[3], ""))
    return found


def ranks(cache):
    """How often a word is written: a lower number is oftener."""
    if not list(cache.glob("wordfreq-*.whl")):
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(cache), WORDFREQ], check=True)
    wheel, = cache.glob("wordfreq-*.whl")
    packed = zipfile.ZipFile(wheel).read("wordfreq/data/large_sv.msgpack.gz")
    _, *bins = msgpack.load(gzip.open(io.BytesIO(packed)), raw=False)
    return {word: rank for rank, words in enumerate(bins) for word in words}


# ---- nouns -------------------------------------------------------------------------------------------------------------

def double(word):
    """dröm: drömm"""
    short = len(word) > 2 and word[-1] in "mn" and word[-2] in VOWELS and (len(word) < 3 or word[-3] not in VOWELS)
    return [word + word[-1]] if short else []


def syncope(word):
    """nyckel: nyckl; nummer: numr; tecken: teckn"""
    if len(word) > 3 and word[-2] in "eao" and word[-1] in "lrn" and word[-3] not in VOWELS:
        stem = word[:-2]
        short = stem[:-1] if stem[-1] == stem[-2] and stem[-1] in "mn" else stem
        return [short + word[-1], stem + word[-1]]
    return []


def noun_choices(word, gender):
    """The definite forms, and the plurals with their definite forms, the likeliest first."""
    last = word[-1]
    syncopes = syncope(word)
    if gender == "n":
        if last in VOWELS:
            definite = [word + "et", word + "t"] if last in "iyåäö" else [word + "t", word + "et"]
            plurals = [(word + "n", word + "na"), (word + "er", word + "erna"), (word + "r", word + "rna"), (word, word + "na")]
            if last in "i":
                plurals.insert(0, plurals.pop(1))
            return definite, plurals
        definite = [stem + "et" for stem in [*double(word), *syncopes, word]]
        plurals = [(word, stem + "en") for stem in [*double(word), *syncopes, word]] + [(word + "er", word + "erna"), (word + "s", word + "sen")]
        if word.endswith("um") and len(word) > 4:
            definite.insert(0, word[:-2] + "et")
            plurals.insert(0, (word[:-2] + "er", word[:-2] + "erna"))
        elif not syncopes:
            definite.insert(0, word + "et")
            plurals.insert(0, (word, word + "en"))
        return definite, plurals
    if word.endswith("are"):
        return [word + "n"], [(word, word[:-1] + "na")]
    if last == "a":
        return [word + "n"], [(word[:-1] + "or", word[:-1] + "orna"), (word[:-1] + "er", word[:-1] + "erna")]
    if last == "e":
        plurals = [(word[:-1] + "ar", word[:-1] + "arna"), (word + "r", word + "rna"), (word, word + "na")]
        if word.endswith("else"):
            plurals.insert(0, plurals.pop(1))
        return [word + "n"], plurals
    if last in VOWELS:
        definite = [word + "n", word + "en"]
        return definite, [(word + end, word + end + "na") for end in ("r", "er", "ar")]
    stems = [*syncopes, *double(word), word]
    definite = [word + "n"] if word[-2:] in ("el", "er", "or") and len(word) > 3 else []
    definite += [word + "en", *(stem + "en" for stem in [*double(word), *syncopes])]
    er_first = re.search(r"(het|ion|ans|ens|ur|itet|ist|nad|skap|grafi|log|ör|ant|ent|är|at|yt|ment|or|id)$", word)
    ends = ("er", "ar", "or") if er_first else ("ar", "er", "or")
    if double(word):
        stems = [*double(word), word] if word[-2] in "öuä" else [word, *double(word)]
    plurals = [(stem + end, stem + end + "na") for end in ends for stem in stems]
    return definite, plurals + [(word + "s", word + "sen"), (word, word + "na")]


class Nouns:
    def __init__(self, rank):
        self.rank, self.known = rank, {}
        for forms in re.split(r"[|\n]", NOUNS.strip()):
            word, *rest = forms.split()
            self.known[word] = tuple("" if form == "-" else form for form in rest)
        self.by_hand = set(self.known)

    def is_neuter(self, word):
        et, en = (self.rank.get(word + end, 9999) for end in (("t", "n") if word[-1] in VOWELS else ("et", "en")))
        return et < en

    def forms(self, word, gender):
        if word in self.known:
            return self.known[word]
        definites, plurals = noun_choices(word, gender)
        best = lambda forms, key: min((form for form in forms if key(form) < 9999), key=key, default=None)
        definite = best(definites, lambda form: self.rank.get(form, 9999))
        plural = best(plurals, lambda forms: self.rank.get(forms[1], 9999))
        if plural is None or definite is None:
            # A compound goes as its last part does.
            for at in range(2, len(word) - 2):
                tail = self.known.get(word[at:])
                if tail:
                    before = word[:at]
                    definite = definite or (tail[0] and before + tail[0])
                    plural = plural or tuple("/".join(form and before + form for form in cell.split("/")) for cell in tail[1:])
                    break
        definite = definites[0] if definite is None else definite
        plural = plurals[0] if plural is None else plural
        self.known[word] = (definite, *plural)
        return self.known[word]


def genitive(form):
    return form if form[-1] in "sxz" else form + "s"


# ---- verbs and adjectives ------------------------------------------------------------------------------------------------

def participle(word):
    """The forms of a participle or adjective: common, neuter, all others."""
    if word.endswith(("ande", "ende", "a", "o", "s", "e")):
        return word, word, word
    if word.endswith("ad"):
        return word, word[:-1] + "t", word + "e"
    if word.endswith("en") and len(word) > 3 and word[-3] not in VOWELS:
        stem = word[:-2]
        stem = stem[:-1] if stem[-1] == stem[-2] and stem[-1] in "mn" else stem
        return word, word[:-1] + "t", stem + "na"
    if word.endswith(("el", "er", "al")) and len(word) > 4 and word[-3] not in VOWELS and word.endswith(("el", "er")):
        return word, word + "t", word[:-2] + word[-1] + "a"
    if word.endswith("dd"):
        return word, word[:-2] + "tt", word + "a"
    if word[-1] == "d":
        return word, (word[:-1] + "tt" if word[-2] in VOWELS else word[:-1] + "t"), word + "a"
    if word[-1] == "t":
        return word, (word + "t" if word[-2] in VOWELS and len(word) < 5 else word), word + "a"
    if word.endswith("nn"):
        return word, word[:-1] + "t", word + "a"
    if word[-1] in VOWELS:
        return word, word + "tt", word + "a"
    return word, word + "t", word + "a"


class Verbs:
    def __init__(self, rank):
        self.rank, self.strong = rank, {}
        for forms in re.split(r"[|\n]", VERBS.strip()):
            word, *rest = forms.split()
            self.strong[word] = [[] if cell == "-" else cell.split("/") for cell in rest]

    def parts(self, verb):
        """Present, past, supine, participle, imperative."""
        for at in range(0, len(verb) - 1):
            before, rest = verb[:at], verb[at:]
            if rest in self.strong and (not before or before in PREFIXES):
                present, past, supine, part = ([before + form for form in forms] for forms in self.strong[rest])
                stem = verb[:-1] if verb.endswith("a") and len(rest) > 3 else verb
                stem = stem[:-1] if stem.endswith(("mm", "nn")) else stem
                return present, past, supine, part, [stem]
        if verb[-1] != "a":
            return [verb + "r"], [verb + "dde"], [verb + "tt"], [verb + "dd"], [verb]
        stem = verb[:-1]
        often = lambda form: self.rank.get(form, 9999)
        voiceless = stem[-1] in "ptksx"
        short = stem[:-1] if stem.endswith(("mm", "nn")) else stem
        if stem[-1] == "d" and stem[-2] in VOWELS:
            past, supine, part = stem + "de", stem[:-1] + "tt", stem + "d"
        elif stem.endswith("nd"):
            past, supine, part = stem + "e", stem[:-1] + "t", stem
        elif stem[-1] == "t":
            past, supine, part = stem + ("te" if stem[-2] in VOWELS else "e"), stem + ("t" if stem[-2] in VOWELS else ""), stem + ("t" if stem[-2] in VOWELS else "")
        else:
            past, supine, part = short + ("te" if voiceless else "de"), short + "t", short + ("t" if voiceless else "d")
        second = often(stem + "er") + often(past) < often(verb + "r") + often(verb + "de")
        if second:
            return [stem + "er"], [past], [supine], [part], [short]
        return [verb + "r"], [verb + "de"], [verb + "t"], [verb + "d"], [verb]


def passive(form):
    """Pakken skickas, skickades; the present loses its ending."""
    return form if form.endswith("s") else form + "s"


# ---- the table -----------------------------------------------------------------------------------------------------------

def main(cache, out):
    cache.mkdir(parents=True, exist_ok=True)
    words, rank = headwords(cache), ranks(cache)
    rows = set()
    add = lambda form, *rest: len(form) > 1 and rows.add((form, *rest))
    nouns, verbs = Nouns(rank), Verbs(rank)
    for word in nouns.known:
        if (word, "n") not in words:
            words[word, "n"].add("n" if (nouns.known[word][0] or "n").endswith("t") else "c")
    ordered = sorted(words.items(), key=lambda item: (len(item[0][0]), item[0]))
    for (word, kind), genders in ordered:
        if kind == "n" and word.lower() == word and word not in NO_NOUNS and len(word) > 1:
            by_hand = word in nouns.by_hand and ("n" if (nouns.known[word][0] or "n").endswith("t") else "c")
            known = by_hand or "".join(sorted(genders - {""}))
            gender = known or ("n" if nouns.is_neuter(word) else "c")
            for one in gender:
                # Where both genders are told, the one that is never written is a slip.
                if len(gender) > 1 and rank.get(nouns.forms(word, one)[0], 9999) == 9999 and word not in nouns.known:
                    continue
                forms = zip(("sg.indef", "sg.def", "pl.indef", "pl.def"), (word, *nouns.forms(word, one)))
                for slot, form in ((slot, form) for slot, cell in forms for form in cell.split("/")):
                    if form:
                        add(form, word, "noun", one, slot)
                        add(genitive(form), word, "noun", one, slot + ".gen")
                if len(gender) > 1:
                    nouns.known.pop(word, None)
        elif kind == "adj" and len(word) > 1:
            cells = next((line.split() for line in re.split(r"[|\n]", ADJECTIVES.strip()) if line.split()[0] == word), None)
            if cells:
                comparison = [cell.split("/") if cell != "-" else [] for cell in cells[3:]]
                forms = [[word], [cells[1]], cells[2].split("/")]
            else:
                common, neuter, rest = participle(word)
                forms = [[common], [neuter], [rest]]
                stem = rest[:-1] if rest != common else common
                comparison = [[form] if form in rank else [] for form in (stem + "are", stem + "ast")]
            for slot, cell in zip(("ut", "neut", "pl"), forms):
                for form in cell:
                    if form != "-":
                        add(form, word, "adj", "", slot)
            for form in comparison[0]:
                add(form, word, "adj", "", "comp")
            for form in comparison[1]:
                add(form, word, "adj", "", "sup")
                add(form + ("a" if form.endswith(("rst", "gst", "nst")) else "e"), word, "adj", "", "sup.def")
        elif kind == "v" and len(word) > 1 and "-" not in word:
            if word.endswith("as") and len(word) > 3:
                for slot, form in (("inf", word), ("pres", word), ("past", word[:-1] + "des"), ("sup", word[:-1] + "ts")):
                    add(form, word, "verb", "", slot)
                continue
            present, past, supine, part, imperative = verbs.parts(word)
            for slot, cell in (("inf", [word]), ("pres", present), ("past", past), ("sup", supine), ("imp", imperative)):
                for form in cell:
                    add(form, word, "verb", "", slot)
                    if slot in ("inf", "past", "sup"):
                        add(passive(form), word, "verb", "", slot + ".pass")
            for form in present:
                base = form[:-1] if form.endswith(("ar", "år", "or")) else form[:-2] if form.endswith("er") and len(form) > 4 else form
                for made in {base + "s", form[:-1] + "s"} if form.endswith("er") else {base + "s"}:
                    add(made, word, "verb", "", "pres.pass")
            for form in part:
                for slot, made in zip(("ut", "neut", "pl"), participle(form)):
                    add(made, word, "verb", "", "part.past." + slot)
            add((word if word.endswith("a") else word + "e") + "nde", word, "verb", "", "part.pres")
        elif kind == "adv":
            add(word, word, "adv", "", "")
        elif kind == "pn" and word[0].isupper():
            add(word, word, "name", "", "sg")
            add(genitive(word), word, "name", "", "gen")
        elif kind in OTHER:
            add(word, word, "other", "", "")
    # A word that is read as itself only because a dictionary has it: varan, the lizard, is the goods.
    bases = {row[1] for row in rows if row[2] == "noun"}
    often = lambda word, place: min((rank.get(form, 9999) for form in nouns.known.get(word, ("", "", ""))[place].split("/")), default=9999)
    rare = {form for form, lemma, pos, _, slot in rows if pos == "noun" and form != lemma and form in bases and not slot.endswith("gen")
            and (often(form, 0) == 9999 or often(form, 0) > often(lemma, 2) + RARER)}
    rows = {row for row in rows if row[2] != "noun" or row[1] not in rare}
    print("left out:", *sorted(rare))
    with open(out, "w", encoding="utf-8") as file:
        for row in sorted(rows):
            print(*row, sep="\t", file=file)
    kinds = collections.Counter(pos for _, pos in {(lemma, pos) for _, lemma, pos, _, _ in rows})
    print(f"{len(rows)} lines, {len({row[0] for row in rows})} forms; lemmas: {dict(kinds)}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
