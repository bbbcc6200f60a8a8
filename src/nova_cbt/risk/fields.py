# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Fields of meaning: which regions of life a message touches. The model weighs them, alone and in pairs."""

from __future__ import annotations

from nova_cbt.words import patterns as re

_FIELDS: dict[str, str] = {
    "self": "i me my myself mine",
    "other_he": "he him his",
    "other_she": "she her hers",
    "they": "they them their theirs",
    "kin": "mum mom mam mother dad father brother sister uncle aunt cousin grandad grandfather gran nan grandma stepdad "
    "stepmum stepfather stepbrother in-law in-laws son daughter nephew niece family parents grandson",
    "partner": "husband wife boyfriend girlfriend partner ex bf gf fiance fiancee missus hubby lover spouse",
    "child": "baby kids child children toddler newborn little kid boy girl infant twins",
    "carer": "teacher coach boss manager priest carer nurse doctor landlord neighbour neighbor stranger guardian imam",
    "end": "end ended ending ends over finish finished finally stop stops stopped last done final gone leave leaving left "
    "exit out away disappear vanish vanished",
    "death": "dead die dies died dying death funeral grave coffin buried widow widower cemetery ashes heaven wake "
    "afterwards after kill killed killing suicide suicidal",
    "alive": "alive live living life exist existing existence born breathe breathing here world earth being stay staying",
    "letter": "letter letters note notes wrote written write writing text texts message messages goodbye bye farewell "
    "thanks thank video",
    "bequeath": "gave give giving given keep passwords will savings funeral affairs paid sorted signed inherit dog cat "
    "guitar insurance instructions belongings order ready arranged packed",
    "date": "friday saturday sunday monday tuesday wednesday thursday weekend tonight tomorrow date day month week "
    "christmas birthday until before by",
    "decide": "decided decision settled chosen choose picked made mind plan planned planning set sure calm peace peaceful "
    "light lighter relief resolved",
    "burden": "burden weight heavy drag cost costs stone trouble problem nuisance better easier relieved free freer "
    "without lighter worse use useless surplus spare deserve deserves",
    "hope": "hope hoping hoped wish wishing wished want wanted pray prayed prays if only rather envy jealous",
    "despair": "pointless point hopeless nothing never anymore tired exhausted enough empty dark darkness trapped worthless "
    "numb fed numbness bear unbearable",
    "night": "night nights midnight sleep asleep slept sleeping bed ceiling awake insomnia morning wake woke waking",
    "body": "arm arms wrist wrists thigh thighs leg legs skin hips stomach knuckles hand hands nails hair sleeve sleeves body scalp",
    "wound": "cut cuts cutting scar scars marks mark wound blood bleed bleeding bled scab scabs burn burns burned bruise "
    "bruises bruised plaster plasters bandage stitches deep sting stings red scratch scratches scratched stained",
    "tool": "razor blade knife lighter scissors box drawer kit cabinet blades",
    "conceal": "hide hides hiding hidden secret secretly sleeves cover covered under lie lied nobody noone notice noticed locked bathroom",
    "relief": "calm calms quiet relief release helps works feel better numb ease steadies silence noise",
    "punish": "punish punished punishment deserve hurt hurts hurting harm pain pay blame bad",
    "again": "again back relapsed slipped streak clean promised urge urges itch craving habit still started week since",
    "past": "used ago years was were younger teenager teenage then past once uni school college student former history "
    "anymore behind childhood twenties boy",
    "recovered": "now glad grateful anymore stopped since clean recovered better okay well proud learned learnt healed never",
    "violence": "hit hits hitting beat beats slap slapped punch punched kick kicked choke choked strangle push pushed pushes "
    "shove grab grabs grabbed throw throws threw smash smashed shake shook shaken stab shoot attack neck throat pillow fist fists",
    "threat": "kill pay sorry regret revenge lesson responsible snap lose lost control rage angry anger hate wait waiting "
    "outside house address follow following list next coming watch",
    "weapon": "gun knife rifle shotgun bat loaded weapon petrol hammer blade bullets machete",
    "coerce": "let lets allowed allow allows makes make made forces forced controls control checks check reads tracks takes "
    "took keeps holds locks locked permission passport wages money phone card rules asks count counts",
    "fear_of": "afraid scared fear terrified frightened dread careful eggshells flinch quiet mood temper stairs door shoes "
    "safe unsafe home",
    "sexual": "rape raped touched touches touching sex room secret game games undress photos pictures naked bed stop kiss",
    "excuse": "fell clumsy fault cupboard slipped sorry flowers joke drunk drink drinks drinking discipline love moved",
    "reader": "delete history hide screen read sees chat quick passcode machine telephones",
    "voices": "voice voices whisper whispers whispering hear heard hearing said says tells telling told command commands "
    "orders speak speaks spoke talk talks talking louder",
    "watch": "watching watched camera cameras follow following followed spy listening listen bugged tracked recorded "
    "recording signal signals transmitter satellite drone wires beam radar",
    "beings": "god angel angels devil demon demons spirit spirits jesus messiah prophet chosen mission aliens council king",
    "code": "code codes numbers number sign signs plates pattern patterns meaning messages secret hidden clue clues order "
    "colours letters songs radio tv television shuffle presenter newsreader",
    "replaced": "replaced actor actors double robots impostor copy fake real poison poisoned powder chip implant "
    "thoughts mind brain inserted stolen installed walls wall attic pipes tap mirror mirrors shadow shadows",
    "manic": "energy days slept sleep need genius brilliant unstoppable ideas plans spent bought sold companies "
    "invincible crystal figured power glow mission world",
    "took": "took taken swallowed pills tablets packet bottle overdose overdosed meds medication mixed drank too many much all",
    "organ": "chest heart arm jaw face mouth speech lips tongue throat breath breathing breathe head stomach pulse eye belly tummy",
    "acute": "crushing numb droop drooping slurred slurring blue grey gray swelling swollen collapsed unconscious "
    "seizure seizures fit fits fitting shaking sweating vomiting sick passed fainting fainted blacking confused floppy cold "
    "wheezing faint dizzy pressing stopped gurgling yellow clammy soaked",
    "job": "job work boss meeting meetings email emails office shift contract notice colleague colleagues team interview "
    "promotion career company client clients audit salary retirement desk project customers",
    "study": "exam exams essay thesis class lecture teacher homework school uni course grade marks revision supervisor "
    "deadline assignment coursework degree tutor",
    "game": "game games boss level raid xbox playstation minecraft sims character quest chess fifa monopoly team player "
    "lobby respawn dungeon wiped football match tennis squash",
    "fiction": "book novel film movie series episode song lyric lyrics play scene opera story character poem show netflix "
    "documentary podcast thriller drama concert choir theatre actor stage album article news headline",
    "kitchen": "cook cooking kitchen oven pan onion onions bake baking recipe dinner soup bread cake rice chopping coffee "
    "tea chocolate breakfast beetroot sourdough wine beer pizza crisps",
    "sport": "gym run running marathon yoga swim cycling bike football squats training race skiing hike walk walked",
    "tech": "phone battery laptop printer computer wifi server code bug bugs app screen alarm car engine password router",
    "animals": "dog cat hamster goldfish vet plants plant garden tomatoes bird birds horse rabbit fish bees allotment",
    "travel": "holiday flight train trip beach cabin hotel passport visa moving flat house move movers lease rent airport",
    "medical_ok": "doctor gp appointment results scan fine vaccine physio tablet dose prescribed pharmacist blood-pressure "
    "checkup benign hospital operation surgery dentist migraine asthma inhaler ibuprofen paracetamol hayfever antibiotics",
    "humour": "lol haha laughed laughing laugh joke joking funny hilarious cringe silly dramatic literally honestly lmao comic",
    "grief": "grief grieving miss missed funeral anniversary mourning lost loss passed ashes grave widow memory late",
    "worry_other": "friend friend's worried worry frightened told someone somebody student colleague pupil flatmate mate",
    "anxious": "anxious anxiety panic nervous worry worried stressed stress overthinking guilty guilt ashamed embarrassed shy",
    "therapy": "thought thoughts worksheet homework record breathing ladder session rating practised therapist therapy step "
    "evidence belief reframe journal exercise",
    "good": "happy enjoy enjoyed enjoying fun nice lovely looking forward proud excited love delighted pleased celebrate cheerful",
    "eating": "eat eating food calories diet purge binge weight hungry meal meals fat laxatives vomit",
    "negation": "not no never none without nobody nothing neither nor hardly",
    "vague": "it thing that know something this things stuff sort one",
    "question": "? what how why when would could should",
}
_STEM = re.compile(r"(?:ies|es|s|ing|ed|'s)$")
WORD_FIELDS: dict[str, tuple[str, ...]] = {}
for _name, _words in _FIELDS.items():
    for _word in _words.split():
        WORD_FIELDS[_word] = (*WORD_FIELDS.get(_word, ()), _name)
