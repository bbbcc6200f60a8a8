"""What the therapist's last question asks for. The same words mean different things after different questions."""

from __future__ import annotations

import re

from nova_cbt.words import lower, sentences

_KINDS: tuple[tuple[str, str], ...] = (
    ("safety", r"ending your life|hurt(?:ing)? yourself|harm(?:ing)? yourself|suicid|kill(?:ing)? yourself|\burge\b|not be(?:ing)? here|wish to die|keep (?:yourself )?safe|safe (?:right )?now|safe to write"),
    ("rating", r"0 ?(?:-|to|and) ?10\b|0 ?(?:-|to|and) ?100|zero to ten|one to ten|1 ?(?:-|to) ?10|out of (?:ten|10|100)|how strong|how intense|how (?:much|far) do you believe|how confident|how likely|how sure|\brate\b|per ?cent|what number|where would you put"),
    ("homework", r"homework|practi[sc]e (?:this|last|that|the|over)|(?:how|what) (?:did|has|have|happened|went) .{0,60}(?:thought record|experiment|small steps?|exercise|activity|walk|plan|task|list|log|card|breathing|homework|agreed)|(?:did|were|have|has) you (?:get|manage|able|have|find|do|try|done|tried|had).{0,60}|we agreed|you(?:'d| had| were going to| planned| said you)|get a chance|how did (?:the|it|that|your) .{0,50}(?:go|work out|turn out)|what got in the way|happened with"),
    ("consent", r"would you (?:like|be willing|be open|be up for|prefer|mind|rather|want)|shall we|should we|(?:would|will) (?:it|that) be (?:ok|okay|all ?right|alright|useful|helpful|fine|good)|is (?:it|that|this) (?:ok|okay|all ?right|alright|fine)|are you (?:willing|open|up for|happy|ready|game|ok|okay|comfortable)|do you want (?:to|me)|(?:can|could|may|might) (?:we|i)\b|want to (?:try|give|have|do|look|start|go|take)|how about (?:we|i|trying)|ready to|fancy|do you mind|how would it be (?:if|to)|does that (?:suit|work for) you|willing to|open to|up for"),
    ("thought", r"(?:through|on|in|to|into) your (?:mind|head)|what were you (?:thinking|telling yourself|saying to yourself|afraid)|what (?:did|were) you (?:think|thinking|tell yourself)|thought (?:came|was there|that|did|showed|popped|crossed)|which thought|the thought|what was it telling you|say to yourself|telling yourself|what would it (?:mean|say)|hurts most|fear (?:they|would|might|is|was)|what did (?:that|it|this) (?:mean|say) (?:to|about)|afraid (?:of|would|might)|worst part"),
    ("for", r"supports? (?:it|that|this|the)|evidence (?:for|that|do you)|what makes you (?:think|believe|so sure)|seen or heard|facts? (?:for|behind|that back|speak for)|tells you that|backs? it up|points? to it"),
    ("against", r"(?:doesn't|does not|don't|didn't) (?:quite )?fit|against (?:it|that)|other side|evidence against|less true|exceptions?|times? when it wasn't|speaks? against|contradict"),
    ("balanced", r"how would you put it (?:now)?|new thought|fairer|more balanced|put it now|in your own words|what do you make of|taken together|both lists|another way (?:to|of)|say to a friend|tell a friend"),
    ("feeling", r"feel|emotion|mood|how are you|how have you been|how's your|upset you"),
    ("end", r"before we (?:finish|stop|end|close|go|wrap)|anything else|for today|finish (?:here|there|for)|wrap up|stop (?:here|there)|leave it there"),
    ("situation", r"where were you|when did (?:it|that|this)|take me (?:to|there|back)|which moment|what happened|what was (?:happening|going on)|last time (?:it|this|that)|who was|a recent|specific (?:time|moment|example)|tell me about a time|walk me through|example of"),
    ("action", r"what did you do|what do you (?:usually )?do|what happened next|how did you (?:react|respond|handle|cope)"),
    ("when", r"\bwhen\b|which day|what day|what time"),
    ("where", r"\bwhere\b"),
    ("person", r"\bwho\b|whom"),
    ("name", r"your name|call you|pronouns"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)


def asked(context: str) -> str:
    """What the last question asks for: safety, rating, homework, consent, thought, ... ; "open" or "" (no question)."""
    said = sentences(lower(context))
    questions = [s for s in said if s.rstrip("\"')").endswith("?")] or said[-1:]
    for text in reversed(questions):
        for kind, pattern in _PATTERNS:
            if pattern.search(text):
                return kind
    return "open" if questions and "?" in questions[-1] else ""
