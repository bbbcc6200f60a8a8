# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""The ways of saying "be dead" that the forms share."""

from __future__ import annotations

UNDER = (
    r"(?:(?:not|never|stop) (?:to )?(?:ever )?(?:wak\w+|be(?:ing)? (?:here|alive|around|awake)|(?:come|coming) back|get\w* up(?: again)?|exist\w*|liv\w+|return\w*)\b"
    r"(?! (?:at|every|so|before|until|early|late|in the night|him|her|them|the|my|with|like|for|on)\b)|stay (?:asleep|there|gone|under)\b|(?:that is|be|just) (?:it|that|the end|done|gone|over)\b|stop\b(?=\W*$))"
)
"""What follows "sleep and" where no morning is wanted."""
DIE = (
    r"(?:be dead|die|not (?:be|exist|live|wake(?: up)?(?! (?:the|him|her|them|my|anyone|everyone|up (?:the|my|late|early|at))\b)|have to (?:be|exist|wake up|live)|come back)(?: here| alive| around)?|"
    r"stop (?:existing|being alive|living|being here)|cease to exist|"
    r"be gone(?: for good| forever)?|(?:go to sleep|fall asleep) (?:forever|and (?:\w+ )?"
    + UNDER
    + r")|sleep forever|never (?:wake|have been "
    r"born|been born|exist|have existed|wake up)|not wake up|dead|stay asleep forever|disappear|vanish|fade (?:away|out)|be nowhere|"
    r"be no more|rest forever|not be (?:here|alive|around))"
)
