# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""How people speak of wishing to be dead, of hurting themselves, and the soft signs that deserve a question."""

from __future__ import annotations

from nova_cbt.risk.forms.dying import DIE, UNDER
from nova_cbt.risk.signs import Form, form

PASSIVE: tuple[Form, ...] = (
    form(
        "wish_dead",
        "passive_ideation",
        2,
        "npoj",
        rf"\bWISH (?:\w+ )?(?:just |simply |quietly |all )?{DIE}\b(?! (?:it|for|of|him|her|them|this|that|trying|laughing|into|from|serious|tired|at (?:home|the (?:party|office|meeting))))",
    ),
    form(
        "wish_dead",
        "passive_ideation",
        2,
        "pj",
        r"\bwish(?:ed|ing)? (?:that )?i (?:was|were|had)(?: just| all)? (?:not (?:here|alive|around|born|wake)|never (?:been )?(?:born|existed|woken)|dead|gone|not (?:been born|woken|survived)|died|someone else dead)\b|"
        r"\bwish(?:ed|ing)? (?:that )?(?:\w+ ){0,4}?(?:could|would|did) not (?:wake|have woken|exist|have to wake|have been born)|\bwish (?:that )?(?:i )?(?:did not|could stop|would stop) (?:exist|be alive|existing|waking|wake|living|breathing)|"
        r"\bwish(?:ed|ing)? (?:\w+ ){0,6}?(?:had|would have|would) (?:killed me|taken me|kill me|hit me|take me|finish me)",
    ),
    form(
        "not_waking",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:WISH|if i|i) (?:\w+ ){0,5}?(?:never|not|did not|do not|would not|could not|stop) (?:ever )?(?:wak(?:e|ing)|woken|woke)(?: up| back up)?\b(?! (?:early|late|on time|to my alarm|in time|before|the (?:baby|kids)|until|him|her|them|my|when|at))|"
        r"\b(?:not|never|without) (?:waking|wak(?:e|ing) up) (?:up )?(?:sounds|would|seems|feels|ever|again|one|tomorrow|does not|is|in the morning)|\bsleep (?:and|but) (?:\w+ )?"
        + UNDER
        + r"|\b(?:sleep|asleep) (?:forever|for good|permanently)|\bnever waking\b",
    ),
    form(
        "not_being",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:do|did|would) not (?:really |even |actually |particularly |much )?(?:want|wish|care|like|see the point|feel like|need|deserve)(?: to)? (?:be (?:alive|here|around|on this (?:earth|planet)|in this world)|live|exist|wake up|keep (?:living|going|existing|on living)|"
        r"go on living|go on|continue living|carry on living|being (?:alive|here)|living|to (?:be here|exist|live|keep going)|another (?:day|year)|stay alive|life)\b(?! (?:in|with|at|near|by|about|like this job|on (?:my|our)|and on about|together|when (?:he|she|they)|for the (?:meeting|party)|alone|beyond|up to|off|under|according|abroad|through another (?:winter|lockdown)|at home|this job))|"
        r"\bno longer (?:want|wish) to (?:be (?:here|alive|around)|live|exist)|\b(?:not|never) (?:be|being|existing|exist|been born|living|alive)(?: here| around| alive)? (?:any ?more|at all|would be (?:easier|better|nicer|a relief|peaceful|fine)|sounds|seems|feels)|"
        r"\b(?:want|wish|like|better|easier) (?:\w+ ){0,3}not (?:to )?(?:be (?:here|alive|around|born)|exist|live)\b|\bstop(?:ped)? (?:existing|being alive|being here)\b|\bcease to exist|\bnot (?:here|around|alive) any ?more\b(?= (?:would|sounds|might|is better))|\bthoughts of not (?:being|existing|wanting|waking)",
    ),
    form(
        "tired_of_life",
        "passive_ideation",
        2,
        "npj",
        r"\b(?:tired|sick|exhausted|done|fed up|bored|weary|finished|over|through) (?:of|with|by|from) (?:being (?:alive|here|on (?:this|earth))|living\b(?! (?:with|in|at|like|out|alone|up|here|off|paycheck|pay|away|from|under|far|on (?:my|noodles)|room))|"
        r"life\b(?! (?:in|at|admin))|existing|existence|breathing|waking up (?:alive|at all|every))|\b(?:hate|hating) (?:being alive|living\b(?! (?:in|with|at|here|room|so|on|alone|far|like|off|near))|existing|that i (?:am alive|woke up|exist))|\bsuck\w* being alive|\bliving is (?:too|a chore|pain|exhaust)|\bbeing alive (?:is|feels|hurts)|\bexist(?:ing|ence) (?:is|feels|hurts)",
    ),
    form(
        "better_off",
        "passive_ideation",
        2,
        "npj",
        r"\b(?:(?:ALL|it|someone|everything) (?:would|will|could|might|may|must|can|is|are|be)(?: \w+){0,3}? |)(?:better|happier|easier|lighter|simpler|nicer|relieved|calmer|fine|less stressed|richer|freer|cope|manage|move on|breathe)(?: \w+){0,4}? (?:without me\b|if i (?:was|were|am|just|had) (?:\w+ )?(?:gone|dead|not (?:here|around|alive|in it|born)|never|disappeared|died|did not)|"
        r"if i (?:died|disappeared|stopped|did not (?:exist|wake)|vanished|was not|were not)(?! (?:late|in the (?:team|group|office)|so)))|\bbetter off (?:dead|gone|without me|if i|not (?:here|being|existing))",
    ),
    form(
        "better_off",
        "passive_ideation",
        2,
        "npj",
        r"\b(?:ALL) (?:\w+ ){0,2}?(?:would|will|could|might|may|can|should|must|be|is|are) (?:\w+ ){0,3}?(?:without me|once i am gone|when i am gone|if i am gone|after i am gone)\b(?= *$|[^a-z]*(?:and|anyway|really|honestly|i))(?<!started without me)(?<!went without me)(?<!go without me)(?<!starting without me)(?<!eat without me)(?<!left without me)(?<!ate without me)(?<!play without me)(?<!going without me)",
    ),
    form(
        "unmissed",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:no one|nobody|not one person|who|none of (?:them|you)|would anyone|nobody else) (?:\w+ ){0,2}?(?:would |will |ll |even )*(?:even )?(?:miss me|notice|care|cry|mourn|be sad|come to my funeral)(?: \w+){0,4}? if i (?:\w+ )?(?:was|were|am|died|disappeared|vanished|did not (?:exist|wake|come back)|dropped|gone|just)|"
        r"\b(?:would|will) (?:anyone|anybody|they|people)(?: even)? (?:miss me|notice|care|come to my funeral)(?: \w+){0,3}? if i (?:\w+ )?(?:was|were|died|disappeared|vanished|gone|did)|\bif i (?:died|disappeared|vanished|was gone|were gone|dropped dead|did not wake up)(?: \w+){0,4},? (?:no one|nobody|it would not|would anyone|i would not|not a soul|they would (?:not|be (?:fine|better|relieved)))|\bno one would (?:even )?miss me\b",
    ),
    form(
        "indifferent",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:not (?:really |even |much |particularly )?(?:care|mind|bother\w*|be (?:sad|upset|bothered|sorry|that bothered))|indifferent|fine|ok|okay|no big deal|relieved?|peaceful|relief|rather like it|matter)(?: to me| with)?(?: \w+)? (?:if|whether|about whether|when|with whether) (?:or not )?(?:i|something|a (?:car|bus|truck)|it|god|the (?:plane|car|bus)|this) (?:\w+ ){0,4}?(?:live|die|died|wake|woke|dead|alive|survive|gone|happened to me|hit me|crash\w*|took me|ran me over|make it|made it|killed me|disappeared|stopped existing|came back|here)\b|"
        r"\b(?:if|hope|wish|pray)(?: that)? (?:a |the |some |my )?(?:bus|car|truck|lorry|plane|train|cancer|something|an illness|tumou?r|heart|accident|lightning) (?:\w+ ){0,3}?(?:hit|take|took|killed|kill|crash\w*|ran|run|finish\w*|gets?|got|give out|gave out|stopped?|happened?) ?(?:me\b|to me|out|over|$)",
    ),
    form(
        "nothing_to_live_for",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:nothing|no reason|not (?:much|a lot|a single thing|anything|any reason)|little|no purpose) (?:left |worth |really |good |more )*(?:to|for) (?:\w+ )?(?:live|living|stay|wake up|be here|keep going|go on)(?: for| alive)?\b(?! (?:early|before))|\blife (?:is|has|does not|feels|holds) (?:\w+ )?(?:not worth|no (?:point|meaning|purpose)|pointless|meaningless|nothing (?:left )?for me|worthless|over for me)|"
        r"\bnot worth (?:living|being alive|staying|going on|it to live|sticking around|being here)|\b(?:no|what is the|see the|any|the) (?:\w+ )?(?:point|use|sense|reason) (?:in|of|to|for|for me|left in)(?: me)? (?:\w+ )?(?:living\b(?! (?:here|with|in|together))|going on\b(?! (?:about|holiday|the|a|with))|being (?:here|alive)|existing|staying (?:alive|here|around)|waking up|carry(?:ing)? on(?: living)?$|to (?:keep )?liv(?:e|ing)|live|go on|stay|sticking around|my life|continuing$|keep going$)|\bwhy (?:\w+ ){0,3}(?:am i|i am) (?:still |even )?(?:alive|here at all|living)|\bwhat am i (?:even |still )?(?:alive|living|here) for\b|\bwhat is the point of (?:me|living|being (?:here|alive))\b|\bi should not (?:be alive|exist|be here|have been born|have survived)|\b(?:do not|never) (?:deserve|deserved) to (?:live|exist|be (?:alive|here)|breathe)|\bdeserve to (?:die|be dead)|\bi should (?:just )?(?:die|be dead|not be alive|disappear for good)\b",
    ),
    form(
        "thoughts_of_death",
        "passive_ideation",
        2,
        "npoj",
        r"\bTHINK (?:(?!was\b|my\b|her\b|his\b|their\b|them\b|him\b|people\b|mum\b|dad\b|parents\b|everyone\b|he\b|she\b)\w+ ){0,4}?(?:of|about|like)? ?(?:being (?:dead|gone)|dying\b|death\b(?! (?:metal|march|by|star|valley|stare))|my (?:own )?(?:funeral|death)|not (?:being|existing|waking|living)|what (?:it|dying|death) would be like (?:to (?:die|be dead))?|disappearing|never waking|no longer (?:being|existing))|\bdeath (?:is|feels|sounds|seems|would be|looks|as) (?:\w+ )?(?:a |like |the |my |only )*(?:relief|comfort\w*|peace\w*|easier|better|friend|way out|appealing|welcome|solution|release|rest|good|nice|inviting|answer|escape|option)",
    ),
    form(
        "envy_dead",
        "passive_ideation",
        2,
        "npoj",
        r"\b(?:jealous|envy|envious|envied) (?:of |the )?(?:people who (?:are dead|have died|died|do not wake)|dead|the dead|those who (?:died|are dead))|\b(?:join|be with|go to|see) (?:him|her|them|my \w+) (?:in (?:heaven|the ground)|on the other side|wherever (?:he|she|they)|again soon|where (?:he|she) (?:is|went)|soon$)|\bi (?:want|wish|long) to (?:join|be with|go to|follow) (?:him|her|them|my (?:late )?\w+)(?: \w+)?(?: in (?:heaven|death)| now| again| where| too)?\s*$",
    ),
    form(
        "borrowed_time",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:i am ready to (?:go|meet (?:my maker|god|him|her))$|had my (?:time|innings)|overstayed|taking up (?:space|air|oxygen)|surplus|waiting to die|waiting for it to be over|just waiting to|god (?:to )?take me|lord (?:to )?take me|living on borrowed|time for me to go|my time to go|world (?:does not|would not) (?:need|miss) me|born by mistake|mistake (?:that )?i (?:am alive|was born))\b(?! (?:home|out|shopping|to (?:the|work|bed)|when you|on holiday|live))",
    ),
    form(
        "wish_dead",
        "passive_ideation",
        2,
        "npj",
        r"\b(?:glad|happy|pleased|relieved|better|easier|content) (?:\w+ )?to be dead\b|\bwith me dead\b|\bif i (?:were to die|died|had died|die)\b(?! (?:laughing|of (?:embarrassment|boredom)|at (?:level|the boss)|in (?:the game|minecraft))).{0,60}\b(?:good|fine|better|easier|relief|relieved|fortune|luck|lucky|ok|okay|want it|mind|cool|happier|freed?|nicer|not (?:so )?bad|sake)\b|\b(?:god|he|lord|someone|something|death|the night) (?:to |will |would |could |just |please )*(?:take|collect|fetch|come for) me (?:in my sleep|tonight|away|home|soon|already|now|quietly|too)\b|\bwish i (?:was|were|am) dead\b|\bnot have to (?:carry on|go on|keep) (?:living|with life)\b|\bno (?:more )?(?:value|worth)\b.{0,30}\bover\b|\b(?:continue|keep|carry on) (?:being in|living in) this world\b",
    ),
    form(
        "not_being",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:being|to be|be) (?:dead|gone|erased|nothing|no more|switched off) (?:\w+ )?(?:sounds?|feels?|seems?|would be|looks|like)\b|\b(?:peaceful|lovely|nice|easier|restful|kinder|relief|quiet) (?:\w+ ){0,4}to be (?:gone|dead|nothing|erased|no more)\b|\b(?:stop|quit|done|tired of|finished with|over) (?:being(?=\s*$|\W*(?:and|altogether|at all))|existing|being a person|being alive|being me|being here)\b(?! (?:so|a doormat|the responsible|polite|nice|single|the|anxious|late|in (?:this|the)|angry|told|scared|shy|afraid|compared|tired|ill|sick))|\b(?:keep|go on|carry on) breathing\b|\b(?:(?:be|being|finally) (?:rid|shot|free) of me|when i am off them)\b|\b(?:wish|rather|want|better|should|hope|prefer)\b[^.]{0,25}\bnot (?:have |to have )?(?:existed|happened to me|been born|been made)\b|\b(?:have )?never happened\b(?<=i want to have never happened)|\b(?:not|never) belong (?:among|with) the living\b|\bno (?:place|room|seat) for me (?:in|at|on) (?:this|the) (?:world|earth|planet|life|table)\b|\b(?:can not|could not) be bothered (?:being|to be) alive\b|\blife is not for me\b|\b(?:switch|turn) me off\b|\b(?:wish|wishing|hope|hoping) (?:\w+ ){0,4}(?:wave|illness|accident|truck|lorry|turbulence|storm|heart|stroke|cancer|something)\b.{0,40}\b(?:take|me|stops|get)\b|\b(?:heart|body) (?:\w+ )?(?:simply |just )?(?:stops|gives up|gives out|quits)\b.{0,20}|\bwish it had been me\b|\binstead of (?:him|her|them) in (?:that|the) (?:accident|crash|fire|car)\b|\bi will not be missed\b|\bdoing (?:them|everyone|him|her) a favou?r\b(?=.{0,30}(?:gone|dead|not|leav|died|$))|\blike to be where (?:he|she|they) (?:is|are)\b|\b(?:angry|disappointed|sad|cross|annoyed|upset|ah damn|gutted) (?:\w+ ){0,3}(?:that |when |to have |because )?i (?:opened my eyes|woke|survived|woken|wake)",
    ),
    form(
        "indifferent",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:would not|will not|do not|did not) (?:even )?(?:step|move|jump|get|look|swim|fight|run|duck)\b[^.]{0,20}\b(?:out of the way|away|back|both ways|aside)\b(?=.{0,40}(?:bus|car|truck|train|$|came|coming))|\b(?:whatever happens happens|what happens happens|if it happen(?:s|ed) it happen(?:s|ed)|nature can decide|let (?:nature|it) take)\b|\b(?:stopped|not|don't|quit) (?:\w+ )?(?:tak(?:e|ing)|bother\w*) (?:\w+ ){0,4}(?:pills|tablets|insulin|medication|seat ?belt|treatment)\b.{0,40}\b(?:what for|why|decide|point|anyway|good|happens)|\bif it is (?:bad|cancer|serious)[, ]+(?:good|great|fine|so be it)|\b(?:if|when) (?:i|the doctor|they) (?:\w+ ){0,5}(?:diagnosis|benign|cancer|tumou?r|terminal)\b.{0,50}\b(?:lucky|relieved|disappointed|glad|good|happy)",
    ),
)


