"""Spanish: python3 tools/lemmas/es.py CACHE OUT.tsv. Sources and their licences: sources/es.md.

Words and verb classes come from RLA-ES. The affix file knows forms but not their names, so verbs are conjugated here by rule; which
stem change a verb has (contar: cuento) is the one whose forms the affix file makes too.
"""
import itertools
import re
import sys

from iberian import Hunspell, Table, npm, wikdict

LETTERS = r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]+"
WIKDICT = ["deu-spa", "ell-spa", "fra-spa", "ita-spa", "nld-spa", "pol-spa", "por-spa", "swe-spa"]
PERSONS = ["1.sg", "2.sg", "3.sg", "1.pl", "2.pl", "3.pl"]
PLAIN, ACUTE = "aeiou", "áéíóú"


def bare(text):
    return text.translate(str.maketrans(ACUTE, PLAIN))


def acute(vowel):
    return vowel.translate(str.maketrans(PLAIN, ACUTE))


# ---- stress ----------------------------------------------------------------------------------------------------------

def nuclei(word):
    """The vowels of each syllable, as (start, end)."""
    masked = re.sub(r"(?<=[gq])u(?=[eiéí])", "#", word)
    masked = re.sub(r"y$", "i", masked)
    spans = []
    for run in re.finditer(r"[aeiouüáéíóú]+", masked):
        start = run.start()
        for place in range(run.start() + 1, run.end()):
            one, two = masked[place - 1], masked[place]
            if not (one in "iuü" and two not in "íú" or two in "iuü" and one not in "íú"):
                spans.append((start, place))
                start = place
        spans.append((start, run.end()))
    return spans


def stressed(word):
    """The place of the stressed vowel."""
    for place, letter in enumerate(word):
        if letter in ACUTE:
            return place
    spans = nuclei(word)
    start, end = spans[-2] if len(spans) > 1 and word[-1] in "aeiouns" else spans[-1]
    strong = [place for place in range(start, end) if word[place] in "aeo"]
    return strong[0] if strong else end - 1


def with_clitics(form, clitics):
    """enviar + le = enviarle, enviando + nos = enviándonos, envía + se + lo = envíaselo."""
    place, word = stressed(form), bare(form) + "".join(clitics)
    spans = nuclei(word[:place] + acute(word[place]) + word[place + 1:])
    syllable = next(number for number, (start, end) in enumerate(spans) if start <= place < end)
    hiatus = word[place] in "iu" and (word[place - 1:place] in tuple("aeo") or word[place + 1:place + 2] in tuple("aeo"))
    if syllable != len(spans) - 2 or hiatus:
        word = word[:place] + acute(word[place]) + word[place + 1:]
    return word


OBJECTS = ["lo", "la", "los", "las"]
SINGLE = ["me", "te", "se", "nos", "os", *OBJECTS, "le", "les"]
DOUBLE = [*itertools.product(["me", "te", "se", "nos", "os"], OBJECTS),
          *itertools.product(["se"], ["me", "te", "nos", "os", "le", "les"]), ("te", "me"), ("te", "nos")]
TAKES = {"inf": SINGLE, "ger": SINGLE, "imp.2.sg": ["me", "te", "nos", *OBJECTS, "le", "les"],
         "imp.2.sg.vos": ["me", "te", "nos", *OBJECTS, "le", "les"], "imp.3.sg": ["me", "se", "nos", *OBJECTS, "le", "les"],
         "imp.3.pl": ["me", "se", "nos", *OBJECTS, "le", "les"], "imp.1.pl": ["nos", "se", *OBJECTS, "le", "les"],
         "imp.2.pl": ["me", "nos", "os", *OBJECTS, "le", "les"]}
# Clitic forms that are quite other words.
NOT_CLITIC = {"vela", "velas", "velo", "velos",  # ve + la: nearly always the noun or velar
              "sela", "selas", "selo", "selos", "sete", "sele", "seles", "seme", "senos",  # se: nearly always something else
              "salte", "salle",  # saltar; sal + te is salte too, but rare
              }


