"""Run sheet: agenda, clock, parking lot, and where views lie apart."""
