"""Changes: what would move the results, and what has."""
