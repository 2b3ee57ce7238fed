"""Portuguese of Portugal and Brazil in one table: python3 tools/lemmas/pt.py CACHE OUT.tsv. Sources and licences: sources/pt.md.

Natura (Portugal) has part of speech, gender, tense and person of every form. VERO (Brazil) has forms only: what a word that VERO alone
has is, its affix classes, its ending and WikDict tell; its verbs' forms are matched with the regular paradigm to name them.
"""
import re
import sys

from iberian import Hunspell, Table, npm, wikdict

LETTERS = r"[A-Za-zÁÀÂÃÉÊÍÓÔÕÚÜÇáàâãéêíóôõúüç]+(?:-[A-Za-zÁÀÂÃÉÊÍÓÔÕÚÜÇáàâãéêíóôõúüç]+)*"
WIKDICT = ["ell-por", "fin-por", "fra-por", "ita-por", "nld-por", "swe-por"]

# ---- tags of Natura --------------------------------------------------------------------------------------------------

TENSE = {"p": "ind.pres", "pi": "ind.ipf", "pp": "ind.past", "pmp": "ind.plup", "f": "ind.fut", "c": "cond", "pc": "subj.pres",
         "pic": "subj.past", "fc": "subj.fut", "ip": "inf.pers", "i": "imp"}
KIND = {"nc": ["noun"], "adj": ["adj"], "a_nc": ["adj", "noun"], "np": ["name"], "adv": ["adv"], "card": ["num"], "nord": ["adj"],
        "prep": ["adp"], "con": ["conj"], "in": ["other"], "cp": ["adp"], "art": ["det"], "pdem": ["det", "pron"], "pind": ["det", "pron"],
        "ppos": ["det", "pron"], "quant": ["det"], "ppes": ["pron"], "prel": ["pron"], "pint": ["pron"]}
NUMBER = {"s": "sg", "p": "pl"}


def read_tags(text):
    """Lemma (None: the word itself), and the tags; later ones win over earlier ones."""
    lemma, tags = None, {}
    parts = text.split("$")
    if len(parts) > 2:
        lemma = parts[1]
        parts = parts[2:]
    for part in ",".join(parts).replace("+", "").split(","):
        name, _, value = part.partition("=")
        tags[name] = value
    return lemma, tags


def verb_slots(tags):
    tense = tags.get("T")
    if tense == "inf":
        return ["inf"]
    if tense == "g":
        return ["ger"]
    if tense == "ppa":
        return [f"part.past.{tags.get('G', 'm')}.{NUMBER.get(tags.get('N'), 'sg')}"]
    if tense in TENSE and tags.get("P"):
        return [f"{TENSE[tense]}.{person}.{NUMBER.get(tags.get('N'), 'sg')}" for person in tags["P"].split("_")]
    return [""]


# ---- verbs -----------------------------------------------------------------------------------------------------------

PERSONS = ["1.sg", "2.sg", "3.sg", "1.pl", "2.pl", "3.pl"]
REGULAR = {
    "ar": {"ind.pres": "o as a amos ais am", "ind.ipf": "ava avas ava ávamos áveis avam", "ind.past": "ei aste ou amos astes aram",
           "ind.plup": "ara aras ara áramos áreis aram", "subj.pres": "e es e emos eis em",
           "subj.past": "asse asses asse ássemos ásseis assem", "subj.fut": "ar ares ar armos ardes arem"},
    "er": {"ind.pres": "o es e emos eis em", "ind.ipf": "ia ias ia íamos íeis iam", "ind.past": "i este eu emos estes eram",
           "ind.plup": "era eras era êramos êreis eram", "subj.pres": "a as a amos ais am",
           "subj.past": "esse esses esse êssemos êsseis essem", "subj.fut": "er eres er ermos erdes erem"},
    "ir": {"ind.pres": "o es e imos is em", "ind.ipf": "ia ias ia íamos íeis iam", "ind.past": "i iste iu imos istes iram",
           "ind.plup": "ira iras ira íramos íreis iram", "subj.pres": "a as a amos ais am",
           "subj.past": "isse isses isse íssemos ísseis issem", "subj.fut": "ir ires ir irmos irdes irem"},
}
ENDINGS = {"ind.fut": "ei ás á emos eis ão", "cond": "ia ias ia íamos íeis iam", "inf.pers": " es  mos des em"}
STRESSED = (0, 1, 2, 5)


