"""Compare: milestones, and what changed between two states."""
