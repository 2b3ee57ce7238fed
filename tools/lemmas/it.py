#!/usr/bin/env python3
"""Italian inflected forms from Morph-it! and the headwords of WikDict: it.py CACHE OUT.tsv"""
import collections
import gzip
import itertools
import json
import pathlib
import re
import subprocess
import sys
import tarfile
import unicodedata

NPM = ["italian-words-dict@3.4.0", "italian-verbs-dict@3.4.0", "italian-adjectives-dict@3.4.0", "morph-it-helper@5.4.0"]
DEBIAN = [f"dict-freedict-ita-{other}" for other in ("bul", "ell", "fin", "jpn", "pol", "por", "rus", "spa", "swe", "tur")]

SLOTS = {"ind.pres": "ind.pres", "ind.impf": "ind.impf", "ind.past": "ind.past", "ind.fut": "ind.fut",
         "cond.pres": "cond.pres", "sub.pres": "subj.pres", "sub.impf": "subj.impf", "impr.pres": "imp"}
FUTURE = {"S1": "ò", "S2": "ai", "S3": "à", "P1": "emo", "P2": "ete", "P3": "anno"}
CONDITIONAL = {"S1": "ei", "S2": "esti", "S3": "ebbe", "P1": "emmo", "P2": "este", "P3": "ebbero"}
PERSONS = ("S1", "S2", "S3", "P1", "P2", "P3")
PARTICIPLE_SLOTS = ("m.sg", "f.sg", "m.pl", "f.pl")
PARTICIPLE = {"S": "m.sg", "SF": "f.sg", "P": "m.pl", "PF": "f.pl"}

# ---- written by hand: what the packages lack ---------------------------------------------------------------------

AUXILIARIES = {
    "essere": {
        "ind.pres": "sono sei è siamo siete sono", "ind.impf": "ero eri era eravamo eravate erano",
        "ind.past": "fui fosti fu fummo foste furono", "ind.fut": "sarò sarai sarà saremo sarete saranno",
        "cond.pres": "sarei saresti sarebbe saremmo sareste sarebbero", "sub.pres": "sia sia sia siamo siate siano",
        "sub.impf": "fossi fossi fosse fossimo foste fossero", "impr.pres": "- sii - siamo siate -",
        "past": "stato", "pres": "", "ger": "essendo"},
    "avere": {
        "ind.pres": "ho hai ha abbiamo avete hanno", "ind.impf": "avevo avevi aveva avevamo avevate avevano",
        "ind.past": "ebbi avesti ebbe avemmo aveste ebbero", "ind.fut": "avrò avrai avrà avremo avrete avranno",
        "cond.pres": "avrei avresti avrebbe avremmo avreste avrebbero",
        "sub.pres": "abbia abbia abbia abbiamo abbiate abbiano",
        "sub.impf": "avessi avessi avesse avessimo aveste avessero", "impr.pres": "- abbi - abbiamo abbiate -",
        "past": "avuto", "pres": "avente", "ger": "avendo"},
}
# Forms beside those of the package, which has one form for each place.
MORE_VERB_FORMS = {
    "fare": "fa:ind.pres.3.sg fa:imp.2.sg fa':imp.2.sg fan:ind.pres.3.pl", "dare": "do:ind.pres.1.sg dai:ind.pres.2.sg da':imp.2.sg dà:imp.2.sg dai:imp.2.sg"
    " dette:ind.past.3.sg diedero:ind.past.3.pl dettero:ind.past.3.pl diedi:ind.past.1.sg detti:ind.past.1.sg",
    "stare": "sta:imp.2.sg sta':imp.2.sg stai:imp.2.sg", "andare": "va:imp.2.sg va':imp.2.sg vai:imp.2.sg", "dire": "di':imp.2.sg di:imp.2.sg",
    "dovere": "debbo:ind.pres.1.sg debbono:ind.pres.3.pl deva:subj.pres.1.sg deva:subj.pres.3.sg devano:subj.pres.3.pl",
    "potere": "puoi:ind.pres.2.sg poté:ind.past.3.sg", "volere": "vuol:ind.pres.3.sg", "avere": "han:ind.pres.3.pl",
    "essere": "son:ind.pres.1.sg son:ind.pres.3.pl",
    "aprire": "aprì:ind.past.3.sg aperse:ind.past.3.sg", "sedere": "siedo:ind.pres.1.sg", "udire": "odo:ind.pres.1.sg",
}
# Participle and first person of the past beside those of the package; also for their compounds (vedere: prevedere).
IRREGULAR = {
    "vedere": "visto vidi", "discutere": "discusso discussi", "escutere": "escusso escussi", "incutere": "incusso incussi",
    "connettere": "connesso connessi", "annettere": "annesso annessi", "concedere": "concesso concessi", "porgere": "porto porsi",
    "espandere": "espanso espansi", "spandere": "spanto spansi", "evolvere": "evoluto evolsi", "devolvere": "devoluto devolsi",
    "involvere": "involuto involsi", "elidere": "eliso elisi", "collidere": "colliso collisi", "assidere": "assiso assisi",
    "esplodere": "esploso esplosi", "assolvere": "assolto assolsi", "convincere": "convinto convinsi",
    "flettere": "flesso flessi", "perdere": "perduto persi", "difendere": "difeso difesi", "offendere": "offeso offesi",
    "redigere": "redatto redassi", "negligere": "negletto neglessi", "cuocere": "cotto cossi", "succedere": "successo successi",
    "seppellire": "sepolto seppellii", "apparire": "apparso apparvi", "comparire": "comparso comparvi", "eccellere": "eccelso eccelsi",
    "soccombere": "soccombuto soccombei", "rendere": "reso resi", "chiedere": "chiesto chiesi", "sorgere": "sorto sorsi",
}
# Participles of the package that nobody writes, but that are other words: peso, esatto, converto.
NO_PARTICIPLES = {"pendere": "pes", "urgere": "urt", "esigere": "esatt", "discernere": "discret", "secernere": "secret",
                  "inchiedere": "inchiest", "convergere": "convert", "divergere": "divert", "diligere": "dilett",
                  "indulgere": "indult", "scernere": "scret", "cernere": "cret", "figgere": "fitt", "confliggere": "conflitt",
                  "fendere": "fes", "fulgere": "fuls", "ergere": "ert", "adergere": "adert", "contingere": "contint"}