def enclitics(slot, form, double):
    takes = TAKES.get(slot)
    if not takes or slot == "imp.2.sg" and form in ("he",):
        return
    for clitics in [(one,) for one in takes] + [
            pair for pair in DOUBLE if double and (pair[0] in takes or pair[0] == "se" and pair[1] in OBJECTS)]:
        base = form
        if slot == "imp.1.pl" and clitics[0] in ("nos", "se"):
            if clitics == ("se",):
                continue
            base = form[:-1]
        elif slot == "imp.2.pl" and clitics[0] == "os":
            base = form[:-1]
            if base != "i":  # idos
                base = base[:-1] + acute(base[-1])
        word = with_clitics(base, clitics)
        if word not in NOT_CLITIC:
            yield word


# ---- conjugation -----------------------------------------------------------------------------------------------------

def join(stem, ending, kind):
    """Stem and ending with the spelling that keeps the sound."""
    front = ending[0] in "eéií"
    if kind == "ar" and front:
        for old, new in (("gu", "gü"), ("g", "gu"), ("c", "qu"), ("z", "c")):
            if stem.endswith(old):
                return stem[:-len(old)] + new + ending
    if kind != "ar" and not front:
        for old, new in (("qu", "c"), ("gu", "g"), ("g", "j"), ("c", "z")):
            if stem.endswith(old):
                return stem[:-len(old)] + new + ending
    if kind != "ar" and ending[0] == "i" and len(ending) > 1:
        if ending[1] in "eéóo":
            if stem.endswith(("a", "e", "o", "u")) and not stem.endswith(("gu", "qu")):
                return stem + "y" + ending[1:]
            if stem.endswith("ü"):
                return stem[:-1] + "uy" + ending[1:]
            if stem.endswith(("ñ", "ll")):
                return stem + ending[1:]
        elif stem.endswith(("a", "e", "o")):
            return stem + "í" + ending[1:]
    return stem + ending


PRESENT = {"ar": ["o", "as", "a", "amos", "áis", "an"], "er": ["o", "es", "e", "emos", "éis", "en"],
           "ir": ["o", "es", "e", "imos", "ís", "en"]}
SUBJUNCTIVE = {"ar": ["e", "es", "e", "emos", "éis", "en"], "er": ["a", "as", "a", "amos", "áis", "an"]}
IMPERFECT = {"ar": ["aba", "abas", "aba", "ábamos", "abais", "aban"], "er": ["ía", "ías", "ía", "íamos", "íais", "ían"]}
PAST = {"ar": ["é", "aste", "ó", "amos", "asteis", "aron"], "er": ["í", "iste", "ió", "imos", "isteis", "ieron"],
        "strong": ["e", "iste", "o", "imos", "isteis", "ieron"]}
FUTURE = ["é", "ás", "á", "emos", "éis", "án"]
FROM_PAST = {"subj.past": ["ra", "ras", "ra", "ramos", "rais", "ran"], "subj.past2": ["se", "ses", "se", "semos", "seis", "sen"],
             "subj.fut": ["re", "res", "re", "remos", "reis", "ren"]}
STRESSED = (0, 1, 2, 5)