def spelled(stem, ending, kind):
    front = ending[0] in "eéêií"
    if kind == "ar" and front:
        for old, new in (("c", "qu"), ("g", "gu"), ("ç", "c")):
            if stem.endswith(old):
                return stem[:-1] + new + ending
    if kind != "ar" and not front:
        for old, new in (("gu", "g"), ("qu", "c"), ("c", "ç"), ("g", "j")):
            if stem.endswith(old):
                return stem[:-len(old)] + new + ending
    return stem + ending


def stems(stem, kind):
    """The stems under stress that such a verb may have."""
    yield stem
    if kind == "ar" and stem.endswith("e"):
        yield stem + "i"
    if kind == "ar" and stem.endswith("i"):
        yield stem[:-1] + "ei"
    found = re.search(r"[iu](?=[^aeiou]+$)", stem)
    if found:
        yield stem[:found.start()] + {"i": "í", "u": "ú"}[found[0]] + stem[found.end():]
    found = re.search(r"[eou](?=[^aeiou]*(?:(?<=[gq])u)?$)", stem)
    if found and kind == "ir":
        yield stem[:found.start()] + {"e": "i", "o": "u", "u": "o"}[found[0]] + stem[found.end():]


def paradigm(infinitive):
    """{form: slots}: whatever a verb with such an infinitive may have for forms; only those that a dictionary knows are taken."""
    stem, kind = infinitive[:-2], infinitive[-2:]
    forms = {}

    def put(form, slot):
        forms.setdefault(form, set()).add(slot)

    put(infinitive, "inf")
    for tense, ends in REGULAR[kind].items():
        for place, end in enumerate(ends.split()):
            bases = stems(stem, kind) if tense == "subj.pres" or tense == "ind.pres" and place in STRESSED else [stem]
            for base in bases:
                form = spelled(base, end, kind)
                put(form, f"{tense}.{PERSONS[place]}")
                if end[0] == "i" and stem[-1:] in tuple("aeou"):
                    put(stem + "í" + end[1:], f"{tense}.{PERSONS[place]}")
                if tense == "ind.pres" and place == 2:
                    put(form, "imp.2.sg")
                if tense == "subj.pres" and place in (2, 3, 5):
                    put(form, f"imp.{PERSONS[place]}")
    if kind == "ar":
        put(stem + "ámos", "ind.past.1.pl")
    for tense, ends in ENDINGS.items():
        for place, end in enumerate(ends.split(" ")):
            if end:
                put(infinitive + end, f"{tense}.{PERSONS[place]}")
    theme = {"ar": "a", "er": "e", "ir": "i"}[kind]
    put(stem + theme + "i" if kind != "ir" else stem + "i", "imp.2.pl")
    put(stem + theme + "ndo", "ger")
    part = {"ar": "ad", "er": "id", "ir": "id"}[kind]
    for base in [stem + part] + ([stem + "íd"] if stem[-1:] in tuple("aeou") else []):
        for end, slot in (("o", "m.sg"), ("a", "f.sg"), ("os", "m.pl"), ("as", "f.pl")):
            put(base + end, f"part.past.{slot}")
    return forms


def before_lo(form):
    """What is left before -lo, -la, -los, -las: comprar: comprá, faz: fá, compramos: compramo."""
    head = form[:-1]
    if form.endswith("mos"):
        return head
    if form[-1] not in "rz" and form not in ("pus", "quis", "pôs"):
        return None
    if head[-1:] in "aeo":
        return head[:-1] + {"a": "á", "e": "ê", "o": "ô"}[head[-1]]
    if form[-1] == "r" and head.endswith("i") and head[-2:-1] in tuple("aeou") and head[-3:-1] not in ("gu", "qu"):
        return head[:-1] + "í"
    return head


# ---- nouns and adjectives --------------------------------------------------------------------------------------------