# Imperatives that double the pronoun's first letter: dammi, dimmelo.
SHORT_IMPERATIVES = {"fare": "fa", "dare": "da", "stare": "sta", "andare": "va", "dire": "di"}

FUNCTION_WORDS = {
    ("det", "il"): "lo la i gli le l'", ("det", "un"): "uno una un'",
    ("det", "questo"): "questa questi queste quest'", ("det", "quello"): "quella quelli quelle quel quei quegli quell'",
    ("det", "mio"): "mia miei mie", ("det", "tuo"): "tua tuoi tue", ("det", "suo"): "sua suoi sue",
    ("det", "nostro"): "nostra nostri nostre", ("det", "vostro"): "vostra vostri vostre", ("det", "loro"): "",
    ("det", "alcuno"): "alcuna alcuni alcune alcun", ("det", "nessuno"): "nessuna nessun nessun'",
    ("det", "ciascuno"): "ciascuna ciascun", ("det", "ogni"): "", ("det", "qualche"): "", ("det", "qualsiasi"): "",
    ("det", "tutto"): "tutta tutti tutte tutt'", ("det", "molto"): "molta molti molte",
    ("det", "poco"): "poca pochi poche", ("det", "troppo"): "troppa troppi troppe", ("det", "tanto"): "tanta tanti tante",
    ("det", "quanto"): "quanta quanti quante", ("det", "altrettanto"): "altrettanta altrettanti altrettante",
    ("det", "parecchio"): "parecchia parecchi parecchie", ("det", "quale"): "quali qual", ("det", "tale"): "tali tal",
    ("adp", "di"): "del dello della dei degli delle dell' d'", ("adp", "a"): "al allo alla ai agli alle all' ad",
    ("adp", "da"): "dal dallo dalla dai dagli dalle dall'", ("adp", "in"): "nel nello nella nei negli nelle nell'",
    ("adp", "su"): "sul sullo sulla sui sugli sulle sull'", ("adp", "con"): "col coi", ("adp", "per"): "",
    ("adp", "tra"): "", ("adp", "fra"): "", ("adp", "senza"): "senz'", ("adp", "verso"): "", ("adp", "presso"): "",
    ("adp", "durante"): "", ("adp", "mediante"): "", ("adp", "tranne"): "", ("adp", "entro"): "", ("adp", "oltre"): "",
    ("adp", "contro"): "", ("adp", "sotto"): "", ("adp", "sopra"): "", ("adp", "dopo"): "", ("adp", "prima"): "",
    ("pron", "io"): "", ("pron", "tu"): "", ("pron", "egli"): "", ("pron", "lui"): "", ("pron", "lei"): "", ("pron", "noi"): "",
    ("pron", "voi"): "", ("pron", "loro"): "", ("pron", "esso"): "essa essi esse", ("pron", "mi"): "me m'", ("pron", "ti"): "te t'",
    ("pron", "si"): "se sé s'", ("pron", "ci"): "ce c'", ("pron", "vi"): "ve v'", ("pron", "lo"): "la li le l'",
    ("pron", "gli"): "glielo gliela glieli gliele gliene", ("pron", "ne"): "n'", ("pron", "chi"): "", ("pron", "che"): "",
    ("pron", "cui"): "", ("pron", "quale"): "quali qual", ("pron", "questo"): "questa questi queste",
    ("pron", "quello"): "quella quelli quelle", ("pron", "ciò"): "", ("pron", "niente"): "nient'", ("pron", "nulla"): "",
    ("pron", "nessuno"): "nessuna", ("pron", "qualcuno"): "qualcuna", ("pron", "qualcosa"): "", ("pron", "ognuno"): "ognuna",
    ("conj", "e"): "ed", ("conj", "o"): "od", ("conj", "ma"): "", ("conj", "se"): "", ("conj", "che"): "", ("conj", "perché"): "",
    ("conj", "anche"): "anch'", ("conj", "quando"): "", ("conj", "come"): "com'", ("conj", "mentre"): "",
    ("adv", "non"): "", ("adv", "più"): "", ("adv", "meno"): "", ("adv", "molto"): "", ("adv", "poco"): "", ("adv", "tanto"): "",
    ("adv", "troppo"): "", ("adv", "già"): "", ("adv", "ancora"): "ancor", ("adv", "sempre"): "", ("adv", "mai"): "",
    ("adv", "bene"): "ben", ("adv", "male"): "mal", ("adv", "solo"): "sol", ("adv", "così"): "", ("adv", "qui"): "", ("adv", "qua"): "",
    ("adv", "lì"): "", ("adv", "là"): "", ("adv", "dove"): "dov'", ("adv", "ora"): "", ("adv", "poi"): "", ("adv", "oggi"): "",
    ("adv", "ieri"): "", ("adv", "domani"): "", ("adv", "subito"): "", ("adv", "quasi"): "", ("adv", "forse"): "", ("adv", "ecco"): "",
    ("adv", "insieme"): "", ("adv", "presto"): "", ("adv", "tardi"): "", ("adv", "meglio"): "", ("adv", "peggio"): "",
    ("adv", "vicino"): "", ("adv", "lontano"): "", ("adv", "dentro"): "", ("adv", "fuori"): "", ("adv", "davvero"): "",
    ("num", "due"): "", ("num", "tre"): "", ("num", "quattro"): "", ("num", "cinque"): "", ("num", "sei"): "", ("num", "sette"): "",
    ("num", "otto"): "", ("num", "nove"): "", ("num", "dieci"): "", ("num", "cento"): "cent'", ("num", "mille"): "mila",
}
# Adjectives and titles with shortened forms.
MORE_ADJECTIVE_FORMS = {"buono": "buon:m.sg", "bello": "bel:m.sg bei:m.pl begli:m.pl bell':m.sg", "grande": "gran: grand':",
                        "santo": "san:m.sg sant':", "nobile": "nobil:"}
