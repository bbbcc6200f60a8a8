# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Authored cues of thinking habits (clinical_spec 2.2); features for the fitted model, never a verdict by themselves."""

from __future__ import annotations

from nova_cbt.words import lower
from nova_cbt.words import patterns as re

_ME = r"(?:i|i'm|i am|me|my|im)"
CUES: tuple[tuple[str, str], ...] = (
    ("all_if_not", r"\b(?:if|unless|because) .{0,40}\b(?:not|n't|isn't|less than|without|unless|can't)\b.{0,40}\b(?:then|it's|i'm|i am|i've|there's|count|worth|useless|failure|failed|nothing|pointless|no point|waste|over|not bother)"),
    ("all_either", r"\b(?:either|all or nothing|black (?:and|or) white|completely|totally|entirely|perfect\w*|flawless\w*|nothing less|no (?:middle|in.?between)|full marks|100 ?%|anything less|not .{1,20} at all|second place|by halves|back (?:to|at) (?:zero|square one)|spotless|whole thing)\b"),
    ("all_ruined", r"\b(?:one|a single|once|slipp?ed|missed|broke|skipped|ate) .{0,40}\b(?:ruin\w*|whole|entire|everything|all|over|waste\w*|might as well|gone|pointless|thrown away|give up)\b"),
    ("over_law", r"\b(?:always|never|every ?(?:time|thing|one|body|single)|nothing|nobody|no one|all (?:men|women|people|my|of them|bosses|managers)|anything right|anywhere|the same (?:way|everywhere|with|again)|typical|story of my life|ever)\b"),
    ("over_people", r"\b(?:people|men|women|they|everyone|everybody|nobody|no one) (?:always|never|all|ever|just|only)\b|\ball the same\b"),
    ("over_everything", rf"\b{_ME} (?:always|never|can't|don't|fail|ruin|mess|screw|\w+) .{{0,15}}(?:anything|everything|anywhere|right|up)\b"),
    ("filter_only", r"\b(?:only (?:the|thing|see|remember|bit|notice|that)|all i (?:can |could )?(?:think|see|remember|hear|notice)|can't (?:stop thinking|see past|get past|let go|get .{1,20} out of)|keep (?:thinking|going|replaying|coming) .{0,15}(?:about|back|over)|(?:but|except|one|a) .{0,50}\bspoil\w*|don't register|stick(?:s)?|the rest|doesn't matter|blurs?|drown\w*|nothing else)\b"),
    ("filter_but", r"\b(?:nice|good|great|lovely|praise\w*|compliment\w*|well|fine|positive|liked|kind|nine|ten|twenty|eight|most)\b.{0,70}\b(?:but|except|and yet|and all|only|however)\b.{0,60}\b(?:one|that|the|bad|critic\w*|wrong|mistake|typo|comment|yawn\w*|remember|think|hear|see)"),
    ("disq_luck", r"\b(?:luck\w*|fluke|(?:just|only) (?:being )?(?:nice|polite|kind|because|said|feel\w*|felt|saying|trying)|sorry for me|anyone (?:could|can|would)|doesn't (?:really )?(?:count|mean)|didn't (?:really )?(?:count|mean)|don't (?:really )?count|was easy|so easy|low bar|have to say|has to say|pity|fooled|got away with|easy (?:paper|exam|marker)|no(?:t| )big deal|not (?:really )?my doing|she's my (?:mum|mom|friend)|nothing special|that's nothing|happened to)\b"),
    ("mind_think", r"\b(?:they|he|she|everyone|everybody|people|my \w+|the \w+|nobody|all of them|others)(?:'ll| all| must| probably| obviously| clearly| secretly| will| just| already| definitely| can all)* (?:think|thinks|thought|thinking|hate|hates|know|knows|find|finds|laugh\w*|judg\w+|believe|believes|regret\w*|wish|wishes|see|sees|despise\w*|want|wants|look\w* down|is (?:angry|annoyed|bored|disappointed|sick|tired)|are (?:angry|annoyed|bored|laughing|talking|disappointed))\b"),
    ("mind_sure", r"\b(?:i (?:just )?(?:know|could tell|can tell|knew)|the look|looked at me|must (?:think|hate|be (?:angry|annoyed|bored|laughing|talking))|obviously (?:thinks?|hates?)|behind my back|what they're thinking|secretly|the way (?:he|she|they) looked|thinks? i'm|think i am|didn't (?:reply|answer|smile|wave|say hi|text))\b"),
    ("fort_will", r"\b(?:i'll|i will|it'll|it will|it's going to|i'm going to|i'm gonna|they'll|he'll|she'll|we'll|going to|gonna|will|won't|bound to|no way|not going to|there's no (?:way|chance)|never going to|never get|already know|can already tell|might as well not|no chance)\b"),
    ("fort_fail", r"\b(?:will|'ll|going to|gonna|bound to) (?:\w+ ){0,3}(?:fail|hate|go wrong|be (?:awful|terrible|a disaster|the same|alone|worse|late|rejected|embarrass\w*|boring)|reject|say no|freeze|mess|blank|never|always|not|lose|end|forget|be)\b"),
    ("cata_worst", r"\b(?:disaster|catastroph\w*|the end of|end up (?:on the street|homeless|alone|in)|ruin(?:ed)?|unbearable|can't (?:bear|stand|survive|cope|live)|couldn't (?:bear|stand|survive|cope)|homeless|die|dying|tumou?r|cancer|heart attack|fired|sacked|thrown out|kicked out|lose (?:everything|my|the)|life (?:is|will be) over|never recover|fall apart|crash|bankrupt\w*|prison|go mad|losing my mind|worst|destroyed|all over|collapse)\b"),
    ("cata_chain", r"\b(?:what if|and then|and i'll|then i'll|which means|that means|so now|now (?:i'll|we'll|they'll)|next)\b"),
    ("magn_flaw", r"\b(?:huge|massive|enormous|terrible|awful|unforgivable|biggest|giant|blown|everyone (?:saw|noticed)|stuck out|glaring|ruined it|ruins everything|such a big|monumental|appalling|dreadful|horrendous|hideous|typo|spot|tiny|small|little|stutter\w*|slip|blush\w*|stumbl\w*)\b"),
    ("emo_so", r"\b(?:i feel|i felt|feels|feel like|feeling|because i feel|i'm so (?:anxious|scared|guilty|ashamed))\b.{0,60}\b(?:so|must|therefore|means|proof|proves|that's how i know|has to be|it must|because|then)\b|\bmust (?:be|have) .{0,40}\bi feel\b|\b(?:it|this|that) feels .{1,30} so\b|\bmy gut\b|\bi can feel it\b"),
    ("should_rule", r"\b(?:i|people|they|he|she|we|you|a|one|everyone|friends|parents|adults?|men|women|mothers?|someone)(?: really| just)? (?:should(?:n't)?|must(?:n't)?|ought to|have to|has to|need to|am supposed to|'m supposed to|are supposed to|am not allowed|'m not allowed)\b|\b(?:should have|shouldn't have|not allowed to|supposed to|no right to|no excuse|by now|at my age)\b"),
    ("label_am", rf"\b{_ME} ?(?:am|'m|was)?(?: just| such| basically| nothing but| a bit of| clearly| obviously| simply| really| always| so)* (?:an? )?(?:\w+ ){{0,2}}(?:failure|loser|idiot|fraud|burden|mess|disappointment|waste|joke|coward|monster|moron|fool|freak|wreck|screw-up|weirdo|nobody|disaster|liar|cow|slob|hypocrite|imposter|impostor|bitch|parasite|weakling|robot|drama queen|doormat|quitter|flop|lost cause|damaged goods|bad (?:mother|person|friend|parent|son|daughter|father|partner|student|teacher|nurse)|terrible (?:mother|person|friend|parent|son|daughter|father|partner|student|teacher)|selfish|lazy|useless|worthless|stupid|pathetic|weak|unlovable|broken|incompetent|boring|ugly|crazy|thick|dumb|hopeless|rubbish|defective|toxic)\b"),
    ("label_he", r"\b(?:he|she|they)(?:'s| is|'re| are) (?:just |such |nothing but )?(?:an? )?(?:total |complete |absolute )?(?:idiot|monster|loser|snake|narcissist|psycho|jerk|bastard|cow|liar|bully|useless|evil|scum|clown)\b"),
    ("label_that's", r"\b(?:what (?:a|an) (?:idiot|loser|failure|mess|joke|fool)|(?:idiot|loser|failure|useless|pathetic|stupid|worthless)[.!]*$|that's (?:what|who) i am|kind of person i am|i'm the (?:problem|black sheep|bad one|weird one|failure|stupid one))\b"),
    ("pers_me", r"\b(?:because of (?:me|something i)|my fault|(?:i|i've) (?:made|caused|upset|ruined|drove|let|did something|must have)|if i(?:'d| had)(?:n't)? (?:\w+ ){1,8}(?:wouldn't|would|he'd|she'd|they'd|might|could)|blame myself|responsible|down to me|all my doing|because i (?:didn't|wasn't|said|did|am|couldn't)|must (?:be|have been) (?:me|something i)|i should have (?:known|seen|noticed|stopped|been)|on me|about me)\b"),
    ("comp_than", r"\b(?:everyone else|everybody else|other people|others|all my (?:friends|mates|colleagues|cousins)|people my age|the others|my (?:sister|brother|cousin|friends?|flatmates?|colleague) (?:\w+ )?(?:has|is|have|are|manages?|does|got|can|already|never|earns?)|compared (?:to|with)|better than me|than (?:i am|me|mine)|ahead of me|behind everyone|left behind|next to (?:her|him|them)|at my age|look at me|and me\b|and i'm (?:still|just)|while i|younger than me|by my age|on instagram)\b"),
    ("blame_them", r"\b(?:(?:his|her|their|your|my (?:\w+)'s) fault|fault of|if it wasn't for|if it weren't for|(?:he|she|they|my (?:\w+)|the \w+)(?:'s|'ve| has| have)? (?:ruined|made me|destroyed|wrecked|drove|turned me|the reason|messed|broke me|spoil\w*|cost me|is to blame|are to blame|forced|always make)|because of (?:him|her|them|my \w+|the \w+)|to blame|blame (?:him|her|them|my \w+)|(?:he|she|they)'s the (?:reason|one who))\b"),
    ("none_fact", r"\b(?:yesterday|today|this morning|last (?:week|night|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d|an hour|weeks? ago|due|appointment|told me|asked me|we (?:talked|went|had|moved))\b"),
    ("none_hedge", r"\b(?:might|maybe|perhaps|possibly|partly|sometimes|some|although|though|it's possible|not sure|could be|i don't know yet|we'll see|good reason|i think it helped|even so|still|next time|can live with|it's okay|it's ok)\b"),
    ("none_grief", r"\b(?:miss (?:him|her|them|my)|died|funeral|passed away|grie\w+|broke up|diagnos\w+|illness|slur|racis\w*|attack\w*|hit me|threaten\w*|landlord|evict\w*|benefits|rent)\b"),
    ("past_tense_i", r"^(?:\W*(?:i|we)) (?:\w+ed|went|got|had|did|was|made|felt|told|spoke|saw|took|slept)\b"),
    ("would_like", r"\b(?:i'd like|i want to|can we|could we|would like|let's|thank\w*|please)\b"),
)  # fmt: skip
_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in CUES)