def plural(word):
    """The regular plural; None where there is none to be sure of."""
    for end, new in (("ão", "ões"), ("ável", "áveis"), ("ível", "íveis"), ("úvel", "úveis"), ("al", "ais"), ("el", "éis"), ("ol", "óis"),
                     ("ul", "uis"), ("il", "is"), ("ês", "eses"), ("m", "ns"), ("r", "res"), ("z", "zes"), ("n", "nes")):
        if word.endswith(end):
            if end == "el" and re.search("[áéíóúâêô]", word):
                return word[:-2] + "eis"
            if end == "il" and re.search("[áéíóúâêô]", word):
                return word[:-2] + "eis"
            if end == "ol" and re.search("[áéíóúâêô]", word[:-2]):
                return word[:-2] + "ois"
            return word[:-len(end)] + new
    return word + "s" if re.search("[aeiouáéíóúâêôã]$", word) else None


def feminine(word):
    for end, new in (("ão", None), ("eu", "eia"), ("o", "a"), ("tor", "tora"), ("dor", "dora"), ("sor", "sora"), ("ês", "esa"), ("or", None), ("u", None)):
        if word.endswith(end):
            return word[:-len(end)] + new if new else None
    return None


GENDER = [(re.compile(r"(ção|são|xão|gião|dade|tude|gem|ose|ite|eza|ez|ência|ância|ura|triz)$"), "f"),
          (re.compile(r"(ista|[aei]nte|ense)$"), "c"), (re.compile(r"(o|ão|or|ema|oma|grama|ismo|mento|al|el|il|ês|ema|z)$"), "m"), (re.compile(r"a$"), "f")]


def gender(word):
    return next((value for shape, value in GENDER if shape.search(word)), "")


# Adjectives that are used of people and things as nouns: um inglês, o afluente.
PERSON = re.compile(r"(ês|ano|ense|[aei]nte|ista|ário|dor|ino)$")
ADJECTIVE = re.compile(r"(al|ar|vel|nte|ense|ista|iforme|az|iz|oz|il|cida|ês)$")

FUNCTION = {"adp": "a ante após até com contra de desde em entre para perante por sem sob sobre trás ao aos à às do da dos das no na nos nas "
                   "num numa nuns numas pelo pela pelos pelas dum duma deste desta disto desse dessa disso daquele daquela daquilo neste "
                   "nesta nisto nesse nessa nisso naquele naquela naquilo dele dela deles delas nele nela neles nelas",
            "conj": "e ou mas porém nem que se porque como quando enquanto embora pois portanto",
            "pron": "eu tu ele ela nós vós eles elas você vocês me te se lhe lhes mim ti si comigo contigo consigo conosco connosco quem isto "
                    "isso aquilo alguém ninguém algo nada tudo lo la los las",
            "det": "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas meu minha meus minhas "
                   "teu tua teus tuas seu sua seus suas nosso nossa nossos nossas todo toda todos todas cada algum alguma alguns algumas "
                   "nenhum nenhuma muito muita muitos muitas pouco pouca poucos poucas outro outra outros outras",
            "adv": "não sim já ainda também mais menos muito bem mal aqui aí ali lá cá hoje ontem amanhã agora logo depois antes sempre nunca "
                   "só assim tão tanto onde aonde cedo tarde longe perto acima abaixo dentro fora talvez quase"}
# Readings left out because their form is nearly always a word of another kind: form, lemma, pos.
EXCLUDED = {("para", "parar", "verb"): "preposition (pára before 1990)", ("como", "comer", "verb"): "conjunction",
            ("sobre", "sobrar", "verb"): "preposition", ("entre", "entrar", "verb"): "preposition", ("uma", "umar", "verb"): "article",
            ("nada", "nadar", "verb"): "pronoun", ("era", "era", "noun"): "ser", ("eras", "era", "noun"): "ser",
            ("cada", "cada", "noun"): "determiner", ("nós", "nó", "noun"): "pronoun", ("casa", "casar", "verb"): "noun",
            ("casas", "casar", "verb"): "noun", ("parte", "partir", "verb"): "noun", ("partes", "partir", "verb"): "noun",
            ("for", "for", "noun"): "ser, ir", ("vos", "vo", "noun"): "pronoun", ("dos", "do", "noun"): "de + os",
            ("das", "da", "noun"): "de + as", ("das", "dar", "verb"): "", ("consigo", "conseguir", "verb"): "",
            ("deste", "dar", "verb"): "de + este", ("pelo", "pelar", "verb"): "por + o", ("pela", "pelar", "verb"): "por + a",
            ("pelas", "pelar", "verb"): "por + as", ("caso", "casar", "verb"): "noun, conjunction", ("contra", "contrar", "verb"): "preposition",
            ("segundo", "segundar", "verb"): "numeral, preposition", ("são", "são", "noun"): "ser"}