SHORT_TITLES = "signore dottore professore ingegnere direttore ispettore monsignore commendatore ragioniere cavaliere".split()

# Verbs, and single readings, that are left out: (nearly) never written, but their forms are those of frequent words.
RARE_VERBS = {
    "affare": "noun affare", "capere": "noun capo", "licere": "adjective lecito", "recere": "adjective recente",
    "calere": "noun cala", "sonare": "old for suonare; sono", "dicare": "dire", "venare": "venire", "alare": "noun ala",
    "consumere": "consumare",
}
# Rare verbs that have only those of their forms that are no other word.
RARER_VERBS = set("solare volgare orare piare vistare parcare nettare oppiare lunare falcare sodare pacare seriare tonfare zaffare "
                  "zigare collare librare tesare genare gallare garzare miniare piotare rodiare scafare solere suolare "
                  "spesare vallare pollare".split())
RARE = {
    ("parte", "partire", "verb"): "noun", ("parti", "partire", "verb"): "noun",
    ("stato", "stare", "verb"): "essere, noun", ("stata", "stare", "verb"): "essere", ("stati", "stare", "verb"): "essere, noun",
    ("state", "stare", "verb"): "essere", ("era", "era", "noun"): "essere", ("dai", "dare", "verb"): "preposition",
    ("porta", "porgere", "verb"): "noun, portare", ("porte", "porgere", "verb"): "noun", ("porto", "porgere", "verb"): "noun, portare",
    ("porti", "porgere", "verb"): "noun, portare", ("tratta", "trarre", "verb"): "trattare", ("tratti", "trarre", "verb"): "noun",
    ("mente", "mentire", "verb"): "noun", ("menti", "mentire", "verb"): "noun", ("verso", "versare", "verb"): "preposition",
    ("durante", "durare", "verb"): "preposition", ("mediante", "mediare", "verb"): "preposition",
    ("presente", "presentire", "verb"): "adjective", ("meno", "menare", "verb"): "adverb", ("piano", "piare", "verb"): "noun",
    ("manca", "manco", "adj"): "mancare", ("potessi", "potare", "verb"): "potere",
}

