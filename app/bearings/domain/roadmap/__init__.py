"""Roadmap: which actions, when, by whom; people's choices; where it leads."""