SELF_HARM: tuple[Form, ...] = (
    form(
        "more_than_harm",
        "active_ideation",
        3,
        "pj",
        r"\b(?:not|no longer|more than) (?:just |only |merely |simply )(?:about )?(?:the )?(?:HARMSELF|hurting|harming|cutting|burning)(?: myself)?(?: any ?more| now| these days)?\W*(?:$|but\b|it is\b|and\b)|\bmore than (?:hurting|harming|cutting) myself\b|\b(?:went|goes|gone|go) (?:further|beyond) (?:than )?(?:hurting|harming|cutting)\b",
    ),
    form("self_harm", "self_harm_current", 2, "npoj", r"\bHARMSELF"),
    form(
        "urge",
        "self_harm_current",
        2,
        "npj",
        r"\b(?:urges?|want(?:ed)?|itch\w*|need|craving|tempt\w+|close|thinking (?:about|of)|almost)(?: \w+){0,3}? (?:to|about|of|into|with) (?:hurt|cut|harm|punish|burn|bleed|(?:pick|dig)(?=(?:ing)? (?:at|into|my (?:skin|arms?|legs?|nails?|scabs?|face|scalp|fingers)|myself|again))|the (?:blade|razor|lighter))(?:ing)?(?: (?:myself|again|my body|at it|up))?\b(?! (?:her|him|them|anyone|someone|people|my (?:hair|losses|mum|mom|dad|husband|wife|boss|brother|sister|friend|kids?|baby|child|partner)|down|back|the (?:cake|grass|meeting|budget|baby|cord)|out|off|it|corners|feelings|sugar|class|short|ties|toes|calories|carbs|through|into the|costs|hours|your|the))",
    ),
    form(
        "relapse",
        "self_harm_current",
        2,
        "npj",
        r"\b(?:relapsed|slipped|gave in|went back to|started up|fell back)(?: \w+){0,3}? (?:last night|again|and (?:cut|hurt)|to (?:it|cutting|the (?:blade|razor|lighter)|hurting)|the (?:blade|razor|urge)|yesterday|this week|after \w+ \w+ (?:clean|free))|\b(?:the|a|my|that) (?:razor|blade|lighter)s?\b.{0,40}\b(?:again|calling|under|hidden|help\w*|relief|release|drawer|arm|skin|thigh|wrist|only thing)|\b(?:pain|hurting|bleeding|blood|seeing (?:the )?blood|sting) (?:\w+ ){0,3}(?:makes|helps|calms|releases|relief|quiets|brings|feels (?:good|like relief)|is the only|takes the edge|lets)",
    ),
    form(
        "hidden_wounds",
        "self_harm_current",
        2,
        "npj",
        r"\b(?:long sleeves|sleeves down|wrist bands?|bracelets)\b.{0,60}\b(?:hide|cover|see|marks?|scars?|cuts|arms|wounds?|summer|heat|notice)|\b(?:hide|hiding|cover(?:ing)?) (?:up )?(?:my|the) (?:\w+ )?(?:marks|scars|cuts|arms|wounds|burns|bruises i)|\b(?:fresh|new) (?:cuts?|marks|scars|burns|wounds) on|\bpunish(?:ed|ing)? (?:myself|my body) (?:physically|by|with|until|on)(?! (?:extra|more|the cold|a cold|revision|chores|working|cleaning|studying|skipping dessert|not))|\bhurt(?:ing)? my body\b|\b(?:pull|pulling|rip|ripping|tear|tearing) (?:out )?my (?:hair out|skin)\b(?! (?:over|with|about|because of (?:this|the)))",
    ),
    form(
        "self_harm",
        "self_harm_current",
        2,
        "npj",
        r"\b(?:pinch\w*|squeez\w*|press\w*|pick\w*|bit\w*|rip\w*|tear\w*|tore|dig|dug|peel\w*|chew\w*|stab\w*|punch\w*|hit\w*|scratch\w*|rub\w*|burn\w*|slam\w*) (?:\w+ ){0,3}?(?:myself|my (?:\w+ )?(?:arms?|skin|thighs?|legs?|hands?|wrists?|scalp|hips?|knuckles|face|scabs?|body|head)|the (?:bruises?|scabs?|wounds?|sore|same place)|at (?:myself|it))\b.{0,60}\b(?:until|till|on purpose|blood|bleed\w*|black and blue|marks?|purple|raw|open|calm|feel better|hurts|so that|so they|when (?:i am|i get|it gets)|to (?:stop|feel|punish|cope)|pain|not heal)|\b(?:streak|counter|days? clean|clean streak)\b.{0,30}\b(?:zero|reset|gone|over|broke\w*|down the drain|lost|back to)|\breset my counter\b|\b(?:have not|not) been clean\b|\b(?:did|done|do|doing) (?:it|that|things|some damage|something) (?:again )?(?:to|with) (?:my (?:arms?|legs?|skin|body|wrists?|thighs?|self)|myself)\b|\bthings to my (?:arms|body|legs|skin)\b|\bi did (?:it|the thing) again\b.{0,50}\b(?:promised|swore|bathroom|razor|arm|sleeve|ashamed|stop|skin|blood)|\b(?:punish|hurt|damage|attack) my (?:own )?body\b|\bhow i punish myself\b|\bneed(?:ed)? (?:the|to feel) (?:pain|sting|blood)\b|\bthrough (?:my|the) skin\b|\b(?:fresh|new|more) (?:marks|cuts|lines|scars|burns|ones)\b.{0,30}\b(?:sleeves?|arms?|legs?|hips?|thighs?|under|wrist)|\bold (?:places|cuts|wounds|scars)\b.{0,30}\b(?:open\w*|again|reopen\w*)|\b(?:open(?:ed)?|reopen\w*) (?:up )?(?:the |my )?(?:old|same) (?:places?|cuts?|wounds?|scars?)",
    ),
)