# People: the feminine is listed by itself and with the masculine. Those in -tore/-trice are found by rule.
COUPLES = """signore/signora signorino/signorina ragazzo/ragazza bambino/bambina bimbo/bimba amico/amica figlio/figlia nonno/nonna
zio/zia cugino/cugina nipote/nipote fidanzato/fidanzata sposo/sposa cognato/cognata suocero/suocera vedovo/vedova
compagno/compagna vicino/vicina maestro/maestra alunno/alunna impiegato/impiegata operaio/operaia commesso/commessa
cameriere/cameriera infermiere/infermiera parrucchiere/parrucchiera cassiere/cassiera consigliere/consigliera
cuoco/cuoca segretario/segretaria funzionario/funzionaria incaricato/incaricata delegato/delegata candidato/candidata
avvocato/avvocata deputato/deputata ministro/ministra sindaco/sindaca architetto/architetta impresario/impresaria
proprietario/proprietaria destinatario/destinataria beneficiario/beneficiaria intestatario/intestataria
titolare/titolare abbonato/abbonata iscritto/iscritta invitato/invitata utente/utente cittadino/cittadina
straniero/straniera turista/turista passeggero/passeggera viaggiatore/viaggiatrice ospite/ospite gemello/gemella
socio/socia collaboratore/collaboratrice ballerino/ballerina studente/studentessa dottore/dottoressa
professore/professoressa poeta/poetessa campione/campionessa conte/contessa duca/duchessa principe/principessa
sarto/sarta musicista/musicista eroe/eroina dio/dea re/regina italiano/italiana americano/americana romano/romana
tedesco/tedesca africano/africana europeo/europea russo/russa spagnolo/spagnola greco/greca gatto/gatta
contadino/contadina scienziato/scienziata disoccupato/disoccupata laureato/laureata pensionato/pensionata malato/malata
morto/morta defunto/defunta imputato/imputata indagato/indagata arrestato/arrestata""".split()

CLITICS = "mi ti si ci vi lo la li le gli ne".split()
DOUBLE = [one + two for one in ("me", "te", "se", "ce", "ve", "glie") for two in ("lo", "la", "li", "le", "ne")]
REFLEXIVE = {"mi", "ti", "si", "ci", "vi"}
PREFIXES = ("ri re ra s dis in im ir il de di con com cor co pre stra sotto sopra sovra contro contra auto inter intra intro "
            "tras trans ante anti bi mal male bene super iper pro per ad ac ap as at a e es ex fra o os ot retro pos post tele foto").split()


# ---- sources ------------------------------------------------------------------------------------------------------

def fetch(cache):
    cache.mkdir(parents=True, exist_ok=True)
    for package in NPM:
        file = cache / (package.replace("@", "-") + ".tgz")
        if not file.exists():
            subprocess.run(["npm", "pack", "--silent", package], cwd=cache, check=True)
    for package in DEBIAN:
        if not list(cache.glob(package + "_*.deb")):
            subprocess.run(["apt-get", "download", package], cwd=cache, check=True)
        subprocess.run(["dpkg-deb", "-x", next(cache.glob(package + "_*.deb")), cache / package], check=True)


def npm_json(cache, package, path):
    with tarfile.open(cache / (package.replace("@", "-") + ".tgz")) as archive:
        return json.load(archive.extractfile("package/" + path))


def headwords(cache):
    """pos of WikDict -> single words."""
    found = collections.defaultdict(set)
    for package in DEBIAN:
        for file in (cache / package / "usr/share/dictd").glob("*.dict.dz"):
            text = gzip.open(file, "rt", encoding="utf-8").read()
            if "Attribution-ShareAlike 3.0" not in " ".join(text[:2000].split()):
                sys.exit(f"{package}: another licence than expected")
            for word, pos in re.findall(r"^([^\W\d_][^\s/<>]*)(?: /.*/)? <(\w+)>$", text, re.M):
                found[pos].add(unicodedata.normalize("NFC", word))
    return found


# ---- verbs --------------------------------------------------------------------------------------------------------

def person(place):
    return f"{place[1]}.{'sg' if place[0] == 'S' else 'pl'}"


def packed_verb(infinitive, data):
    """The package's conjugation as {(form, slot)}, with its clitics taken off and its gaps in the future filled."""
    forms = {(infinitive, "inf")}
    for mood, tenses in data.items():
        for tense, value in tenses.items():
            name = f"{mood}.{tense}"
            if mood == "ger":
                forms |= {(stem, "ger") for stem in re.findall(r"^.+?[ae]ndo", value)}
            elif name == "part.past" or name == "part.pres":
                for place, form in value.items():
                    if name == "part.past":
                        forms.add((form, "part.past." + PARTICIPLE[place]))
                    else:
                        forms.add((form, "part.pres." + ("sg" if place[0] == "S" else "pl")))
            elif name in SLOTS:
                for place, form in value.items():
                    forms.add((form, f"{SLOTS[name]}.{person(place)}"))
    future = data.get("ind", {}).get("fut", {}).get("P1", "")
    if future.endswith("emo"):
        stem = future[:-3]
        forms = {(form, slot) for form, slot in forms if not slot.startswith(("ind.fut", "cond"))}
        forms |= {(stem + end, "ind.fut." + person(place)) for place, end in FUTURE.items()}
        forms |= {(stem + end, "cond.pres." + person(place)) for place, end in CONDITIONAL.items()}
    # Both pasts of the regular second conjugation: temé and temette.
    for form, slot in list(forms):
        match = re.fullmatch(r"(.+?)(etti|ei|ette|é|è|ettero|erono)", form)
        if infinitive.endswith("ere") and match and slot.startswith("ind.past") and match[1] == infinitive[:-3]:
            if match[2] in ("etti", "ei"):
                forms |= {(match[1] + "etti", slot), (match[1] + "ei", slot)}
            elif match[2] in ("ette", "é", "è"):
                forms |= {(match[1] + "ette", slot), (match[1] + "é", slot), (match[1] + "è", slot)}
            else:
                forms |= {(match[1] + "ettero", slot), (match[1] + "erono", slot)}
    return forms


