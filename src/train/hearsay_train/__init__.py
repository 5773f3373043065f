"""Training of the attribution model: who claims what in news text."""
