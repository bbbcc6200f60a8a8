# ruff: noqa: E501 - a pattern is easier to check on one line
"""Questions and wishes: a question is answered first, what is asked for is done (clinical_spec 1.4, nos. 5 and 14)."""

from __future__ import annotations

import re
from dataclasses import replace

from nova_cbt.model import Ask, Move
from nova_cbt.policy.desk import Desk, count, go
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.opening import with_items
from nova_cbt.policy.steps import skip
from nova_cbt.policy.work import begin, drop, fitting, park

SHORT = 10
"""Words of a question that needs no question mark."""


def answer(desk: Desk) -> Move | None:
    """A request is done, a question answered, before anything else."""
    words = desk.turn.text if desk.turn else ""
    if desk.state.mode == "role_play":
        return None
    if desk.heard("out_of_scope") and not desk.answered:
        return carry_back(desk, f"scope.{_scope(desk)}")
    if wanted := request(desk):
        return wanted
    if desk.heard("confused") and not desk.answered and _about(desk) in ("unknown", "explain_step", "opinion"):
        return None
    if desk.heard("you_tell_me") and _about(desk) in ("unknown", "explain_step"):
        return None
    if desk.heard("back") and not desk.answered:
        return carry_back(desk, "answer.presence")
    if desk.heard("question_about_nova") and not desk.reading.asks_question and not desk.answered:
        return carry_back(desk, "answer.just_a_program")
    if desk.heard("out_of_scope"):
        return carry_back(desk, f"scope.{_scope(desk)}")
    if desk.heard("off_task"):
        return carry_back(desk, "scope.off_task")
    asks = desk.reading.asks_question or desk.heard("question_about_nova")
    drafting = desk.answered and desk.step is not None and desk.step.valid in ("ask", "script", "balanced", "thought")
    if asks and not drafting and ("?" in desk.spoken or len(words.split()) <= SHORT):
        return carry_back(desk, f"answer.{_about(desk)}")
    return None


_SCOPE = {
    "medication": re.compile(
        r"\b(?:pills?|tablets?|med(?:s|ic\w+)|dos(?:e|age)s?|antidepress\w+|\d+ ?mg|mg|drugs?|prescri\w+|sertraline|lithium|\w+pram|"
        r"\w+azepam|\w+oxetine|\w+tapine|propranolol|valium|xanax|insulin|vitamins?|cannabis|weed|wine with|side effects?)\b"
    ),
    "law": re.compile(
        r"\b(?:legal\w*|lawyer|solicitor|sue|court|rights|law|custody|testify|asylum|evict|throw me out|sack me|allowed to|landlord)\b"
    ),
    "diagnosis": re.compile(
        r"\b(?:diagnos\w+|do i have|have i|am i|adhd|add|ocd|ptsd|bpd|autis\w+|bipolar|borderline|disorder|depress\w+|psycho\w+|"
        r"narciss\w+|burn-?out|anorexi\w+|menopause|condition|syndrome)\b"
    ),
}
"""What is asked for outside of what Nova can do, by its kind; a body's complaint is what is left."""


def _scope(desk: Desk) -> str:
    words = desk.turn.text.lower() if desk.turn else ""
    return next((kind for kind, signs in _SCOPE.items() if signs.search(words)), "medical")