def endings(stem, slot, text):
    return {(stem + end, f"{slot}.{person(place)}") for place, end in zip(PERSONS, text.split()) if end != "-"}


def regular_verb(infinitive):
    """A regular conjugation by rule: -are, or -ire with -isc-."""
    stem, kind = infinitive[:-3], infinitive[-3:]
    forms = {(infinitive, "inf")}
    if kind == "are":
        hard = stem + "h" if stem[-1] in "cg" else stem
        soft = stem[:-1] if stem[-1] == "i" else hard
        future = stem[:-1] if re.search("[cg]i$", stem) else hard
        forms |= endings(stem, "ind.pres", "o - a - ate ano") | endings(soft, "ind.pres", "- i - iamo - -")
        forms |= endings(soft, "subj.pres", "i i i iamo iate ino")
        forms |= endings(stem, "imp", "- a - - ate -") | endings(soft, "imp", "- - - iamo - -")
        forms |= endings(future + "er", "ind.fut", "ò ai à emo ete anno") | endings(future + "er", "cond.pres", "ei esti ebbe emmo este ebbero")
        vowel, past3, participle, gerund, present = "a", "ò", "at", "ando", "ant"
    else:
        forms |= endings(stem, "ind.pres", "isco isci isce iamo ite iscono") | endings(stem, "subj.pres", "isca isca isca iamo iate iscano")
        forms |= endings(stem, "imp", "- isci - iamo ite -")
        forms |= endings(stem + "ir", "ind.fut", "ò ai à emo ete anno") | endings(stem + "ir", "cond.pres", "ei esti ebbe emmo este ebbero")
        vowel, past3, participle, gerund, present = "i", "ì", "it", "endo", "ent"
    forms |= endings(stem + vowel, "ind.impf", "vo vi va vamo vate vano") | endings(stem + vowel, "subj.impf", "ssi ssi sse ssimo ste ssero")
    forms |= endings(stem + vowel, "ind.past", "i sti - mmo ste rono") | {(stem + past3, "ind.past.3.sg"), (stem + gerund, "ger")}
    forms |= {(stem + participle + end, "part.past." + slot) for end, slot in zip("oaie", PARTICIPLE_SLOTS)}
    return forms | {(stem + present + "e", "part.pres.sg"), (stem + present + "i", "part.pres.pl")}


def auxiliary(name):
    data = AUXILIARIES[name]
    forms = {(name, "inf"), (data["ger"], "ger")}
    for key, slot in SLOTS.items():
        forms |= endings("", slot, data[key])
    forms |= {(data["past"][:-1] + end, "part.past." + slot) for end, slot in zip("oaie", PARTICIPLE_SLOTS)}
    if data["pres"]:
        forms |= {(data["pres"], "part.pres.sg"), (data["pres"][:-1] + "i", "part.pres.pl")}
    return forms


def derived_verb(infinitive, verbs):
    """The conjugation of a verb that is a prefix and a known verb: ricorreggere."""
    for prefix in sorted(PREFIXES, key=len):
        base = infinitive[len(prefix):]
        if infinitive.startswith(prefix) and len(base) >= 5 and base in verbs:
            return {(prefix + form, slot) for form, slot in verbs[base]}
    if re.search("[^aeiou](are|ire)$|[iu]are$|eare$|uire$", infinitive) and len(infinitive) > 4:
        return regular_verb(infinitive)


def base_of_reflexive(word):
    """alzarsi -> alzare, porsi -> porre."""
    return [word[:-2] + "e"] + [word[:-2] + "re"] * word.endswith(("orsi", "ursi", "arsi"))


