"""The labels of words, and which can follow which."""

import numpy as np

ROLES = ["source", "cue", "content"]
LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
OUTSIDE = 0
BEGIN = {role: LABELS.index(f"B-{role}") for role in ROLES}
CONTENT = (BEGIN["content"], BEGIN["content"] + 1)


def impossible():
    """(transitions, starts): True where a span would go on that has not begun."""
    transitions = np.zeros((len(LABELS), len(LABELS)), dtype=bool)
    for begin in BEGIN.values():
        inside = begin + 1
        transitions[:, inside] = True
        transitions[[begin, inside], inside] = False
    return transitions, np.array([label.startswith("I-") for label in LABELS])
