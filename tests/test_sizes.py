"""Nothing in the package outgrows a page: functions, modules and lists of arguments."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import nova_cbt

ROOT = Path(nova_cbt.__file__).parent
FUNCTION, MODULE, ARGUMENTS = 40, 400, 5
"""Lines, lines, and arguments besides `self`."""


def too_big(source: str) -> list[str]:
    """What is over its limit, by name. The options of a command are its command line, not arguments."""
    found = [f"{lines} lines"] if (lines := source.count("\n")) > MODULE else []
    for part in ast.walk(ast.parse(source)):
        if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef):
            tall = (part.end_lineno or part.lineno) - part.lineno + 1
            takes = [*part.args.posonlyargs, *part.args.args, *part.args.kwonlyargs]
            many = len([a for a in takes if a.arg not in ("self", "cls")])
            command = any("command" in ast.unparse(d) for d in part.decorator_list)
            if tall > FUNCTION:
                found.append(f"{part.name}: {tall} lines")
            if many > ARGUMENTS and not command:
                found.append(f"{part.name}: {many} arguments")
    return found


def test_every_module_is_within_the_limits() -> None:
    modules = sorted(ROOT.rglob("*.py"))
    assert len(modules) > 100
    found = {str(m.relative_to(ROOT)): too_big(m.read_text(encoding="utf-8")) for m in modules}
    assert {name: what for name, what in found.items() if what} == {}


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("def tall():\n" + "    pass\n" * 40, ["tall: 41 lines"]),
        ("def wide(a, b, *, c, d, e, f): ...\n", ["wide: 6 arguments"]),
        ("class A:\n    def fits(self, a, b, *, c, d, e): ...\n", []),
        ("x = 1\n" * 401, ["401 lines"]),
        ("@app.command()\ndef show(a, b, c, d, e, f): ...\n", []),
    ],
)
def test_what_is_over_a_limit_is_named(source: str, what: list[str]) -> None:
    assert too_big(source) == what