NAMES = tuple(_FIELDS)


def fields(words: list[str]) -> set[str]:
    """The fields a message's words belong to."""
    return {name for word in words for name in WORD_FIELDS.get(word, ())}


_PLAIN_DANGER = """
dead die dies died dying death funeral grave coffin kill killed killing suicide suicidal alive live living exist existing born existence
cut cuts cutting scar scars wound blood bleed bleeding bled burn burned burns bruise bruises razor blade knife blades scratch sleeves
hurt hurts hurting harm pain sting punish slap slapped punch punched kick kicked choke choked strangle stab shoot attack beat beating hits hitting
shook smash rape raped touched touches naked revenge gun rifle shotgun weapon hammer bullets voice voices whisper whispering camera cameras
watching following followed spy bugged transmitter chip implant signal signals poison poisoned angel angels devil demon god messiah prophet
pills tablets overdose swallowed packet pointless hopeless trapped worthless unbearable empty vanish disappear gone end ended over burden nothing
anymore chest heart breath breathe breathing throat tongue lips pulse blue grey gray numb swelling swollen collapsed unconscious seizure fit
slurred faint dizzy floppy forever goodbye farewell wake waking asleep peace afraid scared unsafe safe hide hiding secret urge urges relapsed
"""
DANGER = frozenset(_PLAIN_DANGER.split()) - {"over", "nothing", "end", "safe", "live", "living"}
"""Words that a danger can be told in; an answer of a few words without one of them tells of none."""
_PEOPLE = "i me my myself he she they him her them his mum dad baby everyone nobody somebody someone people"
PEOPLE = frozenset(_PEOPLE.split())