_QUESTIONS = {
    kind: re.compile(signs)
    for kind, signs in {
        "why_numbers": r"\bnumbers?\b|\bscales?\b|\brat(?:e|ing)s?\b|\b0 to\b|\bpercent\w*|\bmeasure",
        "presence": r"\b(?:you|u|anyone|anybody|still) (?:still )?(?:there|here|alive|gone|listening|on)\b\W*$|\bhave you gone\b",
        "privacy": (
            r"\bpriva\w+|\bconfidential|\b(?:who|anyone|anybody|someone|boss|wife|husband|doctor|school|parents?|mum|mom|dad|teacher|"
            r"therapist|they)\b.{0,40}\b(?:read|see|sees|open|know what|get into|get to (?:see|know|read)|look at|owns?)\b|"
            r"\b(?:stored?|sav(?:e|ed|ing)|record\w*|kept|keep|deleted?|erased?|data|report|safe)\b.{0,30}\b(?:this|what|it|i say|messages?|anybody|"
            r"safe|afterwards|here)|\bmy (?:data|messages?)\b|\bwhere does (?:all )?this\b|\bwhat happens (?:to|with)\b|\btell (?:my|anyone|anybody)\b"
            r"|\bonly (?:me and you|us)\b"
        ),
        "what_are_you": (
            r"\b(?:are|r|is) (?:you|u|this|it)(?: \w+){0,4} (?:a|an|real|human|person|robot|bot|machine|computer|ai|program\w*|alive|boy|girl|"
            r"artificial|qualified|trained)\b|\b(?:real|actual) (?:person|human)|\bwh(?:o|at) (?:are|r|made|exactly are) (?:you|u)\b|\bhuman\b|"
            r"\brobot\b|\bwho made\b|\bwhat'?s (?:your|ur) name|\bhow old are you|\bwhere are you\b|\b(?:person|someone|somebody)\b.{0,20}"
            r"\b(?:behind|reading|writing|sitting|there)|\bchatting with\b|\bwhat can you\b|\bhow do you know\b|\bwere you\b|\bhave you (?:got|ever)\b"
        ),
        "feelings": (
            r"\bhow (?:are|r|is|was|'s|have) (?:you|u|your|things|it going)\b|\bhow'?s (?:your|it going|things)|\b(?:do|can|did) (?:you|u) (?:ever )?"
            r"(?:feel|sleep|dream|get (?:tired|sad|bored)|like me|love|cry|have feelings|believe)|\bare you (?:ok|okay|tired|alright|sad|happy)|"
            r"\byou alright\b|\byour (?:day|weekend|favourite)|\bhow are you feeling\b"
        ),
        "remember": r"\b(?:do|can|will) you (?:still )?(?:remember|recall|know)\b|\blast time\b|\bremember me\b",
        "how_long": r"\bhow (?:long|many minutes|much longer|many (?:more|questions))\b|\bnearly done\b|\bquestions are left\b",
        "does_it_work": (
            r"\b(?:does|will|do|can|could|did|has)\b.{0,25}\b(?:work|help|helped)\b(?! (?:me|with|you)\b.{0,4}(?:form|letter))|\bevidence (?:this|that it)\b|"
            r"\breally help\b|\bsupposed to help\b|\bmake me feel better\b"
        ),
        "how_help": (
            r"\bhow (?:can|could|might|does) cbt\b|\bexplain more about how\b|\bhelp with that\b|\bcoping mechanisms\b|\bwhat is cbt\b"
        ),
        "normal": (
            r"\bnormal|\bother (?:people|ppl)\b|\bcommon\b|\bam i the only|\bjust me\b|\bweird\b|\busual\b|\bstrange\b|\babnormal|\bcrazy\b|"
            r"\bhappen to others|\bwrong (?:with me|to (?:feel|be)|of me)|\bbad that i\b|\banyone feel\b|\beveryone (?:like|feel)|\ball people\b"
        ),
        "why_this": (
            r"\bwhy\b|\bwhat'?s the (?:point|idea|use)\b|\bwhat (?:is|are) (?:this|we|that) (?:good |going )?(?:for|to)\b|\bwhat for\b|\bis there a reason\b|"
            r"\bwhere (?:is this|does this)|\bgot to do with\b|\bwhat would that change|\bwho came up"
        ),
        "opinion": (
            r"\bdo (?:you|u) (?:think|reckon)\b|\bwhat would you\b|\bshould (?:i|we)\b|\byour (?:opinion|advice)\b|\bwhat do you think\b|\bwould you\b|"
            r"\bought i\b|\bshall i\b|\bdo i (?:tell|go|leave|stay|call|ring|confront)|\bis it (?:better|my fault|wrong)|\bwould it be wrong\b|\bwho'?s right\b|"
            r"\bwhat (?:am i to|should i|do i) do\b|\btell me (?:straight|what to do)|\bwill i ever\b|\bis my marriage\b"
        ),
        "explain_step": r"\bwhat do you mean\b|\bmeaning\b|\bexplain\b|\bhow do you mean\b|\blike what\b|\bsuch as\b",
    }.items()
}
"""What a question to Nova is about, by what it asks after."""


def _about(desk: Desk) -> str:
    words = desk.turn.text.lower() if desk.turn else ""
    return next((kind for kind, signs in _QUESTIONS.items() if signs.search(words)), "unknown")