def conjugate(infinitive, strong=None, weak=None, yo=None, subj=None, past=None, future=None, imp=None, gerund=None, parts=None,
              present=None, imperfect=None, whole_past=None):
    """{(slot, form)} of a verb. strong: stem under stress, weak: stem of pidió/durmamos, yo: stem of tengo, past: of tuvo."""
    ending = bare(infinitive[-2:])
    stem, kind = infinitive[:-2], ending
    other = "er" if kind == "ir" else kind
    strong, weak = strong or stem, weak or stem
    slots = {}

    def put(name, forms):
        for person, form in zip(PERSONS, forms):
            slots.setdefault(f"{name}.{person}", form)

    if not present:
        present = [join(strong if place in STRESSED else stem, end, kind) for place, end in enumerate(PRESENT[kind])]
        if kind == "ir" and stem.endswith(("a", "e", "o")):
            present[3] = stem + "ímos"
        if yo:
            present[0] = yo + "o"
    put("ind.pres", present)
    if subj or yo:
        subjunctive = [(subj or yo) + end for end in SUBJUNCTIVE[other]]
    else:
        subjunctive = [join(strong if place in STRESSED else weak, end, kind) for place, end in enumerate(SUBJUNCTIVE[other])]
    put("subj.pres", subjunctive)
    put("ind.ipf", imperfect or [stem + end for end in IMPERFECT[other]])
    if whole_past:
        past_forms = whole_past
    elif past:
        past_forms = [past + end for end in PAST["strong"]]
        if past.endswith("j"):
            past_forms[5] = past + "eron"
        if past.endswith("ic") and infinitive.endswith(("hacer", "facer")):
            past_forms[2] = past[:-1] + "zo"
    else:
        past_forms = [join(weak if place in (2, 5) else stem, end, kind) for place, end in enumerate(PAST[other])]
    put("ind.past", past_forms)
    base = past_forms[5][:-3]
    for name, ends in FROM_PAST.items():
        forms = [base + end for end in ends]
        forms[3] = base[:-1] + acute(base[-1]) + ends[3]
        put(name, forms)
    future = future or bare(infinitive[-2]).join([infinitive[:-2], "r"])
    put("ind.fut", [future + end for end in FUTURE])
    put("cond", [future + end for end in IMPERFECT["er"]])
    slots["imp.2.sg"] = imp or present[2]
    slots["imp.2.pl"] = stem + {"ar": "ad", "er": "ed", "ir": "íd" if stem.endswith(("a", "e", "o")) else "id"}[kind]
    slots["imp.3.sg"], slots["imp.1.pl"], slots["imp.3.pl"] = subjunctive[2], subjunctive[3], subjunctive[5]
    if len(nuclei(stem)) > 0:
        slots["ind.pres.2.sg.vos"] = stem + {"ar": "ás", "er": "és", "ir": "ís"}[kind]
        slots["imp.2.sg.vos"] = stem + {"ar": "á", "er": "é", "ir": "í"}[kind]
    slots["inf"] = infinitive
    slots["ger"] = gerund or join(weak, {"ar": "ando"}.get(kind, "iendo"), kind)
    forms = set(slots.items())
    for part in parts or [join(stem, {"ar": "ado"}.get(kind, "ido"), kind)]:
        forms |= {("part.past.m.sg", part), ("part.past.f.sg", part[:-1] + "a"), ("part.past.m.pl", part + "s"),
                  ("part.past.f.pl", part[:-1] + "as")}
    return forms


