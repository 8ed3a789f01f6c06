"""Workshop: votes, people, ballots, minutes."""
