"""The command line. Each command names its work and leaves it to a neighbour, which is imported only then."""

from __future__ import annotations

import gc
import os
import sys
from importlib.metadata import version as version_of
from typing import Annotated

import typer
from typer.exceptions import TyperException

from nova_cbt.cli.desk import ReaderGoneError
from nova_cbt.errors import NovaError

app = typer.Typer(
    name="nova",
    help="Nova talks with you as a cognitive behavioural therapist would, on this computer alone.\n\n"
    "`nova` starts a conversation or resumes the one you left. Nova is a program, not a clinician.",
    invoke_without_command=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Name = Annotated[str, typer.Argument(metavar="CLIENT", help="The name the chart is kept under.")]
ClientOption = Annotated[str | None, typer.Option("--client", metavar="NAME", help="Whose chart; a name of any kind.")]
ModelOption = Annotated[
    str | None,
    typer.Option("--model", metavar="NAME", help="The language model that words Nova; none for Nova's own words."),
]
Json = Annotated[bool, typer.Option("--json", help="For a program to read.")]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"nova {version_of('nova-cbt')}")
        raise typer.Exit


@app.callback()
def start(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="The version, and exit.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        chat()


@app.command()
def chat(client: ClientOption = None, model: ModelOption = None, json: Json = False) -> None:
    """Talk with Nova, or resume.

    This is what `nova` alone does. Reads lines from stdin when piped; --json writes each message as one line.
    Whatever you wrote is kept the moment you send it: /quit, Ctrl-C or closing the window loses nothing.
    """
    from nova_cbt.cli import room

    room.run(client, model=model, json=json)


@app.command()
def show(client: Annotated[str | None, typer.Argument(metavar="[CLIENT]")] = None, json: Json = False) -> None:
    """Show a client's summary and worksheets."""
    from nova_cbt.cli import papers

    papers.show(client, json=json)


@app.command()
def plan(client: Annotated[str | None, typer.Argument(metavar="[CLIENT]")] = None) -> None:
    """Show the safety plan."""
    from nova_cbt.cli import papers

    papers.plan(client)


@app.command(name="import")
def import_(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A session summary or a transcript; - reads stdin.")],
    client: Annotated[str, typer.Option("--client", metavar="NAME", help="Whose chart it is carried into.")],
) -> None:
    """Carry a session into a chart.

    FILE is a session summary or a whole transcript, held anywhere; the next session opens from it.
    """
    from nova_cbt.cli import papers

    papers.take_in(file, client)


@app.command()
def export(
    client: Name,
    account: Annotated[bool, typer.Option("--account", help="No transcripts and nothing about safety.")] = False,
    json: Json = False,
    hand_off: Annotated[bool, typer.Option("--hand-off", help="One page for somebody who helps.")] = False,
    consent: Annotated[bool, typer.Option("--consent", help="The client agrees to that page.")] = False,
) -> None:
    """Write out everything about a client."""
    from nova_cbt.cli import papers

    if hand_off:
        papers.hand_off(client, consent=consent)
    else:
        papers.export(client, account=account, json=json)


@app.command()
def forget(client: Name) -> None:
    """Erase everything about a client, for good."""
    from nova_cbt.cli import papers

    papers.forget(client)


@app.command()
def simulate(
    client: Annotated[str, typer.Argument(metavar="CLIENT", help="A simulated client's page, such as naomi.")],
    sessions: Annotated[int, typer.Option(min=1, max=200, help="How many sessions.")] = 3,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same course.")] = 1,
    out: Annotated[str, typer.Option(metavar="DIR", help="Where session-01.txt and session-01.json go.")] = "out",
    model: ModelOption = None,
    client_model: Annotated[
        str | None, typer.Option("--client-model", metavar="NAME", help="The language model that words the client.")
    ] = None,
    json: Json = False,
) -> None:
    """Hold sessions with a simulated client.

    Each is written down as session-01.txt and session-01.json, the carried summary first.
    """
    from nova_cbt.cli import course

    course.run(course.Cast(client, sessions, seed, model, client_model), out=out, json=json)


@app.command()
def demo() -> None:
    """Watch three sessions; nothing is kept."""
    from nova_cbt.cli import course

    course.demo()


@app.command()
def helpline(country: Annotated[str, typer.Argument(metavar="[COUNTRY]", help="A name or two letters.")] = "") -> None:
    """Say whom to talk to now."""
    from nova_cbt.cli import papers

    papers.helpline(country)


@app.command()
def read(json: Json = False) -> None:
    """Say what is heard in single messages.

    Each line of stdin is {"id", "text"}, with "context" for what was said just before; each line of stdout is JSON.
    """
    from nova_cbt.cli import listening

    listening.read()


@app.command()
def audit(
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE...", help="Transcripts; - reads stdin.")] = None,
    single: Annotated[bool, typer.Option("--single", help="Lone messages, one JSON object a line on stdin.")] = False,
    html: Annotated[str | None, typer.Option("--html", metavar="OUT", help="A page with notes in the margin.")] = None,
    json: Json = False,
) -> int:
    """Find faults in any transcript.

    Reads `Name: text` lines, JSON and JSON lines. Exits 1 when something major or critical is found.
    """
    from nova_cbt.cli import listening

    return int(listening.lone() if single else listening.audit(files or [], json=json, html=html))


@app.command()
def check(
    folder: Annotated[
        str | None, typer.Argument(metavar="[FOLDER]", help="Pages to check; Nova's own if none.")
    ] = None,
) -> None:
    """Check the pages Nova speaks from.

    Each fault is named by file, line and remedy.
    """
    from nova_cbt.cli import state

    state.check(folder)


@app.command()
def doctor(json: Json = False) -> None:
    """Say what is in force, and what to mind."""
    from nova_cbt.cli import state

    state.doctor(json=json)


@app.command()
def selftest(
    model: Annotated[str, typer.Option("--model", metavar="NAME", help="The language model to try.")],
    json: Json = False,
) -> int:
    """Try a language model behind Nova.

    Says to it what leads models astray, holds one session, and reports. Exits 1 if anything faulty got out.
    """
    from nova_cbt.cli import state

    return state.selftest(model, json=json)


def main() -> None:
    """Run a command; what somebody can mend is one line on stderr."""
    gc.set_threshold(50_000, 20, 20)  # what starting makes stays: looking through it often frees nothing
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        status = app(standalone_mode=False)
    except NovaError as error:
        _leave(str(error), error.exit_code)
    except TyperException as error:  # the command line itself is off
        _leave(getattr(error, "format_message", error.__str__)(), 2)
    except (KeyboardInterrupt, typer.Abort):
        sys.exit(130)
    except ReaderGoneError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    sys.exit(status if isinstance(status, int) else 0)


def _leave(message: str, status: int) -> None:
    print(f"nova: {' '.join(message.split())}", file=sys.stderr)  # noqa: T201
    sys.exit(status)