IDS = (
    "all_or_nothing", "overgeneralization", "mental_filter", "disqualifying_positive", "mind_reading", "fortune_telling", "catastrophizing",
    "magnification", "emotional_reasoning", "should_statements", "labeling", "personalization", "comparing", "blaming",
)  # fmt: skip
"""The thinking habits, in the order of clinical_spec 2.2."""

_REAL = re.compile(
    r"\b(?:died|dead|death|funeral|passed away|miscarr\w*|stillb\w*|terminal|hospice|cancer|chemo\w*|tumou?r|dementia|(?:hit|hits|beat|beats|beaten|punched|kicked|choked|strangled|raped|assaulted|abuse[ds]?|abusive|abusing|molested|groomed|stalk\w*|threaten\w*|controls? my|locks? me|trafficked)\b|"
    r"racis\w*|racial\w*|slur|homophob\w*|transphob\w*|xenophob\w*|islamophob\w*|antisemit\w*|sexis\w*|misogyn\w*|discriminat\w*|prejudice\w*|misgender\w*|deadnam\w*|because i(?:'m| am) (?:black|brown|asian|gay|trans|queer|muslim|jewish|lesbian|disabled|foreign\w*|an? (?:immigrant|refugee|woman))|my (?:accent|skin|hijab|turban|wheelchair|deadname)|"
    r"(?:kind|people|person|ones?) like (?:you|me|us) (?:don't|shouldn't|aren't|can't)|immigrants?|refugees?|deport\w*|evict\w*|bailiffs?|food ?bank|homeless shelter|laid off|redundan\w*|got fired|was fired|got sacked|was sacked|bombs?|war\b|knife|gun\b|stabb\w*|mugged|followed me|bull(?:y|ied|ying)|"
    r"kill (?:me|myself)|suicid\w*|self-?harm\w*|cut(?:ting)? myself|hurt(?:ing)? myself|end it all|my life|better off (?:dead|without me)|wake up|want to die|wish i was dead|diagnosed|operation|biopsy|hospital|left me|divorc\w*|broke up|lost (?:my|the|our) (?:mum|mom|dad|baby|job|home|house|son|daughter|wife|husband|brother|sister|friend|gran\w*|nan))\b"
)


def cues(text: str) -> list[str]:
    """The names of the cues that fit."""
    same = lower(text)
    return [name for name, pattern in _COMPILED if pattern.search(same)]


def real(text: str) -> bool:
    """Whether the words tell of loss, abuse, discrimination or a real threat; a habit is then never named."""
    return bool(_REAL.search(lower(text)))