# Irregular verbs: as infinitive (compounds end in it): the stems as they are in the simple verb.
IRREGULAR = {
    "tener": dict(yo="teng", strong="tien", past="tuv", future="tendr", imp="ten"),
    "poner": dict(yo="pong", past="pus", future="pondr", imp="pon", parts=["puesto"]),
    "venir": dict(yo="veng", strong="vien", past="vin", future="vendr", imp="ven", gerund="viniendo"),
    "bendecir": dict(yo="bendig", strong="bendic", past="bendij", gerund="bendiciendo"),
    "maldecir": dict(yo="maldig", strong="maldic", past="maldij", gerund="maldiciendo"),
    "decir": dict(yo="dig", strong="dic", past="dij", future="dir", imp="di", gerund="diciendo", parts=["dicho"]),
    "hacer": dict(yo="hag", past="hic", future="har", imp="haz", parts=["hecho"]),
    "satisfacer": dict(yo="satisfag", past="satisfic", future="satisfar", imp="satisfaz", parts=["satisfecho"]),
    "traer": dict(yo="traig", past="traj"), "caer": dict(yo="caig"),
    "oír": dict(yo="oig", strong="oy", imp="oye"),
    "salir": dict(yo="salg", future="saldr", imp="sal"), "valer": dict(yo="valg", future="valdr"),
    "querer": dict(strong="quier", past="quis", future="querr"),
    "poder": dict(strong="pued", past="pud", future="podr", gerund="pudiendo"),
    "saber": dict(present=["sé", "sabes", "sabe", "sabemos", "sabéis", "saben"], subj="sep", past="sup", future="sabr"),
    "caber": dict(yo="quep", past="cup", future="cabr"),
    "andar": dict(past="anduv"), "asir": dict(yo="asg"), "yacer": dict(yo="yazc"),
    "ver": dict(present=["veo", "ves", "ve", "vemos", "veis", "ven"], subj="ve", parts=["visto"],
                imperfect=["veía", "veías", "veía", "veíamos", "veíais", "veían"],
                whole_past=["vi", "viste", "vio", "vimos", "visteis", "vieron"]),
    "prever": dict(present=["preveo", "prevés", "prevé", "prevemos", "prevéis", "prevén"], subj="preve", parts=["previsto"],
                   imperfect=["preveía", "preveías", "preveía", "preveíamos", "preveíais", "preveían"]),
    "reír": dict(present=["río", "ríes", "ríe", "reímos", "reís", "ríen"], gerund="riendo", subj="rí",
                 whole_past=["reí", "reíste", "rio", "reímos", "reísteis", "rieron"]),
    "oler": dict(strong="huel"), "errar": dict(strong="yerr"), "erguir": dict(strong="yerg", weak="irg"),
    "morir": dict(strong="muer", weak="mur", parts=["muerto"]),
    "jugar": dict(strong="jueg"),
    "dar": dict(present=["doy", "das", "da", "damos", "dais", "dan"], whole_past=["di", "diste", "dio", "dimos", "disteis", "dieron"]),
    "estar": dict(present=["estoy", "estás", "está", "estamos", "estáis", "están"], past="estuv"),
    "ser": dict(present=["soy", "eres", "es", "somos", "sois", "son"], subj="se", imp="sé",
                imperfect=["era", "eras", "era", "éramos", "erais", "eran"],
                whole_past=["fui", "fuiste", "fue", "fuimos", "fuisteis", "fueron"]),
    "ir": dict(present=["voy", "vas", "va", "vamos", "vais", "van"], subj="vay", imp="ve", gerund="yendo",
               imperfect=["iba", "ibas", "iba", "íbamos", "ibais", "iban"],
               whole_past=["fui", "fuiste", "fue", "fuimos", "fuisteis", "fueron"]),
    "haber": dict(present=["he", "has", "ha", "hemos", "habéis", "han"], subj="hay", past="hub", future="habr", imp="he"),
}
MORE = {"dar": [("subj.pres.1.sg", "dé"), ("subj.pres.3.sg", "dé"), ("subj.pres.2.pl", "deis"), ("imp.3.sg", "dé")],
        "estar": [("subj.pres.1.sg", "esté"), ("subj.pres.2.sg", "estés"), ("subj.pres.3.sg", "esté"), ("subj.pres.3.pl", "estén"),
                  ("imp.3.sg", "esté"), ("imp.3.pl", "estén"), ("imp.2.sg", "está")],
        "haber": [("ind.pres.3.sg", "hay")], "ser": [("ind.pres.2.sg.vos", "sos")], "ir": [("imp.1.pl", "vamos")],
        "erguir": [("ind.pres.1.sg", "irgo"), ("ind.pres.2.sg", "irgues"), ("ind.pres.3.sg", "irgue"), ("ind.pres.3.pl", "irguen")],
        "satisfacer": [("imp.2.sg", "satisface")],
        "reír": [("ind.past.3.sg", "rió"), ("subj.pres.1.pl", "riamos"), ("imp.1.pl", "riamos"), ("subj.pres.2.pl", "riais")],
        }
WRONG = {"dar": {"de", "déis"}, "estar": {"este", "estes", "esten", "esta"}, "ver": {"ví", "vió"}}
# Compounds of these do not go like the simple verb, or only look like compounds.
NOT_COMPOUND = {"dar", "ser", "ir", "ver", "haber", "oler", "errar", "jugar", "saber", "caber", "asir", "andar", "estar", "erguir", "morir",
                "valer", "caer", "salir", "venir", "traer", "poder", "yacer", "oír"}
COMPOUND = {"desandar", "resaber", "premorir", "equivaler", "prevaler", "decaer", "recaer", "sobresalir", "resalir",
            *(prefix + "venir" for prefix in "ad a con contra des desa de dis inter pre pro re so sobre sub super".split()),
            *(prefix + "traer" for prefix in "a abs con de dis ex mal re retro sub subs sus".split()), "desoír", "entreoír", "trasoír", "entrever"}
PARTICIPLES = {"abrir": ["abierto"], "cubrir": ["cubierto"], "scribir": ["scrito"], "romper": ["roto"], "volver": ["vuelto"],
               "solver": ["suelto"], "imprimir": ["impreso", "imprimido"], "freír": ["frito", "freído"],
               "proveer": ["provisto", "proveído"]}
NO_PARTICIPLE = {"corromper": None, "interrumpir": None}