def mended(infinitive, forms):
    """The forms with participles and pasts that the package lacks and without those that are wrong."""
    wrong = NO_PARTICIPLES.get(infinitive)
    if wrong:
        forms = {(form, slot) for form, slot in forms if not (slot.startswith("part.past") and form[:-1] == wrong)}
    if infinitive[-3:] in ("are", "ire") and not any(slot.startswith("part.past") for _, slot in forms):
        stem = infinitive[:-2] + "t"
        forms = forms | {(stem + end, "part.past." + slot) for end, slot in zip("oaie", PARTICIPLE_SLOTS)}
    for base, more in IRREGULAR.items():
        prefix = infinitive.removesuffix(base)
        if infinitive.endswith(base) and (prefix in ("", "rav", "prov", "sprov", "av", "tra", "intrav", "intra") or prefix in PREFIXES):
            participle, past = more.split()
            stem = prefix + participle[:-1]
            forms = forms | {(stem + end, "part.past." + slot) for end, slot in zip("oaie", PARTICIPLE_SLOTS)}
            if not past.endswith(("ii", "ei")):
                forms |= {(prefix + past[:-1] + end, "ind.past." + slot) for end, slot in zip(("i", "e", "ero"), ("1.sg", "3.sg", "3.pl"))}
    # The package has one form for a place, so perso may be there with perduta: each participle gets its four forms.
    stems = {form[:-1] for form, slot in forms if slot.startswith("part.past")}
    return forms | {(stem + end, "part.past." + slot) for stem in stems for end, slot in zip("oaie", PARTICIPLE_SLOTS)}


def fill_imperative(infinitive, forms):
    """The imperative, where it is missing, from the indicative."""
    has = {slot for _, slot in forms}
    for place in ("2.sg", "1.pl", "2.pl"):
        if "imp." + place not in has:
            source = "3.sg" if place == "2.sg" and infinitive.endswith("are") else place
            forms |= {(form, "imp." + place) for form, slot in forms if slot == "ind.pres." + source}


def all_verbs(cache, words):
    verbs = {}
    for infinitive, data in npm_json(cache, "italian-verbs-dict@3.4.0", "dist/verbs.json").items():
        if infinitive not in RARE_VERBS and re.search(r"(are|ere|ire|rre)$", infinitive):
            verbs[infinitive] = packed_verb(infinitive, data)
    for infinitive in AUXILIARIES:
        verbs[infinitive] = auxiliary(infinitive)
    for form, (lemma, participle) in npm_json(cache, "morph-it-helper@5.4.0", "resources_pub/adjectives.json").items():
        if participle and lemma in verbs and form != lemma and form[-1] in "oaie":
            verbs[lemma].add((form, "part.past." + {"o": "m.sg", "a": "f.sg", "i": "m.pl", "e": "f.pl"}[form[-1]]))
            if form[-1] == "o":
                verbs[lemma] |= {(form[:-1] + end, "part.past." + slot) for end, slot in zip("aie", ("f.sg", "m.pl", "f.pl"))}
    own = set(verbs)
    reflexive = {word for word in words["v"] if re.search("rsi$", word)}
    reflexive |= {word for word in npm_json(cache, "italian-verbs-dict@3.4.0", "dist/verbs.json") if word.endswith("rsi")}
    wanted = {word for word in words["v"] if re.search("(are|ere|ire|rre)$", word)}
    wanted |= {base_of_reflexive(word)[0] for word in reflexive if not any(one in verbs for one in base_of_reflexive(word))}
    for infinitive in sorted(wanted - own - set(RARE_VERBS)):
        forms = derived_verb(infinitive, {one: verbs[one] for one in own})
        if forms:
            verbs[infinitive] = forms
    for infinitive in verbs:
        verbs[infinitive] = mended(infinitive, verbs[infinitive])
    for lemma, extra in MORE_VERB_FORMS.items():
        verbs[lemma] |= {tuple(one.split(":")) for one in extra.split()}
    for infinitive, forms in verbs.items():
        if infinitive not in ("piovere", "nevicare", "potere", "dovere", "solere", "accadere"):
            fill_imperative(infinitive, forms)
    return verbs, own, reflexive


def enclitics(infinitive, forms, imperatives):
    """(form, pronoun) of a verb with pronouns at its end."""
    short = re.sub("r?re$", "r", infinitive)
    for clitic in CLITICS + DOUBLE:
        yield short + clitic, clitic
    for form, slot in forms:
        if slot == "ger":
            for clitic in CLITICS + DOUBLE:
                yield form + clitic, clitic
        elif slot.startswith("part.past"):
            for clitic in CLITICS:
                yield form + clitic, clitic
        elif slot.startswith("imp.") and imperatives and not form.endswith("'"):
            own = {"imp.2.sg": "ti te", "imp.1.pl": "ci ce", "imp.2.pl": "vi ve"}[slot].split()
            for clitic in CLITICS + DOUBLE:
                start = re.match("(glie|[mtscv][ei](?=$|l|n))", clitic)
                if start and start[0][:2] not in own + ["mi", "me", "ci", "ce", "gl"]:
                    continue
                if len(form) > 3:
                    yield form + clitic, clitic
    if infinitive in SHORT_IMPERATIVES:
        start = SHORT_IMPERATIVES[infinitive]
        for clitic in CLITICS + DOUBLE:
            if clitic[:2] not in ("si", "se", "vi", "ve"):
                yield start + (clitic if clitic.startswith("gli") else clitic[0] + clitic), clitic


