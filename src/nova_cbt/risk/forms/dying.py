# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""The ways of saying "be dead" that the forms share."""

from __future__ import annotations

DIE = (
    r"(?:be dead|die|not (?:be|exist|live|wake(?: up)?(?! (?:the|him|her|them|my|anyone|everyone|up (?:the|my|late|early|at))\b)|have to (?:be|exist|wake up|live)|come back)(?: here| alive| around)?|"
    r"stop (?:existing|being alive|living|being here)|cease to exist|"
    r"be gone(?: for good| forever)?|go to sleep (?:and|forever|to)|sleep forever|fall asleep (?:and|forever)|never (?:wake|have been "
    r"born|been born|exist|have existed|wake up)|not wake up|dead|stay asleep forever|disappear|vanish|fade (?:away|out)|be nowhere|"
    r"be no more|rest forever|not be (?:here|alive|around))"
)