SUPPLETIVE = {"bom": ["bom", "boa", "bons", "boas"], "mau": ["mau", "má", "maus", "más"]}
UNLIKE = {(form, None) for forms in SUPPLETIVE.values() for form in forms[1:]}
SLOTS = ["m.sg", "f.sg", "m.pl", "f.pl"]
# Second participles; the compounds in -cobrir, -escrever, -abrir too.
SHORT_PARTICIPLES = {
    "abrir": "aberto", "cobrir": "coberto", "descobrir": "descoberto", "recobrir": "recoberto", "encobrir": "encoberto", "reabrir": "reaberto",
    "entreabrir": "entreaberto", "escrever": "escrito", "pagar": "pago", "gastar": "gasto", "ganhar": "ganho", "eleger": "eleito",
    "reeleger": "reeleito", "prender": "preso", "suspender": "suspenso", "imprimir": "impresso", "entregar": "entregue", "aceitar": "aceito",
    "expulsar": "expulso", "morrer": "morto", "acender": "aceso", "soltar": "solto", "salvar": "salvo", "extinguir": "extinto",
    "fritar": "frito", "envolver": "envolto", "submergir": "submerso", "isentar": "isento", "exprimir": "expresso", "benzer": "bento"}
# Slots that hardly anybody uses: where such a form is a noun, an adjective or another word too, only that is kept (animais is not animar).
RARE = {"ind.pres.2.pl", "imp.2.pl", "subj.pres.2.pl", "ind.past.2.pl", "ind.plup", "inf.pers.2.sg", "inf.pers.2.pl", "subj.fut.2.sg",
        "subj.fut.2.pl"}


def rare(slot):
    return slot in RARE or slot.startswith("ind.plup") or slot.endswith(".lo")


for reading in [row for row, reason in EXCLUDED.items() if not reason]:
    del EXCLUDED[reading]


