# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""The features the fitted models see: word 1-2-grams, character 3-5-grams, authored cues, and what was asked."""

from __future__ import annotations

import itertools

from nova_cbt.cues import acts, consent, endings, habits, homework, pushback, request, thought
from nova_cbt.cues.asking import last_question
from nova_cbt.cues.implied import implied
from nova_cbt.cues.leaning import consent_signs, task_signs
from nova_cbt.words import count, felt, lower, ratings
from nova_cbt.words import patterns as re


def words(text: str) -> list[str]:
    """Word 1-grams and 2-grams, with the beginning and the end marked and figures made one."""
    same = re.sub(r"\d+", "0", lower(text))
    said = ["<", *re.findall(r"[^\W_]+(?:'[^\W_]+)*|[?!]|\.\.+|…", same), ">"]
    return [f"w:{w}" for w in said[1:-1]] + [f"b:{a} {b}" for a, b in itertools.pairwise(said)]


def letters(text: str) -> list[str]:
    """Character 3- to 5-grams inside and at the edge of words."""
    found = []
    for word in re.findall(r"[^\W_]+(?:'[^\W_]+)*", re.sub(r"\d+", "0", lower(text))):
        edge = f"_{word}_"
        found += [f"c:{edge[i : i + n]}" for n in (3, 4, 5) for i in range(len(edge) - n + 1)]
    return found


def question(context: str) -> list[str]:
    """The words of the last question, for what its kind leaves open."""
    said = re.findall(r"[a-z']{3,}", last_question(context))
    return [f"x:{w[:6]}" for w in said] + ([f"x:1:{' '.join(said[:2])}"] if said else [])


def message(text: str, asked: str, context: str = "") -> list[str]:
    """Everything about a message after a question of this kind."""
    said, number = words(text), count(text)
    signs = [f"a:{name}" for name in acts.found(text)]
    signs += [f"i:{name}" for name in implied(text)]
    signs += [f"f:{f.name}" for f in felt(text)] + ["f:any"] * bool(felt(text))
    signs += ["q:yes"] * bool(acts.questions(text)) + ["q:mark"] * ("?" in text) + ["end:yes"] * endings.ends(text)
    signs += [f"y:{consent.consent(text, 'consent')}", f"h:{homework.status(text)}", f"r:{request.wanted(text)}"]
    signs += (
        ["t:yes"] * bool(thought.thought(text, asked))
        + ["t:core"] * thought.core(text)
        + thought.signs(text)
        + pushback.signs(text)
        + ["n:yes"] * bool(ratings(text, "0 to 10" if asked == "rating" else ""))
    )
    signs += [
        f"s:{n}"
        for n, fits in (
            ("situation", thought.situation(text)),
            ("behaviour", thought.behaviour(text)),
            ("loss", thought.loss(text)),
            ("progress", thought.progress(text)),
        )
        if fits
    ]
    signs += [
        f"l:{'1' if number == 1 else '3' if number <= 3 else '7' if number <= 7 else '15' if number <= 15 else '30' if number <= 30 else 'long'}"
    ]
    unasked = asked != "homework" and homework.announced(text)
    leans = [
        *(consent_signs(text) if asked == "consent" else ()),
        *(task_signs(text, context) if asked == "homework" or unasked else ()),
        *(["u:announced", f"u:{homework.status(text)}"] if unasked else ()),
        *(["u:flip"] if acts.role_flip(text, context) else ()),
    ]
    crossed = [f"{s}@{asked}" for s in (*signs, *said[:1])]
    return [*said, *signs, *leans, *crossed, *question(context), f"k:{asked}"]


def sentence(text: str, asked: str) -> list[str]:
    """Everything about one sentence, to judge whether it is a thought and which habit it shows."""
    named = habits.cues(text)
    pairs = [f"{a}+{b}" for i, a in enumerate(named) for b in named[i + 1 :]]
    extra = (
        ["t:core"] * thought.core(text)
        + thought.signs(text)
        + [f"f:{f.name}" for f in felt(text)]
        + ["f:any"] * bool(felt(text))
        + ["q:mark"] * ("?" in text)
        + ["q:yes"] * bool(acts.questions(text))
    )
    return [*words(text), *letters(text), *(f"d:{n}" for n in named), *(f"d:{p}" for p in pairs), *extra, f"k:{asked}"]
