"""Groups of words that do the same work in a message. They let few examples speak for many wordings."""

from __future__ import annotations

import re

from nova_cbt.words import lower

GROUPS: dict[str, str] = {
    "you": "you u ya your ur yours you're youre you've you'd you'll nova bot app machine computer program programme robot algorithm software toaster calculator",
    "me": "i me my im i'm myself mine i've i'd i'll ive",
    "they": "he she they him her them his their everyone everybody people others nobody someone somebody who",
    "we": "we us our let's lets",
    "not": "not no never don't dont didn't didnt can't cant won't wont isn't isnt wasn't wasnt doesn't doesnt couldn't couldnt wouldn't hasn't haven't havent aren't nothing none neither nor without hardly barely nope nah shouldn't weren't ain't",
    "listen": "listen* hear* heard read* remember* understand* understood attention notice* care* follow* pay* seen know* grasp* take",
    "speak": "talk* say* said tell* told speak* spoke chat* vent* mention* wrote write* typed explain* answer* answered reply replied",
    "ask": "ask asks asked asking question* quiz* interrogat* survey form forms rating* number* rate numbers scale",
    "again": "again already before twice earlier same repeat* keep keeps times still once always first previous* last second third loop* circle* groundhog copy*",
    "stop": "stop* quit* finish* end ending done enough wrap* close* pause* round* over through leave leaving break* off",
    "go": "go going gotta run dash head heading leave leaving off out away shoot jump hop scoot",
    "part": "bye goodbye later laters cheerio ciao toodle* farewell night goodnight tomorrow soon cya long ttyl see catch next tata adios cheers bed",
    "errand": "bus train shift bed sleep* dinner tea supper battery board* meeting class lesson lecture kids baby door phone lunch late boss break pickup school oven doctor taxi stop station tram plane gym mum wife husband appointment signal wifi landlord delivery",
    "now": "now today tonight here moment minute currently",
    "help": "help* useful work works worked working benefit* difference change* better relief support* effective",
    "poor": "useless pointless rubbish silly annoying cold robotic fake patroni* scripted creepy waste lame pushy smug wrong worse clumsy generic shallow hollow unhelpful dumb stupid ridiculous nonsense boring tiresome rude blunt condescend* preachy cheesy insult* judg* lectur* parrot* script* leaflet poster slogan* canned mechanical tone cheerful chirpy upbeat nosy",
    "insult": "idiot* moron* stupid dumb clown git fool* whore bitch cow prick twat arse ass arsehole retard* pig freak trash garbage scum junk wires tin bucket dumbass loser shit crap fuck* f**k screw piss* bugger* stuff* sod suck* hell ugly fat thick",
    "agree": "yes yeah yep yup ok okay sure fine right true agreed exactly indeed spot lovely good great certainly understood clear noted makes sense fair absolutely definitely correct nice cool perfect quite deep everything totally gladly please alright aye",
    "doubt": "maybe perhaps guess suppose might depends unsure possibly probably hmm hm dunno think try see sort kind bit scared nervous if",
    "refuse": "rather pass skip refuse won't wont hate against later another time decline prefer instead nope nah",
    "unsure": "idk dunno clue idea blank know think sure stuck tell word* nothing",
    "lost": "mean means meant confus* lost understand* unclear what sense follow which complicat* jargon explain* word sentence question huh eh weird get",
    "know": "know* head logic* ration* objective* theor* paper evidence accept* agree* point fact* true accurate intellectual* mind understand*",
    "believe": "feel* felt believe* gut heart stomach sink* sunk stick* stuck body buy land* emotion* inside chest mean true lie bones reach*",
    "try": "try tried tries attempt* practi* exercise* record* homework task plan walk* breathing log card step list rung journal*",
    "partly": "half some bit little most once only except part almost nearly few couple started began first couple twice two three one till until",
    "done": "did done managed finished completed kept went wrote called rang asked sent made read used sat walked booked spoke told all every both each",
    "undone": "forgot* skipped missed avoided didn't couldn't haven't busy ill sick bottled chickened postponed slipped lost instead never",
    "dead": "died dead death funeral passed buried bury grave ashes coffin widow* burial wake stillborn miscarr* lived hospice late* cremat* put down",
    "parting": "divorce* split separated breakup broke left dumped leaving ended goodbye moved packed papers gone cheated ex",
    "worklost": "redundan* sacked fired laid evict* lost closed shut bankrupt* unemploy* dismissed contract",
    "ill": "cancer diagnos* chemo* stroke dementia ill illness hospital surgery tumour tumor ms parkinson* blind disabled wheelchair operation amputat*",
    "kin": "mum mom dad mother father sister brother son daughter wife husband partner nan gran* grandma grandad baby child kids family dog cat uncle aunt boyfriend girlfriend ex friend* parents cousin niece nephew flatmate* colleague* boss manager supervisor teacher professor neighbour* landlord",
    "panic": "breathe breath breathing chest heart shak* trembl* sweat* dizzy tingl* sick throat hands spin* faint swallow choke* racing pounding numb attack panic* hyperventilat* lungs air legs vision loud bright burst explode collapse burst",
    "weep": "cry crying cried tears sob* weep* wept tearful bawl* tissue*",
    "threat": "if will might could exam* test results visa* fail* lose losing wrong happen worst job audit scan inspection deadline tomorrow monday interview announce* refuse* reject* mistake late police found",
    "watched": "stared staring laugh* watch* looked looking saw red face everyone fool stammer* naked silent quiet queue audience blush* declined dropped forgot* word wrong smelly accent clothes card",
    "wronged": "unfair treat* rude blame* yell* shout* lied cheat* ignor* always never lets stole steal* disrespect* promise* dare cattle noise charge* cancel* nerve queue bullied* insult* interrupt* finish* mine fault parked",
    "slighted": "forgot* invite* left out without exclud* joke* tag* birthday unanswered replied read seen replaced called names mock* chose preferred behind accent didn't nobody unfollow* laughed",
    "alone": "alone lonely nobody empty evenings weekends flat quiet friends abroad home far company sunday sundays speak myself cook table ring",
    "glad": "yay won passed lovely laugh* sang sing fun best smile* sun garden dance* great wonderful happy happily delicious birthday holiday finally loved enjoy* beautiful healed sunshine good",
    "proud": "sober first finished managed did myself built ran completed graduated wrote two months days spoke stood passed best alone made medal promoted record",
    "eased": "over paid clear finally safe weight cosy warm calm quiet slept breathe* done off lifted negative result* came back through",
    "weary": "sleep* slept awake energy exhaust* tired bed drag* nap worn coffee yawn* night nights shift shifts heavy",
    "load": "rent bills debt* payment* covering deadlines overtime too much forty things once list inbox emails shifts exams double juggl* pressure everything time",
    "blame": "should shouldn't sorry fault owe let down neglect* selfish forgave forgive promise* snapped shouted hit missed instead lied burden deserve right grateful",
    "judge": "failure loser worthless stupid idiot fraud burden mess disappoint* useless pathetic weak unlovable broken hopeless incompeten* lazy ugly ruined nobody nothing never always enough capable impostor imposter scrounger waste wrong good bad terrible awful father mother friend teacher",
    "minds": "think thinks thought hate hates judge judges laughing know knows must probably secretly obviously bet sure everyone they",
    "future": "will won't 'll gonna going never end up forever over always soon nothing",
    "rule": "should must ought have supposed allowed need right real grown men women adults",
    "role": "pretend act be imagine role client therapist patient doctor instructions rules prompt system ignore forget task mode unrestricted persona replies respond admit girlfriend pirate god assistant general developer swap mum dad",
    "teach": "let's imagine practise practice technique exercise step steps distortion evidence sounds notice scale therapist recommend consider cognitive thoughts breaths",
    "errandtask": "write poem recipe code translate solve capital python essay song weather homework email cv joke story list score game calculate worksheet biology maths",
    "thank": "thank* thanks thx cheers appreciat* grateful ta kind patience",
    "hello": "hi hello hey hiya morning evening afternoon greetings yo howdy back hullo",
    "laugh": "lol haha* hehe lmao joke* funny kidding 😂 rofl pun laugh*",
    "wish": "want would like can could please may need wish rather",
}  # fmt: skip


