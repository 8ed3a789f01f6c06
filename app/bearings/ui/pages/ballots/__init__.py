"""Ballots: answers of people who were not in the room."""
