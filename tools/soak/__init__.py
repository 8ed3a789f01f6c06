"""Long runs that try to lose a person's work, and the table of what was measured: `make soak`."""