def irregular(infinitive):
    """The conjugation of an irregular verb or of its compound; None where it is none."""
    for simple in sorted(IRREGULAR, key=len, reverse=True):
        if not infinitive.endswith(simple) or infinitive != simple and simple in NOT_COMPOUND and infinitive not in COMPOUND:
            continue
        prefix = infinitive[:len(infinitive) - len(simple)]
        with_prefix = {name: [prefix + form for form in value] if isinstance(value, list) else prefix + value
                       for name, value in IRREGULAR[simple].items()}
        if prefix and simple in ("tener", "poner", "venir") and "imp" in with_prefix:  # detén, propón, prevén
            with_prefix["imp"] = with_prefix["imp"][:-2] + acute(with_prefix["imp"][-2]) + with_prefix["imp"][-1]
        if prefix and simple == "decir":  # predice; predecirá and predirá
            with_prefix["imp"] = prefix + "dice"
        forms = conjugate(infinitive, **with_prefix)
        forms |= {(slot, prefix + form) for slot, form in MORE.get(simple, [])}
        if prefix and simple == "decir":
            forms |= {form for form in conjugate(infinitive, **(with_prefix | {"future": None})) if form[0][:7] in ("ind.fut", "cond.1.", "cond.2.", "cond.3.")}
        if prefix.endswith(("e", "o")) and simple == "hacer":  # rehíce, rehízo
            accented = {prefix + "hice": prefix + "híce", prefix + "hizo": prefix + "hízo"}
            forms = {(slot, accented.get(form, form)) for slot, form in forms}
        return {(slot, form) for slot, form in forms if form not in WRONG.get(infinitive, ())}
    return None


def candidates(infinitive):
    """The conjugations that a verb with such an infinitive may have; the regular one first."""
    stem, kind = infinitive[:-2], bare(infinitive[-2:])
    parts = None
    for end, forms in PARTICIPLES.items():
        if infinitive.endswith(end) and infinitive not in NO_PARTICIPLE:
            parts = [infinitive[:-len(end)] + form for form in forms]
    made = [dict()]
    if kind == "ir" and stem.endswith(("gü",)):
        made.append(dict(strong=stem[:-1] + "uy", weak=stem[:-1] + "uy", gerund=stem[:-1] + "uyendo"))
    elif kind == "ir" and re.search("(?<![gq])u$", stem):
        made = [dict(strong=stem + "y", weak=stem + "y", gerund=stem + "yendo",
                     whole_past=[stem + end for end in ("í", "iste", "yó", "imos", "isteis", "yeron")])]
    if kind != "ar" and stem.endswith("c"):
        made.append(dict(yo=stem[:-1] + "zc"))
        if stem.endswith("uc"):
            made.append(dict(yo=stem[:-1] + "zc", past=stem[:-1] + "j"))
    # The last vowel before the ending changes under stress. A vowel group (ei, au, ai) takes an acute.
    for old, new in (("e", "ie"), ("o", "ue"), ("u", "ue"), ("i", "ie"), ("e", "i"), ("i", "í"), ("u", "ú"), ("o", "üe"), ("e", "ye"), ("o", "hue")):
        found = re.search(r"(?:(?<![qg])u|(?<=[qg])u(?![eiaoéí])|[aeio])(?=[^aeiou]*(?:(?<=[qg])u)?$)", stem)
        if not found or found[0] != old:
            continue
        if old == "e" and new == "ye" and found.start() != 0 or new == "hue" and stem[found.start() - 1:found.start()] not in ("", "s"):
            continue
        strong = stem[:found.start()] + new + stem[found.end():]
        made.append(dict(strong=strong))
        if kind == "ir" and old in "eo":
            weak = stem[:found.start()] + {"e": "i", "o": "u"}[old] + stem[found.end():]
            made.append(dict(strong=strong, weak=weak))
    for changes in made:
        yield conjugate(infinitive, **changes, parts=parts)


def laugh(infinitive):
    """freír, sonreír, engreír, desleír"""
    head = infinitive[:-3]
    irregulars = {name: [head + form[1:] for form in value] if isinstance(value, list) else head + value[1:]
                  for name, value in IRREGULAR["reír"].items()}
    forms = conjugate(infinitive, **irregulars, parts=[infinitive[:-5] + "frito", infinitive[:-2] + "ído"] if infinitive.endswith("freír") else None)
    forms = {(slot, form) for slot, form in forms if form not in (head + "rio"[1:],)}
    forms |= {(slot, head + form[1:]) for slot, form in MORE["reír"]}
    return {(slot, form) for slot, form in forms if form != head + "íais"}


