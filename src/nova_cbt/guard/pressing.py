# ruff: noqa: E501 - a pattern is easier to check on one line
"""How a disclosure is met badly: a promise demanded, guilt, alarm, a sermon, or cheering up."""

from __future__ import annotations

from nova_cbt.guard.words import any_of

_KIN = (
    r"(?:children|kids|girls|boys|son|daughter|little (?:boy|girl|one)|baby|mother|mum|father|dad|parents|husband|wife|"
    r"partner|family|friends|brother|sister|people who love you|those who love you|everyone|everybody)"
)
_VOW = r"(?:promise|swear|vow|pledge|guarantee|sign|oath|contract|deal|signature|your (?:word|hand)|hand on heart|agree|have it from you)"
_WHAT = (
    r"(?:harm\w*|hurt\w*|kill\w*|do (?:it|anything|yourself)|act(?:ing)? on|(?:stay|keep|stays|remain)[^.!?]{0,12} (?:alive|unharmed|"
    r"safe|here)|nothing (?:will|is going)|won't|will not|until|till|tonight|this week|never|not this|leave it|live)"
)
DEMANDS = any_of(
    r"(?:^|please |just |now |so )(?:promise|swear|vow|pledge|guarantee) (?:me|to me|on|here|now|that)[^.!?]{0,60}",
    rf"(?:i(?:'d| would)? (?:need|want|like|must have|have to have|ask)|give me|let's|we'll|we (?:need|make)|can i have|could "
    rf"i have|may i have|will you|would you|you (?:have to|must|need to|should)|i(?:'ll| will) only|i won't|sign here|say it)"
    rf"[^.!?]{{0,50}}\b{_VOW}\b[^.!?]{{0,60}}\b{_WHAT}\b",
    rf"(?:a|your|this) (?:contract|deal|signature|promise|oath|written \w+)\b[^.!?]{{0,50}}\b{_WHAT}\b",
    r"(?:tell me\b|say\b|repeat\b|say it after me|i want it from you|i need to hear)[^.!?:]{0,30}\b(?:you(?:'ll| will)[^.!?]{0,14} (?:never|not|stay|live|hurt|do)|"
    r"i(?:'ll| will) (?:never|not)|i won't)\b",
    r"say it after me|i need to hear (?:that|it)|sign here|(?:sworn|promised) (?:it|me|that)\b",
)
GUILT = any_of(
    rf"(?:imagine|think (?:of|about)|picture|consider|remember) (?:what |how )?(?:your|the|all|those|those who) (?:\w+ )?{_KIN}?"
    r"[^.!?]{0,50}(?:grave|find|explain|without|left|feel|do to|be glad|cope|miss|cry|it would)",
    rf"(?:your |the )?{_KIN}(?:'d| would| will|'ll) (?:never|be|have to|break|suffer|not)[^.!?]{{0,30}}(?:get over|forgive|"
    r"recover|heartbroken|devastated|broken|explain|suffer|find|cope|alone)",
    r"(?:owe it to|(?:have|need|got) to (?:live|stay|go on) for|duty to|responsibility to) (?:your|the|them|him|her|us|me)?",
    r"what would your (?:late|poor|dear) \w+ (?:say|think|feel)|what would your \w+ (?:say|think) (?:to|of) (?:that|this|you)|you (?:can't|couldn't|mustn't|wouldn't) do (?:that|this) to",
    r"how can you (?:even )?(?:think|say|want|consider)|if you (?:really )?love[d]? (?:them|him|her|us|your|me)",
    r"(?:how much|what) (?:pain|grief|damage|harm) you(?:'d| would)|(?:break|breaking) (?:everyone|everybody|your|their|her|"
    r"his)[^.!?]{0,12} heart|leav(?:e|ing) (?:your|the|a) mess|worst thing you could|never forgive you",
)
ALARM = any_of(
    r"(?:oh no|my goodness|good heavens|oh god|oh my|dear god|for heaven's sake)[^.!?]{0,30}",
    r"(?:i'm|i am|you're|you are) (?:so |quite |really )?(?:shocked|horrified|appalled|begging|worrying me|frightening|scaring|"
    r"upsetting)|you (?:frighten|scare|shock|upset) me|you'll upset|i can't (?:sleep|bear|cope|take it|stand it) (?:if|when)",
    r"(?:please )?(?:don't|do not|never|must never|mustn't)(?: even| ever)? (?:say|talk|write|think|speak)[^.!?]{0,12} "
    r"(?:that|such|like that|so|things|again)|(?:^|[,;] )take (?:it|that) back|awful thing to (?:say|write|want)",
    r"(?:put|get|push|chase) (?:that|the|this|such) (?:\w+ )?(?:idea|thought|notion)s? (?:out of|from|away)|(?:so|just|please) drop (?:it|that "
    r"idea)|pray (?:it|that|them) away",
)
SERMON = any_of(
    r"(?:is|it's|that's|be|being|only|a) (?:a )?(?:mortal |terrible |terribly )?(?:sin|sinful|cowards?|cowardly|cowardice|"
    r"quitter|selfish)\b[^.!?]*",
    r"(?:it's|is) (?:weak|wrong|cheap|easy) to (?:want|think|die|leave|go)|easy way out|shame on you|remembered as a|"
    r"permanent (?:answer|solution)",
    r"(?:nobody|no one|people|a person|somebody|someone|women|men)(?: with| who| your| as| like)?[^.!?]{0,40} (?:kills? "
    r"themselves|doesn't talk|don't talk|should feel|can't think|wouldn't think|really mean)",
    r"(?:only|just) (?:saying|doing|writing) (?:that|this|it) (?:for|to get)|you (?:can't|don't) (?:really )?mean (?:that|it)|"
    r"not really[.!]|being (?:a bit )?dramatic|too young to|not the sort who|no reason to want",
    r"cheer up|tomorrow is another|(?:it's|it isn't|it is)(?: not)? (?:that|so) bad\b|whole life (?:is )?(?:ahead|before|in "
    r"front)|look at (?:what|all) you have(?=\W*$)|glad to have your life|so much to live for|strong(?:er)? than that",
)
"""What is said in answer to somebody who has told that they want to die or hurt themself."""
PRESSES = (DEMANDS, GUILT, ALARM, SERMON)
FREE = any_of(
    r"you (?:needn't|don't have to|don't need to|said|told|wrote|promised|signed|swore|agreed|made|think|thought|felt|were)",
    r"not a promise|a promise isn't|no promises?|i(?:'m| am) not (?:shocked|frightened|upset)|(?:he|she|they) (?:said|called|"
    r"says|told)|is there a|did you|do you think|what (?:do|does|did|would help|keeps|holds|are)|who would|that word can",
    r"i(?:'m| am) not (?:going|here) to|i (?:won't|wouldn't|can't|cannot)|(?:nobody|no one) can promise|is that (?:still|what)|still so|like \w+ing",
)
"""No demand: a promise not asked for, or somebody else's words."""