def main():
    cache, out = sys.argv[1:3]
    package = npm(cache, "dictionary-pt-pt", "2.0.0")
    natura = Hunspell(package / "index.aff", package / "index.dic")
    package = npm(cache, "dictionary-pt", "4.0.0")
    vero = Hunspell(package / "index.aff", package / "index.dic")
    evidence = wikdict(cache, WIKDICT, LETTERS)
    kinds = {}
    for (word, pos), count in evidence.items():
        kinds.setdefault(word, set()).add(pos)
    flags_of = {}
    for word, flags, _ in vero.entries:
        flags_of.setdefault(word, set()).update(flags)
    table = Table(LETTERS)
    verbs = {}

    def add_verb(form, infinitive, slot):
        verbs.setdefault(infinitive, {}).setdefault(form, set()).add(slot)

    # ---- Natura
    nominal = {}  # (word, pos) -> gender

    def vero_plural(word):
        """The plural by VERO's classes (which tell mãos, pães and ações apart), else the regular one."""
        made = {form for _, form, _, _ in vero.suffixed(word, flags_of.get(word, ()), "ABCDEG") if "-" not in form or "-" in word}
        choice = [form for form in made if form.endswith("s") and (word.endswith("ão") and form.endswith(("ões", "ães", "ãos")) or form == plural(word))]
        return choice or [plural(word)] if plural(word) else []

    def put(word, lemma, pos, tags):
        kind = tags.get("G") if tags.get("G") in ("m", "f", "_") else ""
        number = NUMBER.get(tags.get("N"), "")
        if pos == "adj":
            grade = "sup." if tags.get("GR") == "sup" else ""
            for one in {"m": "m", "f": "f", "_": "mf", "": "mf"}[kind]:
                table.add(word, lemma, pos, "", f"{grade}{one}.{number or 'sg'}")
        elif pos in ("noun", "name"):
            slot = number or "sg"
            if kind == "f" and word != lemma and nominal.get((lemma, pos)) == "m":
                slot = "f." + slot
            table.add(word, lemma, pos, {"_": "c"}.get(kind, kind), slot)
        else:
            table.add(word, lemma, pos)

    for word, flags, text in natura.entries:
        lemma, tags = read_tags(text)
        if lemma and "CAT=v" not in text and not (word[:1] == lemma[:1] and len(word) + 3 > len(lemma)):
            lemma = None  # ex for exemplo and other shortenings
        if (word, lemma) in UNLIKE:
            continue
        category = tags.get("CAT", "").removeprefix("$")
        if category == "v" and word[-1:] in "ro" or category == "v" and lemma:
            infinitive = lemma or word
            if lemma and tags.get("T") == "inf":
                continue
            for slot in verb_slots(tags):
                add_verb(word, infinitive, slot)
            if not lemma:
                for flag, form, _, more in natura.suffixed(word, flags, "XYZK"):
                    if "-" in form:
                        continue
                    for slot in verb_slots(read_tags(more)[1]):
                        add_verb(form, infinitive, slot)
                for _, prefixed in natura.prefixed(word, flags):
                    if "-" not in prefixed:
                        verbs.setdefault(prefixed, {})
        elif category in KIND and (lemma is None or category != "v"):
            poses = KIND[category]
            if poses == ["adj"] and lemma is None and (PERSON.search(word) or "noun" in kinds.get(word, ())):
                poses = ["adj", "noun"]
            for pos in poses:
                base = word if pos == "adv" else lemma or word
                nominal.setdefault((base, pos), tags.get("G", ""))
                put(word, base, pos, tags)
                if base != word and pos == "noun" and tags.get("N") == "s" and flags_of.get(word, set()) & set("BD"):
                    inflect(table, word, pos, tags.get("G", "").replace("_", "c"))  # a spelling with an entry of its own in VERO
                if pos not in ("noun", "adj", "name"):
                    for _, form, _, more in natura.suffixed(word, flags, "pfk"):
                        table.add(form, base, pos)
                    continue
                if pos == "name":
                    continue
                made = set()
                for flag, form, _, more in natura.suffixed(word, flags, "paefkbgs"):
                    changed = {**tags, **read_tags(more)[1]}
                    if "CAT" in read_tags(more)[1] or changed.get("GR") == "sup" and pos == "noun":
                        continue
                    made.add((changed.get("G"), changed.get("N")))
                    put(form, base, pos, changed)
                # Many entries lack the plural and the feminine that they have.
                if tags.get("N") == "s" and lemma is None and not any(number == "p" for _, number in made):
                    for form in vero_plural(word):
                        put(form, base, pos, {**tags, "N": "p"})
                if tags.get("G") == "m" and pos == "adj" and lemma is None and not any(kind == "f" for kind, _ in made) and feminine(word):
                    put(feminine(word), base, pos, {**tags, "G": "f"})
                    put(feminine(word) + "s", base, pos, {**tags, "G": "f", "N": "p"})
        # Words made by other classes: nouns of verbs, adverbs, diminutives.
        for flag, form, _, more in natura.suffixed(word, flags, "cCMnDvmHdityw" if category != "v" or word[-1:] == "r" else ""):
            changed = {**tags, **read_tags(more)[1]}
            made_kind = read_tags(more)[1].get("CAT") or ("nc" if flag in "diy" else None)
            if made_kind in KIND and changed.get("N", "s") == "s" and changed.get("G", "m") != "f" or made_kind == "nc" and changed.get("N", "s") == "s":
                for pos in KIND[made_kind]:
                    if pos == "adv":
                        table.add(form, form, pos)
                        continue
                    inflect(table, form, pos, changed.get("G", "") if changed.get("G") != "_" else "c")

    natural = {row[0] for row in table.rows}

    # ---- VERO
    listed = {word for word, pos in nominal if pos in ("noun", "adj", "name")}
    for word, flags, _ in vero.entries:
        if set(flags) & set("acdefghitwu") and re.search("(ar|er|ir|or|ôr)$", word) and word.islower() and "-" not in word:
            forms = {form for _, form, _, _ in vero.suffixed(word, flags, "acdefghituw") if "-" not in form}
            forms |= {form for _, form, _, _ in vero.suffixed(word, flags, "b") if re.search(r"[ií]d[oa]s?$", form)}
            forms = {form for form in forms if not re.search(r"(d(inh|on|issim|íssim)[oa]s?|d(ão|ões)|mente|iss?im[oa]s?|íssim[oa]s?)$", form)} | {word}
            known = verbs.get(word, {})
            names = paradigm(word) if word[-2:] in REGULAR and len(word) > 3 else {}
            stubs = {before_lo(form) for form in forms | set(known) | set(names)}
            for form in forms:
                if form in known or form in stubs and form not in names:
                    continue
                for slot in names.get(form, [""]):
                    add_verb(form, word, slot)
            if word not in known and names:
                for form, slots in names.items():
                    if form.endswith("ndo") or ".pers" in " ".join(slots) or form in forms:
                        for slot in slots:
                            add_verb(form, word, slot)
            # Nouns and adjectives made of verbs: planejamento, gerador, restante.
            for flag, form, _, _ in vero.suffixed(word, flags, "jMY"):
                pos = {"j": "noun", "M": "noun", "Y": "adj"}[flag]
                if "-" not in form and form.endswith(("dor", "mento", "nte")) and (form, pos) not in nominal:
                    inflect(table, form, pos, {"M": "m", "j": "m"}.get(flag, ""), None, flag == "j")
                    if flag == "j":
                        inflect(table, form, "adj", "")
            continue
        if "-" in word or word in listed or "Ý" in flags or not re.fullmatch(LETTERS, word):
            continue
        if not word.islower():
            if word[0].isupper() and word[1:].islower():
                table.add(word, word, "name")
            continue
        if word.endswith("mente"):
            table.add(word, word, "adv")
            continue
        if not set(flags) & set("ABCDEGPK13F2R"):
            for pos in kinds.get(word, set()) & {"noun", "adj", "adv"}:  # ônibus
                invariable = word.endswith(("s", "x"))
                table.add(word, word, pos, gender(word) if pos == "noun" and not invariable else "", "sg" if pos == "noun" and not invariable else "")
            continue
        # registros: VERO has no entry for a singular that is a form of a verb too
        if word.endswith("os") and "P" in flags and not set(flags) & set("BD"):
            single = word[:-1]
            if (single, "noun") not in nominal and (single, "adj") not in nominal:
                inflect(table, single, "adj" if re.search(r"(ento|oso)$", single) else "noun", "m", [word])
            continue
        # académico and acadêmico: what Natura says of the one holds for the other
        twin = word.replace("ê", "é").replace("ô", "ó")
        poses = {pos for pos in ("noun", "adj") if (twin, pos) in nominal and twin != word}
        poses |= kinds.get(word, set()) & {"noun", "adj"}
        if "D" in flags:
            poses |= {"adj"} | (set() if re.search(r"(ico|oso|ivo|áceo|ídeo|íneo)$", word) else {"noun"})
        elif ADJECTIVE.search(word) and "B" in flags or ADJECTIVE.search(word) and "C" in flags:
            poses |= {"adj", "noun"} if not word.endswith("vel") else {"adj"}
        if poses & {"adj"} and PERSON.search(word):
            poses.add("noun")
        poses = poses or {"noun"}
        own = nominal.get((twin, "noun"), "") if twin != word else ""
        for pos in poses:
            inflect(table, word, pos, {"_": "c"}.get(own, own), vero_plural(word), "D" in flags)

    # Brazilian twins of words that Natura has with its own accent are in VERO under their own entry; verbs that only WikDict has:
    for (word, pos), count in evidence.items():
        if count > 1 and word.islower() and "-" not in word and pos == "verb" and word.endswith("ar") and word not in verbs:
            for form, slots in paradigm(word).items():
                if regular_only(form, word):
                    for slot in slots:
                        add_verb(form, word, slot)
        elif count > 1 and word.islower() and pos in ("noun", "adj") and (word, pos) not in nominal and word not in natural and word not in flags_of:
            inflect(table, word, pos, "")
        elif count > 2 and pos == "adv" and word.islower():
            table.add(word, word, "adv")

    for infinitive, forms in verbs.items():
        if not forms:  # made with a prefix
            for form, slots in paradigm(infinitive).items() if infinitive[-2:] == "ar" else ():
                if regular_only(form, infinitive):
                    for slot in slots:
                        add_verb(form, infinitive, slot)
            forms = verbs[infinitive]
        add_missing(infinitive, forms, add_verb)
        short = SHORT_PARTICIPLES.get(infinitive)
        for slot, form in zip(SLOTS, [short, short[:-1] + "a", short + "s", short[:-1] + "as"] if short else ()):
            add_verb(form if short[-1] == "o" else short + "s" * slot.endswith("pl"), infinitive, f"part.past.{slot}")
        for form, slots in sorted(forms.items()):
            # Natura's class Y also makes construido; where construído is there, it is the word.
            if wrong_hiatus(infinitive, form, forms):
                continue
            for slot in slots:
                table.add(form, infinitive, "verb", "", slot)
            cut = before_lo(form) if not any(slot.startswith("part") for slot in slots) else None
            if cut and len(cut) > 1:
                for slot in slots:
                    if slot and not slot.startswith("subj.fut"):
                        table.add(cut, infinitive, "verb", "", slot + ".lo")

    for pos, text in FUNCTION.items():
        for word in text.split():
            table.add(word, word, pos)
    for lemma, forms in SUPPLETIVE.items():
        for form, slot in zip(forms, SLOTS):
            table.add(form, lemma, "adj", "", slot)
    others = {row[0] for row in table.rows if row[2] != "verb"}
    for row in list(table.rows):
        if row[:3] in EXCLUDED or row[2] == "verb" and rare(row[4]) and row[0] in others and not row[1].endswith("fazer"):
            table.rows.discard(row)
    table.write(out)