def verb(infinitive, known):
    """(slot, form) of a verb whose forms `known` the affix file makes."""
    if infinitive.endswith("eír"):
        return laugh(infinitive)
    forms = irregular(infinitive)
    if forms:
        return forms
    scored = []
    for place, forms in enumerate(candidates(infinitive)):
        keys = {form for slot, form in forms if slot in ("ind.pres.1.sg", "ind.pres.3.sg", "subj.pres.3.sg", "subj.pres.1.pl", "ind.past.3.sg")}
        words = {form for slot, form in forms if "vos" not in slot}
        scored.append((len(words & known) - len(words - known), -place, forms, keys <= known))
    best = max(scored, key=lambda row: row[:2])
    result = best[2]
    for _, _, forms, fits in scored:  # aterrar: atierro, aterro
        if fits and known:
            result = result | forms
    return result


# ---- nouns and adjectives --------------------------------------------------------------------------------------------

FEMININE = re.compile(r"([cstxgn]ión|[dt]ad|tud|umbre|eza|ura|encia|ancia|ez|triz|itis|osis|esis)$")
MASCULINE = re.compile(r"(o|or|aje|ismo|miento|ón|án|és|ín|ún|[^aeiou]{2}ma|ema|oma|grama|rdía)$")
COMMON = re.compile(r"(ista|[aei]nte|ense|cida|ópata|crata)$")
NOT_MASCULINE = {"mano", "foto", "moto", "radio", "flor", "labor", "color", "sor", "coliflor", "razón", "sazón", "desazón", "imagen",
                 "crema", "fama", "gema", "yema", "quema", "diadema", "forma", "norma", "firma", "alarma", "arma", "palma", "alma", "llama",
                 "cama", "rama", "dama", "trama", "gama", "goma", "broma", "toma", "loma", "paloma", "doma"}


def gender(word):
    if word in ("mano", "flor", "labor", "razón", "foto", "moto", "coliflor", "sazón", "desazón"):
        return "f"
    if COMMON.search(word):
        return "c"
    if FEMININE.search(word):
        return "f"
    if word in NOT_MASCULINE:
        return ""
    if MASCULINE.search(word):
        return "m"
    return ""


DERIVED = {**dict.fromkeys("ABFJKLMQN", "noun"), **dict.fromkeys("CHOPU", "noun"), "T": "adj"}
ADJECTIVE_END = re.compile(r"(dor|tor|sor|ero|ista|ano|ino|ado|ido|ico|ivo|oso|ario|torio|al|ar|ble|il|[aei]nte|ense|és|eño|undo|áneo|áceo|eo|uo|izo)$")

FUNCTION = {
    "det": "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus "
           "nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras todo toda todos todas cada algún alguna algunos algunas "
           "ningún ninguna mucho mucha muchos muchas poco poca pocos pocas otro otra otros otras cuyo cuya cuyos cuyas ambos ambas",
    "pron": "yo tú él ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes me te se nos os lo la los las le les mí ti sí "
            "conmigo contigo consigo que quien quienes cual cuales qué quién quiénes cuál cuáles esto eso aquello alguien nadie algo nada "
            "vos mío mía míos mías tuyo tuya tuyos tuyas suyo suya suyos suyas",
    "adp": "a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras al del",
    "conj": "y e o u ni pero mas sino aunque porque pues si como cuando que mientras",
    "adv": "no sí ya aún aun también tampoco más menos muy bien mal aquí ahí allí acá allá hoy ayer mañana ahora luego después antes siempre "
           "nunca jamás casi sólo solo así tan tanto donde dónde adonde adónde cómo cuándo cuánto entonces todavía temprano tarde pronto "
           "lejos cerca arriba abajo dentro fuera adentro afuera detrás delante encima debajo además quizá quizás acaso apenas anoche",
}
SHORT = {"buen": "bueno", "mal": "malo", "gran": "grande", "primer": "primero", "tercer": "tercero", "postrer": "postrero", "san": "santo"}
# Slots that hardly anybody uses: where such a form is a noun, an adjective or another word too, only that is kept.
RARE = re.compile(r"subj\.fut|.*\.vos$|imp\.2\.pl|ind\.past\.2\.pl|$")  # the empty slot: forms with clitics
# Readings left out because their form is nearly always a word of another kind: form, lemma, pos.
EXCLUDED = {
    ("para", "parar", "verb"): "preposition", ("como", "comer", "verb"): "conjunction",
    ("sobre", "sobrar", "verb"): "preposition", ("entre", "entrar", "verb"): "preposition", ("bajo", "bajar", "verb"): "preposition",
    ("nada", "nadar", "verb"): "pronoun", ("una", "unir", "verb"): "article", ("unas", "unir", "verb"): "article",
    ("uno", "unir", "verb"): "numeral", ("mía", "miar", "verb"): "pronoun", ("era", "era", "noun"): "ser", ("eras", "era", "noun"): "ser",
    ("cada", "cada", "noun"): "determiner", ("ante", "ante", "noun"): "preposition", ("este", "estar", "verb"): "determiner",
    ("de", "dar", "verb"): "preposition", ("haya", "haya", "noun"): "haber", ("fuera", "fuera", "noun"): "adverb, ser",
    ("sin", "sin", "noun"): "preposition", ("hasta", "hasta", "noun"): "preposition", ("vino", "vinar", "verb"): "noun",
    ("ala", "alar", "verb"): "noun", ("casa", "casar", "verb"): "noun",  # casar: casa is the noun a hundred times to one
    ("casas", "casar", "verb"): "noun", ("parte", "partir", "verb"): "noun", ("partes", "partir", "verb"): "noun",
    ("traje", "trajar", "verb"): "noun",
}