# ---- nouns and adjectives -----------------------------------------------------------------------------------------

def plurals(noun):
    """(gender, plurals) of a regular noun by its ending; None where it cannot be told."""
    if re.search("(tà|tù)$", noun):
        return "f", [noun]
    if re.search("[àèéìòù]$", noun) or noun[-1] not in "aeio":
        return "m", [noun]
    if noun.endswith("zione") or noun.endswith(("sione", "gione")):
        return "f", [noun[:-1] + "i"]
    if noun.endswith("ista"):
        return "mf", [noun[:-1] + "i", noun[:-1] + "e"]
    if noun.endswith(("trice", "udine", "ite")):
        return "f", [noun[:-1] + "i"]
    if noun.endswith(("ore", "one", "ale", "ile", "iere")):
        return "m", [noun[:-1] + "i"]
    if noun.endswith(("logo", "fago")):
        return "m", [noun[:-1] + "i", noun[:-2] + "ghi"]
    if noun.endswith("co"):
        return "m", [noun[:-1] + "i" if re.search("[aeiou].*ico$", noun) else noun[:-1] + "hi"]
    if noun.endswith("go"):
        return "m", [noun[:-1] + "hi"]
    if noun.endswith("io"):
        return "m", [noun[:-1]]
    if noun.endswith("o"):
        return "m", [noun[:-1] + "i"]
    if noun.endswith(("ca", "ga")):
        return "f", [noun[:-1] + "he"]
    if noun.endswith(("cia", "gia")):
        return "f", [noun[:-1] + "e", noun[:-2] + "e"]
    if noun.endswith("ma"):
        return "", [noun[:-1] + "i" if re.search("(gram|te|sis?te|ole|ble|ono|io|er|as|es|sto|plas)ma$", noun) else noun[:-1] + "e"]
    if noun.endswith("a"):
        return "f", [noun[:-1] + "e"]
    if noun.endswith(("si", "i")):
        return "", [noun]
    if noun.endswith("ie"):
        return "f", [noun, noun[:-1]]
    return "", [noun[:-1] + "i"]


def regular_adjective(lemma):
    """{slot: form} by rule."""
    if lemma.endswith("o"):
        _, [plural, *_] = plurals(lemma)
        feminine = lemma[:-1] + "a"
        hard = "h" if lemma.endswith(("co", "go")) else ""
        return {"m.sg": lemma, "f.sg": feminine, "m.pl": plural, "f.pl": lemma[:-1] + hard + "e"}
    if lemma.endswith("e"):
        return {"m.sg": lemma, "f.sg": lemma, "m.pl": lemma[:-1] + "i", "f.pl": lemma[:-1] + "i"}
    if lemma.endswith("ista"):
        return {"m.sg": lemma, "f.sg": lemma, "m.pl": lemma[:-1] + "i", "f.pl": lemma[:-1] + "e"}
    return {slot: lemma for slot in ("m.sg", "f.sg", "m.pl", "f.pl")}


def superlative(adjective):
    """The stem of the superlative: ricchi -> ricchissim-."""
    plural = adjective["m.pl"]
    if plural != adjective["m.sg"] and plural.endswith("i") and len(plural) > 3 and not adjective["m.sg"].endswith(("issimo", "rrimo", "ore")):
        return plural[:-1] + "issim"


def nouns_and_adjectives(cache, words):
    lines = set()
    packed = npm_json(cache, "italian-words-dict@3.4.0", "dist/words.json")
    for lemma, data in packed.items():
        gender = data["G"].lower()
        lines.add((lemma, lemma, "noun", gender, "sg"))
        if data.get("P"):
            lines.add((data["P"], lemma, "noun", gender, "pl"))
    for form, lemma in npm_json(cache, "morph-it-helper@5.4.0", "resources_pub/nouns.json").items():
        if lemma in packed and form not in (lemma, packed[lemma].get("P")):
            lines.add((form, lemma, "noun", packed[lemma]["G"].lower(), "pl"))
    known = {line[0] for line in lines}
    for lemma in SHORT_TITLES:
        lines.add((lemma[:-1], lemma, "noun", "m", "sg"))
    for lemma in words["n"]:
        if lemma in known or not lemma.islower() or len(lemma) < 3:
            continue
        gender, many = plurals(lemma)
        lines.add((lemma, lemma, "noun", gender, "sg"))
        lines |= {(form, lemma, "noun", gender, "pl") for form in many if form not in known}

    adjectives = {}
    for lemma, data in npm_json(cache, "italian-adjectives-dict@3.4.0", "dist/adjectives.json").items():
        adjectives[lemma] = {"m.sg": data.get("MS") or lemma, "m.pl": data["MP"], "f.sg": data["FS"], "f.pl": data["FP"]} \
            if all(data.get(one) for one in ("MP", "FS", "FP")) else regular_adjective(lemma)
    helper = npm_json(cache, "morph-it-helper@5.4.0", "resources_pub/adjectives.json")
    true = collections.defaultdict(set)
    participles = set()
    for form, (lemma, participle) in helper.items():
        (participles if participle else true[lemma]).add(form)
    for lemma in list(adjectives):
        if lemma not in true and lemma in participles:
            del adjectives[lemma]  # only a participle; the verb has it
    for lemma in true:
        if lemma not in adjectives:
            adjectives[lemma] = regular_adjective(lemma)
    for lemma in words["adj"]:
        if lemma.islower() and lemma not in adjectives and lemma not in helper and len(lemma) > 3 and not re.search("rsi$", lemma):
            adjectives[lemma] = regular_adjective(lemma)
    for lemma, slots in adjectives.items():
        lines |= {(form, lemma, "adj", "", slot) for slot, form in slots.items()}
    for lemma, forms in true.items():
        lines |= {(form, lemma, "adj", "", "") for form in forms - set(adjectives[lemma].values())}
    for lemma, extra in MORE_ADJECTIVE_FORMS.items():
        lines |= {(form, lemma, "adj", "", slot) for form, slot in (one.split(":") for one in extra.split())}
    return lines, adjectives


