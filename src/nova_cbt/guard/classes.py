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