def inflect(table, word, pos, own, plurals=None, gendered=None):
    plurals = plurals if plurals is not None else [plural(word)] if plural(word) else []
    woman = feminine(word) if gendered or gendered is None and pos == "adj" else None
    if pos == "adj":
        for one in "m" if woman else "mf":
            table.add(word, word, pos, "", one + ".sg")
            for form in plurals:
                table.add(form, word, pos, "", one + ".pl")
        if woman:
            table.add(woman, word, pos, "", "f.sg")
            table.add(woman + "s", word, pos, "", "f.pl")
        return
    own = own or ("m" if woman else gender(word))
    table.add(word, word, pos, own, "sg")
    for form in plurals:
        table.add(form, word, pos, own, "pl")
    if woman:
        table.add(woman, word, pos, "f", "f.sg")
        table.add(woman + "s", word, pos, "f", "f.pl")


def regular_only(form, infinitive):
    """Of the forms that a paradigm proposes, those of a regular verb in -ar."""
    stem = infinitive[:-2]
    return form.startswith(stem) or form.startswith((spelled(stem, "e", "ar")[:-1],))


def wrong_hiatus(infinitive, form, forms):
    """construido beside construído"""
    if infinitive[-3:-2] not in tuple("aeou") or infinitive[-2:] != "ir" or infinitive[-4:-2] in ("gu", "qu"):
        return False
    if forms[form] & {"ind.pres.3.sg", "imp.2.sg"}:  # sai, possui
        forms[form] -= {"ind.past.1.sg", "imp.2.pl"}
        return False
    place = len(infinitive) - 2
    return form[place:place + 1] == "i" and form[:place] + "í" + form[place + 1:] in forms and form[place + 1:] != "u"


def add_missing(infinitive, forms, add_verb):
    """What no dictionary lists as it is a homonym: the personal infinitive; -amos of the past in Brazil."""
    if infinitive.endswith(("ar", "er", "ir", "or")):
        for place, end in enumerate(["", "es", "", "mos", "des", "em"]):
            form = infinitive + end
            if len(infinitive) > 3 and end and form in forms:
                add_verb(form, infinitive, f"inf.pers.{PERSONS[place]}")
    present = infinitive[:-2] + "amos"
    if infinitive.endswith("air"):
        for place, end in ((3, "mos"), (4, "des")):
            add_verb(infinitive + end, infinitive, f"subj.fut.{PERSONS[place]}")
    if infinitive.endswith("ar") and present in forms and "ind.past.3.sg" in forms.get(infinitive[:-2] + "ou", ()):
        add_verb(infinitive[:-2] + "ámos", infinitive, "ind.past.1.pl")
    if infinitive.endswith("ar") and "ind.pres.1.pl" in forms.get(present, ()):
        add_verb(present, infinitive, "ind.past.1.pl")


if __name__ == "__main__":
    main()