def table(cache):
    words = headwords(cache)
    verbs, own, reflexive = all_verbs(cache, words)
    own -= RARER_VERBS
    lines, adjectives = nouns_and_adjectives(cache, words)
    for (pos, lemma), forms in FUNCTION_WORDS.items():
        lines |= {(form, lemma, pos, "", "") for form in [lemma] + forms.split()}
    couple = dict(pair.split("/")[::-1] for pair in COUPLES)
    for form, lemma, pos, gender, slot in list(lines):
        if pos == "noun" and gender == "f":
            masculine = couple.get(lemma) or (re.sub("trice$", "tore", lemma) if lemma.endswith("trice") else None)
            if masculine and masculine != lemma and (masculine, masculine, "noun", "m", "sg") in lines:
                lines.add((form, masculine, "noun", "f", "f." + slot))
    lines |= {(word, word, "adv", "", "") for word in words["adv"] if word.islower()}
    lines |= {(word, word, "num", "", "") for word in words["numeral"] if word.islower()}
    lines |= {(word, word, "other", "", "") for word in words["interjection"] if word.islower()}
    lines |= {(word, word, "name", "", "sg") for word in words["pn"] if word[0].isupper()}
    others = {line[0] for line in lines}
    # A verb that only the headwords have gives way where its form is another word.
    for infinitive, forms in verbs.items():
        lines |= {(form, infinitive, "verb", "", slot) for form, slot in forms if infinitive in own or form not in others}
    # What is formed by rule below is added only where no other word is written the same: portale, normale, salami.
    taken = {line[0] for line in lines}
    for lemma, slots in adjectives.items():
        stem = superlative(slots)
        if stem:
            lines |= {(stem + end, lemma, "adj", "", slot + ".sup") for end, slot in zip("oaie", PARTICIPLE_SLOTS)
                      if stem + end not in taken}
    added = collections.defaultdict(set)
    for infinitive, forms in verbs.items():
        short = infinitive[:-2] if infinitive.endswith("rre") else infinitive[:-1]
        if len(short) > 2 and short not in taken:
            lines.add((short, infinitive, "verb", "", "inf"))
        for form, clitic in enclitics(infinitive, forms, infinitive in own):
            if form not in taken:
                added[infinitive].add((form, clitic))
    for infinitive, forms in added.items():
        lines |= {(form, infinitive, "verb", "", "") for form, _ in forms}
    for word in reflexive:
        base = next((one for one in base_of_reflexive(word) if one in verbs), None)
        if base:
            lines |= {(form, word, "verb", "", slot) for form, slot in verbs[base] if slot != "inf" and (base in own or form not in others)}
            lines |= {(form, word, "verb", "", "inf" if form == word else "") for form, clitic in added[base]
                      if clitic in REFLEXIVE or clitic[:2] in ("me", "te", "se", "ce", "ve")}
    return lines


def plain(line):
    form, lemma, pos = line[:3]
    for word in (form, lemma):
        if not re.fullmatch(r"[^\W\d_]+(?:[-'][^\W\d_]+)*'?", word) or re.search("[^a-zàèéìíîòóùúçêñäöü'-]", word.lower()):
            return False
        if len(word.rstrip("'")) < 2 and pos in ("noun", "adj", "name", "verb", "other") and word not in ("è",):
            return False
    return (form, lemma, pos) not in RARE


def main():
    cache = pathlib.Path(sys.argv[1])
    fetch(cache)
    lines = {line for line in table(cache) if plain(line)}
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.writelines(sorted(unicodedata.normalize("NFC", "\t".join(line)) + "\n" for line in lines))
    print(len(lines), "lines,", len({line[1:3] for line in lines}), "lemmas,", len({line[0] for line in lines}), "forms")


if __name__ == "__main__":
    main()