def request(desk: Desk) -> Move | None:
    """What the client asks for is done: an example, a technique, a topic, a role-play, something simpler."""
    wanted, page = desk.reading.request, desk.page
    if not wanted:
        return None
    if wanted == "example":
        return _example(desk)
    if wanted in ("explanation", "repeat", "slower") and page:
        return carry_back(desk, "signals.confused")
    if wanted in ("skip", "stop_technique") and page:
        return carry_on(drop(desk) if page.folder == "techniques" else _skipped(desk), ("signals.skip",))
    if wanted == "summary":
        return carry_back(desk, "capsule.topic|capsule.quote|receipt.clauses|receipt.plain")
    if wanted == "topic" and parks(desk) and desk.heard("topic_change"):
        return None  # parked aloud or chosen, not begun over the head of what is open
    if wanted in TOPICAL:
        return _topic(desk) or _something_else(desk)
    if wanted == "just_talk" and page and page.folder == "techniques" and not desk.answered:
        at = park(desk)
        return at.at(go(at.state, step="explore")).move(
            "repair.change", "repair.change", "signals.just_talk", asks=(Ask("choice", "text"),)
        )
    return None


def parks(desk: Desk) -> bool:
    """Is something open here that a new topic would push aside?"""
    return desk.page is not None and (desk.page.folder == "techniques" or desk.page.name in ("hw_review", "feedback"))


def _something_else(desk: Desk) -> Move | None:
    """A wish for something else that names nothing: what, is the client's to say."""
    open_page = desk.page is not None and desk.page.folder == "techniques"
    if desk.reading.request != "technique" or not open_page or desk.answered:
        return None
    return desk.move("repair.change", "signals.empty_choose", asks=(Ask("choice", "choice"),))


TOPICAL = ("topic", "role_play", "technique", "coping", "help_me_decide", "task")


def _skipped(desk: Desk) -> Desk:
    return skip(desk, desk.state.place.step)


def _example(desk: Desk) -> Move | None:
    page = desk.page
    words = desk.turn.text if desk.turn else ""
    name = page.name if page and desk.library.has(f"{page.name}.example") else next(iter(fitting(desk, words)), "")
    if not name or not desk.library.has(f"{name}.example"):
        return carry_back(desk, "answer.explain_step")
    if page is None or page.name != name:
        move = begin(desk, name, ("signals.request_done",))
        return replace(move, parts=("signals.request_done", f"{name}.example", move.parts[-1]))
    return carry_back(desk, "signals.request_done", f"{name}.example")


def named_topic(desk: Desk) -> Move | None:
    """A topic of the client's own in the message, taken up at once."""
    return None if desk.page and desk.page.folder == "techniques" else _topic(desk)


def _topic(desk: Desk) -> Move | None:
    """A wish to work on something: onto the list if the session is not there yet, else taken up now."""
    words = desk.turn.text if desk.turn else ""
    names = _asked_for(desk, fitting(desk, words))
    at_work = desk.page.name if desk.page and desk.page.folder == "techniques" else ""
    if at_work and (names[:1] == [at_work] or (not names and desk.reading.request == "coping")):
        return _at_it(desk)
    if not names or (at_work and desk.answered and not _asking(desk)):
        return None
    named = [a.value for a in (desk.turn.answers if desk.turn else ()) if a.slot in ("item", "more") and a.value]
    desk = desk.at(with_items(desk.state, named[:2]))
    if _homework_first(desk):
        desk = desk.at(count(desk.state, f"resume:{names[0]}")) if not named else desk
        return carry_on(desk, ("receipt.clause|receipt.plain",))
    return begin(park(desk) if at_work else desk, names[0], ("receipt.clause|work.hopeful_help",))


def _asked_for(desk: Desk, names: list[str]) -> list[str]:
    """The techniques in the words, first the one asked for by its kind."""
    kind = {"role_play": "help_script"}.get(desk.reading.request, "")
    open_now = {s.page for s in desk.state.sheets if s.status in ("complete", "dropped")}
    return [kind, *(n for n in names if n != kind)] if kind and kind not in open_now else names


def _homework_first(desk: Desk) -> bool:
    """At the agenda a wish goes on the list, and the week's plans are looked at before it."""
    asked = desk.asked.name if desk.asked else ""
    return asked.startswith("agenda.") and any(h.status in ("planned", "not_reviewed") for h in desk.state.homework)


def _asking(desk: Desk) -> bool:
    """Does the client ask for something else in so many words?"""
    return desk.reading.asks_question or desk.heard("topic_change")


def _at_it(desk: Desk) -> Move:
    """What is asked for is what we are doing: said so, and done, in the next smaller piece; not taken as an answer."""
    times = desk.state.tally.get("at_it", 0)
    desk = desk.at(count(desk.state, "at_it"))
    lead = "answer.how_help" if times % 2 == 0 else "work.hopeful_help"
    return carry_on(desk, (lead,))


def carry_back(desk: Desk, *leads: str) -> Move:
    """The lead, then back to the plan: the step in hand, or the next one if this message answered it."""
    return carry_on(desk, leads)