SOFT: tuple[Form, ...] = (
    form(
        "how_much",
        "none",
        1,
        "",
        r"\bhow (?:many|much) (?!coffee|tea|caffeine|water|cake|sugar|sleep|time|money|work|screen|exercise|homework|people|friends|hours)(?:\w+ ){1,4}?(?:is|are|would be|will be|does it take|could i take|can (?:i|you|someone|a person) take)\b[^.?!]{0,30}\b(?:too (?:many|much)|dangerous|safe|fatal|deadly|kill\w*|enough|at once|before)\b",
    ),
    form(
        "burden",
        "none",
        1,
        "npoj",
        r"\b(?:i am|i have become|(?<!would )i feel|(?<!would )feel|feeling|being|am|become|became|such|only|nothing but) (?:(?!not\b|never\b|no\b|would\b)\w+ ){0,3}?(?:a (?:\w+ )?burden|dead weight|burdens?)\b(?! (?:on the|at (?:work|school)|asking|if i|when i ask|by asking|to ask))|\ba (?:\w+ )?(?:weight|millstone|ballast|stone|drag) (?:round|around|on|about|for) (?:their|his|her|every ?(?:one|body)'s|the \w+'s|my \w+'s) (?:necks?|backs?|shoulders|legs?)\b|\bburden(?:ing|s|ed)? (?:everyone|others|people|them|him|her|my|anyone|the people)\b|\b(?:i|me) (?:\w+ ){0,2}(?:drag|weigh|bring)(?:ging|ing)? (?:everyone|them|my \w+|people|him|her|everybody) down",
    ),
    form(
        "done",
        "none",
        1,
        "npoj",
        r"\bi (?:am|feel) (?:so |just |completely |totally |really |honestly |absolutely |well and truly )*(?:done|finished|over it all)\s*(?:$|with (?:everything|it all|all of (?:it|this)|trying|fighting|this (?:life|world|world\.)|people and)|[.!]|anymore|now$|fighting|trying)|\b(?:can not|could not) (?:\w+ )?(?:do (?:this|it|life) (?:any ?more|much longer|any longer)|go on(?: like this| any ?more| any longer)?|take (?:it|this|much more|another day|any more)(?: any ?more| any longer| much longer)?|keep (?:going|doing this|living like this|this up|fighting|pretending)(?: any ?more| like this| much longer)?|carry on(?: like this| any ?more)?|live like this(?: any ?more)?(?!,? with)|face (?:another|tomorrow|it any ?more|one more))\b(?! (?:without (?:coffee|a break|help from)|with (?:this|the) (?:job|project|thesis|course|deadline|commute)|today|this week|this afternoon|,? this job))|\b(?:given|giving|want to give|gave|give) up on (?:life|everything|living|myself|it all|being)|\b(?:i want|i need|want|need|wish) (?:it|this|everything|the pain|the noise|the hurting|all of this|all this|my pain|my thoughts|my (?:head|brain|mind)|it all)(?: all)? (?:to|would|could)?(?: just)? ?(?:stop|end|go away|be over|be quiet forever|finish)\b|\bwant (?:out|a way out|it over|it to be over|to be (?:out of here for good|free of it all))\b(?! of (?:this|the|my) (?:job|relationship|marriage|contract|lease|course|deal|flat|group))|\b(?:so|too|just) tired of (?:fighting|trying|everything|it all|all of (?:it|this)|this (?:life|fight)|struggling|pretending|hurting|being in pain|feeling (?:like )?this)|\bend of (?:my|the) (?:rope|tether|road|line)\b|\bno (?:way out|escape|way forward|light at the end|end in sight)\b(?! of (?:this|the) (?:deadline|contract|lease|meeting))|\bbreaking point\b",
    ),
    form(
        "no_future",
        "none",
        1,
        "pj",
        r"\b(?:can not|do not|could not|never|hard to|no longer|unable to|struggle to) (?:\w+ )?(?:see|imagine|picture|have|think of)(?: \w+){0,3}? (?:a future(?! (?:with|together|in (?:this|that|the)))|any future|my future|future for|myself (?:\w+ ){0,3}(?:next year|in (?:\w+ )?(?:years?|months?)|at (?:thirty|forty|\d\d)|growing old|alive|here(?! in)|past|being around|making it|getting (?:old|to))|a way out|past (?:this|next|the)|next year|tomorrow|any way (?:out|forward)|further than|ahead|beyond|a tomorrow|turning \w+)|\bno (?:\w+ )?future\b(?! (?:for us|in print|in \w+ing|in (?:this|the|that|my) (?:job|company|relationship|industry|field)|tense|plans? (?:yet|for the weekend)))|\bfuture (?:is|looks|feels|seems|just) (?:\w+ )?(?:blank|black|empty|dark|gone|pointless|a wall|not (?:there|for me))|\b(?:will|would) not (?:make it|be around|be here|live|get) (?:\w+ ){0,3}?(?:to (?:see|thirty|forty|my|next|\d\d|christmas)|next (?:year|month|summer|birthday)|long|past|by (?:then|christmas|summer)|for (?:that|it|her|his|the))|\bdo not (?:plan|expect|intend|think i will) (?:\w+ ){0,2}(?:to )?(?:be (?:here|around|alive)|live|make it|see) (?:\w+ ){0,4}|\b(?:no|what is the|not much|any|see the|see a) point (?:in|of|to)? ?(?:anything|any of (?:it|this)|it all|it any ?more|trying|plan\w*|making plans|anymore|to anything|any ?more|$)(?! (?:this week|studying|the))|\bwhy (?:do i )?(?:bother|even (?:bother|try|keep going))(?: with (?:anything|life|any of it)| going on| any ?more|$)|\b(?:(?<!not )hopeless\b(?! (?:with|at|case|romantic|cook|driver))|no hope|lost (?:all )?hope|beyond (?:help|hope|saving)|past saving|nothing (?:will ever|is ever going to|ever) (?:change|get better|help)|never (?:going to )?get(?:ting)? (?:any )?better)\b",
    ),
    form(
        "giving_away",
        "none",
        1,
        "np",
        r"\b(?:giv(?:e|ing|en)|gave) (?:away )?(?:\w+ ){0,6}?(?:away|to (?:my|her|him|a) \w+(?: \w+)? (?:because|since|so|as) i (?:will not|do not|would not) (?:need|be))\b(?=.{0,60}(?:things|stuff|belongings|possessions|cat|dog|guitar|books|records?|watch|jewel\w*|collection|will not need|do not need|everything|ring|camera|pet|need|keep|treasure|instruments?|tools|clothes|keepsakes?|nice|favou?rite|$))(?! (?:the (?:plot|ending|secret|answer|surprise)|my power|too much|for charity|to (?:charity|the charity shop|oxfam|goodwill)))|\bgiv(?:ing|en|e) (?:away )?(?:all )?(?:of )?(?:my|the) (?:\w+ ){0,3}?(?:things|stuff|belongings|possessions|dog|cat|guitar|books|jewel\w*|records|collection|treasures|instruments|savings|clothes)\b(?: away)?(?!.{0,20}(?:charity|goodwill|oxfam|declutter|moving|marie kondo|sale))|\b(?:found|finding|find|arrang\w+|rehom\w+) (?:\w+ ){0,3}(?:home|someone|somebody) (?:for|to (?:take|look after|have)) (?:my|the) (?:dog|cat|pets?|kids|animals?|plants|\w+)(?!.{0,30}(?:holiday|trip|vacation|while i am away|moving|weekend))|\b(?:sort(?:ed|ing)|updat\w+|writ\w+|wrote|mak(?:e|ing)|made) (?:out )?(?:my|a) will\b(?!.{0,40}(?:solicitor said|mortgage|baby|house|kids were born))|\b(?:put|putting|getting|got|setting|tied|tying|tidy\w*) (?:all )?(?:my|everything|things|up) (?:\w+ ){0,2}?(?:affairs|loose ends|in order)\b|\b(?:cancel\w*|clos(?:ed|ing)|delet\w+|pass\w* on) (?:all )?(?:my|of my) (?:\w+ ){0,2}?(?:subscriptions|accounts|passwords|bank account|photos)\b.{0,50}(?:will not need|need them|so (?:no one|nobody|they)|anyway|tidy|ready|easier for|know where)|\b(?:said|saying|say) (?:\w+ ){0,2}?(?:my |all my )?goodbyes\b(?!.{0,30}(?:airport|trip|leaving do|moving|colleagues|gran\w*|funeral|dad|mum|dog|cat))|\bmade (?:my )?peace with (?:it|everything|everyone|going|leaving|the end)\b",
    ),
    form(
        "disappear",
        "none",
        1,
        "npoj",
        r"\b(?:want|wish|like|wanted|wanting|going|need|could)(?: i could)?(?: to)? (?:\w+ )?(?:just )?(?:disappear|vanish|fade away|not be (?:me|seen)|evaporate|cease|be invisible|run away from (?:everything|it all|life)|escape (?:everything|it all|my life)|switch off forever|be swallowed)\b|\bnot (?:be |want to be )?(?:here|around) any ?more\b|\b(?:everything|it all) to (?:just )?go (?:dark|black|quiet|away)\b|\bground (?:to |would )?(?:\w+ )?swallow me\b|\bpress(?:ing)? (?:the )?(?:off|delete|eject) (?:switch|button|on myself)",
    ),
    form(
        "worthless",
        "none",
        1,
        "npj",
        r"\b(?:i am|i feel|feel|am|feeling)(?: \w+){0,2}? (?:worthless|useless to (?:everyone|anyone)|a waste(?: of (?:space|time|air|oxygen))?|in the way of everyone|unlovable and|beyond repair|better gone|trapped(?! in (?:this|a) (?:meeting|job|loop|call|lift)))|\b(?:hate myself so much|punish myself|deserve (?:to (?:suffer|hurt|be hurt)|the pain|pain|it all)|do not deserve (?:to be (?:happy|here|loved)|good|anything|help))\b|\bnot worth (?:saving|it|the (?:air|trouble|space))\b(?= *$| any| to)",
    ),
    form(
        "figure",
        "none",
        1,
        "n",
        r"\bkill me(?: now| already| please)?\b(?! (?:if|in (?:my|the)|because he|for|with|when|and))|\bshoot me(?: now| please)?\b|\bput me out of my misery|\bend me\b|\bi could (?:just )?die\b|\bi (?:will|am going to|would) (?:\w+ )?(?:die|scream|explode) if\b|\b(?:end|finish) me now|\b(?:want|wanted) to die\b",
    ),
    form(
        "hypothetical",
        "none",
        1,
        "",
        r"\b(?:asking for a friend|what if (?:someone|somebody|a person|i|a friend)(?: \w+){0,4}? (?:die|dead|not wake|KILLSELF|did not want to live|suicidal|gone|be here)|would (?:it|you) (?:hurt|be bad|be wrong) (?:to die|if i (?:died|was gone))|what (?:happens|would happen) (?:when|if|after) (?:you|i|someone|we) (?:die|died|were gone|told you (?:i|they) (?:was|were) suicidal)|is it (?:a sin|wrong|selfish|painful|cowardly) to (?:die|KILLSELF|want to die)|hypothetically|do people (?:go to hell|suffer) if they|what do you do if someone says|if (?:someone|somebody) (?:told you|says) they (?:want|were|are)|how do (?:people|you) know if (?:they|you) are suicidal|does (?:dying|it) hurt to die|what would happen if i told you)",
    ),
    form(
        "guarded",
        "none",
        1,
        "n",
        r"\b(?:something i (?:have never|have not|can not|am (?:scared|afraid|ashamed) to) (?:told|said|say|tell|admit)|do not want (?:to (?:scare|worry|alarm) (?:you|anyone)|to (?:say|type) (?:it|this|that)(?: out loud| here)?\b(?! (?:again|twice|wrong|badly))|you to (?:call (?:anyone|someone|the police)|worry|panic))|(?:dark|black|blackest|darkest) (?:thoughts?|moments?)|dark stuff|(?:dark|black) things (?:\w+ ){0,4}(?:in|round) my (?:head|mind)|(?<!was in a )(?:dark|black) place\b(?! (?:back|then|after))|bad thoughts|those thoughts|scary thoughts|the thoughts (?:are|have come|came|come) back|the thoughts get (?:bad|worse|dark\w*|louder)|thoughts (?:\w+ ){0,3}(?:scare|frighten|dark)|did something (?:bad|stupid|to myself)|do something (?:stupid|bad|drastic|silly|reckless|permanent|to myself)|hurt(?:ing)? (?:so much|too much) (?:to|i)|old (?:urges?|coping|ways (?:again|are back))|bad habits? (?:again|back|when)|cope in (?:ways|bad|unhealthy)|unhealthy (?:ways|coping)|harmful (?:ways|coping)|i (?:am|do|feel|would) not (?:\w+ )?(?:feel(?:ing)? |be )?safe\b(?! (?:at work|driving|on the road|to drive)))",
    ),
    form(
        "reckless",
        "none",
        1,
        "npj",
        r"\b(?:reckless\w*|drive too fast|driving too fast|stopped taking care|do not care what happens to me|not care what happens to me|do not look (?:before|when) (?:i )?cross\w*|stopped looking (?:both ways|when i cross)|stopped (?:taking my (?:insulin|meds)|eating and drinking)|what happens to me (?:does not matter|no longer)|no longer careful|let (?:it|things) happen to me)\b",
    ),
)
