"""What the client wants done with their notes: heard, put right, left alone, erased (clinical_spec 3.3)."""

from nova_cbt.notes.changes import about, meant, put_right
from nova_cbt.notes.erasing import Erasure, Item, elsewhere, erasure, found, said, without
from nova_cbt.notes.wishes import hear

__all__ = ["Erasure", "Item", "about", "elsewhere", "erasure", "found", "hear", "meant", "put_right", "said", "without"]