def main():
    cache, out = sys.argv[1:3]
    package = npm(cache, "dictionary-es", "4.0.0")
    words = Hunspell(package / "index.aff", package / "index.dic")
    evidence = wikdict(cache, WIKDICT, LETTERS)
    kinds = {}
    for (word, pos), count in evidence.items():
        kinds.setdefault(word, set()).add(pos)
    table = Table(LETTERS)

    # Verbs, and those made with prefixes (rehacer, desenviar).
    bare_words = {word for word, flags, _ in words.entries}
    verbs, clitic = {}, set()
    for word, flags, _ in words.entries:
        if not re.search(r"([aei]r|ír)$", word) or not word.islower():
            continue
        if set(flags) & set("REIX"):
            known = {word} | {form for _, form, further, _ in words.suffixed(word, flags) if not further}
            has_clitics = bool(set(flags) & set("ÀÁÂÃÄÅÆñóöáâã"))
            for infinitive in [word] + [made for _, made in words.prefixed(word, flags)]:
                prefix = infinitive[:-len(word)] if infinitive.endswith(word) else ""
                verbs.setdefault(infinitive, set()).update({prefix + form for form in known} if infinitive.endswith(word) else ())
                if has_clitics:
                    clitic.add(infinitive)
        elif not flags and word not in ("cualquier", "ayer", "anteayer", "bíter"):
            # Irregular and defective verbs are listed form by form.
            known = {form for slot, form in (irregular(word) or set().union(*candidates(word))) if form in bare_words}
            # The others are old words; those in -ar are regular.
            if len(known) > 4 or word in IRREGULAR or "verb" in kinds.get(word, ()) or word.endswith("ar") and word not in kinds:
                verbs.setdefault(word, set()).update(known)
    for (word, pos), count in evidence.items():
        if pos == "verb" and count > 1 and re.search(r"(ar|ecer|izar)$", word) and word.islower():
            verbs.setdefault(word, set())
    for infinitive, known in verbs.items():
        for slot, form in verb(infinitive, known):
            table.add(form, infinitive, "verb", "", slot)
            for joined in enclitics(slot, form, infinitive in clitic or infinitive in IRREGULAR):
                table.add(joined, infinitive, "verb")
    verbal = {row[0] for row in table.rows}

    def plurals(word):
        return sorted({form for _, form, _, _ in words.suffixed(word, "S")})

    def nominal(word, flags, poses):
        """A noun or adjective with its plural and feminine."""
        flags = set(flags)
        plural = plurals(word) if "S" in flags else []
        feminine = sorted({form for _, form, _, _ in words.suffixed(word, "G")}) if "G" in flags else []
        for pos in poses:
            if pos == "adj":
                common = not feminine
                table.add(word, word, "adj", "", "m.sg")
                for form in plural:
                    table.add(form, word, "adj", "", "m.pl")
                if common:
                    table.add(word, word, "adj", "", "f.sg")
                    for form in plural:
                        table.add(form, word, "adj", "", "f.pl")
                for form in feminine:
                    table.add(form, word, "adj", "", "f.pl" if form.endswith("s") else "f.sg")
                if word[-1] in "oe" or feminine:
                    superlative(word)
            else:
                own = "m" if feminine else gender(word)
                table.add(word, word, pos, own, "sg")
                for form in plural:
                    table.add(form, word, pos, own, "pl")
                for form in feminine:
                    table.add(form, word, pos, "f", "f.pl" if form.endswith("s") else "f.sg")

    def superlative(word):
        if "adj" not in kinds.get(word, ()):
            return
        stem = re.sub(r"ble$", "bil", word) if word.endswith("ble") else bare(word.rstrip("oe") if word[-1] in "oe" else word)
        stem = re.sub(r"c$", "qu", re.sub(r"g$", "gu", re.sub("z$", "c", stem))) if not word.endswith("ble") else bare(stem)
        for end, slot in (("o", "m.sg"), ("a", "f.sg"), ("os", "m.pl"), ("as", "f.pl")):
            table.add(stem + "ísim" + end, word, "adj", "", "sup." + slot)

    def poses_of(word, flags):
        found = kinds.get(word, set()) & {"noun", "adj"}
        flags = set(flags)
        if "G" in flags:
            return found | {"adj", "noun"}
        if re.search(r"([cstx]ión|[dt]ad|tud|miento|ismo|ez|eza|ería|aje|itis)$", word):
            return {"noun"}
        if re.search(r"(ble|al|ar|il|[aei]nte|ense|ista|oz|az)$", word):
            return found | ({"adj"} if not found or "adj" in found or re.search(r"(ble|ista|ense|[aei]nte)$", word) else set()) | (
                {"noun"} if not re.search(r"ble$", word) else set())
        return found or {"noun"}

    for word, flags, _ in words.entries:
        if word in verbs and not set(flags) & set("S"):
            continue
        if not word.islower():
            if word[0].isupper() and word[1:].islower():
                table.add(word, word, "name")
            continue
        shapes = [word] + [made for _, made in words.prefixed(word, flags)]
        for shape in shapes:
            if shape.endswith("mente") and not flags.strip("abcdefghijklmnopqrstuvw"):
                table.add(shape, shape, "adv")
            elif set(flags) & set("SG"):
                nominal(shape, flags, poses_of(word, flags))
            elif shape == word and not flags:
                found = kinds.get(word, set())
                if word in verbal:
                    found = found - {"verb"}
                elif not found and re.search(r"(is|us|os|as|ps|x)$", word) and word not in verbal:
                    found = {"noun"}
                for pos in found - {"verb"}:
                    table.add(word, word, pos, gender(word) if pos == "noun" else "", "")
            elif not set(flags) & set("REIXD"):
                for pos in poses_of(word, flags):
                    table.add(shape, word if shape == word else shape, pos, gender(word) if pos == "noun" else "", "")
        for flag, form, further, _ in words.suffixed(word, flags, DERIVED):
            nominal(form, further, [DERIVED[flag]])

    # Words of several WikDict dictionaries that RLA-ES does not have.
    for (word, pos), count in sorted(evidence.items()):
        if count < 2 or word in bare_words or len(word) < 3 or pos not in ("noun", "adj", "adv", "name"):
            continue
        if pos == "name" and word[0].isupper():
            table.add(word, word, "name")
        elif word.islower() and word not in verbal:
            if pos == "adv" and (word.endswith("mente") or count > 2):
                table.add(word, word, "adv")
            elif pos in ("noun", "adj") and not word.endswith("s"):
                nominal(word, "S" + ("G" if pos == "adj" and re.search(r"(o|dor|és)$", word) else ""), [pos])

    # -mente of the adjectives that WikDict knows.
    for word, flags, _ in words.entries:
        if "adj" in kinds.get(word, ()) and word.islower() and len(word) > 3:
            base = word[:-1] + "a" if word.endswith("o") else word
            if word[-1] in "oelz":
                table.add(base + "mente", base + "mente", "adv")

    for pos, text in FUNCTION.items():
        for word in text.split():
            table.add(word, word, pos)
    for short, long in SHORT.items():
        table.add(short, long, "adj", "", "m.sg.short")
    others = {row[0] for row in table.rows if row[2] != "verb"}
    for row in list(table.rows):
        if row[:3] in EXCLUDED or row[2] == "verb" and row[0] in others and RARE.match(row[4]):
            table.rows.discard(row)
    table.write(out)


if __name__ == "__main__":
    main()
