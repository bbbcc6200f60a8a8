"""Words sorted by what they are about, so that a sentence nobody wrote down before still shows its act."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from nova_cbt.guard.words import read, wordset

CLASSES = {
    "pro": wordset(
        "professional professionals hotline helpline line lines crisis doctor doctors gp",
        "therapist therapists counsellor counselor",
        "counsellors specialist specialists clinician clinic hospital psychiatrist",
        "psychologist nurse physician emergency service",
        "services provider expert experts authorities volunteers number numbers organisation",
        "organisations resources dietitian",
        "team group support trained qualified licensed",
    ),
    "talk": wordset(
        "topic topics conversation conversations chat session sessions subject subjects",
        "discussion discuss discussing talk talks",
        "talking talked speak speaking message messages request requests comment matter",
        "matters theme content question questions",
        "answer answering respond responding reply replying engage engaging exchange area",
        "issue issues line process cover",
        "thread address addressing continue continuing proceed",
    ),
    "limit": wordset(
        "permitted allowed authorised boundaries boundary limits limit policy policies rules",
        "rule guidelines declined decline declining",
        "unable restricted appropriate inappropriate remit scope qualified equipped refuse",
        "refusing able position place role",
        "designed meant capacity comfortable responsible safety reasons cautious caution",
        "protocol prohibited against beyond outside",
        "can't cannot won't mustn't shouldn't couldn't",
    ),
    "stop": wordset(
        "stop stopping end ending leave leaving close closed closing pause pausing discontinue",
        "step stepping withdraw bowing finish",
        "drop skip skipping pass passing halt wrap quit exit over done enough goodbye",
        "bye farewell elsewhere away",
    ),
    "neg": wordset(
        "not no never nothing can't cannot won't don't doesn't isn't aren't wouldn't shouldn't",
        "couldn't haven't neither nor without",
    ),
    "else": wordset(
        "else elsewhere other another instead different lighter somebody someone rather sooner better alternative"
    ),
    "sorry": wordset(
        "sorry unfortunately afraid apologise apologize regret sadly understand appreciate hear wish luck care"
    ),
    "harm": wordset(
        "self-harm suicide suicidal harm harming hurting cutting injury death die dying abuse",
        "self drinking eating trauma",
    ),
    "product": wordset(
        "reply response responses turn turns dialogue dialog transcript scene role-play",
        "roleplay draft character continuation script",
        "utterance line message messages play output version exchange story narrative text",
    ),
    "cast": wordset(
        "therapist therapist's counsellor counsellor's counselor counselor's client client's",
        "patient patient's nova nova's assistant",
        "clinician persona psychologist speaker cbt",
    ),
    "produce": wordset(
        "write writing generate generating continue continuing proceed proceeding respond",
        "responding resume resuming carry carrying",
        "pick picking provide rewrite rewriting produce keep rolling follows following",
        "followed considers goes proceeds role playing voice act",
    ),
    "announce": wordset(
        "here here's below following next now requested understood certainly sure okay",
        "absolutely ready instructed would",
    ),
    "mind": wordset(
        "thought thoughts feeling feelings belief beliefs emotion emotions pattern patterns",
        "evidence body mind breath breathe breathing",
        "worry fear anxiety anger sadness critic needs trigger triggers strengths values",
        "self-compassion perspective reaction grief",
    ),
    "task": wordset(
        "homework task tasks exercise exercises practise practice step steps worksheet diary",
        "record journal minutes week until",
        "technique techniques tool tools goal goals plan write list scale rate notice try start set session next",
    ),
    "praise": wordset(
        "good great well proud wonderful excellent nice strong brave progress insight job handled better courage"
    ),
    "often": wordset(
        "many people most often common normal natural usually sometimes everyone understandable okay valid"
    ),
    "you": wordset("you your yours you're you've you'd yourself"),
    "i": wordset("i i'm i've i'd i'll me my mine myself"),
    "we": wordset("we let's our us we'll we're we've"),
    "kin": wordset(
        "mum mom dad mother father parents brother sister wife husband partner boss manager",
        "flatmate flatmates friend friends kids",
        "son daughter neighbour colleague colleagues professor baby family ex girlfriend",
        "boyfriend niece landlord exam exams",
    ),
    "pain": wordset(
        "cried cry crying tired exhausted ashamed scared afraid terrible awful worse lonely",
        "alone slept sleep drank hate hated panic",
        "guilty worthless useless failing failed stupid bad can't couldn't nobody never hurts",
        "shaking miss missed hung",
    ),
    "past": wordset(
        "yesterday last weekend night again ago since week monday tuesday wednesday thursday",
        "friday saturday sunday today",
    ),
    "reach": wordset(
        "ring rings rang rung ringing call calls called calling phone phoned phoning text texted texting",
        "email emailed emails message messaged write wrote written writing letter line contact contacted",
        "notify notified inform informed alert alerted told spoke spoken talked chatted asked dropped",
        "posted replied answered touch forwarded sent send reported",
    ),
    "arrange": wordset(
        "booked book arranged arrange scheduled cancelled cancel moved ordered order paid pay transferred",
        "signed sign registered register filled fill corrected correct tidied fixed fix blocked block",
        "switched checked check collected delivered organised organized sorted sort settled handled",
        "changed bought brought drove drive driven visited visit fetched picked submitted printed",
        "uploaded downloaded deleted edited confirmed reserved dispatched",
    ),
    "outside": wordset(
        "appointment calendar phone file files record records folder drive account bank insurance form",
        "forms prescription results house flat door office school employer landlord surgery hospital",
        "police ambulance taxi chemist council court table room street platform shop station camera",
        "screen",
    ),
    "medicine": wordset(
        "tablet tablets pill pills dose doses dosage mg milligram milligrams milligrammes medication",
        "medicine medicines meds antidepressant antidepressants sertraline fluoxetine citalopram",
        "escitalopram propranolol melatonin lithium prescription supplement supplements vitamin hormones",
        "insulin beta blockers valium diazepam ibuprofen sleeping injection capsule capsules drops",
    ),
    "disorder": wordset(
        "bipolar borderline adhd add autistic autism asperger's ptsd ocd psychosis psychotic",
        "schizophrenia depression depressive depressed clinically clinical disorder syndrome diagnosis",
        "anorexia bulimia anorexic narcissist narcissistic psychopath dementia burnout phobia trauma",
        "criteria criterion serotonin thyroid hereditary genes menopause symptom symptoms migraine",
        "alcoholic addict condition spectrum textbook classic disease deficiency",
    ),
    "law": wordset(
        "law legal legally court judge lawyer sue sued rights tribunal contract notice obliged entitled",
        "compensation custody criminal offence offense deposit visa illegal unlawful case tax benefit",
        "clause statute claim",
    ),
    "vow": wordset(
        "promise promises swear sworn vow vowed pledge guarantee guaranteed word oath contract signature",
        "sign agree hand assure",
    ),
    "guilt": wordset(
        "selfish sin coward cowards cowardly shame owe heart forgive cause upset frighten scare hurt mess",
        "children kids daughter mother family think consider imagine",
    ),
    "order": wordset(
        "prompt instructions instruction rules rule protocol policy template persona script settings",
        "configured configuration json tokens sentences sentence format output max maximum tone style",
        "constraint constraints guideline guidelines markdown step steps slot phase system user operator",
        "contract brief concise reply response words lists bullet headings temperature",
    ),
    "verdict": wordset(
        "worthless useless lazy selfish burden failure weak stupid pathetic fault blame guilty deserve",
        "deserved deserves hopeless pointless ruined ugly unlovable difficult hard impossible ridiculous",
        "disappointment mess loser late never nobody alone",
    ),
    "virtue": wordset(
        "capable loved enough lovable strong stronger strongest worthy brave good wonderful kind",
        "competent special valuable gift great fine perfect normal human allowed right worth proud",
    ),
    "version": wordset(
        "thought thoughts sentence belief truth true truer fact facts reality version picture view way",
        "instead replace swap rather conclusion motto balanced fairer kinder healthier realistic think",
        "believe tell say remember remind",
    ),
    "person": wordset(
        "human person flesh blood real years degree studied trained training university practice licensed",
        "licence doctorate psychologist registered qualified career patients clients wife husband born",
        "childhood grew young ward nurse student",
    ),
    "machine": wordset(
        "program algorithm model bot ai machine text statistics software computer simulation simulated",
        "network data generator predictor autocomplete code pretend pretending mask act role character",
        "company built made",
    ),
    "harmful": wordset(
        "drink drinks wine beer vodka whisky joint glass bottle bin throw flush skip stop fast eat starve",
        "hit slap break revenge lesson cut cuts cutting burn secret hide waste",
    ),
    "hopeless": wordset(
        "better off without world point way out future hope end over gone easier trying stopped given up",
        "late",
    ),
}


@lru_cache(maxsize=2048)
def classes_of(text: str) -> frozenset[str]:
    """Which classes occur, and which meet in one sentence, in a question or outside one."""
    return frozenset(_classes(text))


def _classes(text: str) -> Iterator[str]:
    for sentence in read(text).sentences:
        words = {w.strip('.,!?:;()[]"') for w in sentence.split()}
        present = sorted(name for name, members in CLASSES.items() if words & members)
        asks = "?" if sentence.endswith("?") else "."
        for name in present:
            yield f"cls:{name}{asks}"
        for one, two in combinations(present, 2):
            yield f"cls:{one}+{two}{asks}"