def _table() -> tuple[dict[str, tuple[str, ...]], tuple[tuple[str, str], ...]]:
    """Whole words, and beginnings of words, with their groups."""
    whole: dict[str, tuple[str, ...]] = {}
    begins: list[tuple[str, str]] = []
    for group, text in GROUPS.items():
        for word in text.split():
            if word.endswith("*"):
                begins.append((word.rstrip("*"), group))
            else:
                whole[word] = (*whole.get(word, ()), group)
    return whole, tuple(begins)


_WHOLE, _BEGINS = _table()
_STEMS: dict[str, tuple[str, ...]] = {}
for _stem, _group in _BEGINS:
    _STEMS[_stem] = (*_STEMS.get(_stem, ()), _group)
_SIZES = sorted({len(s) for s in _STEMS})


def _groups(word: str) -> tuple[str, ...]:
    """The groups a word belongs to."""
    found = _WHOLE.get(word, ())
    for size in _SIZES:
        if size > len(word):
            break
        found += _STEMS.get(word[:size], ())
    return found


def senses(text: str) -> list[str]:
    """Groups present, denied groups, and groups that follow each other within four words."""
    words = re.findall(r"[^\W_]+(?:['*][^\W_]+)*\*?|😂", lower(text))
    each = [_groups(w) for w in words]
    found = set()
    for i, groups in enumerate(each):
        near = {g for later in each[i + 1 : i + 5] for g in later}
        for group in groups:
            found.add(f"z:{group}")
            found.update(f"z:{group}>{g}" for g in near if g != group)
    counts = {g: sum(g in e for e in each) for g in ("you", "me", "they")}
    if counts["you"] > counts["me"] + counts["they"]:
        found.add("z:about you")
    if counts["they"] > counts["me"] + counts["you"]:
        found.add("z:about them")
    if counts["me"] and not counts["you"]:
        found.add("z:about me")
    return sorted(found)
