"""`python -m nova_cbt.cli` is `nova`."""

from nova_cbt.cli import main

main()
